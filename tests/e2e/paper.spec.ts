import type { Page } from '@playwright/test'
import { everyItem, visit } from './pages.ts'
import { expect, test } from './room.ts'
import { type Box, print, type Sheet } from './sheets.ts'

// Paper as it comes out of the printer: how large each page is, where its cut marks lie, and how many there are.

/** The marks reach from edge to edge; nothing else does. */
const marksOn = ({ ink }: Sheet): Box | undefined =>
  ink.find(({ left, right, top, bottom }) => right - left > 190 && right - left < 205 && top - bottom > 280)

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
      .filter({ hasText: /A4-side/ })
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
