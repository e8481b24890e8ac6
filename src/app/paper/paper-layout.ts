import type { Sheet, SheetCell } from '../../methods/contract'

/** How cards lie on A4: four that fill it, black on white; or two with colour that runs beyond where they are cut. */
export type Cards = 'four' | 'two'

/** How a page of paper is filled: with cards, one thing that may run on over more pages, a sign to fold, or one picture. */
export interface Page {
  readonly kind: Cards | 'flow' | 'sign' | 'poster'
  readonly cells: readonly SheetCell[]
  /** The other side of the page before it. */
  readonly back?: true
}
export type CardSize = 'huge' | 'large' | 'middle' | 'small'

/** In mm: body text, its line, and how many letters a line on a card holds. Wide letters are allowed for. */
const sizes: Readonly<Record<CardSize, { readonly line: number; readonly letters: number }>> = {
  huge: { line: 7.9, letters: 31 },
  large: { line: 6.6, letters: 37 },
  middle: { line: 5.6, letters: 43 },
  small: { line: 4.7, letters: 51 },
}
const order: readonly CardSize[] = ['huge', 'large', 'middle', 'small']
const card = { height: 126, titleLine: 8.6, titleLetters: 19, foot: 5.6, footLetters: 40, gap: 5, blank: 8 }
const page = {
  height: 262,
  line: 6.4,
  letters: 74,
  said: 58,
  row: 15,
  rowLetters: 30,
  head: 22,
  title: 18,
  blank: 11,
  code: 42,
}

const rows = (text: string, letters: number) => Math.max(1, Math.ceil(text.length / letters))
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

const cardHeight = ({ title, lines, foot, blanks = 0 }: SheetCell, size: CardSize): number => {
  const { line, letters } = sizes[size]
  return (
    rows(title, card.titleLetters) * card.titleLine +
    card.gap +
    sum(lines.map((text) => rows(text, letters) * line + 1.5)) +
    blanks * card.blank +
    (foot ? rows(foot, card.footLetters) * card.foot + card.gap : 0)
  )
}

/** The largest type in which a cell fits on an A6 card; null when it needs a page of its own. */
export const cardSize = (cell: SheetCell): CardSize | null =>
  cell.grid ? null : (order.find((size) => cardHeight(cell, size) <= card.height) ?? null)

/** What is cut out of its pages, where it is not too long for it. */
export const isCards = ({ kind }: Sheet): boolean => kind === 'cards' || kind === 'answer-cards'

/** A sheet whose cards have another side is printed on both sides of the paper. */
export const isDouble = ({ cells }: Sheet): boolean => cells.some(({ back }) => back !== undefined)

/** The other side; nothing where a card has none. */
export const backOf = ({ back }: SheetCell): SheetCell => back ?? { title: '', lines: [] }

/** The type of each card: a pack is set alike, but for the cards that need smaller type. */
export const packSize = (cells: readonly SheetCell[], cell: SheetCell): CardSize | null => {
  const size = cardSize(cell)
  const alike = cells.some((other) => ['large', 'middle'].includes(cardSize(other) ?? '')) ? 'large' : 'huge'
  return size === 'huge' ? alike : size
}

const isSign = ({ title, lines, script, foot, grid, blanks }: SheetCell) =>
  title !== '' && lines.length === 0 && !script && !foot && !grid && !blanks

const perPage: Readonly<Record<Cards, number>> = { four: 4, two: 2 }

const together = (cells: readonly SheetCell[], cards: Cards): readonly Page[] =>
  Array.from({ length: Math.ceil(cells.length / perPage[cards]) }, (_, at) => ({
    kind: cards,
    cells: cells.slice(at * perPage[cards], (at + 1) * perPage[cards]),
  }))

// Paper turned on its long edge changes left and right: what lies behind the card on the left is printed on the right. Two cards
// lie above each other, and stay where they are.
const mirrored = ([a, b, c, d]: readonly SheetCell[]): readonly SheetCell[] =>
  [b, a, d, c].map((cell) => (cell ? backOf(cell) : { title: '', lines: [] }))

/** Each page of fronts is followed by its backs, so that they lie on each other in the pile. */
const withBacks = (fronts: readonly Page[]): readonly Page[] =>
  fronts.flatMap((front): readonly Page[] => [
    front,
    {
      kind: front.kind,
      cells: front.kind === 'four' ? mirrored(front.cells) : front.cells.map(backOf),
      back: true,
    },
  ])

const fits = (cell: SheetCell) => cardSize(cell) !== null && cardSize(backOf(cell)) !== null

/** The pages of a sheet. On A4 sheets a cell without a title goes on on the page of the one before. */
export const pagesOf = (sheet: Sheet, cards: Cards = 'four'): readonly Page[] => {
  const { kind, cells } = sheet
  if (kind === 'poster') return cells.map((cell): Page => ({ kind: 'poster', cells: [cell] }))
  if (kind !== 'page') {
    const fronts = [
      ...together(cells.filter(fits), cards),
      ...cells.filter((cell) => !fits(cell)).map((cell): Page => ({ kind: 'flow', cells: [cell] })),
    ]
    return isDouble(sheet) ? withBacks(fronts) : fronts
  }
  const starts = cells.flatMap(({ title }, at) => (title !== '' || at === 0 ? [at] : []))
  return starts.map((start, at) => {
    const page = cells.slice(start, starts[at + 1])
    const [first] = page
    return { kind: page.length === 1 && first && isSign(first) ? 'sign' : 'flow', cells: page }
  })
}

const flowHeight = ({ title, lines, script = [], foot, code, grid, blanks = 0 }: SheetCell): number =>
  (title ? page.title : 8) +
  sum(lines.map((text) => rows(text, page.letters) * page.line + 2)) +
  sum(script.map(({ text, cue }) => rows(text, page.said) * page.line + (cue ? page.line : 0) + 2.2)) +
  (grid ? page.head + sum(grid.rows.map((row) => page.row + (rows(row, page.rowLetters) - 1) * page.line)) : 0) +
  blanks * page.blank +
  (foot ? rows(foot, page.letters) * page.line + 6 : 0) +
  (code ? page.code : 0)

/** A4 on its side, under a picture twice as wide as it is high. */
const poster = { left: 44, height: 186, letters: 36, line: 4.9, cell: 4 }

/** The table of a poster stands under the picture where it has room there whole, and else on pages of its own. */
const posterPages = (cells: readonly SheetCell[]): number => {
  const all = cells.flatMap(({ table }) => (table ? [table.head, ...table.rows] : []))
  const high = sum(
    all.map((row) => Math.max(...row.map((text) => rows(text, poster.letters))) * poster.line + poster.cell),
  )
  return high <= poster.left ? 1 : 1 + Math.ceil(high / poster.height)
}

/** How many A4 pages come out of the printer for what is filled as one. */
export const papersOf = ({ kind, cells }: Page): number => {
  if (kind === 'poster') return posterPages(cells)
  return kind === 'flow' ? Math.ceil(sum(cells.map(flowHeight)) / page.height) : 1
}

/** How many A4 pages come out of the printer, near enough to know how much paper to fetch. */
export const paperCount = (sheet: Sheet, cards?: Cards): number => sum(pagesOf(sheet, cards).map(papersOf))
