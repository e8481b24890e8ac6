import { type Laid, lay } from '../kit/lay-text'
import type { Row } from './views'

// Where everything lies on the board, in the units of the drawing: an A4 or A3 on its side.

export const width = 1400
export const height = 860
export const top = 196
/** So many rows have room on one sheet. */
export const mostRows = 20
const gutter = 36

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
export interface Column {
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
const isWide = (w: number): boolean => w > width / 2
/** What the number, who takes it, and each of the three fields take of a column. */
export const parts = (w: number) =>
  isWide(w) ? { number: 64, who: 250, field: 104 } : { number: 46, who: 128, field: 62 }

const sizesFor = (h: number): readonly number[] =>
  [34, 31, 28, 25, 22, 19, 16, 13, 11].filter((size) => size <= Math.max(13, h * 0.5))

/** Every row in its place, as large as there is room for. */
export const placeRows = (rows: readonly Row[]): readonly PlacedRow[] => {
  const columns = columnsFor(rows.length)
  const each = Math.ceil(rows.length / columns.length)
  const h = Math.min(116, (height - top) / Math.max(each, 6))
  return rows.map((row, at) => {
    const { x, w } = columns[Math.floor(at / each)] ?? { x: 0, w: width }
    const { number, who, field } = parts(w)
    const room = w - number - who - 3 * field - 20
    const share = row.when === '' ? h - 10 : (h - 10) * 0.6
    return {
      ...{ row, x, w, h, y: top + (at % each) * h },
      text: lay(row.text, room, share, sizesFor(share)),
      when: row.when === '' ? { size: 0, lines: [] } : lay(row.when, room, h - 12 - share, [22, 19, 16, 13, 11]),
      who: lay(row.who, who - 16, h - 10, [26, 23, 20, 17, 14, 11]),
    }
  })
}
