import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { facilitator, fiveTitles, game, waitUntilSaved } from './evening.ts'
import { expect, test } from './room.ts'

test.use({ serviceWorkers: 'allow' })

const words =
  'Mødet er slut, og du går mod cyklerne. En kollega siger noget, som ingen andre skulle have hørt. '.repeat(4)

/** What has stood in the field being typed in whenever *Gemt* was said, the latest last. */
async function listen(page: Page): Promise<readonly string[]> {
  const promised: string[] = []
  page.on('console', (message) => {
    const [, said] = /^promised: (.*)$/s.exec(message.text()) ?? []
    if (said !== undefined) promised.push(said)
  })
  await page.evaluate(() => {
    const look = () => {
      const state = [...document.querySelectorAll('.saving')].some(({ textContent }) => textContent === 'Gemt')
      const field = document.activeElement
      if (state && field instanceof HTMLTextAreaElement) console.log(`promised: ${field.value}`)
    }
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  return promised
}

const folder = () => {
  const profile = mkdtempSync(join(tmpdir(), 'samtalerum-'))
  return { profile, clear: () => rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }) }
}

for (const patient of [true, false]) {
  const when = patient ? 'right after »Gemt«' : 'without waiting for anything'

  test(`a story is typed and the browser dies ${when}`, async ({ room, site }) => {
    const { profile, clear } = folder()
    const first = await room.startBrowser(profile)
    const page = await first.context.newPage()
    const own = facilitator(page)
    await page.goto(site.url)
    await own.createWorkshop('Aften', [5, 5])
    await own.addItem(game)
    await own.prepare()
    await own.takeFive()
    await page.getByRole('button', { name: 'Skriv en ny' }).click()
    await page.getByLabel('Titel', { exact: true }).fill('Ved cyklerne')
    await waitUntilSaved(page)
    const address = page.url()
    const field = page.getByLabel('Historien', { exact: true })
    await field.focus()
    const promised = await listen(page)
    const typing = field.pressSequentially(words, { delay: 5 }).catch(() => {})
    if (patient) await expect.poll(() => promised.at(-1)?.length ?? 0, { timeout: 15_000 }).toBeGreaterThan(8)
    else await expect(field).toHaveValue(/.{3}/)
    const last = promised.at(-1) ?? ''
    await first.kill()
    await typing

    const again = await room.startBrowser(profile)
    const reopened = await again.context.newPage()
    await reopened.goto(address)
    await reopened.getByRole('button', { name: 'Ret Ved cyklerne' }).click()
    const kept = await reopened.getByLabel('Historien', { exact: true }).inputValue()
    expect(words.startsWith(kept), kept).toBe(true)
    expect(kept.length).toBeGreaterThanOrEqual(last.length)
    for (const title of fiveTitles) await expect(reopened.getByRole('heading', { level: 3, name: title })).toBeVisible()
    await again.kill()
    clear()
  })

  test(`an expectation is worded and the browser dies ${when}: the room is at the same step`, async ({
    room,
    site,
  }) => {
    const { profile, clear } = folder()
    const first = await room.startBrowser(profile)
    const page = await first.context.newPage()
    const own = facilitator(page)
    await page.goto(site.url)
    await own.createWorkshop('Aften', [5, 5])
    await own.addItem(game)
    await own.prepare()
    await own.takeFive()
    await own.start()
    await own.press(/Fælles forventninger/)
    await page.getByText('Skriv en fælles forventning').click()
    await page.getByLabel('Ny fælles forventning').fill('Vi')
    await page.getByRole('button', { name: 'Tilføj', exact: true }).click()
    await waitUntilSaved(page)
    const address = page.url()
    const field = page.getByLabel('Ordlyd')
    await field.press('Control+End')
    const promised = await listen(page)
    const typing = field.pressSequentially(` ${words}`, { delay: 5 }).catch(() => {})
    if (patient) await expect.poll(() => promised.at(-1)?.length ?? 0, { timeout: 15_000 }).toBeGreaterThan(8)
    else await expect(field).toHaveValue(/.{5}/)
    const last = promised.at(-1) ?? ''
    await first.kill()
    await typing

    const again = await room.startBrowser(profile)
    const reopened = await again.context.newPage()
    await reopened.goto(address)
    await expect(facilitator(reopened).stepNow()).toContainText('Fælles forventninger')
    const kept = await reopened.getByLabel('Ordlyd').inputValue()
    expect(`Vi ${words}`.startsWith(kept), kept).toBe(true)
    expect(kept.length).toBeGreaterThanOrEqual(Math.max(2, last.length))
    await again.kill()
    clear()
  })
}
