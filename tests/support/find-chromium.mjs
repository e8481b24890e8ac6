// Prints the path of a Chromium to test in; installs one when there is none. Run: node tests/support/find-chromium.mjs
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Chromium without a window: half the work of one that has all of a browser's own around the page. */
const windowless = 'chromium-headless-shell'
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]

/** The usual places of Chromium, Chrome and Edge on this system. @param called what the programs are called there */
export function usualPlaces(platform, env, called = names) {
  if (platform === 'darwin') {
    const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `${name}.app/Contents/MacOS/${name}`)
    return ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((folder) =>
      apps.map((app) => join(folder, app)),
    )
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean)
    const apps = [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ]
    return roots.flatMap((root) => apps.map((app) => join(root, app)))
  }
  const folders = [
    ...(env.PATH ?? '').split(delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
    '/opt/google/chrome',
  ]
  return folders.flatMap((folder) => called.map((name) => join(folder, name)))
}

/** A Chromium that is already here, the quickest first, or undefined. `own` is Playwright's. */
export function presentChromium(env, own, platform = process.platform) {
  const wanted = env.SAMTALERUM_CHROMIUM
  if (wanted && !runnable(wanted)) throw new Error(`SAMTALERUM_CHROMIUM is ${wanted}, but no program is there.`)
  const quickest = platform === 'linux' ? usualPlaces(platform, env, [windowless]) : []
  return [wanted, ...quickest, own, ...usualPlaces(platform, env)].find((path) => path && runnable(path))
}

function runnable(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test')
  return chromium.executablePath()
}

function run(command, args) {
  // stdout belongs to the answer; what the installers say goes to stderr
  return (
    spawnSync(command, args, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32', timeout: 300_000 })
      .status === 0
  )
}

function isDebianRoot() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
}

async function findChromium() {
  const own = await playwrightsOwn()
  const look = () => presentChromium(process.env, own)
  const found = look()
  if (found) return found
  console.error('No Chromium here: trying to download Playwright’s own.')
  run('npx', ['playwright', 'install', 'chromium'])
  if (!look() && isDebianRoot()) {
    console.error('That failed: trying the Debian package.')
    // Letters as wide as Arial's: where there are none, pages move when the typeface comes.
    const installed = (name) => run('apt-get', ['install', '-y', '--no-install-recommends', name, 'fonts-liberation'])
    if (run('apt-get', ['update'])) [windowless, 'chromium'].some(installed)
  }
  return look()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const path = await findChromium()
    if (!path)
      throw new Error(
        'No Chromium, Chrome or Edge was found and none could be installed. Install one, or set SAMTALERUM_CHROMIUM to its path.',
      )
    console.log(path)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
