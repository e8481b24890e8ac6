import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import {
  type Answer,
  choose,
  drawn,
  facilitator,
  fiveTitles,
  game,
  tablet,
  waitUntilSaved,
  wordsOf,
} from './evening.ts'
import { expect, restartWithoutNetwork, test } from './room.ts'

test.use({ serviceWorkers: 'allow' })

const title = 'Introseminar for nye medlemmer'
const [thread, hand] = fiveTitles

/** Both documents of the evening, word for word. */
const documents = async (page: Page) => {
  const paper = page.getByRole('article')
  if ((await paper.count()) === 0) await page.getByRole('link', { name: 'Opsamling', exact: true }).click()
  await expect(page.getByRole('article')).toBeVisible()
  const read = async (reader: string) => {
    await page.getByRole('radio', { name: reader }).check()
    return wordsOf(page, 'article')
  }
  return { ours: await read('Til os selv'), matter: await read('Til sagen') }
}

const split = (over: number, under: number, skipped = 0): readonly Answer[] => [
  ...Array<Answer>(over).fill('over'),
  ...Array<Answer>(skipped).fill('skip'),
  ...Array<Answer>(under).fill('under'),
]

test('the whole evening without a network, and the same documents from a file in an empty browser', async ({
  page,
  context,
  browser,
  room,
}) => {
  test.setTimeout(240_000)
  const own = facilitator(page)
  await page.goto('/')
  await expect(page.getByText('Klar uden net')).toBeVisible({ timeout: 20_000 })
  await restartWithoutNetwork(context)

  // ── Prepare ──
  const tables = await own.createWorkshop(title, [3, 4, 5, 6, 7], 2)
  await expect(page.getByText('5 borde · 25 personer · 2 tablets')).toBeVisible()
  await expect(page.getByText('I har flere borde (5) end tablets (2). Brug svarkort')).toBeVisible()
  await own.addItem('Velkomst')
  await own.addItem(game)
  await own.addItem('Pause')
  const sheet = page.getByRole('list', { name: 'Drejebog' })
  await expect(sheet.getByRole('listitem')).toHaveCount(3)
  await expect(sheet.getByText('Ikke klar: Vælg mindst én historie')).toBeVisible()
  await expect(page.getByText(/^Slutter \d\d\.\d\d/)).toBeVisible()
  await own.prepare()
  await own.takeFive()
  await waitUntilSaved(page)
  await page.getByRole('link', { name: 'Drejebog' }).click()
  await expect(page.getByText('Mangler:')).toBeHidden()

  // ── Welcome on the projector, in a second window ──
  await page.getByRole('link', { name: 'Start workshoppen' }).click()
  const stage = await own.openStage()
  await expect(stage.getByRole('heading', { name: title })).toBeVisible()
  await expect(stage.getByRole('listitem')).toHaveText([/Velkomst/, new RegExp(game.replace('?', '\\?')), /Pause/])
  await own.press(`Videre til: ${game}`)
  await expect(own.stepNow()).toContainText('Spillereglerne')
  await expect(stage.getByText('Vi leder efter begrundelser, ikke efter flertal.')).toBeVisible()
  for (const { name } of tables.slice(3)) await own.answerBy(name, 'Send tabletten rundt')

  const nothingOfAnswers = async () => {
    const words = await stage.getByRole('main').textContent()
    expect(words).not.toMatch(/stregen: \d|\d+ – \d+/)
    await expect(stage.getByRole('img')).toHaveCount(0)
  }

  // ── The first story: the tablet goes round at the laptop itself ──
  await own.next('Læs højt')
  await expect(stage.getByRole('heading', { name: thread })).toBeVisible()
  await own.next('Bestem selv')
  await expect(stage.getByText('OVER stregen')).toBeVisible()
  const hands = tablet(page)
  await own.writeFor('Bord 4')
  await hands.begin(6)
  await hands.passRound(split(2, 3, 1))
  await nothingOfAnswers()
  await hands.turnAnswers()
  expect(await hands.split()).toEqual(['2', '3'])
  await nothingOfAnswers()
  await hands.addReason('over', 'Tonen rammer den, der ikke er der')
  await hands.addReason('under', 'Det var sent, og alle var trætte')
  await own.backFromTable()

  // A table's own tablet is another window: the room's step leads it.
  const seven = await own.openTablet('Bord 5')
  const second = seven.page
  await seven.begin(7)
  await expect(stage.getByText('6 af 13 har haft tabletten')).toBeVisible()
  await seven.passRound(split(3, 4))
  await expect(page.getByText('7 af 7 har haft tabletten')).toBeVisible()
  await expect(stage.getByText('13 af 13 har haft tabletten')).toBeVisible()
  await nothingOfAnswers()
  await seven.turnAnswers()
  expect(await seven.split()).toEqual(['3', '4'])
  await expect(page.getByText('Svarene er inde')).toHaveCount(2)
  await nothingOfAnswers()

  // Cards: the turning is the showing; the counts are typed when there is time.
  await page.bringToFront()
  await own.typeCounts(thread, { 'Bord 1': [1], 'Bord 2': [2], 'Bord 3': [4, 1] })
  await nothingOfAnswers()
  await own.next('Vend og tal')
  await expect(stage.getByRole('heading', { name: thread })).toBeVisible()
  await nothingOfAnswers()
  await own.showAnswers()
  await expect(stage.getByRole('img', { name: '12 svar over stregen, 12 under' })).toBeVisible()
  await expect(stage.getByText('Tonen rammer den, der ikke er der')).toBeVisible()
  await expect(stage.getByText(/Bord \d/)).toHaveCount(0)
  const rows = page.getByRole('checkbox', { name: /for hvert bord på storskærmen/ })
  await expect(rows).not.toBeChecked()
  await rows.check()
  await expect(stage.getByText('Bord 4: 2 – 3')).toBeVisible()
  await rows.uncheck()
  await expect(stage.getByText(/Bord \d/)).toHaveCount(0)

  // ── Hold, and the clicker in the stage's own window ──
  const held = stage.getByRole('img', { name: '12 svar over stregen, 12 under' })
  await own.press('Frys billedet')
  await expect(page.getByText(/^Billedet er frosset: /)).toBeVisible()
  await stage.bringToFront()
  await own.clicker(stage, 'PageDown')
  await expect(own.stepNow()).toContainText('Læs højt')
  await expect(held).toBeVisible()
  await expect(stage.getByText('Billedet er frosset. Uret vises ikke.')).toBeVisible()
  await page.bringToFront()
  await own.press('Lad storskærmen følge med')
  await expect(stage.getByRole('heading', { name: hand })).toBeVisible()
  await own.clicker(stage, 'PageDown')
  await expect(own.stepNow()).toContainText('Bestem selv')

  // ── The second story: both tablets are elsewhere ──
  const six = await own.openTablet('Bord 4')
  await six.begin(6)
  // How many they are has been said at the question before.
  await expect(second.getByRole('button', { name: 'Jeg er klar' })).toBeVisible()
  await Promise.all([six.passRound(split(6, 0)), seven.passRound(split(5, 2))])
  await expect(stage.getByText('13 af 13 har haft tabletten')).toBeVisible()
  await nothingOfAnswers()
  await Promise.all([six.turnAnswers(), seven.turnAnswers()])
  await page.bringToFront()
  await own.typeCounts(hand, { 'Bord 1': [3], 'Bord 2': [0], 'Bord 3': [2] })
  await own.clicker(page, 'PageDown')
  await expect(own.stepNow()).toContainText('Vend og tal')
  await nothingOfAnswers()
  await own.clicker(page, 'PageDown')
  await expect(stage.getByRole('img', { name: '16 svar over stregen, 9 under' })).toBeVisible()
  await own.clicker(page, 'PageUp')
  await expect(own.stepNow()).toContainText('Bestem selv')
  await nothingOfAnswers()
  await own.next('Vend og tal')
  await nothingOfAnswers()
  await own.showAnswers()
  await expect(stage.getByRole('img', { name: '16 svar over stregen, 9 under' })).toBeVisible()
  await own.writeFor('Bord 1')
  await hands.addReason('over', 'Man skal kunne række hånden op uden at blive talt ned')
  await own.backFromTable()

  // ── The other three are left for another time ──
  for (const left of fiveTitles.slice(2)) {
    await page.getByRole('navigation', { name: 'Trin' }).getByRole('button', { name: left }).click()
    await page.getByRole('button', { name: 'Spring over' }).click()
    await expect(page.getByText(`Sprunget over: ${left}`)).toBeVisible()
  }

  // ── Expectations from the tables ──
  await page.getByRole('button', { name: 'Bordets to forventninger' }).click()
  await expect(stage.getByRole('heading', { name: 'Skriv to forventninger ved bordet' })).toBeVisible()
  await own.writeFor('Bord 2')
  await hands.addExpectation(1, 'Vi taler til hinanden før vi taler om hinanden')
  await hands.addExpectation(2, 'Vi svarer inden næste dag')
  await expect(page.getByText('I har skrevet jeres to.')).toBeVisible()
  await own.backFromTable()
  await expect(second.getByRole('heading', { name: 'Vores to forventninger' })).toBeVisible()
  await seven.addExpectation(1, 'Forvaltningen sender bilag i god tid')

  // ── Plenary under three headings ──
  await own.next('Fælles forventninger')
  await expect(stage.getByText('Her kommer det, I bliver enige om at forvente')).toBeVisible()
  await choose(page, 'Tag med: Vi taler til hinanden før vi taler om hinanden', 'Det forventer vi af hinanden')
  await expect(stage.getByText('Vi taler til hinanden før vi taler om hinanden')).toBeVisible()
  await choose(page, 'Tag med: Vi svarer inden næste dag', 'Det forventer vi af hinanden')
  await choose(page, 'Tag med: Forvaltningen sender bilag i god tid', 'Det forventer vi af hinanden')
  await choose(
    page,
    'Flyt til … Forvaltningen sender bilag i god tid',
    'Flyt til … Det forventer vi af forvaltningen, og den af os',
  )
  await choose(
    page,
    'Flyt til … Vi svarer inden næste dag',
    'Læg sammen med: Vi taler til hinanden før vi taler om hinanden',
  )
  await page.getByText('Skriv en fælles forventning').click()
  const wording = page.getByLabel('Ny fælles forventning')
  await wording.pressSequentially('Jeg læser bilaget', { delay: 20 })
  await drawn(page)
  await drawn(stage)
  await expect(stage.getByText('Jeg læser')).toHaveCount(0)
  await page.getByRole('radio', { name: 'Det bidrager hver af os med' }).check()
  await page.getByRole('button', { name: 'Tilføj', exact: true }).click()
  await expect(stage.getByRole('heading', { level: 2 })).toHaveText([
    'Det forventer vi af hinanden',
    'Det forventer vi af forvaltningen, og den af os',
    'Det bidrager hver af os med',
  ])
  await expect(stage.getByRole('listitem')).toHaveText([
    'Vi taler til hinanden før vi taler om hinanden Vi svarer inden næste dag',
    'Forvaltningen sender bilag i god tid',
    'Jeg læser bilaget',
  ])
  await expect(stage.getByText(/^Aftalt /).first()).toBeVisible()
  await waitUntilSaved(page)

  // ── Break, and the end of the evening ──
  await own.press('Videre til: Pause')
  await expect(stage.getByRole('heading', { name: 'Pause' })).toBeVisible()
  await own.press('Afslut')
  const finish = page.getByRole('dialog', { name: 'Afslut' })
  await expect(finish.getByText('Ja, der mangler ingen svar')).toBeVisible()
  await finish.getByRole('button', { name: 'Tilføj linje' }).click()
  await finish.getByLabel('Hvad (1)').fill('Teksten tages op igen til maj')
  await finish.getByLabel('Hvem, som rolle (1)').fill('Formanden')
  await finish.getByLabel('Hvad (1)').click()
  await expect(stage.getByText('Teksten tages op igen til maj')).toBeVisible()
  await expect(stage.getByText('Formanden')).toBeVisible()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    finish.getByRole('button', { name: 'Gem og afslut' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^Introseminar for nye medlemmer \d{4}-\d\d-\d\d\.samtalerum\.json$/)

  await expect(page.getByRole('article')).toBeVisible()

  // ── The two documents ──
  const written = await documents(page)
  expect(written.matter).toContain('Vi taler til hinanden før vi taler om hinanden Vi svarer inden næste dag')
  expect(written.matter).toContain('Teksten tages op igen til maj')
  expect(written.matter).toContain('Ikke et beslutningsreferat.')
  expect(written.matter).not.toMatch(/OVER|UNDER|Tonen rammer/)
  expect(written.ours).toContain('Tonen rammer den, der ikke er der')
  expect(written.ours).toMatch(/I alt\s+12\s+12/)
  expect(written.ours).toMatch(/I alt\s+16\s+9/)
  expect(written.ours).not.toMatch(/Bord 1\s+\d/)

  // ── A copy of everything, and a browser that has never seen any of it ──
  await page.goto('/#/data')
  const [copy] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Gem sikkerhedskopi' }).click(),
  ])
  await expect(page.getByText(/er gemt blandt dine overførsler/)).toBeVisible()
  await expect(page.getByText('Sidste sikkerhedskopi: i dag')).toBeVisible()
  const copied = {
    name: copy.suggestedFilename(),
    mimeType: 'application/json',
    buffer: await readFile(await copy.path()),
  }
  for (const one of context.pages()) await one.close()

  const empty = await browser.newContext()
  await room.watch(empty)
  const fresh = await empty.newPage()
  await fresh.goto('/#/data')
  const [chooser] = await Promise.all([
    fresh.waitForEvent('filechooser'),
    fresh.getByRole('button', { name: 'Åbn en fil' }).click(),
  ])
  await chooser.setFiles(copied)
  await expect(fresh.getByText(`Åbnet ved siden af det, der var: ${title}`)).toBeVisible()
  await fresh.goto('/')
  await fresh.getByRole('link', { name: title }).click()
  await expect(fresh.getByText('5 borde · 25 personer · 2 tablets')).toBeVisible()
  const opened = await documents(fresh)
  expect(opened).toEqual(written)
  await empty.close()
})
