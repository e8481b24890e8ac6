import { type Laid, lay } from '../kit/lay-text'
import type { Frame, Row } from './views'

// Where everything lies on the board, in the units of the drawing. On the wall it is an A4 or A3 on its side; on the stage it is
// wider, and all of it larger.

export const width = 1400
/** So many rows have room on one sheet. */
export const mostRows = 20
const gutter = 36

const wall = {
  height: 860,
  top: 196,
  least: 4,
  tallest: 150,
  smallest: 11,
  goal: [44, 40, 36, 32, 28, 24, 20],
  small: 26,
  head: 21,
}
export const frames = {
  wall,
  /** In a document it is no taller than its rows. */
  page: wall,
  stage: {
    height: 650,
    top: 178,
    least: 4,
    tallest: 118,
    smallest: 22,
    goal: [46, 42, 38, 34, 30, 26, 23],
    small: 31,
    head: 28,
  },
} as const

export interface PlacedRow {
  readonly row: Row
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  readonly text: Laid
  readonly when: Laid
  readonly who: Laid
}
interface Column {
  readonly x: number
  readonly w: number
}

/** One column up to ten rows, else two. */
export const columnsFor = (rows: number): readonly Column[] => {
  if (rows <= mostRows / 2) return [{ x: 0, w: width }]
  const w = (width - gutter) / 2
  return [
    { x: 0, w },
    { x: w + gutter, w },
  ]
}
/** What the number, who takes it, and each of the three fields take of a column. */
export const parts = (w: number) =>
  w > width / 2 ? { number: 64, who: 290, field: 112 } : { number: 46, who: 148, field: 62 }

/** Letters are this wide on the whole, as a part of the size of the type. */
const letter = 0.56
/** Of some sizes, those in which the longest word has room: no word is broken while a smaller size does. */
const whole = (text: string, room: number, sizes: readonly number[]): readonly number[] => {
  const longest = Math.max(0, ...text.split(/\s+/).map((word) => word.length))
  const fitting = sizes.filter((size) => longest * size * letter <= room)
  return fitting.length > 0 ? fitting : sizes.slice(-1)
}
const sizes = [42, 38, 34, 31, 28, 25, 22, 19, 16, 13, 11] as const
const between = (least: number, most: number): readonly number[] =>
  sizes.filter((size) => size >= least && size <= Math.max(least, most))

/** How tall the drawing is. */
export const heightOf = (rows: number, frame: Frame): number => {
  const { height, top, least, tallest } = frames[frame]
  const each = Math.ceil(rows / columnsFor(rows).length)
  return frame === 'page' ? top + each * Math.min(tallest, (height - top) / Math.max(each, least)) + 8 : height
}

/** Every row in its place, as large as there is room for. */
export const placeRows = (rows: readonly Row[], frame: Frame): readonly PlacedRow[] => {
  const { height, top, least, tallest, smallest } = frames[frame]
  const columns = columnsFor(rows.length)
  const each = Math.ceil(rows.length / columns.length)
  const h = Math.min(tallest, (height - top) / Math.max(each, least))
  return rows.map((row, at) => {
    const { x, w } = columns[Math.floor(at / each)] ?? { x: 0, w: width }
    const { number, who, field } = parts(w)
    const room = w - number - who - 3 * field - 24
    const share = row.when === '' ? h - 10 : (h - 10) * 0.62
    return {
      ...{ row, x, w, h, y: top + (at % each) * h },
      text: lay(row.text, room, share, whole(row.text, room, between(smallest, share * 0.5))),
      when: row.when === '' ? { size: 0, lines: [] } : lay(row.when, room, h - 10 - share, between(smallest, 25)),
      who: lay(row.who, who - 16, h - 10, whole(row.who, who - 16, between(smallest, 28))),
    }
  })
}
