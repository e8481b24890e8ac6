import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, expect, type TestInfo } from '@playwright/test'

export interface KillableBrowser {
  readonly context: BrowserContext
  /** Ends the browser's process at once, as a dead battery does; nothing in it gets to finish. A second time does nothing. */
  kill(): Promise<void>
}

/** A browser whose data stay in `profile` between starts, in a process that can be killed. Tests use `room.startBrowser`. */
export async function startKillable(profile: string, testInfo: TestInfo): Promise<KillableBrowser> {
  const { executablePath = '', args = [] } = testInfo.project.use.launchOptions ?? {}
  const doorPlate = join(profile, 'DevToolsActivePort')
  rmSync(doorPlate, { force: true })
  const own = [
    '--headless',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--lang=da-DK',
  ]
  // In a group of its own: the helpers that write for it die with it.
  const child = spawn(executablePath, [...args, ...own, 'about:blank'], { stdio: 'ignore', detached: true })
  const ended = once(child, 'exit')
  const end = async () => {
    if (child.exitCode === null && child.signalCode === null && child.pid) process.kill(-child.pid, 'SIGKILL')
    await ended
  }
  try {
    const browser = await connect(doorPlate)
    const context = browser.contexts()[0]
    if (!context) throw new Error('The browser opened without a context.')
    return {
      context,
      kill: async () => {
        await end()
        await browser.close().catch(() => {})
      },
    }
  } catch (error) {
    await end()
    throw error
  }
}

async function connect(doorPlate: string): Promise<Browser> {
  await expect
    .poll(() => existsSync(doorPlate) && readFileSync(doorPlate, 'utf8'), { timeout: 20_000 })
    .toContain('/devtools/')
  const [port] = readFileSync(doorPlate, 'utf8').split('\n')
  return chromium.connectOverCDP(`http://127.0.0.1:${port}`)
}
