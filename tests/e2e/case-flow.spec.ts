import { readFile } from 'node:fs/promises'
import { convertIcsCalendar } from 'ts-ics'
import { facilitator, waitUntilSaved, wordsOf } from './evening.ts'
import { expect, expectAccessible, test } from './room.ts'

const method = 'Vi tegner sagsgangen'
const note = 'Rettelser kommer fra fire sider på samme dag.'
const better = 'Økonomi og jura ser rammen, før nogen skriver.'
const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })

test('a way is drawn, a case counted back from its last meeting, and what is to be better goes to the management alone', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.clock.install({ time: new Date('2026-11-20T12:00:00') })
  const own = facilitator(page)
  await page.goto('/')
  await page.getByRole('link', { name: new RegExp(`^${method}`) }).click()
  await page.getByRole('button', { name: 'Brug metoden' }).click()

  // ── The way: the example, and what is odd about it once it is changed ──
  await own.press('Se et helt eksempel')
  await expect(page.getByLabel('Hvis sagsgang er det?')).toHaveValue('Fra spørgsmål til beslutning')
  await expect(
    page.getByRole('img', { name: /^Tegning: Fra spørgsmål til beslutning\. 1\. Nogen rejser/ }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Mere om Økonomi og jura' }).click()
  await page.getByRole('button', { name: 'Fjern banen' }).click()
  const odd = page.getByRole('region', { name: 'Se efter her' })
  await expect(odd).toContainText('Skridtet 6. Økonomi og jura læser med står uden bane.')
  await page.getByLabel('Bane for Økonomi og jura læser med').selectOption({ label: 'Sagsbehandleren' })
  await expect(odd).toHaveCount(0)

  // ── The year's dates, in several forms; what is no day is named ──
  const committee = page.getByRole('region', { name: 'Fagudvalget', exact: true })
  await committee.getByLabel('Sæt datoer ind: Fagudvalget').fill('9/3-27\n29. februar 2027\n2027-12-07; snart 44')
  await committee.getByRole('button', { name: 'Læs datoerne' }).click()
  await expect(committee.getByText('1 dato er læst.')).toBeVisible()
  await expect(committee.getByText('Den dag findes ikke: »29. februar 2027«.')).toBeVisible()
  await expectAccessible(page, 'a way being prepared')

  // ── A case: too late for its meeting, it is told which one it can reach ──
  const cases = page.getByRole('region', { name: 'Sager på vej' })
  await cases
    .locator('input[type=file]')
    .setInputFiles(file('sager.csv', '\ufeffSag,Sidste møde\nNy bænk,15/12-2026\nNyt tag,snart\n'))
  await expect(cases.getByText('2 rækker er hentet fra »sager.csv«.')).toBeVisible()
  await cases.locator('input[type=file]').setInputFiles(file('opgaver.csv', 'Opgave;Dato\nNy bænk;1\n'))
  await expect(cases.getByText(/»opgaver.csv« har ingen kolonne, der hedder »Sag«/)).toBeVisible()
  await cases.getByLabel('Sidste møde for Nyt tag').selectOption({ index: 1 })
  await expect(cases.getByText(/^(Næste|For sent): /).first()).toBeVisible()
  await cases.getByRole('button', { name: 'Datoer og tjek for Takster i svømmehallen' }).click()
  await cases.getByRole('checkbox', { name: 'Økonomi og jura læser med' }).check()
  await cases.getByRole('group', { name: 'Kunne den afgøres uden et møde?' }).getByText('Ja').click()
  await expect(cases.getByText(/Afgør den uden et møde, hvis jeres delegationsplan giver lov/)).toBeVisible()
  await waitUntilSaved(page)
  await expectAccessible(page, 'a case folded out')

  // ── The calendar ──
  await own.press('Kalenderfil')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hent kalenderfil' }).click(),
  ])
  const events = convertIcsCalendar(undefined, await readFile(await download.path(), 'utf8')).events ?? []
  expect(events.map(({ summary }) => summary)).toContain('Fagudvalget mødes: Cykelsti ved skolen')

  // ── The sitting ──
  await own.start()
  const stage = await own.openStage()
  await stage.setViewportSize({ width: 1280, height: 720 })
  await expect(stage.getByRole('heading', { name: 'Fra spørgsmål til beslutning' })).toBeVisible()
  await expectAccessible(stage, 'the drawing on stage')
  await own.next('Læs som modtager')
  await expect(stage.getByText('Hvad mangler du?')).toBeVisible()
  for (const step of ['Tegn hver for sig', 'Side om side', 'Fristerne', 'Hvor gør det ondt?']) await own.next(step)
  await page.getByLabel('Hvor hører det til?').selectOption({ label: '7. Udkastet bliver rettet' })
  await page.getByLabel('Hvad gør ondt?').fill(note)
  await page.getByLabel('Hvad gør ondt?').press('Enter')
  await page.getByLabel('Vis et skridt på storskærmen').selectOption({ label: '7. Udkastet bliver rettet' })
  await expect(stage.getByText(note)).toBeVisible()
  await expectAccessible(stage, 'a step lit')
  await own.next('Tre forbedringer')
  await page.getByLabel('En forbedring mere').fill(better)
  await page.getByLabel('En forbedring mere').press('Enter')
  await page.getByLabel('Hvem ser til det? En rolle').fill('Økonomichefen')
  await page.getByLabel('Hvem ser til det? En rolle').press('Tab')
  await expect(stage.getByText('Økonomichefen')).toBeVisible()
  await expectAccessible(page, 'improvements in the room')
  await own.next('Tak for i dag')
  await waitUntilSaved(page)
  await stage.close()

  // ── Documents: nothing to a case ──
  const life = page.url().replace(/\/run.*$/, '')
  await page.goto(`${life}/summary`)
  await expect(page.getByRole('article')).toBeVisible()
  expect(await wordsOf(page, 'article')).not.toContain(better)
  await page.getByRole('radio', { name: 'Til os selv' }).check()
  const ours = await wordsOf(page, 'article')
  for (const part of ['Til ledelsen', `${better} (Økonomichefen)`, note, 'Cykelsti ved skolen'])
    expect(ours).toContain(part)
  await expectAccessible(page, 'the document for ourselves')

  // ── Paper ──
  await page.goto(`${life}/print`)
  await expect(page.getByRole('region', { name: 'Et kort for hvert skridt' }).locator('.cell')).toHaveCount(18)
  await expect(page.getByRole('region', { name: 'Til den, der skriver' })).toContainText('Er den vigtig for dem')
})
