import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { firstStory, fiveTaken, startAfter } from './begun.ts'
import { type Answer, drawn, fiveTitles, game, keptIn, pause, tablet, waitUntilSaved } from './evening.ts'
import { dist, expect, test } from './room.ts'

test.use({ serviceWorkers: 'allow' })

const [thread] = fiveTitles

const boxesIn = ({ records }: Awaited<ReturnType<typeof keptIn>>) =>
  Object.entries(records).filter(([key]) => key.startsWith('box/'))

test('a reload in the middle of a private turn forgets the answer not yet cast and keeps those that are', async ({
  page,
}) => {
  const own = await startAfter(page, firstStory)
  await own.answerBy('Bord 1', 'Send tabletten rundt')
  await own.writeFor('Bord 1')
  const hands = tablet(page)
  await hands.begin(5)
  await hands.turn('over')
  await hands.turn('over')
  await hands.ready()
  await hands.side('under').check()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Tak. Svaret ligger i bunken.' })).toBeVisible()
  await expect(page.getByText('2 af 5 har haft tabletten')).toBeVisible()
  await expect(page.getByText(/OVER|UNDER/)).toHaveCount(0)
  await hands.ready()
  await expect(hands.side('over')).not.toBeChecked()
  await expect(hands.side('under')).not.toBeChecked()
  await hands.side('under').check()
  await page.getByRole('button', { name: 'Giv tabletten videre' }).click()
  await hands.passRound(['under', 'over'])
  await hands.turnAnswers()
  expect(await hands.split()).toEqual(['3', '2'])
})

test('the way back leads no one into the turn before', async ({ page }) => {
  const own = await startAfter(page, firstStory)
  await own.answerBy('Bord 1', 'Send tabletten rundt')
  await own.writeFor('Bord 1')
  const hands = tablet(page)
  await hands.begin(5)
  await hands.turn('over')
  await hands.ready()
  await hands.side('over').check()
  await page.goBack()
  await page.goForward()
  await expect(page.getByRole('heading', { name: 'Tak. Svaret ligger i bunken.' })).toBeVisible()
  await expect(page.getByText('1 af 5 har haft tabletten')).toBeVisible()
})

/** Presses the first button, and the second the moment it is there: faster than any hand. */
const slip = (page: Page, first: string, second: string) =>
  page.evaluate(
    ([one, other]) =>
      new Promise<boolean>((resolve) => {
        const named = (name = '') =>
          [...document.querySelectorAll<HTMLElement>('button, label')].find(({ textContent }) =>
            textContent?.startsWith(name),
          )
        named(one)?.click()
        const began = Date.now()
        const look = () => {
          const found = named(other)
          found?.click()
          if (found || Date.now() - began > 3000) resolve(found !== undefined)
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      }),
    [first, second],
  )

test('a double tap casts nothing, takes nobody’s turn and turns nothing over', async ({ page }) => {
  const own = await startAfter(page, firstStory)
  await own.answerBy('Bord 1', 'Send tabletten rundt')
  await own.writeFor('Bord 1')
  const hands = tablet(page)
  const main = page.getByRole('main')
  await page.getByRole('spinbutton', { name: 'Antal personer' }).fill('2')

  expect(await slip(page, 'Send tabletten rundt', 'Jeg er klar')).toBe(true)
  await drawn(page)
  await expect(page.getByRole('heading', { name: 'Din tur' })).toBeVisible()

  await pause(page)
  expect(await slip(page, 'Jeg er klar', 'OVER')).toBe(true)
  await drawn(page)
  await expect(hands.side('over')).not.toBeChecked()
  await expect(page.getByRole('button', { name: 'Giv tabletten videre' })).toBeDisabled()

  await pause(page)
  await hands.side('under').check()
  expect(await slip(page, 'Giv tabletten videre', 'Jeg er klar')).toBe(true)
  await drawn(page)
  await expect(page.getByText('1 af 2 har haft tabletten')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Tak. Svaret ligger i bunken.' })).toBeVisible()

  await pause(page)
  expect(await slip(page, 'Jeg er klar', 'Spring mig over')).toBe(true)
  await drawn(page)
  await expect(page.getByRole('button', { name: 'Spring mig over' })).toBeVisible()

  await pause(page)
  await hands.side('over').check()
  expect(await slip(page, 'Giv tabletten videre', 'Vend svarene')).toBe(true)
  await drawn(page)
  await expect(page.getByRole('heading', { name: 'Alle har haft tabletten' })).toBeVisible()
  await expect(main).not.toContainText(/OVER|UNDER/)
})

test('fewer than five are asked first, and what a table keeps counts nowhere', async ({ page }) => {
  const own = await startAfter(page, firstStory)
  await page.getByRole('button', { name: 'Én mere ved Bord 2' }).click()
  await own.answerBy('Bord 1', 'Send tabletten rundt')
  const stage = await own.openStage()
  await own.writeFor('Bord 1')
  const hands = tablet(page)
  await hands.begin(4)
  await hands.passRound(['over', 'over', 'over', 'under'])
  await expect(page.getByText('Der er færre end fem svar.')).toBeVisible()
  await pause(page, 'tap')
  await page.getByRole('button', { name: 'Vend dem ikke – slet svarene' }).click()
  await expect(page.getByText('I vendte ikke svarene.')).toBeVisible()
  await expect(page.getByRole('definition')).toHaveCount(0)

  const kept = await keptIn(page)
  const [[, box = ''] = []] = boxesIn(kept)
  const { state, given, counts } = JSON.parse(box).data
  expect({ state, given, counts }).toEqual({ state: 'withheld', given: 0, counts: {} })
  expect(JSON.stringify([kept.local, kept.session])).not.toMatch(/counts|"over"|\\"over\\"/)

  await page.reload()
  await own.backFromTable()
  await expect(page.getByText('Vendte ikke svarene; de er slettet')).toBeVisible()
  await own.typeCounts(thread, { 'Bord 2': [4, 2] })
  await expect(page.getByText('Bordet vendte ikke svarene, så de er slettet')).toBeVisible()
  await own.next('Vend og tal')
  await own.showAnswers()
  await expect(stage.getByRole('img', { name: '4 svar over stregen, 2 under' })).toBeVisible()
  await waitUntilSaved(page)
  await page.getByRole('link', { name: 'Drejebog' }).click()
  await page.getByRole('link', { name: `Opsamling: ${game}` }).click()
  await page.getByRole('radio', { name: 'Til os selv' }).check()
  await expect(page.getByRole('row', { name: '1 af 2 borde 4 2' })).toBeVisible()
  await expect(page.getByRole('article')).not.toContainText('I alt7')
})

const orders: readonly (readonly Answer[])[] = [
  ['over', 'under', 'skip', 'over', 'under', 'over'],
  ['under', 'over', 'over', 'over', 'under', 'skip'],
]

test('an open box tells nobody anything: not the stage, not the other records, not the order of the answers', async ({
  page,
}) => {
  const own = await startAfter(page, firstStory)
  await own.answerBy('Bord 1', 'Send tabletten rundt')
  await own.answerBy('Bord 2', 'Send tabletten rundt')
  const stage = await own.openStage()
  await stage.evaluate(() => {
    const heard: unknown[] = []
    Reflect.set(window, 'heard', heard)
    new BroadcastChannel(`samtalerum:${location.pathname}`).onmessage = ({ data }) => heard.push(data)
  })
  const tables = [await own.openTablet('Bord 1'), await own.openTablet('Bord 2')]
  for (const each of tables) await each.begin(6)
  await waitUntilSaved(page)
  const before = await keptIn(page)
  expect(boxesIn(before)).toHaveLength(2)

  for (const turn of [0, 1, 2, 3, 4, 5]) {
    for (const [index, each] of tables.entries()) await each.turn(orders[index]?.[turn] ?? 'skip')
    if (turn !== 2) continue
    for (const each of tables) await expect(each.page.getByText('3 af 6 har haft tabletten')).toBeVisible()
    await page.reload()
  }
  for (const each of tables) await expect(each.page.getByText('Alle har haft tabletten')).toBeVisible()
  await expect(stage.getByText('12 af 12 har haft tabletten')).toBeVisible()

  const after = await keptIn(page)
  const others = ({ records }: typeof before) => Object.entries(records).filter(([key]) => !key.startsWith('box/'))
  expect(others(after)).toEqual(others(before))
  expect(after.local).toEqual(before.local)
  expect(JSON.stringify(after.session)).not.toMatch(/counts|given|over|under/)
  const [one, other] = boxesIn(after)
  expect(one?.[1], 'the same answers in another order are the same bytes').toBe(other?.[1])

  const heard = JSON.stringify(await stage.evaluate(() => Reflect.get(window, 'heard')))
  expect(heard).toContain('"answered":{"turns":')
  expect(heard).not.toMatch(/counts|"over":|"under":/)
  await expect(stage.getByRole('main')).not.toContainText(/stregen: \d/)
  const control = page.getByRole('main')
  await expect(control.getByText('6 af 6 har haft tabletten')).toHaveCount(2)
  await expect(page.getByRole('button', { name: 'Fortryd', exact: true })).toBeDisabled()
})

/** At once, however slow the machine that runs the test. */
const pressTwice = (page: Page) =>
  page.evaluate(() => {
    for (let press = 0; press < 2; press += 1)
      dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }))
  })

test('two presses in a row, in either window, never show the answers', async ({ page }) => {
  const own = await startAfter(page, firstStory)
  const stage = await own.openStage()
  await own.typeCounts(thread, { 'Bord 1': [3], 'Bord 2': [4] })
  await pause(page)
  await pressTwice(page)
  await expect(own.stepNow()).toContainText('Vend og tal')
  await expect(page.getByRole('button', { name: 'Vis svarene' })).toBeVisible()
  await expect(stage.getByRole('img')).toHaveCount(0)
  await pause(page)
  await page.keyboard.press('PageUp')
  await expect(own.stepNow()).toContainText('Bestem selv')
  await pause(page)
  await pressTwice(stage)
  await expect(own.stepNow()).toContainText('Vend og tal')
  await expect(page.getByRole('button', { name: 'Vis svarene' })).toBeVisible()
  await expect(stage.getByRole('img')).toHaveCount(0)
  await pause(page)
  await stage.keyboard.press('PageDown')
  await expect(stage.getByRole('img', { name: '7 svar over stregen, 3 under' })).toBeVisible()
})

test('Slet alt leaves nothing behind, also with another window in the middle of typing', async ({ page, context }) => {
  const own = await startAfter(page, fiveTaken)
  await own.start()
  await own.next('Læs højt')
  await waitUntilSaved(page)
  const other = await context.newPage()
  await other.goto('/')
  await other.getByRole('link', { name: 'Aften' }).click()
  await other.getByRole('button', { name: 'Overtag her' }).click()
  await other.getByRole('button', { name: 'Ret tid, sted og borde' }).click()
  await other.getByRole('textbox', { name: 'Formål' }).fill('Hemmeligt formål')
  await page.goto('/#/data')
  await page.getByRole('button', { name: 'Slet alt', exact: true }).click()
  await Promise.all([
    other
      .getByRole('textbox', { name: 'Formål' })
      .pressSequentially(' mere endnu', { delay: 10 })
      .catch(() => {}),
    page.getByRole('dialog').getByRole('button', { name: 'Ja, slet alt' }).click(),
  ])
  await expect(page.getByRole('heading', { name: 'Kom i gang' })).toBeVisible()
  await expect(other.getByRole('heading', { name: 'Her er der ikke noget' })).toBeVisible()
  await other.close()
  // Reading waits for what another window is still writing.
  const kept = await keptIn(page)
  expect(kept.records).toEqual({})
  expect(kept.session).toEqual({})
  // The language on screen is the app's own, written anew by the first page that opens.
  expect(Object.keys(kept.local).filter((key) => !key.endsWith(':language'))).toEqual([])
  const cached = await page.evaluate(async () => {
    const names = await caches.keys()
    const files = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    )
    return files.flat()
  })
  const others = cached.filter((url) => !existsSync(join(dist, new URL(url).pathname)))
  expect(others, 'what is kept besides the files of the app').toEqual([])
  expect(page.url()).toMatch(/#\/$/)
  expect(await page.title()).toBe('Samtalerum')
})
