import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { convertIcsCalendar } from 'ts-ics'
import { waitUntilSaved } from './evening.ts'
import { expect, expectAccessible, test } from './room.ts'

const method = 'Forandringstrappen og årshjulet'
const committee = 'Teknik- og Miljøudvalget'

/** The file that a press gives. */
const fileOf = async (page: Page, press: () => Promise<void>): Promise<{ name: string; path: string }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: download.suggestedFilename(), path: await download.path() }
}
const keep = (page: Page) => fileOf(page, () => page.getByRole('button', { name: 'Gem fil til sagen' }).click())
const open = async (page: Page, path: string) => {
  await page.goto('/#/data')
  await page.locator('input[type=file]').setInputFiles(path)
}
/** From home to the plan. */
const visit = async (page: Page) => {
  await page.goto('/')
  await page.getByRole('region', { name: 'I gang gennem længere tid' }).getByRole('link').first().click()
  await expect(page.getByLabel('Hvem er trappen for?')).toBeVisible()
}

test('a plan lives on home for years, and its file in the case folder goes between two computers', async ({
  page,
  browser,
  room,
}) => {
  test.setTimeout(120_000)
  await page.goto('/')
  await page.getByRole('link', { name: new RegExp(`^${method}`) }).click()
  await page.getByRole('button', { name: 'Brug metoden' }).click()
  await page.getByLabel('Hvem er trappen for?').fill(committee)
  await page.getByRole('button', { name: /^Tag alle \d+ kommende med$/ }).click()
  await waitUntilSaved(page)
  await expectAccessible(page, 'a plan being prepared')
  const first = await keep(page)
  expect(first.name).toMatch(/^Teknik- og Miljøudvalget \d{4}-\d{2}-\d{2}\.samtalerum\.json$/)
  await expect(page.getByText('Fil til sagen sidst gemt i dag')).toBeVisible()

  // ── A colleague goes on in it ──
  const away = await browser.newContext()
  await room.watch(away)
  const colleague = await away.newPage()
  await open(colleague, first.path)
  await expect(colleague.getByText(/^Åbnet ved siden af/)).toBeVisible()
  await visit(colleague)
  await colleague.getByLabel('Hvem er trappen for?').fill(`${committee} 2026-2029`)
  await waitUntilSaved(colleague)
  await expect(colleague.getByText('Ændret, siden I sidst gemte en fil til sagen.')).toBeVisible()
  const second = await keep(colleague)

  // ── Here it is asked about, and nothing happens before somebody has chosen ──
  await open(page, second.path)
  const asked = page.getByRole('dialog', { name: 'Du har en ældre udgave. Fortsæt i den nye?' })
  await expect(asked).toBeVisible()
  await expectAccessible(page, 'a newer edition')
  await asked.getByRole('button', { name: 'Luk' }).click()
  await visit(page)
  await expect(page.getByLabel('Hvem er trappen for?')).toHaveValue(committee)
  await open(page, second.path)
  await asked.getByRole('button', { name: 'Fortsæt i den nye' }).click()
  await expect(page.getByText(/^Du er nu i den nye udgave: .*Din egen ligger i papirkurven\.$/)).toBeVisible()
  await visit(page)
  await expect(page.getByLabel('Hvem er trappen for?')).toHaveValue(`${committee} 2026-2029`)
  await open(page, first.path)
  await expect(page.getByRole('dialog', { name: /nyere end filen/ })).toBeVisible()

  // ── The calendar: all of it, and then only what has changed ──
  await visit(page)
  await page.getByRole('button', { name: 'Kalenderfil' }).click()
  const calendar = await fileOf(page, () => page.getByRole('button', { name: 'Hent kalenderfil' }).click())
  const events = convertIcsCalendar(undefined, await readFile(calendar.path, 'utf8')).events ?? []
  expect(events.length).toBeGreaterThan(20)
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
  await page.getByRole('button', { name: 'Kalenderfil' }).click()
  await expect(page.getByRole('radio', { name: 'Kun nye og ændrede siden sidst (0 dage)' })).toBeChecked()
  await expect(page.getByRole('button', { name: 'Hent kalenderfil' })).toBeDisabled()
  await page.getByRole('button', { name: 'Luk' }).click()

  // ── In a workshop it is the same one ──
  await page.goto('/')
  await page.getByRole('button', { name: 'Ny workshop' }).click()
  await page.getByRole('button', { name: 'Færdig' }).click()
  await page.getByRole('button', { name: 'Tilføj punkt' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(`^${method}`) })
    .click()
  await page.getByRole('button', { name: `Brug den, I har: ${committee} 2026-2029` }).click()
  const name = `${method}: ${committee} 2026-2029`
  await page.getByRole('link', { name: `Forbered: ${name}` }).click()
  await page.getByLabel('Hvem er trappen for?').fill('Udvalget for byen')
  await waitUntilSaved(page)
  await page.getByRole('link', { name: 'Drejebog' }).click()
  await expect(page.getByRole('link', { name: `Forbered: ${method}: Udvalget for byen` })).toBeVisible()
  await visit(page)
  await expect(page.getByLabel('Hvem er trappen for?')).toHaveValue('Udvalget for byen')
  await away.close()
})
