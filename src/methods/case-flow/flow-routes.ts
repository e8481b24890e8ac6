import type { Cell, Flow, FlowArrow, Grid } from './flow-grid'
import { type Claim, createGround, passing, through } from './flow-ground'

// Which way each arrow goes, in terms of the grid: straight through free cells where it can, else along the lines between boxes.
// Places are counted in halves: the box of column 3 is at 7, the gutter left of it at 6; rows and the channel below each likewise.

export interface Port {
  readonly step: string
  readonly side: 'left' | 'right' | 'top' | 'bottom'
  /** The middle of the side; or one of several on the upper (left) or lower (right) half of it. */
  readonly half: 'middle' | 'upper' | 'lower'
}
/** A piece of an arrow on a line between boxes. Pieces on one line that could meet get tracks beside each other. */
export interface Piece {
  readonly line: `${'gutter' | 'channel' | 'gap'} ${number}`
  readonly from: number
  readonly to: number
}
interface Way {
  readonly leaves: Port
  readonly pieces: readonly Piece[]
  readonly enters: Port
}
export interface Route extends Way {
  readonly arrow: FlowArrow
}
/** A way, and what must be free for it. */
type Wish = Way & { readonly claims: readonly Claim[] }

interface Ends {
  readonly arrow: FlowArrow
  readonly a: Cell
  readonly b: Cell
  readonly grid: Grid
}

const piece = (line: Piece['line'], ...ends: readonly number[]): Piece => ({
  line,
  from: Math.min(...ends),
  to: Math.max(...ends),
})
const x = ({ column }: Cell): number => 2 * column + 1
const y = ({ row }: Cell): number => 2 * row + 1
const bandOf = (grid: Grid, { row }: Cell): number => grid.rows[row]?.band ?? 0

const leave = ({ arrow }: Ends, at: Port['side'], half: Port['half'] = 'middle'): Port => ({
  step: arrow.from,
  side: at,
  half,
})
const enter = ({ arrow }: Ends, at: Port['side'], half: Port['half'] = 'middle'): Port => ({
  step: arrow.to,
  side: at,
  half,
})
/** The side that one leaves by is one's own; where one enters, others may enter too. */
const claimed = (leaves: Port, enters: Port, ends: Ends, cells: readonly Claim[]): Wish => ({
  ...{ leaves, enters, pieces: [] },
  claims: [
    { key: `${leaves.side} of ${leaves.step}`, owner: `out ${ends.arrow.id}` },
    { key: `${enters.side} of ${enters.step}`, owner: `to ${ends.arrow.to}` },
    ...cells,
  ],
})

/** In a row, to the right. */
const across = (ends: Ends): readonly Wish[] => {
  const { a, b, arrow } = ends
  if (a.row !== b.row || b.column <= a.column) return []
  return [claimed(leave(ends, 'right'), enter(ends, 'left'), ends, passing('h', y(a), x(a), x(b), arrow.to))]
}

/** In a column, up or down. */
const upOrDown = (ends: Ends): readonly Wish[] => {
  const { a, b, arrow } = ends
  if (a.column !== b.column || a.row === b.row) return []
  const [out, into] = b.row > a.row ? (['bottom', 'top'] as const) : (['top', 'bottom'] as const)
  return [claimed(leave(ends, out), enter(ends, into), ends, passing('v', x(a), y(a), y(b), arrow.to))]
}

/** One corner, in a free cell: to the right and then up or down, or the other way round. */
const cornered = (ends: Ends): readonly Wish[] => {
  const { a, b, arrow, grid } = ends
  if (a.row === b.row || b.column <= a.column || bandOf(grid, a) !== bandOf(grid, b)) return []
  const down = b.row > a.row
  const corner = (column: Cell, row: Cell): readonly Claim[] =>
    (['h', 'v'] as const).map((way) => through(way, x(column), y(row), arrow.to))
  const downFirst = [
    ...passing('v', x(a), y(a), y(b), arrow.to),
    ...corner(a, b),
    ...passing('h', y(b), x(a), x(b), arrow.to),
  ]
  const rightFirst = [
    ...passing('h', y(a), x(a), x(b), arrow.to),
    ...corner(b, a),
    ...passing('v', x(b), y(a), y(b), arrow.to),
  ]
  return [
    claimed(leave(ends, 'right'), enter(ends, down ? 'top' : 'bottom'), ends, rightFirst),
    claimed(leave(ends, down ? 'bottom' : 'top'), enter(ends, 'left'), ends, downFirst),
  ]
}

/** To the right, up or down in the gutter before the box, and in. */
const byGutter = (ends: Ends): readonly Wish[] => {
  const { a, b, arrow, grid } = ends
  if (a.row === b.row || b.column <= a.column || bandOf(grid, a) !== bandOf(grid, b)) return []
  const pieces = [piece(`gutter ${b.column}`, y(a), y(b))]
  // A box on the other side of the gutter would have its own arrows come in at that height.
  const straight = claimed(leave(ends, 'right'), enter(ends, 'left'), ends, [
    ...passing('h', y(a), x(a), x(b), arrow.to),
    { place: `${x(b)},${y(a)}`, owner: '' },
  ])
  const half = b.row > a.row ? 'lower' : 'upper'
  const beside = claimed(leave(ends, 'right', half), enter(ends, 'left'), ends, [])
  return [{ ...straight, pieces }, ...(b.column === a.column + 1 ? [{ ...beside, pieces }] : [])]
}

/** Always possible: out below, along under the row, and up or down before the box; back in the same row, up into it from below. */
const byChannel = (ends: Ends): Wish => {
  const { a, b } = ends
  const leaves = leave(ends, 'bottom', 'lower')
  if (a.row === b.row && b.column <= a.column) {
    const pieces = [piece(`channel ${a.row}`, x(a) + 0.45, x(b) - 0.25)]
    return { leaves, pieces, enters: enter(ends, 'bottom', 'upper'), claims: [] }
  }
  const pieces = [
    piece(`channel ${a.row}`, x(a) + 0.05, x(a) + 0.45, x(b) - 1),
    piece(`gutter ${b.column}`, y(a) + 1, y(b)),
  ]
  return { leaves, pieces, enters: enter(ends, 'left'), claims: [] }
}

/** To another band: along between the bands, as a line of writing goes on. */
const byGap = (ends: Ends): readonly Wish[] => {
  const { a, b, grid } = ends
  const [from, to] = [bandOf(grid, a), bandOf(grid, b)]
  if (from === to || grid.columns === 1) return []
  const gap = from < to ? from : from - 1
  const height = 2 * grid.rows.findLastIndex(({ band }) => band === gap) + 2.5
  const half = to > from ? 'lower' : 'upper'
  const pieces = [
    piece(`gutter ${a.column + 1}`, y(a), height),
    piece(`gap ${gap}`, x(a) + 1, x(b) - 1),
    piece(`gutter ${b.column}`, height, y(b)),
  ]
  return [{ leaves: leave(ends, 'right', half), pieces, enters: enter(ends, 'left'), claims: [] }]
}

/** Those that lead to the very next step first, those that are sent back last: they have the straight ways in that order. */
const inTurn = ({ steps, arrows }: Flow): readonly FlowArrow[] => {
  const at = new Map(steps.map(({ id }, index) => [id, index]))
  const rank = ({ from, to, back }: FlowArrow) => {
    const far = (at.get(to) ?? 0) - (at.get(from) ?? 0)
    return back ? 3 : far === 1 ? 0 : far > 0 ? 1 : 2
  }
  const once = new Map(
    arrows
      .filter(({ from, to }) => at.has(from) && at.has(to))
      .map((arrow) => [JSON.stringify([arrow.from, arrow.to, arrow.back === true]), arrow]),
  )
  return [...once.values()]
    .map((arrow, index) => ({ arrow, index }))
    .sort((one, other) => rank(one.arrow) - rank(other.arrow) || one.index - other.index)
    .map(({ arrow }) => arrow)
}

/** A way for every arrow between steps that there are; one that stands twice is drawn once. Straight ways are given first. */
export const routesIn = (flow: Flow, grid: Grid): readonly Route[] => {
  const ground = createGround(grid.cells.values())
  const all = inTurn(flow).flatMap((arrow): readonly Ends[] => {
    const [a, b] = [grid.cells.get(arrow.from), grid.cells.get(arrow.to)]
    return a && b ? [{ arrow, a, b, grid }] : []
  })
  const free = (wishes: readonly Wish[]) => wishes.find(({ claims }) => ground.take(claims))
  const straight = new Map(all.map((ends) => [ends, free([...upOrDown(ends), ...across(ends)])]))
  return all.map((ends) => {
    const found = straight.get(ends) ?? free([...cornered(ends), ...byGutter(ends), ...byGap(ends)]) ?? byChannel(ends)
    const { leaves, pieces, enters } = found
    return { arrow: ends.arrow, leaves, pieces, enters }
  })
}
