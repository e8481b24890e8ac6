import type { Browser, Page } from '@playwright/test'
import { expect, test } from './room.ts'

// A laptop of 1280 × 720 with a projector of 1920 × 1080 plugged in beside it.

interface Answers {
  readonly screens: 'granted' | 'denied'
  /** It fills screens without a press. */
  readonly full: boolean
}

test.describe('with a projector beside the laptop', () => {
  let browser: Browser
  test.beforeEach(async ({ playwright }, { project }) => {
    const { args = [], ...options } = project.use.launchOptions ?? {}
    const two = '--screen-info={1280x720}{1920x1080 label=Projektor}'
    browser = await playwright.chromium.launch({ ...options, args: [...args, two] })
  })
  test.afterEach(() => browser.close())

  /** *Vis på storskærm*, in a browser that has answered these things before. */
  const shown = async (url: string, { screens, full }: Answers): Promise<readonly [Page, Page]> => {
    const page = await browser.newPage({ viewport: null, deviceScaleFactor: undefined, isMobile: undefined })
    const { targetInfo } = await (await page.context().newCDPSession(page)).send('Target.getTargetInfo')
    const cdp = await browser.newBrowserCDPSession()
    const at = { origin: url, browserContextId: targetInfo.browserContextId }
    await cdp.send('Browser.setPermission', { permission: { name: 'window-management' }, setting: screens, ...at })
    const fills = { name: 'fullscreen', allowWithoutGesture: true }
    if (full) await cdp.send('Browser.setPermission', { permission: fills, setting: 'granted', ...at })
    await page.goto(url)
    await page.getByRole('button', { name: 'Prøv et eksempel' }).click()
    await page.getByRole('link', { name: 'Start workshoppen' }).click()
    const opening = page.waitForEvent('popup')
    await page.getByRole('button', { name: 'Vis på storskærm' }).click()
    const stage = await opening
    // Whatever a test asks of a page is a press to it: nothing is asked of the projector's before it has tried.
    await expect(page.getByText('Vises på storskærm')).toBeVisible()
    return [page, stage]
  }
  const left = (stage: Page) => stage.evaluate(() => window.screenX)
  const isFull = (stage: Page) => stage.evaluate(() => document.fullscreenElement !== null)

  test('one click opens it there, and fills the screen', async ({ baseURL }) => {
    const [page, stage] = await shown(baseURL ?? '', { screens: 'granted', full: true })
    expect(await left(stage)).toBe(1280)
    await expect.poll(() => isFull(stage)).toBe(true)
    await expect(page.getByRole('button', { name: 'Fyld skærmen' })).toHaveCount(0)
    await expect(stage.getByText('Klik to gange her')).toHaveCount(0)
  })

  test('where the browser fills no screen without a press, the next press does', async ({ baseURL }) => {
    const [page, stage] = await shown(baseURL ?? '', { screens: 'granted', full: false })
    await expect(page.getByRole('button', { name: 'Fyld skærmen' })).toBeVisible()
    expect(await left(stage)).toBe(1280)
    await stage.mouse.move(200, 200)
    await expect(stage.getByText('Klik to gange her, så fylder billedet skærmen.')).toBeVisible()
    await page.getByRole('button', { name: /^Videre til: / }).click()
    await expect.poll(() => isFull(stage)).toBe(true)
  })

  test('where the browser may not tell the screens, the window says how it gets over there', async ({ baseURL }) => {
    const [page, stage] = await shown(baseURL ?? '', { screens: 'denied', full: false })
    await expect(page.getByRole('button', { name: 'Fyld skærmen' })).toBeVisible()
    expect(await left(stage)).toBe(0)
    await stage.mouse.move(200, 200)
    await expect(stage.getByText(/^Træk vinduet over på den store skærm/)).toBeVisible()
  })
})
