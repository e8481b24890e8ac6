import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { firstStory, fiveTaken, preparing, startAfter } from './begun.ts'
import { choose, facilitator, fiveTitles, game, keptIn, pause, tablet, waitUntilSaved } from './evening.ts'
import { expect, test, waitUntilKept } from './room.ts'

const [thread] = fiveTitles

/** Whether a box, with all that is in it, lies inside another, give or take a pixel. */
const liesInside = (page: Page, text: string) =>
  page.getByText(text).evaluate((element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect()
    return top >= -1 && left >= -1 && bottom <= innerHeight + 1 && right <= innerWidth + 1
  })

test('every address opens by itself', async ({ context }) => {
  for (const [address, heading] of [
    ['#/data', 'Jeres data'],
    ['#/settings', 'Indstillinger'],
    ['#/about', 'Om Samtalerum'],
    ['#/methods/over-under', game],
    ['#/methods/gone', 'Her er der ikke noget'],
    ['#/w/gone', 'Her er der ikke noget'],
    ['#/stage/any', 'Et øjeblik …'],
  ] as const) {
    const page = await context.newPage()
    await page.goto(`/${address}`)
    await expect(page.getByRole('heading', { level: 1, name: heading, exact: true }), address).toBeVisible()
    await page.close()
  }
})

test('without a story the item says what is missing, and the way in explains', async ({ page }) => {
  await page.goto('/')
  const own = facilitator(page)
  await own.createWorkshop('Aften', [5, 5])
  await own.addItem(game)
  await expect(page.getByText('Ikke klar: Vælg mindst én historie')).toBeVisible()
  await page.getByRole('link', { name: `Afvikl: ${game}` }).click()
  await expect(page.getByRole('heading', { name: 'Der mangler lidt, før I kan begynde' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Vælg mindst én historie' })).toBeVisible()
  await page.getByRole('link', { name: 'Forbered' }).click()
  await page.getByRole('button', { name: 'Skriv en ny' }).click()
  await page.getByRole('textbox', { name: 'Titel' }).fill('Uden tekst')
  await expect(page.getByText('1 historie mangler sin tekst.')).toBeVisible()
  await page.getByRole('link', { name: 'Afvikl', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Der mangler lidt, før I kan begynde' })).toBeVisible()
  await expect(page.getByText('En historie mangler sin tekst')).toBeVisible()
})

test('tables of nobody, one, two and forty', async ({ page }) => {
  await page.goto('/')
  const own = facilitator(page)
  await own.createWorkshop('Aften', [0, 1, 2, 40])
  await own.addItem(game)
  await own.prepare()
  await own.takeFive()
  await own.start()
  await own.answerBy('Bord 2', 'Send tabletten rundt')
  await own.next('Læs højt')
  await own.next('Bestem selv')
  await expect(page.getByRole('button', { name: 'Én færre ved Bord 1' })).toBeDisabled()
  const stage = await own.openStage()
  await own.writeFor('Bord 2')
  const hands = tablet(page)
  await hands.begin(1)
  await hands.turn('over')
  await expect(page.getByText('Der er færre end fem svar.')).toBeVisible()
  await hands.turnAnswers()
  expect(await hands.split()).toEqual(['1', '0'])
  await own.backFromTable()
  await own.typeCounts(thread, { 'Bord 3': [2], 'Bord 4': [27] })
  await own.next('Vend og tal')
  await own.showAnswers()
  // Who has typed the two and the forty would read the one at the tablet out of a sum; and the forty would read the two.
  await expect(stage.getByRole('img', { name: '27 svar over stregen, 13 under' })).toBeVisible()
  expect(await liesInside(stage, thread)).toBe(true)
})

test('a row of its own is not given where what is left would tell of too few', async ({ page }) => {
  await page.goto('/')
  const own = facilitator(page)
  await own.createWorkshop('Aften', [1, 2, 40])
  await own.addItem(game)
  await own.prepare()
  await own.takeFive()
  await own.start()
  await own.next('Læs højt')
  await own.next('Bestem selv')
  const stage = await own.openStage()
  await own.typeCounts(thread, { 'Bord 1': [1], 'Bord 2': [2], 'Bord 3': [27] })
  await own.next('Vend og tal')
  await own.showAnswers()
  await expect(stage.getByRole('img', { name: '30 svar over stregen, 13 under' })).toBeVisible()
  await page.getByRole('checkbox', { name: /for hvert bord på storskærmen/ }).check()
  // With a row of its own for the forty, what is left would be the three at the other tables.
  await expect(stage.getByRole('img', { name: '30 svar over stregen, 13 under' })).toBeVisible()
  await expect(stage.getByText(/Bord \d/)).toHaveCount(0)
})

test('under five answers in the whole room are not counted on stage', async ({ page }) => {
  const own = await startAfter(page, firstStory)
  for (const table of ['Bord 1', 'Bord 2', 'Bord 1', 'Bord 2', 'Bord 1', 'Bord 2'])
    await page.getByRole('button', { name: `Én færre ved ${table}` }).click()
  const stage = await own.openStage()
  await own.typeCounts(thread, { 'Bord 1': [2], 'Bord 2': [1] })
  await own.next('Vend og tal')
  await own.showAnswers()
  await expect(stage.getByText('Færre end fem svar i alt bliver ikke talt op her.')).toBeVisible()
  await expect(stage.getByRole('img')).toHaveCount(0)
})

test('somebody joins in the middle of a story, and somebody leaves', async ({ page }) => {
  const own = await startAfter(page, firstStory)
  await own.answerBy('Bord 1', 'Send tabletten rundt')
  const hands = await own.openTablet('Bord 1')
  const other = hands.page
  await hands.begin(5)
  await hands.passRound(['over', 'under', 'under', 'over', 'under'])
  await page.getByRole('button', { name: 'Én mere ved Bord 1' }).click()
  await expect(other.getByText('5 af 6 har haft tabletten')).toBeVisible()
  await hands.turn('under')
  await expect(other.getByRole('heading', { name: 'Alle har haft tabletten' })).toBeVisible()
  await page.getByRole('button', { name: 'Én færre ved Bord 1' }).click()
  await expect(page.getByText('6 af 6 har haft tabletten').first()).toBeVisible()
  await hands.turnAnswers()
  expect(await hands.split()).toEqual(['2', '4'])

  await page.getByRole('button', { name: 'Én mere ved Bord 2' }).click()
  await own.typeCounts(thread, { 'Bord 2': [2] })
  const grid = page.getByRole('region', { name: 'Tal fra kort, hænder og papir' })
  await expect(grid.getByLabel(`${thread}, Bord 2: UNDER stregen`)).toHaveValue('4')
})

test('counts that do not fit the table are pointed out and accepted', async ({ page }) => {
  const own = await startAfter(page, firstStory)
  const stage = await own.openStage()
  await own.typeCounts(thread, { 'Bord 1': [9, 3], 'Bord 2': [1] })
  await expect(
    page.getByText(
      '12 svar, men 5 ved bordet. Ret tallet, eller ret, hvor mange I er. Indtil da tæller det, der står.',
    ),
  ).toBeVisible()
  await own.next('Vend og tal')
  await own.showAnswers()
  await expect(stage.getByRole('img', { name: '10 svar over stregen, 7 under' })).toBeVisible()
})

test('a table that comes in after the showing is taken into the picture on purpose', async ({ page }) => {
  const own = await startAfter(page, firstStory)
  const stage = await own.openStage()
  await own.typeCounts(thread, { 'Bord 1': [2] })
  await own.next('Vend og tal')
  await own.showAnswers()
  await expect(stage.getByRole('img', { name: '2 svar over stregen, 3 under' })).toBeVisible()
  await own.typeCounts(thread, { 'Bord 2': [5] })
  await expect(page.getByRole('button', { name: 'Tag 1 bord mere med i billedet' })).toBeVisible()
  await expect(stage.getByRole('img', { name: '2 svar over stregen, 3 under' })).toBeVisible()
  await own.press('Tag 1 bord mere med i billedet')
  await expect(stage.getByRole('img', { name: '7 svar over stregen, 3 under' })).toBeVisible()
})

test('a story of 5,000 characters stays inside the stage, and both windows survive a reload', async ({ page }) => {
  const own = await startAfter(page, preparing)
  await page.getByRole('button', { name: 'Skriv en ny' }).click()
  await page.getByRole('textbox', { name: 'Titel' }).fill('Den meget lange historie')
  const long = 'Du står i døren og tøver lidt. '.repeat(162).slice(0, 5000)
  await page.getByRole('textbox', { name: 'Historien' }).fill(long)
  await waitUntilSaved(page)
  await own.start()
  await own.next('Læs højt')
  const stage = await own.openStage()
  await stage.setViewportSize({ width: 1280, height: 720 })
  await own.next('Bestem selv')
  await expect(stage.getByText('Det kan jeg leve med')).toBeVisible()
  for (const text of [
    'Den meget lange historie',
    'Det går for vidt for mig',
    'Det kan jeg leve med',
    long.slice(0, 60),
  ])
    expect(await liesInside(stage, text), text).toBe(true)
  const overflow = () =>
    stage.evaluate(() => [
      document.documentElement.scrollHeight - innerHeight,
      document.body.getBoundingClientRect().width - innerWidth,
    ])
  expect(await overflow()).toEqual([0, 0])
  await stage.reload()
  await expect(stage.getByRole('heading', { name: 'Den meget lange historie' })).toBeVisible()
  await page.reload()
  await expect(own.stepNow()).toContainText('Bestem selv')
  await expect(page.getByText('Vises på storskærm')).toBeVisible()
  await own.next('Vend og tal')
  await expect(stage.getByText('Det kan jeg leve med')).toBeHidden()
})

test('two hundred stories are pasted, with bullets, numbers and blank lines', async ({ page }) => {
  const own = await startAfter(page, preparing)
  const marks = ['- ', '• ', '12. ', '', '* ', '(7) ']
  const pasted = Array.from(
    { length: 200 },
    (_, index) => `${marks[index % marks.length]}Du er nummer ${index + 1} i rækken. Ingen siger noget.`,
  ).join('\n')
  await page.getByRole('button', { name: 'Indsæt mange' }).click()
  const dialog = page.getByRole('dialog', { name: 'Indsæt mange' })
  await dialog.getByRole('textbox', { name: 'Historierne' }).fill(`\n\n  \n${pasted}\n\n`)
  await expect(dialog.getByText('Fundet: 200 historier')).toBeVisible()
  await dialog.getByRole('button', { name: 'Læg 200 historier ind' }).click()
  await expect(page.getByRole('heading', { name: 'Historier 200' })).toBeVisible()
  await expect(page.getByText('Det er mange historier på én gang (200).')).toBeVisible()
  await expect(page.getByText('Du er nummer 2 i rækken. Ingen siger noget.', { exact: true })).toBeVisible()
  await waitUntilSaved(page)
  await page.getByRole('link', { name: 'Afvikl', exact: true }).click()
  await expect(own.stepNow()).toContainText('Spillereglerne')
})

test('a second window on the same item says so, follows live and can take over', async ({ page, context }) => {
  await startAfter(page, fiveTaken)
  await page.getByRole('button', { name: `Ret ${thread}` }).click()
  const first = page.getByRole('textbox', { name: 'Titel' })
  const other = await context.newPage()
  await other.goto(page.url())
  const said = 'Det her er åbent i et andet vindue. Her kan du se med, men ikke rette.'
  await expect(other.getByText(said)).toBeVisible()
  await expect(page.getByText(said)).toBeHidden()
  await first.fill('Tråden om natten')
  await expect(other.getByRole('heading', { name: 'Tråden om natten' })).toBeVisible()

  const hands = other.getByRole('button', { name: 'Ret Tråden om natten' })
  await expect(hands.click({ timeout: 1500 }), 'nothing can be pressed here').rejects.toThrow()

  const asked = Date.now()
  await other.getByRole('button', { name: 'Overtag her' }).click()
  await expect(other.getByText(said)).toBeHidden()
  await expect(page.getByText(said)).toBeVisible()
  expect(Date.now() - asked).toBeLessThan(2500)
  await hands.click()
  await other.getByRole('textbox', { name: 'Titel' }).fill('Overtaget titel')
  await expect(page.getByRole('heading', { name: 'Overtaget titel' })).toBeVisible()
  await first.fill('For sent', { timeout: 1500 }).catch(() => {})
  await expect(other.getByRole('heading', { name: 'Overtaget titel' })).toBeVisible()
  await expect(first).toHaveValue('Overtaget titel')
  await waitUntilSaved(other)
  await other.reload()
  await expect(other.getByRole('heading', { name: 'Overtaget titel' })).toBeVisible()
})

test('where the browser refuses to store, all works in memory under a banner that says so', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError')
    }
  })
  await page.goto('/')
  const banner = page.getByText('Browseren giver ikke lov til at gemme her.')
  await expect(banner).toBeVisible()
  const own = facilitator(page)
  await own.createWorkshop('Kun i hukommelsen', [5, 5])
  await own.addItem(game)
  await expect(banner).toBeVisible()
  await expect(page.getByText('Gemmes ikke', { exact: true })).toBeVisible()
  await own.prepare()
  await own.takeFive()
  await own.start()
  await own.next('Læs højt')
  await expect(banner).toBeVisible()
  await page.getByRole('link', { name: 'Gem som fil' }).click()
  const [copy] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Gem sikkerhedskopi' }).click(),
  ])
  const text = (await (await copy.createReadStream()).toArray()).join('')
  expect(text).toContain('Kun i hukommelsen')
  expect(text).toContain(thread)
})

test('a file that cannot be opened gets its sentence, and nothing is written', async ({ page }, testInfo) => {
  await page.goto('/')
  await facilitator(page).createWorkshop('Aften', [5, 5])
  await waitUntilSaved(page)
  await page.goto('/#/data')
  const [copy] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Gem sikkerhedskopi' }).click(),
  ])
  const good = (await (await copy.createReadStream()).toArray()).join('')
  await expect(page.getByText('Sidste sikkerhedskopi: i dag')).toBeVisible()
  await expect
    .poll(async () => (await keptIn(page)).records.settings, 'that it was kept is stored')
    .toContain('"backup":"2')
  const before = await keptIn(page)
  expect(Object.keys(before.records).some((key) => key.startsWith('workshop/'))).toBe(true)
  const newer = { ...JSON.parse(good), format: 99 }
  const wrong = { ...JSON.parse(good) }
  wrong.records[0].envelope.data.tables = 'five'
  for (const [bytes, sentence] of [
    ['', 'Filen er tom. Intet er ændret.'],
    ['   \n', 'Filen er tom. Intet er ændret.'],
    ['Kære alle, her er dagsordenen', 'Det er ikke en fil fra Samtalerum.'],
    ['{"app":"andet","records":[]}', 'Filen kommer fra et andet program. Intet er ændret.'],
    [good.slice(0, good.length / 2), 'Filen er beskadiget og kan ikke åbnes.'],
    [JSON.stringify(wrong), 'Filen er beskadiget og kan ikke åbnes.'],
    [JSON.stringify(newer), 'Filen er lavet i en nyere udgave af Samtalerum.'],
    [
      `{"app":"samtalerum","a":${'['.repeat(200)}${']'.repeat(200)}}`,
      'Filen er bygget på en måde, så den ikke kan åbnes sikkert.',
    ],
    [
      ' '.repeat(32 * 1024 * 1024 + 1),
      'Filen er for stor (over 32 MB uden billeder, eller 64 MB med). Intet er ændret.',
    ],
  ] as const) {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Åbn en fil' }).click(),
    ])
    // From the disk: 32 MB through the debugger would be most of the test.
    const file = testInfo.outputPath('fil.samtalerum.json')
    writeFileSync(file, bytes)
    await chooser.setFiles(file)
    await expect(page.getByText(sentence)).toBeVisible()
    expect((await keptIn(page)).records, sentence).toEqual(before.records)
  }
})

test('with one screen the stage takes the window, and the keys steer', async ({ page }) => {
  const own = await startAfter(page, fiveTaken)
  await own.start()
  await page.getByRole('button', { name: 'Vis på storskærm' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Brug én skærm' }).click()
  const back = page.getByRole('button', { name: 'Tilbage til styring' })
  await expect(back).toBeVisible()
  await pause(page)
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('heading', { name: thread }).last()).toBeVisible()
  await page.keyboard.press('b')
  await expect(page.getByRole('heading', { name: thread }).last()).toBeHidden()
  await pause(page)
  await page.keyboard.press('b')
  await expect(page.getByRole('heading', { name: thread }).last()).toBeVisible()
  await back.click()
  await expect(own.stepNow()).toContainText('Læs højt')
})

test('the evening is eight minutes behind, and a shorter break helps', async ({ page }) => {
  await page.clock.install({ time: new Date('2027-01-14T16:59:00+01:00') })
  await page.goto('/')
  const own = facilitator(page)
  await own.createWorkshop('Aften', [5, 5])
  await own.addItem(game)
  await own.addItem('Pause')
  await own.prepare()
  await own.takeFive()
  await own.start()
  await expect(page.getByText(/min\. bagud/)).toBeHidden()
  // Five minutes of rules began at 16.59 and should be over at 17.05.
  await page.clock.fastForward('14:00')
  await choose(page, '8 min. bagud', 'Halvér »Pause«: giver 7 min.')
  await waitUntilSaved(page)
  await page.getByRole('link', { name: 'Drejebog' }).click()
  await expect(page.getByRole('spinbutton', { name: 'Minutter til Pause' })).toHaveValue('8')
})

test.describe('kept on the device', () => {
  test.use({ serviceWorkers: 'allow' })

  test('an item that is opened anew from an old address on a kept device still opens', async ({ page, context }) => {
    const own = await startAfter(page, fiveTaken)
    await own.start()
    await waitUntilKept(page)
    await context.setOffline(true)
    const address = page.url()
    await page.close()
    const reopened = await context.newPage()
    await reopened.goto(address)
    await expect(facilitator(reopened).stepNow()).toContainText('Spillereglerne')
  })
})
