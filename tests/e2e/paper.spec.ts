import type { Page } from '@playwright/test'
import { everyItem, visit } from './pages.ts'
import { expect, test } from './room.ts'

// Paper as it comes out of the printer: how large each page is, where its cut marks lie, and how many there are.

const mm = 25.4 / 72
/** The reader draws on a canvas where it is asked to; nobody asks. */
const undrawn = { DOMMatrix: class {}, Path2D: class {}, ImageData: class {} }

interface Box {
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
}
interface Sheet {
  readonly width: number
  readonly height: number
  /** The boxes of all that is drawn as lines, in mm from the lower left. */
  readonly paths: readonly Box[]
  /** Where words stand, in mm. */
  readonly words: readonly Box[]
  readonly text: string
}
type Matrix = readonly [number, number, number, number, number, number]

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  ...([a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j] as const),
  ...([a * k + c * l + e, b * k + d * l + f] as const),
]
const boxOf = ([a, b, c, d, e, f]: Matrix, [x, y, right, top]: readonly number[]): Box => {
  const corners = [
    [x, y],
    [right, top],
  ].map(([u = 0, v = 0]) => [(a * u + c * v + e) * mm, (b * u + d * v + f) * mm] as const)
  const [xs, ys] = [corners.map(([u]) => u), corners.map(([, v]) => v)]
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) }
}

/** @param format the paper in the printer, where the page does not say itself */
const print = async (page: Page, format = 'A4'): Promise<readonly Sheet[]> => {
  for (const [name, one] of Object.entries(undrawn))
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: one })
  const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true, format }))
  const file = await getDocument({ data, verbosity: 0 }).promise
  const sheets: Sheet[] = []
  for (let number = 1; number <= file.numPages; number += 1) {
    const one = await file.getPage(number)
    const { fnArray, argsArray } = await one.getOperatorList()
    const paths: Box[] = []
    let now: Matrix = [1, 0, 0, 1, 0, 0]
    const before: Matrix[] = []
    fnArray.forEach((operation: number, at: number) => {
      const args: unknown = argsArray[at]
      if (operation === OPS.save) before.push(now)
      if (operation === OPS.restore) now = before.pop() ?? now
      if (operation === OPS.transform) now = times(now, args as Matrix)
      if (operation === OPS.constructPath) {
        const box = (args as readonly unknown[])[2] as readonly number[] | null
        if (box) paths.push(boxOf(now, [...box]))
      }
    })
    const { items } = await one.getTextContent()
    const told = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []))
    const [, , width = 0, height = 0] = one.view
    sheets.push({
      ...{ width: width * mm, height: height * mm, paths, text: told.map(({ str }) => str).join(' ') },
      words: told.map(({ transform, width: wide, height: high }) => {
        const [, , , , left = 0, bottom = 0] = transform as readonly number[]
        return { left: left * mm, right: (left + wide) * mm, bottom: bottom * mm, top: (bottom + high) * mm }
      }),
    })
  }
  await file.destroy()
  return sheets
}

/** The marks reach from edge to edge; nothing else does. */
const marksOn = ({ paths }: Sheet): Box | undefined =>
  paths.find(({ left, right, top, bottom }) => right - left > 190 && right - left < 205 && top - bottom > 280)

const tickOnly = async (page: Page, wanted: (label: string) => boolean): Promise<void> => {
  const boxes = page.getByRole('checkbox')
  await expect(boxes.first()).toBeVisible()
  for (const box of await boxes.all()) {
    const label = (await box.evaluate((one) => one.closest('label')?.textContent)) ?? ''
    await box.setChecked(wanted(label.trim()))
  }
}

test('cards are cut at the same place on every page, front and back, and no word comes near the knife', async ({
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
      .filter({ hasText: /A4-side/ })
      .textContent()
    const right = sheets.filter(({ text, paths }) => text !== '' || paths.length > 0).length
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
      const near = sheet.words.filter(
        ({ left, right: end, bottom, top }) =>
          (left < 108 && end > 102) ||
          (bottom < sheet.height - 145.5 && top > sheet.height - 151.5) ||
          left < 3 ||
          end > 207,
      )
      if (near.length > 0) trouble.push(`${address.path}: ${near.length} words within 3 mm of a cut`)
    }
  }
  expect(trouble).toEqual([])
  expect(cards, 'pages with cut marks').toBeGreaterThan(8)
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
