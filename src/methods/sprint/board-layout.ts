import { type Laid, lay, leading } from '../kit/lay-text'
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
  /** How tall the lowest row is: marks are alike in all of them. */
  readonly low: number
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

/** What a row has of its own beside its words. */
const gap = 10
const highOf = ({ size, lines }: Laid): number => lines.length * size * leading

type LaidRow = Pick<PlacedRow, 'row' | 'text' | 'when' | 'who'>

const taker = parts.who - 16
interface Type {
  readonly size: number
  readonly who: number
}
/** Who takes the tasks stands in one size too. A word as long as that has a hyphen sooner than letters that nobody reads from afar. */
const typeOf = (rows: readonly Row[], size: number, smallest: number): Type => {
  const most = Math.min(28, size)
  const all = rows.map(({ who }) => who).join(' ')
  const [who = size] = whole(all, taker, between(Math.min(most, Math.max(smallest, 22)), most))
  return { size, who }
}

/** A row in this size of type, as tall as it becomes; within a height, what has no room is cut. */
const layRow = (row: Row, { size, who }: Type, smallest: number, h = Number.POSITIVE_INFINITY): LaidRow => {
  const beside = Math.max(smallest, ...sizes.filter((one) => one <= size * 0.78))
  const when = row.when === '' ? { size: 0, lines: [] } : lay(row.when, room, (h - gap) * 0.4, [beside])
  return {
    ...{ row, when, text: lay(row.text, room, h - gap - highOf(when), [size]) },
    who: lay(row.who, taker, h - gap, [who]),
  }
}
const needOf = ({ text, when, who }: LaidRow): number => gap + Math.max(highOf(text) + highOf(when), highOf(who))

/** How tall a row is where all of them are short. */
const evenIn = (rows: number, frame: Frame): number => {
  const { height, top, least, tallest } = frames[frame]
  return Math.min(tallest, (height - top) / Math.max(rows, least))
}

/** As many heights as there are rows: even where they have room so, and else each as much taller as it needs. */
const heightsOf = (needs: readonly number[], even: number, all: number): readonly number[] | null => {
  const sum = needs.reduce((so, need) => so + need, 0)
  if (needs.every((need) => need <= even)) return needs.map(() => even)
  return sum > all ? null : needs.map((need) => need + Math.max(0, even * needs.length - sum) / needs.length)
}

/** The most that one may have, where what there is does not reach for all: those that need less have what they need. */
const sharedOut = (needs: readonly number[], all: number): number => {
  const rising = [...needs].sort((one, other) => one - other)
  const left = (at: number) => all - rising.slice(0, at).reduce((sum, need) => sum + need, 0)
  const first = rising.findIndex((need, at) => need * (rising.length - at) >= left(at))
  return first < 0 ? all : left(first) / (rising.length - first)
}

/** Every row in its place, all in one size of type, as large as there is room for: a long task is taller, and never smaller. */
export const placeRows = (rows: readonly Row[], frame: Frame): readonly PlacedRow[] => {
  const { height, top, smallest } = frames[frame]
  const [even, all] = [evenIn(rows.length, frame), height - top]
  const words = rows.map(({ text }) => text).join(' ')
  const place = (laid: readonly LaidRow[], heights: readonly number[]): readonly PlacedRow[] =>
    laid.map((one, at) => {
      const h = heights[at] ?? even
      return {
        ...one,
        h,
        low: Math.min(...heights),
        y: top + heights.slice(0, at).reduce((sum, high) => sum + high, 0),
      }
    })
  for (const size of whole(words, room, between(smallest, 34))) {
    const type = typeOf(rows, size, smallest)
    const laid = rows.map((row) => layRow(row, type, smallest))
    const heights = heightsOf(laid.map(needOf), even, all)
    if (heights) return place(laid, heights)
  }
  const least = typeOf(rows, smallest, smallest)
  const needs = rows.map((row) => needOf(layRow(row, least, smallest)))
  const most = sharedOut(needs, all)
  const cut = needs.map((need) => Math.min(need, most))
  return place(
    rows.map((row, at) => layRow(row, least, smallest, cut[at])),
    cut,
  )
}
/** How tall the drawing of placed rows is. */
export const heightOf = (placed: readonly PlacedRow[], frame: Frame): number =>
  frame === 'page' ? wall.top + placed.reduce((sum, { h }) => sum + h, 0) + 8 : frames[frame].height
