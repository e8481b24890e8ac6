import type { Page } from '@playwright/test'
import { everyItem, visit } from './pages.ts'
import { expect, test } from './room.ts'
import { inOneEvening } from './short.ts'

// Every document and every sheet of every method as a PDF, and where its words lie.

interface Words {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Above the foot of the page, in points, as all of these. */
  readonly line: number
  readonly size: number
}
interface Printed {
  readonly title: string
  readonly width: number
  readonly pages: readonly (readonly Words[])[]
}

/** The reader draws on a canvas where it is asked to; nobody asks. */
const undrawn = { DOMMatrix: class {}, Path2D: class {}, ImageData: class {} }

const print = async (page: Page): Promise<Printed> => {
  for (const [name, one] of Object.entries(undrawn))
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: one })
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true }))
  const file = await getDocument({ data, verbosity: 0 }).promise
  const pages: Words[][] = []
  let width = 0
  for (let number = 1; number <= file.numPages; number += 1) {
    const one = await file.getPage(number)
    width = one.view[2] ?? 0
    const { items } = await one.getTextContent()
    pages.push(
      items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return []
        const [, slope = 0, , , left = 0, line = 0] = item.transform as readonly number[]
        return slope === 0 ? [{ text: item.str, left, right: left + item.width, line, size: item.height }] : []
      }),
    )
  }
  const { info } = await file.getMetadata()
  await file.destroy()
  return { title: String('Title' in info ? info.Title : ''), width, pages }
}

/** Words that are printed over each other. */
const overprinted = (words: readonly Words[]): readonly string[] =>
  words.flatMap((one, place) =>
    words
      .slice(place + 1)
      .filter(
        ({ line, size }) => Math.abs(line - one.line) > 1 && Math.abs(line - one.line) < 0.6 * Math.min(size, one.size),
      )
      .filter(({ left, right }) => Math.min(right, one.right) - Math.max(left, one.left) > 2)
      .map(({ text }) => `»${one.text}« over »${text}«`),
  )

/** The size that most of the text has, in points. */
const usualSize = (words: readonly Words[]): number => {
  const sizes = words.flatMap(({ text, size }) => Array<number>(text.length).fill(size)).toSorted((a, b) => a - b)
  return sizes[Math.floor(sizes.length / 2)] ?? 0
}

const longWord = 'grundvandsbeskyttelsesforanstaltning'.repeat(7)
/** The margin of a document is 18 mm, in points. */
const margin = 51

const troubleIn = ({ pages, width }: Printed): readonly string[] =>
  pages.flatMap((words, number) => {
    const lowest = words.toSorted((one, other) => one.line - other.line)[0]
    const outside = words.filter(({ left, right }) => left < margin - 1 || right > width - margin + 1)
    return [
      ...overprinted(words),
      ...outside.map(({ text }) => `»${text}« in the margin`),
      ...(lowest && lowest.size > 12 && /\p{L}{3}/u.test(lowest.text) && number < pages.length - 1
        ? [`»${lowest.text}« at the foot, alone`]
        : []),
    ].map((said) => `page ${number + 1}: ${said}`)
  })

/** Pages that do not say, at their foot, which of how many they are. */
const unnumbered = ({ pages }: Printed): readonly string[] =>
  pages.flatMap((words, at) => {
    const lowest = Math.min(...words.map(({ line }) => line))
    const foot = words.filter(({ line }) => line < lowest + 1).map(({ text }) => text)
    const said = foot.join('').replace(/\s/g, '')
    return said === `${at + 1}/${pages.length}` ? [] : [`page ${at + 1}: »${said}« for its number`]
  })

/** What stands at the head of the tables. */
const headsIn = async (page: Page): Promise<readonly string[]> =>
  page.locator('.paper-document th').evaluateAll((all) => all.map((one) => one.textContent ?? ''))

test('documents and sheets of every method as they are printed', async ({ page }) => {
  const titles: string[] = []
  const trouble: string[] = []
  const addresses = await everyItem(page, ['summary', 'print'], (file) =>
    file
      .replaceAll('Skriv til udvalget', longWord)
      .replaceAll('"role": "Sekretær"', '"role": "Sekretær", "day": "2026-12-18", "case": "26/012345"'),
  )
  for (const address of addresses) {
    await visit(page, address)
    const onScreen = await page.title()
    if (address.path.endsWith('print')) {
      const sheets = await print(page)
      titles.push(sheets.title)
      trouble.push(...sheets.pages.flatMap(overprinted).map((said) => `${sheets.title}, ${said}`))
      continue
    }
    for (const reader of ['Til sagen', 'Til os selv']) {
      await page.getByRole('radio', { name: reader }).check()
      // What the app says about a press stands at the foot of the page for a while.
      await page
        .getByRole('button', { name: 'Markdown' })
        .or(page.getByRole('button', { name: 'Kopiér' }))
        .first()
        .click()
      const paper = await print(page)
      titles.push(paper.title)
      const words = paper.pages.flat()
      expect(words.map(({ text }) => text).join(' ')).not.toMatch(/Udskriv|Kopier|udklip/)
      expect(usualSize(words), `the text of ${paper.title} is not shrunk`).toBeCloseTo(11, 1)
      trouble.push(...[...troubleIn(paper), ...unnumbered(paper)].map((said) => `${paper.title}, ${said}`))
      const all = new Set(words.flatMap(({ text }) => text.split(/\s+/)))
      for (const head of (await headsIn(page)).flatMap((said) => said.split(/\s+/)))
        if (head.length > 1 && head.length < 20 && !all.has(head)) trouble.push(`${paper.title}: »${head}« is broken`)
    }
    await page.getByRole('radio', { name: 'Kun det vigtigste' }).check()
    const short = await print(page)
    titles.push(short.title)
    if (short.pages.length !== 1) trouble.push(`${short.title}: ${short.pages.length} pages`)
    await page.getByRole('radio', { name: 'Det hele' }).check()
    expect(await page.title()).toBe(onScreen)
  }
  expect(trouble).toEqual([])
  expect(new Set(titles).size, `names of ${titles.join(', ')}`).toBe(titles.length)
})

for (const steps of [6, 100])
  test(`the short document of six methods on many days and ${steps} next steps is one page, and says what it leaves out`, async ({
    page,
  }) => {
    const [first] = await everyItem(page, ['summary'], (file) => inOneEvening(file, steps))
    await page.goto(`/#/w/${first?.path.split('/')[2]}/summary`)
    await expect(page.getByRole('heading', { level: 1 }).last()).toContainText('Temaaften')
    for (const reader of ['Til sagen', 'Til os selv']) {
      await page.getByRole('radio', { name: reader }).check()
      await page.getByRole('radio', { name: 'Kun det vigtigste' }).check()
      const { pages } = await print(page)
      const all = pages
        .flat()
        .map(({ text }) => text)
        .join(' ')
      expect(pages).toHaveLength(1)
      for (const name of ['Over eller under', 'Negativ brainstorm', 'Konceptgenerator', 'Visionsskala', 'Seks skarpe'])
        expect(all).toContain(name)
      expect(all).toMatch(/Vi ringer først[\s\S]*Formanden[\s\S]*18\.? ?dec/)
      expect(all).toContain('Kortet ned til én side')
      if (steps > 20) expect(all).toMatch(/Og \d+ skridt til i hele dokumentet/)
    }
  })
