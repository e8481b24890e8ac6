import { type Laid, lay } from '../kit/lay-text'
import type { Frame, Row } from './views'

// Where everything lies on the board, in the units of the drawing. On the wall it is an A4 or A3 on its side; on the stage it is
// wider, and all of it larger.

export const width = 1400
/** So many rows have room on one sheet, the longest of them whole. */
export const mostRows = 10

const wall = {
  ...{ height: 860, top: 196, least: 4, tallest: 150, smallest: 11 },
  ...{ goal: [44, 40, 36, 32, 28, 24, 20], small: 26, head: 21 },
}
export const frames = {
  wall,
  /** In a document it is no taller than its rows. */
  page: wall,
  stage: {
    ...{ height: 650, top: 178, least: 4, tallest: 118, smallest: 22 },
    ...{ goal: [46, 42, 38, 34, 30, 26, 23], small: 31, head: 28 },
  },
} as const

/** What the number, who takes it, and each of the three fields take of a row. */
export const parts = { number: 64, who: 290, field: 112 } as const
const room = width - parts.number - parts.who - 3 * parts.field - 24

export interface PlacedRow {
  readonly row: Row
  readonly y: number
  readonly h: number
  readonly text: Laid
  readonly when: Laid
  readonly who: Laid
}

/** Letters are this wide on the whole, as a part of the size of the type. */
const letter = 0.56
/** Of some sizes, those in which the longest word has room: no word is broken while a smaller size does. */
const whole = (text: string, within: number, all: readonly number[]): readonly number[] => {
  const longest = Math.max(0, ...text.split(/\s+/).map((word) => word.length))
  const fitting = all.filter((size) => longest * size * letter <= within)
  return fitting.length > 0 ? fitting : all.slice(-1)
}
const sizes = [34, 31, 28, 25, 22, 19, 16, 13, 11] as const
const between = (least: number, most: number): readonly number[] =>
  sizes.filter((size) => size >= least && size <= Math.max(least, most))

const heightOfRow = (rows: number, frame: Frame): number => {
  const { height, top, least, tallest } = frames[frame]
  return Math.min(tallest, (height - top) / Math.max(rows, least))
}
/** How tall the drawing is. */
export const heightOf = (rows: number, frame: Frame): number =>
  frame === 'page' ? wall.top + rows * heightOfRow(rows, frame) + 8 : frames[frame].height

/** Every row in its place, as large as there is room for. */
export const placeRows = (rows: readonly Row[], frame: Frame): readonly PlacedRow[] => {
  const { top, smallest } = frames[frame]
  const h = heightOfRow(rows.length, frame)
  return rows.map((row, at) => {
    const share = row.when === '' ? h - 10 : (h - 10) * 0.62
    return {
      ...{ row, h, y: top + at * h },
      text: lay(row.text, room, share, whole(row.text, room, between(smallest, 34))),
      when: row.when === '' ? { size: 0, lines: [] } : lay(row.when, room, h - 10 - share, between(smallest, 25)),
      who: lay(row.who, parts.who - 16, h - 10, whole(row.who, parts.who - 16, between(smallest, 28))),
    }
  })
}
