import type { Page } from '@playwright/test'
import { everyItem, visit } from './pages.ts'
import { expect, test } from './room.ts'
import { type Box, print, type Sheet } from './sheets.ts'

// Paper as it comes out of the printer: how large each page is, where its cut marks lie, and how many there are.

/** The marks reach from edge to edge; nothing else does. */
const marksOn = ({ ink }: Sheet): Box | undefined =>
  ink.find(({ left, right, top, bottom }) => right - left > 190 && right - left < 205 && top - bottom > 280)

/** In mm from the upper left, as one would measure it: from x to x, from y to y. */
type Place = readonly [left: number, right: number, top: number, bottom: number]
const placeOf = ({ height }: Sheet, { left, right, top, bottom }: Box): Place => [
  left,
  right,
  height - top,
  height - bottom,
]
const isAt = (one: Place, other: Place, by = 0.1): boolean =>
  one.every((at, index) => Math.abs(at - (other[index] ?? 0)) <= by)

/** Those that no stroke on the sheet lies at, to a tenth of a millimetre. */
const missing = (sheet: Sheet, marks: readonly Place[]): readonly Place[] =>
  marks.filter((mark) => !sheet.strokes.some((stroke) => isAt(placeOf(sheet, stroke), mark)))

const across = (y: number, from: number, to: number): Place => [from, to, y, y]
const down = (x: number, from: number, to: number): Place => [x, x, from, to]
/** Where four cards meet, and at the edges of the paper. */
const marksOfFour: readonly Place[] = [
  ...[down(105, 4, 12), down(105, 285, 293), down(105, 144.5, 152.5)],
  ...[across(148.5, 4, 12), across(148.5, 198, 206), across(148.5, 101, 109)],
]
/** Two cards of A6 on their sides, one above the other: from x to x, from y to y. */
const lying: readonly Place[] = [
  [31, 179, 40.5, 145.5],
  [31, 179, 151.5, 256.5],
]
const around = ([left, right, top, bottom]: Place, by: number): Place => [left - by, right + by, top - by, bottom + by]
/** In line with each edge of each card, 1 mm off the colour that runs 3 mm beyond it. */
const marksOfTwo: readonly Place[] = [
  ...[31, 179].flatMap((x) => [down(x, 31.5, 36.5), down(x, 260.5, 265.5)]),
  ...[40.5, 145.5, 151.5, 256.5].flatMap((y) => [across(y, 22, 27), across(y, 183, 188)]),
]

const tickOnly = async (page: Page, wanted: (label: string) => boolean): Promise<void> => {
  const boxes = page.getByRole('checkbox')
  await expect(boxes.first()).toBeVisible()
  for (const box of await boxes.all()) {
    const label = (await box.evaluate((one) => one.closest('label')?.textContent)) ?? ''
    await box.setChecked(wanted(label.trim()))
  }
}

/** What stands within 3 mm of a cut or of the edge of the paper, but for the marks: all that the knife could show if it slips. */
const nearTheKnife = (sheet: Sheet, marks: Box): readonly Box[] =>
  [...sheet.words, ...sheet.ink.filter((one) => one !== marks)].filter(
    ({ left, right, bottom, top }) =>
      (left < 108 && right > 102) ||
      (bottom < sheet.height - 145.5 && top > sheet.height - 151.5) ||
      left < 3 ||
      right > 207 ||
      bottom < 3 ||
      top > sheet.height - 3,
  )

test('cards are cut at the same place on every page, front and back, and no ink comes near the knife', async ({
  page,
}) => {
  const trouble: string[] = []
  let cards = 0
  for (const address of await everyItem(page, ['print'])) {
    await visit(page, address)
    for (const box of await page.getByRole('checkbox').all()) await box.check()
    const sheets = await print(page)
    const said = await page
      .getByRole('status')
      .filter({ hasText: /i alt$/ })
      .textContent()
    const right = sheets.filter(({ text, ink }) => text !== '' || ink.length > 0).length
    if (!said?.startsWith(`${right} `)) trouble.push(`${address.path}: »${said}«, and ${right} pages came out`)
    for (const sheet of sheets) {
      const marks = marksOn(sheet)
      if (!marks) continue
      cards += 1
      // Chromium makes a page a whole number of its own pixels: up to 0.26 mm short, the same on every page.
      if (Math.abs(sheet.width - 210) > 0.27 || Math.abs(sheet.height - 297) > 0.27)
        trouble.push(`${address.path}: a page of ${sheet.width} × ${sheet.height} mm`)
      const off = [
        ...[(marks.left + marks.right) / 2 - 105, sheet.height - (marks.top + marks.bottom) / 2 - 148.5],
        ...[marks.left - 4, marks.right - 206],
      ]
      if (off.some((by) => Math.abs(by) > 0.1))
        trouble.push(`${address.path}: off by ${off.map((by) => by.toFixed(2))} mm`)
      for (const mark of missing(sheet, marksOfFour)) trouble.push(`${address.path}: no mark at ${mark.join(', ')}`)
      const near = nearTheKnife(sheet, marks)
      if (near.length > 0) trouble.push(`${address.path}: ${near.length} of what is drawn within 3 mm of a cut`)
    }
  }
  expect(trouble).toEqual([])
  expect(cards, 'pages with cut marks').toBeGreaterThan(8)
})

test('turned on its long edge, a sheet of postcards has behind each question what belongs to it', async ({ page }) => {
  const behind = { 'Hvem mærker': 'Hvem ser du', 'Hvad holder vi': 'Stop ·', 'Hvad kan man': 'Tegn ·' }
  let pairs = 0
  for (const address of await everyItem(page, ['print'])) {
    await visit(page, address)
    if ((await page.getByRole('checkbox', { name: /^Postkort/ }).count()) === 0) continue
    await tickOnly(page, (label) => label.startsWith('Postkort'))
    const sheets = await print(page)
    sheets.forEach((front, at) => {
      for (const [question, answer] of Object.entries(behind))
        for (const word of front.words.filter(({ text }) => text.startsWith(question))) {
          const back = sheets[at + 1]?.words.filter(({ text }) => text.startsWith(answer)) ?? []
          const across = 210 - word.left < 105
          const there = back.filter(({ left, top }) => left < 105 === across && top > 148.5 === word.top > 148.5)
          expect(at % 2, `page ${at + 1} is the front of a sheet`).toBe(0)
          expect(there.length, `»${answer}« lies behind »${question}« on page ${at + 1}`).toBe(1)
          pairs += 1
        }
    })
  }
  expect(pairs, 'postcards with both their sides').toBeGreaterThan(4)
})

/** Prints an item with all that it has, its cards two to a sheet; nothing where it has none. */
const inTwos = async (page: Page, tick: (label: string) => boolean = () => true): Promise<readonly Sheet[]> => {
  await tickOnly(page, tick)
  const two = page.getByRole('radio', { name: 'To på hvert ark, med farve helt til kanten' })
  if ((await two.count()) === 0) return []
  await two.check()
  return print(page)
}

/** What is wrong with a sheet of two cards: its marks, its colour, and what stands too near a cut. */
const troubleInTwo = (sheet: Sheet): readonly string[] => {
  const grounds = sheet.ink
    .map((one) => placeOf(sheet, one))
    .filter(([left, right]) => right - left > 150 && right - left < 160)
  const places = lying.filter((_, at) => at < grounds.length)
  const inside = lying.map((card) => around(card, -3))
  const isIn = ([left, right, top, bottom]: Place, [a, b, c, d]: Place) =>
    left >= a && right <= b && top >= c && bottom <= d
  const outside = sheet.words.filter((word) => !inside.some((card) => isIn(placeOf(sheet, word), card)))
  return [
    ...missing(sheet, marksOfTwo).map((mark) => `no mark at ${mark.join(', ')}`),
    ...(sheet.strokes.filter((one) => !inside.some((card) => isIn(placeOf(sheet, one), card))).length ===
    marksOfTwo.length
      ? []
      : ['more strokes than marks outside the cards']),
    ...places
      .filter((card) => !grounds.some((one) => isAt(one, around(card, 3))))
      .map((card) => `no 3 mm around ${card.join(', ')}`),
    ...(grounds.length === 0 || grounds.length > 2 ? [`${grounds.length} grounds`] : []),
    ...outside.map(({ text }) => `»${text}« within 3 mm of a cut`),
  ]
}

test('cards with colour to the edge run 3 mm beyond it, with a mark in line with every cut, on every page', async ({
  page,
}) => {
  const trouble: string[] = []
  let cards = 0
  for (const address of await everyItem(page, ['print'])) {
    await visit(page, address)
    const sheets = await inTwos(page)
    if (sheets.length === 0) continue
    const said = await page
      .getByRole('status')
      .filter({ hasText: /i alt$/ })
      .textContent()
    const right = sheets.filter(({ text, ink }) => text !== '' || ink.length > 0).length
    if (!said?.startsWith(`${right} `)) trouble.push(`${address.path}: »${said}«, and ${right} pages came out`)
    for (const [at, sheet] of sheets.entries()) {
      // Words are turned on these pages and on no other.
      if (!sheet.words.some(({ turned }) => Math.abs(turned) === 90)) continue
      cards += 1
      if (Math.abs(sheet.width - 210) > 0.27 || Math.abs(sheet.height - 297) > 0.27)
        trouble.push(`${address.path}: a page of ${sheet.width} × ${sheet.height} mm`)
      trouble.push(...troubleInTwo(sheet).map((one) => `${address.path}, page ${at + 1}: ${one}`))
    }
  }
  expect(trouble).toEqual([])
  expect(cards, 'pages of two cards').toBeGreaterThan(20)
})

test('turned on its long edge, a card with colour has its own back behind it, and its head at the same end', async ({
  page,
}) => {
  const behind = { 'Hvem mærker': 'Hvem ser du', 'Hvad holder vi': 'Stop', 'Hvad kan man': 'Tegn' }
  let pairs = 0
  for (const address of await everyItem(page, ['print'])) {
    await visit(page, address)
    if ((await page.getByRole('checkbox', { name: /^Postkort/ }).count()) === 0) continue
    const sheets = await inTwos(page, (label) => label.startsWith('Postkort'))
    const headOf = (sheet: Sheet) =>
      sheet.ink.map((one) => placeOf(sheet, one)).filter(([left, right]) => Math.abs(right - left - 8) < 0.1)
    for (const [at, front] of sheets.entries()) {
      for (const [question, answer] of Object.entries(behind))
        for (const word of front.words.filter(({ text }) => text.startsWith(question))) {
          const back = sheets[at + 1]
          const there = (back?.words ?? []).filter(
            ({ text, top }) => text.startsWith(answer) && top > 148.5 === word.top > 148.5,
          )
          expect(at % 2, `page ${at + 1} is the front of a sheet`).toBe(0)
          expect(there.length, `»${answer}« lies behind »${question}« on page ${at + 1}`).toBeGreaterThan(0)
          expect([word.turned, ...new Set(back?.words.map(({ turned }) => turned))]).toEqual([-90, 90])
          // Seen through the paper: what is 36 mm from the right is 36 mm from the left.
          expect(headOf(front).every(([left]) => Math.abs(left - 174) < 0.1)).toBe(true)
          expect(back && headOf(back).every(([, right]) => Math.abs(right - 36) < 0.1)).toBe(true)
          pairs += 1
        }
    }
  }
  expect(pairs, 'cards with both their sides').toBeGreaterThan(4)
})

test('a poster is as large as the paper, A4 or A3', async ({ page }) => {
  let posters = 0
  for (const address of await everyItem(page, ['print'])) {
    await visit(page, address)
    for (const box of await page.getByRole('checkbox').all()) await box.check()
    const found = await page
      .locator('section:has([data-kind="poster"])')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))
    if (found.length === 0) continue
    await tickOnly(page, (label) => found.some((name) => label.startsWith(`${name} `)))
    for (const [format, long, short] of [
      ['A4', 297, 210],
      ['A3', 420, 297],
    ] as const)
      for (const { width, height } of await print(page, format)) {
        posters += 1
        expect([Math.round(width), Math.round(height)]).toEqual([long, short])
      }
  }
  expect(posters).toBeGreaterThan(1)
})

test('the run sheet for chair and mayor is one page, and plan B is one press', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Ny workshop' }).click()
  await page.getByRole('button', { name: 'Færdig', exact: true }).click()
  await page.getByRole('button', { name: 'Vælg en drejebog, der er klar' }).click()
  await page.getByRole('button', { name: 'Brug den En halv dag med samtaler' }).click()
  await expect(page.getByText('Drejebogen er lagt ind')).toBeVisible()
  await page.getByRole('link', { name: 'Udskriv til bordene' }).click()
  await tickOnly(page, (label) => label.startsWith('Drejebog på én side'))
  const [sheet, ...more] = await print(page)
  expect(more).toEqual([])
  expect(sheet?.text).toMatch(/En halv dag med samtaler.*09.00.*Over eller under.*13.00/)
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await page.getByRole('button', { name: 'Plan B: udskriv alt' }).click()
  await expect(page.locator('body')).toHaveAttribute('data-printed', '')
  const all = (await print(page)).map(({ text }) => text).join('\n')
  for (const part of ['Borgmesterens velkomst', 'Til bordværterne', 'Når det går skævt', 'Bord 5', 'OVER stregen'])
    expect(all).toContain(part)
})

/** An evening of a hundred items with as much in each as there may be. */
const overfull = (file: string): string => {
  const bundle = JSON.parse(file) as {
    readonly records: readonly { readonly key: string; readonly envelope: { readonly data: object } }[]
  }
  const item = { kind: 'plain', plain: 'talk', minutes: 5 }
  const items = Array.from({ length: 100 }, (_, at) => ({
    ...{ ...item, id: `item-${at}`, title: `Punkt ${at} ${'om alt det, vi skal nå '.repeat(20)}` },
    note: 'Sig velkommen, og mind om tiden. '.repeat(50),
  }))
  for (const { key, envelope } of bundle.records)
    if (key.startsWith('workshop/'))
      Object.assign(envelope.data, {
        title: 'Temaaften '.repeat(40),
        purpose: 'At tale sammen. '.repeat(99),
        items: items,
      })
  const kept = bundle.records.filter(({ key }) => key.startsWith('workshop/'))
  return JSON.stringify({ ...bundle, records: kept })
}

test('the run sheet of a hundred items is one page that can be read, and says how many it leaves out', async ({
  page,
}) => {
  const keys: string[] = []
  await everyItem(page, ['print'], (file) => {
    const made = overfull(file)
    keys.push(...[...made.matchAll(/"key":\s*"workshop\/([^"]+)"/g)].map(([, id]) => id ?? ''))
    return made
  })
  await page.goto(`/#/w/${keys[0]}/print`)
  await tickOnly(page, (label) => label.startsWith('Drejebog på én side'))
  const [sheet, ...more] = await print(page)
  expect(more).toEqual([])
  expect(sheet?.text).toMatch(/Og \d+ punkter til i drejebogen\. .*Slutter/)
  expect(Math.min(...(sheet?.words ?? []).map(({ bottom }) => bottom))).toBeGreaterThan(15)
})
