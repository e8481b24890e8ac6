import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { convertIcsCalendar } from 'ts-ics'
import { facilitator, waitUntilSaved, wordsOf } from './evening.ts'
import { expect, expectAccessible, test } from './room.ts'

const method = 'Sprintmetoden'
const goal = 'Inden sommer kan børn krydse Skolevej selv.'
const task = 'Tæl biler og børn mandag til fredag'
const late = 'Sæt en bænk ved krydset'

/** The next sitting of the same sprints: which it is, and whose. */
const chooseSitting = async (page: Page, kind: string, again = true) => {
  if (again) await page.getByRole('button', { name: 'Gør næste møde klar' }).click()
  await page.getByRole('radio', { name: new RegExp(`^${kind}`) }).check()
  await page.getByLabel('Hvilken gruppe holder mødet?').selectOption({ label: 'Krydsgruppen' })
  await waitUntilSaved(page)
}
/** From the run page back to what lives. */
const goHome = async (page: Page) => {
  await page.goto('/')
  await page.getByRole('region', { name: 'I gang gennem længere tid' }).getByRole('link').first().click()
  await expect(page.getByLabel('Hvad skal sprintene handle om?')).toHaveValue('Sikker skolevej')
}
const write = async (page: Page, label: string, text: string) => {
  const field = page.getByLabel(label, { exact: true }).first()
  await field.fill(text)
  await field.press('Enter')
}

test('a sprint goes from a spreadsheet of ideas to a log that closes, is shown, and leaves its result to the case', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const own = facilitator(page)
  await page.goto('/')
  await page.getByRole('link', { name: new RegExp(`^${method}`) }).click()
  await page.getByRole('button', { name: 'Brug metoden' }).click()
  await expect(page.getByText('Der er ingen ideer endnu. Skriv den første, eller sæt en liste ind.')).toBeVisible()
  await expectAccessible(page, 'nothing prepared')

  // ── One catalogue, three groups ──
  await page.getByRole('button', { name: 'Se et helt eksempel' }).click()
  await expect(page.getByText('Viser 12 af 12')).toBeVisible()
  const csv =
    'Idé;Politisk mål;Størrelse\r\nLån en cykel i en uge;Forældre tør give slip;S\r\nTæl biler og børn i krydset en hel uge;;\r\n'
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'ideer.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await expect(page.getByText(/Stod der i forvejen og kom ikke med igen: 1/)).toBeVisible()
  await expect(page.getByText('Viser 13 af 13')).toBeVisible()
  await chooseSitting(page, 'Sprintmøde', false)
  await expectAccessible(page, 'prepare')

  // ── The sprint meeting ──
  await own.start()
  const stage = await own.openStage()
  await stage.setViewportSize({ width: 1280, height: 720 })
  await expect(stage.getByRole('heading', { name: 'Gruppens første sprint' })).toBeVisible()
  await page.getByRole('button', { name: 'Begynd 1. sprint for Krydsgruppen' }).click()
  await own.next('Nye ideer')
  await own.next('Hænder og aftener')
  await page.getByLabel('Aftener').fill('3')
  await own.next('Vælg')
  await page.getByRole('button', { name: /^Vælg: Tæl biler/ }).click()
  await page.getByRole('button', { name: /^Vælg: Klip hækken/ }).click()
  await expect(stage.getByText('2 valgt')).toBeVisible()
  await expectAccessible(stage, 'picking on stage')
  await own.next('Målet')
  await page.getByLabel('Målet i én sætning').fill(goal)
  await own.next('Opgaver')
  await write(page, 'Tæl biler og børn i krydset en hel uge', task)
  await write(page, 'Noget andet', 'Ring til grundejeren')
  await page.getByLabel('Hvem tager den?').first().fill('Skolepatrulje-læreren')
  await expectAccessible(page, 'the log')
  await own.next('Er det for meget')
  await own.next('Luk loggen')
  const close = page.getByRole('button', { name: 'Luk loggen', exact: true })
  await expect(page.getByText('1 opgave har ingen, der tager den med hjem.')).toBeVisible()
  await expect(close).toBeDisabled()
  await own.press(/Forrige trin/)
  await page.getByLabel('Hvem tager den?').nth(1).fill('Medlemmet af byrådet')
  await own.next('Luk loggen')
  await own.press('Luk loggen')
  await expect(stage.getByRole('img', { name: /Lukket/ })).toBeVisible()
  await expectAccessible(stage, 'the seal on stage')

  // ── Closed means closed: a slip is taken back and said, and a new idea goes to the catalogue ──
  await page.getByRole('button', { name: /^Fortryd/ }).click()
  await expect(page.getByText(/Loggen er åben igen/)).toBeVisible()
  await own.press('Luk loggen')
  await write(page, 'Kom nogen på noget?', late)
  await expect(page.getByText('Tak for den. Den ligger i bagkataloget og kan vælges næste gang.')).toBeVisible()
  await waitUntilSaved(page)
  await stage.close()

  // ── Paper: the board hangs on the wall ──
  await goHome(page)
  await page.getByRole('link', { name: 'Udskriv', exact: true }).click()
  await page.getByRole('checkbox', { name: /^Vægark: Krydsgruppen/ }).check()
  await expect(page.getByRole('img', { name: new RegExp(`Mål: ${goal}.*1\\. ${task}`) })).toBeVisible()
  await expect(page.getByRole('region', { name: /^Sprintark/ })).toContainText('§ 17, stk. 4')
  await expectAccessible(page, 'paper')
  await page.goBack()

  // ── Dates on home and in a calendar file ──
  await page.getByRole('button', { name: 'Kalenderfil' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hent kalenderfil' }).click(),
  ])
  const events = convertIcsCalendar(undefined, await readFile(await download.path(), 'utf8')).events ?? []
  for (const held of ['Midtvejs: Krydsgruppen, 1. sprint', 'Evaluering: Krydsgruppen, 1. sprint'])
    expect(events.map(({ summary }) => summary)).toContain(held)

  // ── Midway: the file is brought up to date from the wall ──
  await chooseSitting(page, 'Midtvejs')
  await own.start()
  await page.getByRole('group', { name: task }).getByRole('button', { name: 'Lavet' }).click()
  await own.next('Hvad driller')
  await write(page, 'Det driller', 'Ejeren svarer ikke')
  await waitUntilSaved(page)

  // ── The evaluation begins with the thing ──
  await goHome(page)
  await chooseSitting(page, 'Evaluering')
  await own.start()
  await page.getByLabel('Hvad viser I?').fill('Tallene på en planche')
  await own.next('Blev målet nået')
  await page.getByRole('radio', { name: 'Målet blev delvist nået.' }).check()
  await own.next('Lavet eller tilbage')
  await page.getByRole('checkbox', { name: /^Tæl biler/ }).check()
  await own.next('Hvad kom der ud af det')
  await page.getByLabel('Resultat', { exact: true }).fill('Krydset er talt.')
  await expectAccessible(page, 'the result')
  await own.next('Næste sprint')
  await own.press('Afslut')

  // ── The documents: never the log in the case ──
  await expect(page.getByRole('article')).toBeVisible()
  const forCase = await wordsOf(page, 'article')
  for (const part of [goal, 'Krydset er talt.', 'Klip hækken ved Bakkevej', 'Resultater pr. politisk mål'])
    expect(forCase).toContain(part)
  for (const never of [task, 'Skolepatrulje', 'Ejeren svarer ikke']) expect(forCase).not.toContain(never)
  await page.getByRole('radio', { name: 'Til os selv' }).check()
  const ours = await wordsOf(page, 'article')
  for (const part of [task, 'Ejeren svarer ikke', late, 'Tilbage fra Krydsgruppen']) expect(ours).toContain(part)
  await expectAccessible(page, 'the document for ourselves')
})
