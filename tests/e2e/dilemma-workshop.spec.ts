import type { Page } from '@playwright/test'
import { facilitator, waitUntilSaved, wordsOf } from './evening.ts'
import { expect, expectAccessible, test } from './room.ts'

const method = 'Dilemmaworkshop'
/** A committee has no tables. */
const members = 'Bord 1'
const matter = 'Skolerne i vores kommune'
const [near, walls, calm] = ['Den nære eller den store skole', 'Undervisning eller samlingssted', 'Ro eller afklaring']
const youngest = 'De yngste går i skole tæt på, de ældste går sammen.'
const house = 'Vi lukker ikke et hus, før byen har et andet sted at mødes.'
const key = 'Byens hus må ikke stå uden en nøgle.'

const addToRunSheet = async (page: Page, choice: string | RegExp) => {
  await page.getByRole('button', { name: 'Tilføj punkt' }).click()
  const dialog = page.getByRole('dialog', { name: 'Tilføj punkt' })
  await dialog.getByRole('button', { name: method }).first().click()
  await dialog.getByRole('button', { name: choice }).click()
  await expect(dialog).toBeHidden()
}

/** Numbers off folded slips. */
const typeSlips = async (page: Page, scale: string, line: string) => {
  const open = page.getByRole('button', { name: 'Skriv tal ind' })
  if ((await open.getAttribute('aria-expanded')) === 'false') await open.click()
  await page.getByLabel(`Tallene fra ${members} (${scale})`).fill(line)
}

const add = async (page: Page, label: string | RegExp, text: string) => {
  const field = page.getByLabel(label)
  await field.fill(text)
  await field.press('Enter')
  await field.blur()
}

test('a matter that stands still goes through two workshops, and the administration answers in between', async ({
  page,
}) => {
  test.setTimeout(300_000)
  await page.clock.install({ time: new Date('2026-11-20T12:00:00') })
  const own = facilitator(page)
  await page.goto('/')
  await own.createWorkshop('Første workshop', [9])
  await addToRunSheet(page, 'Begynd på en ny')
  await expect(page.getByText('Ikke klar: Vælg eller skriv et dilemma')).toBeVisible()

  // ── Prepare: a whole example, a dilemma without a second good, and one out of the collection ──
  await page.getByRole('link', { name: new RegExp(`^Forbered: ${method}`) }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Dilemmaerne' })).toBeVisible()
  await expectAccessible(page, 'nothing prepared')
  await page.getByRole('button', { name: 'Se et helt eksempel' }).click()
  await expect(page.getByLabel('Hvad handler sagen om?')).toHaveValue(matter)
  await expect(page.getByLabel('Kald dilemmaet noget')).toHaveCount(3)
  const second = page.getByLabel('Det andet hensyn').first()
  const said = await second.inputValue()
  await second.fill('')
  await expect(page.getByText('Et dilemma har to gode hensyn. Skriv også dette.')).toBeVisible()
  await second.fill(said)
  await page.getByRole('button', { name: 'Vælg fra samlingen' }).click()
  const deck = page.getByRole('dialog', { name: 'Vælg fra samlingen' })
  await expect(deck.getByRole('checkbox')).toHaveCount(12)
  await expectAccessible(page, 'the collection')
  await deck.getByRole('button', { name: 'Luk' }).click()
  await page.getByLabel('Dagen for den anden workshop').fill('2027-01-14')
  await waitUntilSaved(page)
  await expectAccessible(page, 'prepare')

  // ── Paper ──
  await page.getByRole('link', { name: 'Udskriv', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Faktaark, et til hvert dilemma' }).locator('.sheet')).toHaveCount(3)
  await page.getByRole('checkbox', { name: /^Tomt vadested/ }).check()
  await expectAccessible(page, 'paper')
  await page.goBack()

  // ── The first workshop ──
  await own.start()
  const stage = await own.openStage()
  await stage.setViewportSize({ width: 1280, height: 720 })
  await expect(stage.getByRole('heading', { name: matter })).toBeVisible()
  await expectAccessible(stage, 'the matter on stage')
  await own.next('Overblik')
  await typeSlips(page, 'Overblik', '2 3 3 4 4 5 6 2 3')
  await expectAccessible(stage, 'a scale on stage')
  await own.next('Fælles retning')
  await typeSlips(page, 'Fælles retning', '1 2 2 3 1 4 2 5 3')
  await own.next('Oplæg')
  await expect(stage.getByText('Små børn har en skole, de selv kan gå til')).toBeVisible()
  await expectAccessible(stage, 'a dilemma on stage')
  await page.getByRole('group', { name: 'På storskærmen' }).getByRole('button').last().click()
  await expect(stage.getByText('Forvaltningens prognose')).toBeVisible()
  await expectAccessible(stage, 'facts on stage')
  await own.next('Spørgsmål før meninger')
  await add(page, 'Nyt spørgsmål til forvaltningen', 'Hvad koster hallen uden skolen?')
  await expectAccessible(stage, 'questions on stage')
  await own.next('Begge hensyn')
  await own.writeFor(members)
  await page.getByLabel('Det taler for').first().fill('En seksårig lærer noget på vejen.')
  await page.getByLabel('Det taler for').first().press('Enter')
  await expectAccessible(page, 'both goods at a table')
  await own.backFromTable()
  await expect(stage.getByText('En seksårig lærer noget på vejen.')).toBeVisible()
  await expect(stage.getByText(members)).toHaveCount(0)
  await expectAccessible(stage, 'both goods on stage')
  await own.next('Byt hensyn')
  await expect(stage.getByText('Find et nyt argument.')).toBeVisible()
  for (let dilemma = 2; dilemma <= 3; dilemma += 1) {
    await own.next('Oplæg')
    await own.next('Spørgsmål før meninger')
    await own.next('Begge hensyn')
    await own.next('Byt hensyn')
  }
  await own.next('Pause')
  await own.next('Skriv trædesten')
  await expectAccessible(stage, 'writing on stage')
  await own.writeFor(members)
  await add(page, 'Nyt princip', youngest)
  await page.getByRole('checkbox', { name: `1. ${near}` }).check()
  await add(page, 'Nyt princip', 'Vi vil have en god skole for alle.')
  await expectAccessible(page, 'stones at a table')
  await own.backFromTable()
  await own.next('Saml trædesten')
  await page.getByRole('button', { name: `Læg stenen ud: ${youngest}` }).click()
  await page.getByRole('button', { name: 'Læg stenen ud: Vi vil have en god skole for alle.' }).click()
  await expect(page.getByText('Hvem ville sige det modsatte? Skriv, hvad der må vige.')).toBeVisible()
  await expect(page.getByText('Stenen ligger på bredden.')).toBeVisible()
  await add(page, 'Ny sten', house)
  await page.getByRole('group', { name: 'Fører igennem' }).nth(2).getByRole('checkbox', { name: walls }).check()
  await add(page, 'Ny sten', key)
  await page.getByRole('group', { name: 'Fører igennem' }).nth(3).getByRole('checkbox', { name: near }).check()
  // Laid together, the stone that stays leads through what both did.
  await page.getByRole('button', { name: 'Mere om sten 4' }).click()
  await page.getByRole('button', { name: /^Læg sammen med sten 3: Vi lukker ikke et hus/ }).click()
  await expect(page.getByLabel('Sten 4')).toHaveCount(0)
  for (const dilemma of [near, walls])
    await expect(
      page.getByRole('group', { name: 'Fører igennem' }).nth(2).getByRole('checkbox', { name: dilemma }),
    ).toBeChecked()
  await expect(page.getByText(`Ingen sten fører igennem: ${calm}`)).toBeVisible()
  await expect(stage.getByRole('img', { name: new RegExp(`3\\. ${calm}: Ingen sten fører igennem`) })).toBeVisible()
  await expectAccessible(page, 'gathering')
  await expectAccessible(stage, 'the ford on stage')
  await own.next('Det skal undersøges')
  await page.getByLabel('Hvem svarer?').fill('Ejendomschefen')
  await page.getByLabel('Svar senest').fill('2026-12-04')
  await expect(stage.getByText('Ejendomschefen')).toBeVisible()
  await expectAccessible(stage, 'questions gathered on stage')
  await own.next('Læg tallene til side')
  await own.press('Læg svarene til side')
  await expect(stage.getByRole('heading', { name: 'Tallene er lagt til side' })).toBeVisible()
  await expect(stage.locator('.stage')).not.toContainText('2 til 6')
  await own.next('Det videre forløb')
  await expect(stage.getByText('Forvaltningen svarer på 1 spørgsmål')).toBeVisible()
  await expect(page.getByLabel('Dagen for den anden workshop')).toHaveValue('2027-01-14')
  await expectAccessible(stage, 'what comes next on stage')
  await waitUntilSaved(page)

  // ── Between: home reminds of the answer that is missing, and the answer is written in ──
  await page.goto('/')
  await expect(page.getByText('Hvad koster hallen uden skolen? · begynd senest', { exact: false })).toBeVisible()
  await page.getByRole('link', { name: matter }).click()
  await page.getByLabel('Svaret').fill('Hallen koster 410.000 kr. om året uden skolen.')
  await expect(page.getByText('Er besvaret')).toBeVisible()
  await waitUntilSaved(page)
  await expectAccessible(page, 'between the workshops')
  await page.goto('/')
  await expect(page.getByText('Hvad koster hallen uden skolen?')).toHaveCount(0)

  // ── The second workshop, two months later ──
  await stage.close()
  await own.createWorkshop('Anden workshop', [9])
  await addToRunSheet(page, new RegExp(matter))
  await page
    .getByRole('link', { name: /^Afvikl/ })
    .last()
    .click()
  await expect(page.getByRole('heading', { name: 'Den har været brugt før' })).toBeVisible()
  // A press that comes too soon after the page is a slip of the press before: one presses again.
  await expect(async () => {
    await own.press('Start punktet')
    await expect(page.getByRole('navigation', { name: 'Trin' })).toBeVisible({ timeout: 2000 })
  }).toPass()
  const later = await own.openStage()
  await later.setViewportSize({ width: 1280, height: 720 })
  await expect(later.getByText('Hallen koster 410.000 kr. om året uden skolen.')).toBeVisible()
  await expectAccessible(later, 'answers on stage')
  await own.next(`Igennem: ${near}`)
  await page.getByLabel('Til hvilken pris?').first().fill('De ældste får længere til skole.')
  await expectAccessible(page, 'prices')
  await expectAccessible(later, 'a dilemma lit in the ford')
  await own.next(`Igennem: ${walls}`)
  await own.next(`Igennem: ${calm}`)
  await own.next('Pause')
  await own.next('Prøv stenene')
  const mark = (stone: number, as: string) =>
    page
      .getByRole('group', { name: `Bærer sten ${stone}?` })
      .getByRole('radio', { name: as, exact: true })
      .check()
  await mark(1, 'Bærer')
  await mark(3, 'Bærer, hvis …')
  await page.getByLabel('Hvad skal der til?').fill('hallen kan drives alene')
  await mark(2, 'Ligger løst')
  await expectAccessible(page, 'trying the stones')
  await expectAccessible(later, 'the tried ford on stage')
  await own.next('Saml op')
  await add(page, /^Endnu et sted, hvor I er uenige/, 'Om de ældste samles på én skole eller to.')
  await add(page, 'Mere, som mødet skal afgøre', 'Om hallen skal leve videre.')
  await expect(later.getByText(`${house} Det bærer, hvis hallen kan drives alene.`)).toBeVisible()
  await expectAccessible(page, 'summing up')
  await expectAccessible(later, 'results on stage')
  await own.next('Overblik igen')
  await typeSlips(page, 'Overblik', '6 7 7 8 8 6 7 5 9')
  await own.next('Fælles retning igen')
  await typeSlips(page, 'Fælles retning', '5 6 6 7 5 8 6 6 7')
  await own.next('Se overblikket')
  await expect(later.getByText('2 til 6')).toHaveCount(0)
  await own.showAnswers()
  await expect(later.getByText('2 til 6')).toBeVisible()
  await expect(later.getByText('5 til 9')).toBeVisible()
  await own.next('Se retningen')
  await own.showAnswers()
  await expectAccessible(later, 'both scales on stage')
  await own.next('Tak for i dag')
  await waitUntilSaved(page)

  // ── The documents: no word of who said what in the case, both goods for ourselves ──
  await page.getByRole('link', { name: 'Drejebog' }).click()
  await page.getByRole('link', { name: 'Opsamling', exact: true }).first().click()
  await expect(page.getByRole('article')).toBeVisible()
  const forCase = await wordsOf(page, 'article')
  for (const part of [
    youngest,
    'De ældste får længere til skole.',
    'hallen kan drives alene',
    'Om de ældste samles på én skole eller to.',
    'Om hallen skal leve videre.',
    'Ejendomschefen',
    'Hallen koster 410.000 kr. om året uden skolen.',
    calm,
  ])
    expect(forCase).toContain(part)
  expect(forCase).not.toMatch(/En seksårig lærer|Overblik, første/)
  await expectAccessible(page, 'the document for the case')
  await page.getByRole('radio', { name: 'Til os selv' }).check()
  const ours = await wordsOf(page, 'article')
  expect(ours).toContain('En seksårig lærer noget på vejen.')
  expect(ours).toMatch(/Overblik, første workshop: Fra 2 til 6\./)
  await expectAccessible(page, 'the document for ourselves')

  // ── The ford to hang up, with its table ──
  await page.getByRole('link', { name: 'Drejebog' }).click()
  await page.getByRole('link', { name: 'Udskriv til bordene' }).click()
  await page.getByRole('checkbox', { name: /^Vadestedet, som det ser ud nu/ }).check()
  const hung = page.getByRole('figure', { name: matter }).filter({ has: page.getByRole('table') })
  await expect(hung.getByRole('img', { name: new RegExp(`${youngest} \\(Bærer\\)`) })).toBeVisible()
  await expect(hung.getByRole('row', { name: /De ældste får længere til skole\..*Bærer/ })).toBeVisible()
  await expectAccessible(page, 'the ford on paper')
})
