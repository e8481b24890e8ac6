import type { VitePWAOptions } from 'vite-plugin-pwa'

/** The kinds of files that are kept for use without a net. One that the server refuses would fail the whole installation. */
const keptKinds = ['html', 'js', 'css', 'svg', 'png', 'woff2', 'webmanifest', 'json']

/** All paths are relative to the service worker, so that the app works in any folder. */
export const offline: Partial<VitePWAOptions> = {
  strategies: 'generateSW',
  registerType: 'prompt',
  injectRegister: null,
  manifest: false,
  scope: './',
  base: './',
  workbox: {
    globPatterns: [`**/*.{${keptKinds.join(',')}}`, 'licences.txt'],
    // The webmaster's own file is changed without a build: it is asked for anew, and is not there without a network.
    globIgnores: ['sw.js', 'contact.json'],
    navigateFallback: 'index.html',
    clientsClaim: true,
    skipWaiting: false,
    cleanupOutdatedCaches: true,
    inlineWorkboxRuntime: true,
    dontCacheBustURLsMatching: /^assets\//,
    maximumFileSizeToCacheInBytes: 1_000_000,
    sourcemap: false,
  },
}
