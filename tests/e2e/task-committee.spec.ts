import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { convertIcsCalendar } from 'ts-ics'
import { facilitator, waitUntilSaved, wordsOf } from './evening.ts'
import { expect, expectAccessible, test } from './room.ts'

const method = 'Opgaveudvalg'
const title = 'Ensomhed blandt unge'
const wish = 'Tag landsbyerne med, ikke kun byen'
const quiet = 'Færre anbefalinger, tak'

/** A group of the desk sheet. */
const typeGroup = async (page: Page, at: number, name: string, members: string) => {
  const row = page.locator('.committee-trial').nth(at)
  await row.getByRole('textbox', { name: 'Gruppe' }).fill(name)
  await row.getByLabel('Medlemmer').fill(members)
}

/** All that this browser keeps of the app, as text. */
const everythingKept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const open = (name: string) =>
      new Promise<IDBDatabase>((done, fail) => {
        const asked = indexedDB.open(name)
        asked.onsuccess = () => done(asked.result)
        asked.onerror = () => fail(asked.error)
      })
    const all = (base: IDBDatabase, store: string) =>
      new Promise<unknown>((done, fail) => {
        const asked = base.transaction(store).objectStore(store).getAll()
        asked.onsuccess = () => done(asked.result)
        asked.onerror = () => fail(asked.error)
      })
    const kept: unknown[] = [{ ...localStorage }, { ...sessionStorage }, location.href]
    for (const { name = '' } of await indexedDB.databases()) {
      const base = await open(name)
      for (const store of base.objectStoreNames) kept.push(await all(base, store))
      base.close()
    }
    return JSON.stringify(kept)
  })

test('a committee goes from need to answer: dates, trials that are never kept, a joint meeting, and an answer to each', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.clock.install({ time: new Date('2026-11-20T12:00:00') })
  const own = facilitator(page)
  await page.goto('/')
  await page.getByRole('link', { name: new RegExp(`^${method}`) }).click()
  await page.getByRole('button', { name: 'Brug metoden' }).click()
  await expectAccessible(page, 'nothing prepared')
  await page.getByLabel('Første møde i udvalget', { exact: true }).fill('2027-06-14')
  await page.getByRole('button', { name: 'Se et helt eksempel' }).click()
  await expect(page.getByLabel('Hvad hedder udvalget?')).toHaveValue(title)

  // ── The days: counted from the first meeting, beside the council's own ──
  await page.getByText('Indsæt årets møder i').click()
  await page.getByLabel('Mødedage').fill('24/2 2027, kl. 17\n29. februar 2027\nUge 31\n28-04-2027')
  await expect(page.getByText('»29. februar 2027« findes ikke i kalenderen.')).toBeVisible()
  await expect(page.getByText('»Uge 31« kan ikke læses som en dato.')).toBeVisible()
  await expect(page.getByText('Årets møder: 2 dage er læst')).toBeVisible()

  // ── The desk sheet: the tie is named, nothing of it is kept ──
  await typeGroup(page, 0, 'Prøveliste A', '11')
  await typeGroup(page, 1, 'Prøveliste B', '8,5')
  const desk = page.getByRole('region', { name: 'Regneark til gruppeformændene' })
  await expect(desk.getByText('Prøveliste B: »8,5« er ikke et helt tal.')).toBeVisible()
  await typeGroup(page, 1, 'Prøveliste B', '8')
  await typeGroup(page, 2, 'Prøveliste C', '2')
  await desk.getByRole('textbox', { name: 'Pladser til politikere' }).fill('9')
  await desk.getByRole('textbox', { name: 'Pladser til borgere' }).fill('0')
  await expect(desk.getByText('Der skal trækkes lod om 1 plads mellem Prøveliste B, Prøveliste C.')).toBeVisible()
  await expectAccessible(page, 'prepare')
  await waitUntilSaved(page)
  expect(await everythingKept(page)).toContain(title)
  expect(await everythingKept(page)).not.toContain('Prøveliste')
  // What the council chose is kept, and who drew the lot, by role.
  await desk.getByRole('button', { name: 'Gem det, der blev valgt' }).click()
  await page.getByLabel('Hvem trak lod? (rolle)').fill('Kommunaldirektøren')

  // ── The calendar file has every day of the way ──
  await page.getByRole('button', { name: 'Kalenderfil' }).click()
  const [calendar] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hent kalenderfil' }).click(),
  ])
  const events = convertIcsCalendar(undefined, await readFile(await calendar.path(), 'utf8')).events ?? []
  expect(events.map(({ summary }) => summary).join('\n')).toContain('Fællesmødet drøfter udkastet')

  // ── Paper ──
  await page.getByRole('radio', { name: /^Første møde/ }).check()
  await page.getByRole('link', { name: 'Udskriv', exact: true }).click()
  await expect(page.getByRole('region', { name: 'To roller' })).toContainText('I det stående udvalg')
  await page.getByRole('checkbox', { name: /^Mødeplakat/ }).check()
  await expect(page.getByRole('region', { name: 'Mødeplakat' }).getByRole('img')).toBeVisible()
  await expectAccessible(page, 'paper')
  await page.goBack()

  // ── The joint meeting ──
  await page.getByRole('radio', { name: /^Fællesmøde/ }).check()
  await own.start()
  const stage = await own.openStage()
  await stage.setViewportSize({ width: 1280, height: 720 })
  await expect(stage.getByRole('heading', { name: title })).toBeVisible()
  await expectAccessible(stage, 'the way on stage')
  // The text is gone through page by page, and no page is passed by.
  const nextStep = page.getByRole('button', { name: /^Næste trin: Bordene skriver ønsker/ })
  while (await nextStep.isHidden()) await own.clicker(page, 'PageDown')
  await expect(stage.getByRole('heading', { name: 'Nytænkning' })).toBeVisible()
  await own.next('Bordene skriver ønsker')
  await own.writeFor('Medlemmerne')
  const field = page.getByLabel('Nyt ønske')
  for (const text of [wish, quiet]) {
    await field.fill(text)
    await field.press('Enter')
  }
  await expectAccessible(page, 'wishes at a table')
  await own.backFromTable()
  await own.next('Vi samler')
  await own.press(`Tag med: ${wish}`)
  await expect(stage.getByText(wish)).toBeVisible()
  await expect(stage.locator('.stage')).not.toContainText(quiet)
  await expectAccessible(stage, 'wishes on stage')
  await own.next('Det sender vi med dem')
  await own.next('Det videre forløb')
  await expect(stage.getByRole('heading', { name: 'Det sker nu' })).toBeVisible()
  await waitUntilSaved(page)
  await stage.close()

  // ── The documents: each recommendation with its answer, a no too; the tables' own words in ours alone ──
  await page.getByRole('link', { name: 'Skriv ind bagefter' }).click()
  await page.getByRole('link', { name: 'Opsamling', exact: true }).first().click()
  await expect(page.getByRole('article').first()).toBeVisible()
  const forCase = await wordsOf(page)
  for (const part of ['Ungeprofilen fra i fjor', wish, 'Ikke fulgt', 'trukket af: Kommunaldirektøren'])
    expect(forCase).toContain(part)
  expect(forCase).not.toContain(quiet)
  await page.getByRole('radio', { name: 'Til os selv' }).check()
  await expect(page.getByText(quiet)).toBeVisible()
  await expectAccessible(page, 'the documents')

  // ── Home reminds of what comes next ──
  await page.goto('/')
  await expect(page.getByText(/Et stående udvalg ser et behov/).first()).toBeVisible()
})
