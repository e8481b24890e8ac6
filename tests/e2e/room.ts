import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { type Site, serveDumb } from './dumb-server.ts'
import { type KillableBrowser, startKillable } from './killable.ts'

/** The built app; another folder by SAMTALERUM_DIST, for more than one build at a time. */
export const dist = process.env.SAMTALERUM_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url))
const require = createRequire(import.meta.url)
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const policyWords = /Content Security Policy|Trusted ?Type|TrustedScript|TrustedHTML/i
const missingText = /missing text/i

interface Room {
  /** What went wrong so far, in sentences; a test that expects trouble may empty it. */
  readonly trouble: string[]
  /** Watches every page, popup and worker of a context that the test opened itself. */
  watch(context: BrowserContext): Promise<void>
  /** A browser of the test's own, watched, that can be killed and started again with the same `profile`, a folder. Killed at the end. */
  startBrowser(profile: string): Promise<KillableBrowser>
  /** A server of the test's own: another folder, another path, deploys and losses. Closed at the end. */
  serve(mount?: string, folder?: string): Promise<Site>
}

/**
 * Every test runs against the built app on a dumb static server (`baseURL` is its root), and fails by itself on a request to
 * another origin, a policy violation or an uncaught error, in any page of its contexts.
 */
export const test = base.extend<{ room: Room }, { site: Site }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
    async ({}, use) => {
      const site = await serveDumb(dist)
      await use(site)
      await site.close()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.url),
  room: [
    async ({ site }, use, testInfo) => {
      const sites = [site]
      const browsers: KillableBrowser[] = []
      const trouble: string[] = []
      await use({
        trouble,
        watch: (context) => watch(context, sites, trouble),
        startBrowser: async (profile) => {
          const browser = await startKillable(profile, testInfo)
          browsers.push(browser)
          await watch(browser.context, sites, trouble)
          return browser
        },
        serve: async (mount = '/', folder = dist) => {
          const own = await serveDumb(folder, mount)
          sites.push(own)
          return own
        },
      })
      await Promise.all(browsers.map((browser) => browser.kill()))
      await Promise.all(sites.slice(1).map((own) => own.close()))
      expect(trouble, 'every page kept to its own origin and its policy, and threw nothing').toEqual([])
    },
    { auto: true },
  ],
  context: async ({ context, room }, use) => {
    await room.watch(context)
    await use(context)
  },
})

export { expect }

async function watch(context: BrowserContext, sites: readonly Site[], trouble: string[]): Promise<void> {
  const say = (sentence: string) => void (trouble.includes(sentence) || trouble.push(sentence))
  context.on('request', (request) => {
    const url = new URL(request.url())
    const own = sites.some((site) => new URL(site.url).origin === url.origin)
    if (!own && !/^(data|blob|about):$/.test(url.protocol)) say(`asked ${url.origin} for ${url.pathname}`)
  })
  context.on('weberror', (error) => say(`threw: ${error.error().stack ?? error.error()}`))
  context.on('console', (message) => {
    if (policyWords.test(message.text())) say(`policy: ${message.text()}`)
    if (missingText.test(message.text())) say(`text: ${message.text()}`)
  })
  await context.addInitScript(watchPresses)
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      console.error(`Content Security Policy: ${effectiveDirective} stopped ${blockedURI} ${sample}`)
    })
  })
}

/** In the page: when it was last pressed, by mouse, key or clicker, whichever part of a test did. */
function watchPresses(): void {
  for (const kind of ['click', 'keydown'])
    addEventListener(kind, () => Reflect.set(window, 'pressed', Date.now()), { capture: true })
}

interface Finding {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly target: unknown; readonly html: string; readonly failureSummary?: string }[]
}

/** No violation of WCAG 2.2 A/AA on the page as it stands, in light and in dark. `state` names it in the failure. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    // Colours are looked at when they have come, not on their way.
    await page.evaluate(() => {
      for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish()
    })
    const findings = await runAxe(page, colorScheme)
    const told = findings.map(({ id, help, nodes }) => ({
      rule: `${id}: ${help}`,
      at: nodes.map(({ target, html, failureSummary }) => `${JSON.stringify(target)} ${html}\n${failureSummary ?? ''}`),
    }))
    expect(told, `${state}, ${colorScheme}: nothing stands in anybody's way`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: null })
}

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** All rules in light; in dark what dark can change: the contrasts. */
const rulesIn = {
  light: { runOnly: levels, rules: { 'target-size': { enabled: true } } },
  dark: { runOnly: { type: 'rule', values: ['color-contrast'] } },
}

/** Through the debugger, because the page's own policy lets no foreign script in. */
async function runAxe(page: Page, scheme: 'light' | 'dark'): Promise<readonly Finding[]> {
  const session = await page.context().newCDPSession(page)
  try {
    const { result: known } = await session.send('Runtime.evaluate', { expression: 'typeof axe' })
    if (known.value === 'undefined') await session.send('Runtime.evaluate', { expression: `${axe};0` })
    const options = { ...rulesIn[scheme], resultTypes: ['violations'], preload: false }
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `axe.run(document, ${JSON.stringify(options)}).then(({ violations, passes }) => ({ violations, looked: passes.length }))`,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    if (scheme === 'light') expect(result.value.looked, 'rules that axe could apply').toBeGreaterThan(3)
    return result.value.violations
  } finally {
    await session.detach()
  }
}

/** Waits until every file of the app is kept on the device, as *Klar uden net* claims. */
export async function waitUntilKept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), {
      message: 'the app is kept on this device',
      timeout: 20_000,
    })
    .toBe('activated')
}

/** Takes the network away for good; call when the app is kept. Reload or open pages afterwards. */
export async function restartWithoutNetwork(context: BrowserContext): Promise<void> {
  for (const page of context.pages()) if (page.url() !== 'about:blank') await waitUntilKept(page)
  await context.setOffline(true)
}
