import { wrapText } from '../../lib/wrap-text'
import { leading, letter } from '../kit/lay-text'
import type { Flow, Grid } from './flow-grid'
import type { Piece } from './flow-routes'
import type { Tracks } from './flow-tracks'

// How wide and high everything is when the type has one size: all else is told in that size.

export interface Page {
  readonly width: number
  readonly height: number
  /** The size of the type in the units of the page: what can be read at least, and what is never wanted larger. */
  readonly type: {
    readonly least: number
    readonly most: number
    /** The names of lanes are no smaller than this, where they stand on the left and there is room: on a map they are all there is to read. */
    readonly names?: number
  }
}
export interface Across {
  /** The left edge of each column. */
  readonly columns: readonly number[]
  readonly box: number
  /** Where each gutter begins and ends; the last is right of the last column. */
  readonly gutters: readonly { readonly from: number; readonly to: number }[]
  /** The strip on the left that lanes have their names in; nothing where names stand above. */
  readonly strip: number
  /** The size of the names of lanes. */
  readonly name: number
  /** Letters to a line. */
  readonly letters: number
}
export interface Words {
  readonly text: readonly string[]
  readonly days: readonly string[]
}
export interface RowHeight {
  readonly head: number
  readonly box: number
  readonly channel: number
}
export interface Heights {
  readonly rows: readonly RowHeight[]
  /** Below each band. */
  readonly gaps: readonly number[]
  readonly total: number
}

/** In parts of the size of the type. */
export const em = {
  track: 0.6,
  /** Room for the point of an arrow. */
  point: 1.1,
  side: 0.55,
  top: 0.75,
  bottom: 0.45,
  /** A box, and one that stands alone across. */
  widest: 15,
  alone: 24,
  /** Letters that are bold. */
  bold: 0.58,
} as const

const wordsIn = (texts: readonly string[]): number =>
  Math.max(0, ...texts.flatMap((text) => text.split(/\s+/)).map((word) => word.length))
/** Names stand above where there is one column only. */
export const namesAbove = ({ columns }: Grid): boolean => columns === 1

/** @param name the size of the names */
const stripFor = (grid: Grid, name: number): number =>
  namesAbove(grid)
    ? 0
    : (Math.min(20, Math.max(6, wordsIn(grid.rows.map(({ lane }) => lane.label)))) * em.bold + 1.2) * name

const countOn = ({ on }: Tracks, line: Piece['line']): number => on.get(line) ?? 0

const gutterFor = (grid: Grid, tracks: Tracks, gutter: number): number => {
  const count = countOn(tracks, `gutter ${gutter}`)
  const last = gutter === grid.columns
  if (last) return 0.6 + (count > 0 ? count * em.track + 0.2 : 0)
  return (gutter === 0 && count === 0 ? 0.8 : 0.6 + em.point) + count * em.track
}

/** @returns null where nothing can be written in so little */
export const acrossFor = (grid: Grid, tracks: Tracks, page: Page, size: number): Across | null => {
  const name = namesAbove(grid) ? size : Math.max(size, page.type.names ?? 0)
  const strip = stripFor(grid, name)
  const least = Array.from({ length: grid.columns + 1 }, (_, gutter) => gutterFor(grid, tracks, gutter) * size)
  const room = page.width - strip - least.reduce((sum, one) => sum + one, 0)
  const box = Math.min((namesAbove(grid) ? em.alone : em.widest) * size, room / grid.columns)
  const letters = Math.floor((box / size - 2 * em.side) / letter)
  if (letters < 4) return null
  const spare = grid.columns > 1 ? Math.min(4 * size, (room - box * grid.columns) / (grid.columns - 1)) : 0
  const gutters: { from: number; to: number }[] = []
  const columns: number[] = []
  let x = strip
  for (const [gutter, width] of least.entries()) {
    const to = x + width + (gutter > 0 && gutter < grid.columns ? spare : 0)
    gutters.push({ from: x, to })
    columns.push(to)
    x = to + box
  }
  return { columns: columns.slice(0, -1), box, gutters, strip, name, letters }
}

/** The longest word that is not to be broken. */
const unbroken = 22
export const wordsFit = ({ steps }: Flow, { letters }: Across): boolean =>
  letters >= Math.min(unbroken, wordsIn(steps.map(({ text }) => text)))

/** The words of all boxes in lines of so many letters: each number of letters is reckoned once. */
export const createWords = ({ steps }: Flow): ((letters: number) => ReadonlyMap<string, Words>) => {
  const known = new Map<number, ReadonlyMap<string, Words>>()
  return (letters) => {
    const found =
      known.get(letters) ??
      new Map(
        steps.map(({ id, text, days = '' }) => [id, { text: wrapText(text, letters), days: wrapText(days, letters) }]),
      )
    known.set(letters, found)
    return found
  }
}

/** Where arrows come in from above: right of the middle where the name stands there. */
export const entryAt = (grid: Grid): number => (namesAbove(grid) ? 0.75 : 0.5)
/** The name of a lane ends before arrows that come in from above. */
export const nameWidth = ({ box }: Across, size: number): number => 0.75 * box - size

/** In one column a name stands where the lane changes. */
export const isNamed = ({ rows, ...grid }: Grid, row: number): boolean =>
  !namesAbove({ rows, ...grid }) || rows[row - 1]?.lane !== rows[row]?.lane

/** The name of a lane, in lines. */
export const nameOf = (label: string, grid: Grid, across: Across): readonly string[] => {
  const { name, strip } = across
  const room = namesAbove(grid) ? nameWidth(across, name) : strip - 1.2 * name
  return wrapText(label, Math.max(1, Math.floor(room / name / em.bold + 0.001)))
}

export const heightsFor = (
  { grid, tracks, across, size }: { grid: Grid; tracks: Tracks; across: Across; size: number },
  words: ReadonlyMap<string, Words>,
): Heights => {
  const rows = grid.rows.map(({ lane }, row): RowHeight => {
    const lines = [...grid.cells]
      .filter(([, cell]) => cell.row === row)
      .map(([id]) => (words.get(id)?.text.length ?? 0) + (words.get(id)?.days.length ?? 0))
    const name = isNamed(grid, row) ? (nameOf(lane.label, grid, across).length * leading * across.name) / size : 0
    const count = countOn(tracks, `channel ${row}`)
    const head = 1 + (namesAbove(grid) && name > 0 ? name + 0.3 : 0)
    const channel = count > 0 ? 1 + count * em.track : 0.8
    const box = lines.length > 0 ? Math.max(2, ...lines) * leading + em.top + em.bottom : 0
    const missing = namesAbove(grid) ? 0 : Math.max(0, name + 0.8 - head - box - channel)
    return { head: (head + missing / 2) * size, box: box * size, channel: (channel + missing / 2) * size }
  })
  const gaps = Array.from({ length: grid.bands }, (_, band) => {
    const count = countOn(tracks, `gap ${band}`)
    return band === grid.bands - 1 || (namesAbove(grid) && count === 0) ? 0 : (1 + count * em.track) * size
  })
  const total = [...rows.flatMap(({ head, box, channel }) => [head, box, channel]), ...gaps].reduce(
    (sum, one) => sum + one,
    0,
  )
  return { rows, gaps, total }
}
