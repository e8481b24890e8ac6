// The built app in a browser of its own: what the parts of bench:work measure in.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { serveShaped } from './shaped-server.mjs'
import { watchWork } from './work-data.mjs'

/** How many times slower the machine is that is thought of: what is measured is time on the processor, so many times. */
export const slower = 4
export const longest = 120_000
export const sleep = (ms) => new Promise((done) => setTimeout(done, ms))
export const median = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)]

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Builds the app, or takes an older build, and serves it; `close` takes all of it away. */
export async function makePlace(before) {
  const scratch = mkdtempSync(join(tmpdir(), 'samtalerum-work-'))
  const outDir = before ?? join(scratch, 'dist')
  if (!before) await build({ root, logLevel: 'error', configFile: join(root, 'vite.config.ts'), build: { outDir } })
  const site = await serveShaped(outDir)
  const executablePath = execFileSync(process.execPath, [join(root, 'tests/support/find-chromium.mjs')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim()

  /** Work in a browser with a profile of its own. */
  const inBrowser = async (work) => {
    const profile = mkdtempSync(join(scratch, 'profile-'))
    const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--js-flags=--expose-gc']
    const options = { executablePath, args, locale: 'da-DK', viewport: { width: 1440, height: 900 } }
    const context = await chromium.launchPersistentContext(profile, options)
    try {
      return await work(context)
    } finally {
      await context.close()
    }
  }

  /** A window of its own: a tab that is covered by another draws nothing. */
  const windowBeside = async (context, page) => {
    const session = await context.newCDPSession(page)
    const opening = context.waitForEvent('page')
    await session.send('Target.createTarget', { url: 'about:blank', newWindow: true })
    return opening
  }

  /** A page of its own, with a meter of the time that its main thread has worked, in ms on a machine that is `slower`. */
  const open = async (context, path = '', beside = null) => {
    const page = beside ? await windowBeside(context, beside) : await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    await page.addInitScript(watchWork)
    await page.goto(`${site.url}${path}`)
    const worked = async () => {
      const { metrics } = await session.send('Performance.getMetrics')
      return 1000 * slower * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
    }
    return { page, session, worked }
  }

  const close = () => {
    site.close()
    rmSync(scratch, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
  return { url: site.url, scratch, inBrowser, open, close }
}
