import type { Page } from '@playwright/test'
import { drawn, facilitator, tablet, waitUntilSaved, wordsOf } from './evening.ts'
import { expect, expectAccessible, test } from './room.ts'

const method = 'Seks skarpe til strategien'
const [whom, courage] = ['Hvem den er til', 'Modet til at vælge fra']

const prepare = async (page: Page) => {
  await page.getByRole('link', { name: `Forbered: ${method}` }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Forbered: ${method}` })).toBeVisible()
}

/** What a table has on its sheet, typed by the one with the laptop. */
const write = async (page: Page, table: string, sentence: string, mark?: string) => {
  await facilitator(page).writeFor(table)
  await page.getByLabel('Det vigtigste i én sætning').fill(sentence)
  await expect(page.getByText(`${sentence.length} af 140 tegn`)).toBeVisible()
  if (mark) await page.getByRole('checkbox', { name: mark }).check()
}

interface Turning {
  turned?: readonly string[]
}
/** Notes each animation on a page, with its length. */
const watchTurning = (stage: Page) =>
  stage.evaluate(() => {
    const seen: string[] = []
    Object.assign(globalThis, { turned: seen })
    document.addEventListener('animationstart', ({ animationName, target }) => {
      seen.push(`${animationName} ${target instanceof Element ? getComputedStyle(target).animationDuration : ''}`)
    })
  })
const turnedOn = (stage: Page) => stage.evaluate(() => (globalThis as Turning).turned)

const back = (page: Page) => facilitator(page).backFromTable()

/** The room's sentence, written in peace and then turned. */
const direct = async (page: Page, stage: Page, sentence: string) => {
  const field = page.getByLabel('Vores retning')
  await field.pressSequentially(sentence, { delay: 5 })
  await expect(stage.getByText(sentence.slice(0, 8))).toHaveCount(0)
  await page.getByRole('button', { name: 'Vend kortet' }).click()
  await expect(stage.getByText(sentence)).toBeVisible()
}

test('an evening with two cards, and the same cards again half a year later', async ({ page }) => {
  test.setTimeout(240_000)
  const own = facilitator(page)
  await page.goto('/')
  await own.createWorkshop('Strategiaften', [5, 4, 3, 5, 6])
  await own.addItem(method)
  await expect(page.getByText('Ikke klar: Vælg kort')).toBeVisible()

  // ── Prepare: two cards, why they are asked, and a deck of one's own ──
  await prepare(page)
  await page.getByLabel('Hvad hedder strategien eller politikken?').fill('Ungestrategien')
  await page.getByRole('button', { name: 'Vælg fra kortsættene' }).click()
  const decks = page.getByRole('dialog', { name: 'Vælg fra kortsættene' })
  await expect(decks.getByText('Tre temaer er fra hæftet')).toBeVisible()
  await expectAccessible(page, 'both decks')
  for (const card of [whom, courage]) await decks.getByRole('checkbox', { name: card }).check()
  await decks.getByRole('button', { name: 'Hent 2 kort' }).click()
  const reasons = page.getByLabel('Her mangler forvaltningen retning, fordi')
  await reasons.nth(0).fill('vi ikke kender rækkefølgen.')
  await reasons.nth(1).fill('alt står stadig i budgettet.')
  await page.getByLabel('Spørgsmålet på forsiden').nth(1).fill('Hvad lader vi ligge, så der bliver plads?')
  await page.getByRole('checkbox', { name: /^Slut med prikker/ }).check()
  await page.getByText('Jeres kortsæt').click()
  await page.getByLabel(/^Navn på kortsættet/).fill('Ungeaften')
  await page.getByRole('button', { name: 'Gem som kortsæt' }).click()
  await expect(page.getByText('»Ungeaften« er gemt.')).toBeVisible()
  await waitUntilSaved(page)
  await expectAccessible(page, 'prepare')

  // ── Paper: each front is followed by its backs ──
  await page.getByRole('link', { name: 'Udskriv til bordene' }).click()
  await page.getByRole('checkbox', { name: /^Postkort, et sæt til hvert bord/ }).check()
  await expect(page.getByText(/passer for og bag/)).toBeVisible()
  const sheets = page.getByRole('region', { name: 'Postkort, et sæt til hvert bord' })
  await expect(sheets.locator('.sheet-frame')).toHaveCount(6)
  const corner = (sheet: number, cell: number) => sheets.locator('.sheet').nth(sheet).locator('.cell').nth(cell)
  await expect(corner(0, 0)).toContainText('Hvem skal kunne mærke strategien først')
  await expect(corner(1, 1)).toContainText('Kun én gruppe kan mærke forskel')
  await expect(corner(5, 0)).toContainText('Peg på én ting')
  await expectAccessible(page, 'paper')
  await page.goBack()

  // ── In the room ──
  await own.start()
  const stage = await own.openStage()
  await expect(stage.getByRole('img', { name: /0 postkort er vendt/ })).toBeVisible()
  await own.next('Læs højt')
  await expect(stage.getByText('vi ikke kender rækkefølgen.')).toBeVisible()
  await own.next('Skriv i stilhed')
  await own.next('Bordet rundt')
  await expect(stage.getByText('Taler 1 af 6 – ved gongen: videre med uret')).toBeVisible()
  await expectAccessible(stage, 'the round on stage')
  await own.next('Én sætning')
  await write(page, 'Bord 1', 'De unge uden job skal mærke det først.', 'Her er vi uenige')
  await expectAccessible(page, 'a table')
  await back(page)
  await write(page, 'Bord 2', 'Familierne yderst skal mærke det først.')
  await back(page)
  await expect(stage.getByText('De unge uden job')).toHaveCount(0)
  await own.next('Fælles retning')
  await expect(stage.getByRole('listitem')).toHaveText([/Bord 1.*uenige.*De unge uden job/s, /Bord 2.*Familierne/s])
  await page.getByRole('button', { name: 'Begynd med den: De unge uden job skal mærke det først.' }).click()
  await expect(page.getByLabel('Vores retning')).toHaveValue('De unge uden job skal mærke det først.')
  await page.getByLabel('Vores retning').fill('')
  await watchTurning(stage)
  await direct(page, stage, 'Vi begynder med de unge uden job.')
  await expect
    .poll(() => turnedOn(stage), { message: 'the postcard turned in under 300 ms' })
    .toEqual(['postcard-turn 0.28s'])
  await expectAccessible(page, 'together')
  await expectAccessible(stage, 'sentences on stage')

  // ── The second card is left for another time; then the dots, one table by the passed tablet ──
  await own.next('Læs højt')
  await expect(stage.getByText('Hvad lader vi ligge, så der bliver plads?')).toBeVisible()
  for (const step of ['Skriv i stilhed', 'Bordet rundt', 'Én sætning', 'Fælles retning']) await own.next(step)
  await stage.emulateMedia({ reducedMotion: 'reduce' })
  await direct(page, stage, 'Vi lægger de små puljer sammen.')
  // A turn would have begun by then.
  await drawn(stage)
  expect(await turnedOn(stage), 'nothing moves for those who asked for less').toHaveLength(1)
  await own.next('Hvad betyder mest?')
  await own.answerBy('Bord 1', 'Send tabletten rundt')
  await own.writeFor('Bord 1')
  const hands = tablet(page)
  await hands.begin(5)
  for (const dot of [whom, whom, courage, whom, courage]) {
    await hands.ready()
    await page.getByRole('radio', { name: new RegExp(`^${dot}`) }).check()
    await page.getByRole('button', { name: 'Giv tabletten videre' }).click()
  }
  await expect(page.getByRole('heading', { name: 'Alle har haft tabletten' })).toBeVisible()
  await hands.turnAnswers()
  await back(page)
  await own.next('Se prikkerne')
  await expect(stage.getByText('Modet til at vælge fra')).toBeVisible()
  await expect(stage.getByText('3', { exact: true })).toHaveCount(0)
  await own.showAnswers()
  await expect(stage.getByRole('listitem')).toHaveText([/Hvem den er til\s*3/, /Modet til at vælge fra\s*2/])
  await own.next('Retningen på én side')
  await expect(stage.getByRole('img', { name: /2 postkort er vendt/ })).toBeVisible()
  await expectAccessible(stage, 'the direction on one page')
  await waitUntilSaved(page)

  // ── Half a year later ──
  await page.getByRole('link', { name: 'Drejebog' }).click()
  await prepare(page)
  await page.getByText('Borde til dette punkt').click()
  await page.getByRole('button', { name: 'Ny omgang' }).click()
  await own.start()
  await own.deliberately(() =>
    page.getByRole('navigation', { name: 'Trin' }).getByRole('button', { name: whom }).click(),
  )
  for (const step of ['Skriv i stilhed', 'Bordet rundt', 'Én sætning', 'Fælles retning']) await own.next(step)
  await expect(stage.getByText('Vi begynder med de unge uden job.')).toBeVisible()
  await direct(page, stage, 'De ældre kommer først nu.')
  await waitUntilSaved(page)
  await page.getByRole('link', { name: 'Drejebog' }).click()
  await page.getByRole('link', { name: 'Opsamling', exact: true }).last().click()
  await expect(page.getByRole('article')).toBeVisible()
  const matter = await wordsOf(page, 'article')
  expect(matter).toContain('De ældre kommer først nu.')
  expect(matter).toMatch(/Vi begynder med de unge uden job\. \(.*\)/)
  expect(matter).not.toMatch(/Familierne yderst/)
  await page.getByRole('radio', { name: 'Til os selv' }).check()
  expect(await wordsOf(page, 'article')).toContain('Familierne yderst skal mærke det først.')

  // ── Another workshop takes the cards from one's own deck ──
  await page.goto('/')
  await own.createWorkshop('Budgetaften', [5, 5, 5, 5, 5])
  await own.addItem(method)
  await prepare(page)
  await page.getByText('Jeres kortsæt').click()
  await page.getByText('Ungeaften 2 kort').click()
  await page.getByRole('button', { name: 'Hent 2 kort' }).click()
  await expect(page.getByLabel('Spørgsmålet på forsiden').nth(1)).toHaveValue(
    'Hvad lader vi ligge, så der bliver plads?',
  )
})
