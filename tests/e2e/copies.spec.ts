import type { Page } from '@playwright/test'
import { expect, test } from './room.ts'

// Where copies go, and what the browser promises: as a person sees it in Chromium, whose file of one's own is a real one here.

/** The file that is picked lies in the browser's own file system, and may be read again. */
const pickOwnFile = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(window, {
      showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) =>
        (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true }),
    })
  })

const copied = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory()
    const handle = await folder.getFileHandle('samtalerum.samtalerum.json')
    // While it is written it cannot be read.
    return (await handle.getFile()).text().catch(() => '')
  })

const rename = async (page: Page, title: string) => {
  await page.getByRole('button', { name: 'Ret tid, sted og borde' }).click()
  await page.getByLabel(/^Hvad hedder/).fill(title)
  await page.getByRole('button', { name: 'Færdig', exact: true }).click()
}

/** The minutes go, a little at a time, until it is so: what is said goes again after half a minute. */
const inTime = (page: Page, isSo: () => Promise<boolean>) =>
  expect
    .poll(
      async () => {
        await page.clock.fastForward(15_000)
        return isSo()
      },
      { timeout: 60_000 },
    )
    .toBe(true)

test('a file is picked once; a copy goes there some minutes after a change, and at the end, and its age is in view', async ({
  page,
}) => {
  await page.clock.install()
  await pickOwnFile(page)
  await page.goto('/#/')
  await page.getByRole('button', { name: 'Ny workshop' }).click()
  await page.getByLabel(/^Hvad hedder/).fill('Temaaften')
  await page.getByRole('button', { name: 'Færdig', exact: true }).click()
  const sheet = page.url()
  await page.goto('/#/data')
  await expect(page.getByText('Der er ingen sikkerhedskopi af det hele endnu. Gem en.')).toBeVisible()
  await page.getByRole('button', { name: 'Vælg en fil til kopien' }).click()
  await expect(page.getByText('Kopien skrives i »samtalerum.samtalerum.json«.')).toBeVisible()
  await expect(page.getByText(/Sidste sikkerhedskopi: /)).toBeVisible()
  expect(await copied(page)).toContain('Temaaften')
  await page.goto(sheet)
  await rename(page, 'Temamøde')
  await inTime(page, async () => (await copied(page)).includes('Temamøde'))
  await rename(page, 'Temadag')
  await page
    .getByRole('button', { name: 'Afslut' })
    .or(page.getByRole('link', { name: 'Afslut' }))
    .first()
    .click()
  await expect(page.getByRole('dialog').getByText(/Sidste sikkerhedskopi: /)).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Gem og afslut' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^Temadag .*\.samtalerum\.json$/)
  await expect.poll(() => copied(page)).toContain('Temadag')
})

test('a copy that can be written no more says so, and an old one is asked for on the first page', async ({ page }) => {
  await page.clock.install()
  await pickOwnFile(page)
  await page.goto('/#/data')
  await page.getByRole('button', { name: 'Vælg en fil til kopien' }).click()
  await expect(page.getByText(/Kopien skrives i/)).toBeVisible()
  // The browser forgets its permission.
  await page.evaluate(() => {
    Object.assign(FileSystemFileHandle.prototype, { queryPermission: async () => 'prompt' })
  })
  await page.goto('/#/')
  await page.getByRole('button', { name: 'Ny workshop' }).click()
  await page.getByRole('button', { name: 'Færdig', exact: true }).click()
  const said = page.getByText(/Den automatiske kopi bliver ikke skrevet: Browseren vil have lov igen/)
  await inTime(page, () => said.isVisible())
  await page.clock.setFixedTime(Date.now() + 15 * 24 * 3_600_000)
  await page.goto('/#/')
  await expect(page.getByText(/Sidste sikkerhedskopi: .* Det er længe siden. Gem en ny./)).toBeVisible()
})

for (const [promised, said] of [
  [true, 'Browseren har lovet ikke at slette det af sig selv.'],
  [false, 'Browseren har ikke lovet at beholde det. Mangler enheden plads, kan den slette alt.'],
] as const)
  test(`the browser is asked to keep the first thing worth keeping, and what it answers is told: ${promised}`, async ({
    page,
  }) => {
    await page.addInitScript((answer) => {
      const asked: string[] = []
      Object.assign(window, { asked })
      StorageManager.prototype.persist = async () => {
        asked.push('persist')
        return answer
      }
      StorageManager.prototype.persisted = async () => answer && asked.length > 0
    }, promised)
    const asked = () => page.evaluate(() => (window as unknown as { asked: string[] }).asked.length)
    await page.goto('/#/')
    await expect(page.getByRole('button', { name: 'Ny workshop' })).toBeVisible()
    expect(await asked(), 'not before there is anything').toBe(0)
    await page.getByRole('button', { name: 'Ny workshop' }).click()
    await page.getByRole('button', { name: 'Færdig', exact: true }).click()
    await expect.poll(asked).toBe(1)
    await page.getByRole('link', { name: 'Forsiden' }).click()
    await page.getByRole('link', { name: 'Jeres data' }).first().click()
    await expect(page.getByText(said)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Bed browseren om at beholde det' })).toHaveCount(promised ? 0 : 1)
  })
