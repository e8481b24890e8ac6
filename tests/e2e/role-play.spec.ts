import type { Page } from '@playwright/test'
import { facilitator, waitUntilSaved, wordsOf } from './evening.ts'
import { expect, expectAccessible, test } from './room.ts'

const method = 'Rollespil'
const town = 'Tvivlholm'

/** Presses the clicker until the script panel has come so far. */
const untilLine = async (own: ReturnType<typeof facilitator>, page: Page, text: string | RegExp, most: number) => {
  const line = page.locator('.role-line')
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (await line.filter({ hasText: text }).isVisible()) return
    const before = (await line.textContent()) ?? ''
    await own.clicker(page, 'PageDown')
    await expect(line).not.toHaveText(before)
  }
  await expect(line).toContainText(text)
}

/** Goes to a step by the list of them. */
const goTo = (own: ReturnType<typeof facilitator>, page: Page, step: RegExp): Promise<void> =>
  own.deliberately(() =>
    page.getByRole('navigation', { name: 'Trin' }).getByRole('button', { name: step }).first().click(),
  )

/** Goes to a line that is further on, by the list of all of them. */
const jumpTo = async (own: ReturnType<typeof facilitator>, page: Page, line: RegExp) => {
  const list = page.getByText('Hop til en replik')
  if (!(await page.locator('.role-jump').isVisible())) await list.click()
  await own.deliberately(() => page.locator('.role-jump').getByRole('button', { name: line }).click())
}

test('a made-up meeting is prepared, played line by line, and leaves questions and what was agreed', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const own = facilitator(page)
  await page.goto('/')
  await own.createWorkshop('Introduktion for nye', [12, 13])
  await own.addItem(method)

  // ── Prepare: the meeting, and who comes ──
  await page.getByRole('link', { name: `Forbered: ${method}` }).click()
  await page.getByRole('button', { name: /^Hent det lange møde/ }).click()
  await expect(page.getByLabel('Den opdigtede kommune')).toHaveValue(town)
  await expect(page.getByText(/replikker, stop og afstemninger/)).toBeVisible()
  for (const [at, seasoned, fresh] of [
    [0, 5, 4],
    [1, 4, 3],
    [2, 2, 2],
  ] as const) {
    await page.getByRole('button', { name: 'Tilføj gruppe' }).click()
    await page.getByLabel('Erfarne', { exact: true }).nth(at).fill(String(seasoned))
    await page.getByLabel('Nye', { exact: true }).nth(at).fill(String(fresh))
  }
  await expect(page.getByText('I er 20 i alt.')).toBeVisible()
  await page.getByLabel('Fra forvaltningen', { exact: true }).fill('5')
  await page.getByLabel('Skal jeres borgmester spille').selectOption({ label: 'Ja, fra Gruppe 2' })
  await expect(page.getByText('I er 25 i alt.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Kig lige på det her' })).toHaveCount(0)
  await page.getByText('Rollefordelingen').click()
  await expect(page.getByRole('row', { name: /^Strandstien.*jeres borgmester, Gruppe 2/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /^Borgmesteren.*et erfarent medlem/ })).toBeVisible()
  await waitUntilSaved(page)
  await expectAccessible(page, 'prepare')
  // A vote comes out as the script says, whoever is there: another result, and the figures follow.
  await page.getByText('Vis alle 7 afstemninger').click()
  const tie = page
    .getByRole('listitem')
    .filter({ has: page.getByLabel('Der stemmes om') })
    .nth(4)
  await expect(tie.getByRole('status')).toHaveText('Med dem, der kommer: 9 for, 9 imod, 0 undlader.')
  await tie.getByLabel('Sådan falder den ud').selectOption({ label: 'Ikke vedtaget' })
  await expect(tie.getByRole('status')).not.toHaveText(/9 for, 9 imod/)
  await tie.getByLabel('Sådan falder den ud').selectOption({ label: 'Stemmerne står lige: ikke vedtaget' })
  // An item that is taken out is missed by those that speak of it.
  const swing = page
    .getByRole('listitem')
    .filter({ has: page.getByLabel('Punkt', { exact: true }) })
    .nth(2)
  await swing.getByRole('checkbox', { name: 'Tag punktet ud af mødet' }).check()
  await expect(page.getByRole('region', { name: 'Kig lige på det her' })).toContainText('»4. En gynge på Torvet«')
  await swing.getByRole('checkbox', { name: 'Tag punktet ud af mødet' }).uncheck()
  await expect(page.getByRole('region', { name: 'Kig lige på det her' })).toHaveCount(0)

  // ── Paper ──
  await page.getByRole('link', { name: 'Udskriv til bordene' }).click()
  await expect(page.getByRole('region', { name: 'Ark til dem, der skal øve sig: gerne en uge før' })).toContainText(
    'Tegn en lille rutsjebane på dit navneskilt',
  )
  await expect(page.getByRole('region', { name: 'Rollernes ark' })).not.toContainText('Tegn en lille rutsjebane')
  await expect(page.getByRole('region', { name: 'Manuskript til sufflør og spilleleder' })).not.toContainText(
    'Tegn en lille rutsjebane',
  )
  await expectAccessible(page, 'paper')
  await page.goBack()

  // ── The meeting, line by line under the clicker ──
  await own.start()
  const stage = await own.openStage()
  await stage.setViewportSize({ width: 1280, height: 720 })
  await expect(stage.getByText('Opdigtet møde')).toBeVisible()
  await expectAccessible(stage, 'the agenda on stage')
  await own.next('Læs dit ark')
  await own.next('Spørgetid')
  await expect(stage.getByRole('heading', { name: 'Borgmesteren' })).toBeVisible()
  await own.clicker(page, 'PageDown')
  await expect(stage.getByRole('heading', { name: 'Sekretæren' })).toBeVisible()
  await expectAccessible(stage, 'the floor on stage')
  await own.clicker(page, 'PageUp')
  await expect(stage.getByRole('heading', { name: 'Borgmesteren' })).toBeVisible()
  await expectAccessible(page, 'the script')
  await jumpTo(own, page, /Stop: Spørgetid/)
  await expect(stage.getByText('»Sig, hvem du er, og stil et kort spørgsmål.«')).toBeVisible()
  await expect(stage.getByText(/Tjek jeres egne regler/)).toBeVisible()
  await expectAccessible(stage, 'a halt on stage')
  // The game master stops where the script does not: the card stands there, and the clicker goes on after it.
  await own.clicker(page, 'PageDown')
  await page.getByRole('combobox', { name: 'Kort' }).selectOption({ label: 'Beslutningsdygtig' })
  await own.press('Stop og forklar')
  await expect(stage.getByRole('heading', { name: 'Beslutningsdygtig' })).toBeVisible()
  await own.clicker(page, 'PageDown')
  await expect(stage.getByRole('heading', { name: 'Borgeren fra Gyvelvej' })).toBeVisible()

  // ── A tie, because one of them waits in the corridor ──
  await goTo(own, page, /En gynge på Torvet/)
  await expect(own.stepNow()).toContainText('En gynge på Torvet')
  await jumpTo(own, page, /Afstemning: Skal gyngen flyttes/)
  await expect(stage.getByRole('heading', { name: 'Skal gyngen flyttes to meter mod nord?' })).toBeVisible()
  await expectAccessible(stage, 'a vote on stage')
  await own.clicker(page, 'PageDown')
  await expect(stage.getByText('Stemmerne står lige: ikke vedtaget')).toBeVisible()
  const figures = await stage.getByRole('definition').allTextContents()
  expect(figures[0]).toBe(figures[1])
  await expectAccessible(stage, 'a result on stage')
  await untilLine(own, page, 'Borgmesterens stemme tæller vel dobbelt?', 3)

  // ── The quiz, and what is taken home ──
  await goTo(own, page, /^(Quiz|Spørgsmål) 1\b/)
  await expect(stage.getByText('2 stemmer for, 1 imod, og 2 undlader. Hvad er der sket?')).toBeVisible()
  await expect(stage.getByText('Der er flere for end imod.')).toHaveCount(0)
  await expectAccessible(stage, 'a question on stage')
  const open = page.getByRole('button', { name: 'Skriv tal ind' })
  if ((await open.getAttribute('aria-expanded')) === 'false') await open.click()
  const grid = page.getByRole('region', { name: 'Tal fra kort, hænder og papir' })
  for (const [table, right] of [
    ['Bord 1', 9],
    ['Bord 2', 11],
  ] as const)
    await grid.getByLabel(`Spørgsmål 1, ${table}: A`).fill(String(right))
  await own.showAnswers()
  await expect(stage.getByText('Der er flere for end imod.')).toBeVisible()
  await expectAccessible(stage, 'an answer on stage')
  await goTo(own, page, /^Spørgsmål til håndbogen/)
  await page.getByLabel('Et spørgsmål til jeres egen håndbog').fill('Hvor mange skal bede om afslutning hos os?')
  await page.getByLabel('Et spørgsmål til jeres egen håndbog').press('Enter')
  await expect(stage.getByText('Hvor mange skal bede om afslutning hos os?')).toBeVisible()
  await expectAccessible(page, 'questions to the handbook')
  await own.next('Blandede par')
  await page.getByLabel('En aftale om, hvordan I arbejder sammen').fill('Den erfarne ringer til den nye dagen før.')
  await page.getByLabel('En aftale om, hvordan I arbejder sammen').press('Enter')
  await expect(stage.getByText('Den erfarne ringer til den nye dagen før.')).toBeVisible()
  await expectAccessible(stage, 'pairs on stage')

  // ── What was made up is in no document ──
  await page.getByRole('link', { name: 'Drejebog' }).click()
  await page.getByRole('link', { name: 'Opsamling', exact: true }).first().click()
  await expect(page.getByRole('article')).toBeVisible()
  const forCase = await wordsOf(page, 'article')
  expect(forCase).toContain('Den erfarne ringer til den nye dagen før.')
  expect(forCase).toContain('Hvor mange skal bede om afslutning hos os?')
  expect(forCase).not.toMatch(/gynge|Møllebakken|Vedtaget/)
  await page.getByRole('radio', { name: 'Til os selv' }).check()
  expect(await wordsOf(page, 'article')).toMatch(/A 20 · B 0 · C 0\. Rigtigt: A/)
})
