import type { Cell } from './flow-grid'
import type { Piece, Port, Route } from './flow-routes'
import { type Across, em, type Heights } from './flow-sizes'
import { pieceKey, type Tracks } from './flow-tracks'

// From the way of an arrow to the points that it goes by.

export interface Point {
  readonly x: number
  readonly y: number
}
export interface Frame extends Point {
  readonly width: number
  readonly height: number
}
/** Where the rows of a drawing begin, and the lines that arrows go along. */
export interface Tops {
  readonly rows: readonly number[]
  /** Below the boxes of each row. */
  readonly channels: readonly number[]
  /** Below each band. */
  readonly gaps: readonly number[]
}

export const topsOf = ({ rows, gaps }: Heights, bands: readonly number[]): Tops => {
  const tops = { rows: [] as number[], channels: [] as number[], gaps: [] as number[] }
  let y = 0
  for (const [row, { head, box, channel }] of rows.entries()) {
    tops.rows.push(y)
    tops.channels.push(y + head + box)
    y += head + box + channel
    if (bands[row] !== bands[row + 1]) {
      tops.gaps.push(y)
      y += gaps[bands[row] ?? 0] ?? 0
    }
  }
  return tops
}

export const frameOf = ({ column, row }: Cell, across: Across, heights: Heights, tops: Tops): Frame => ({
  x: across.columns[column] ?? 0,
  y: (tops.rows[row] ?? 0) + (heights.rows[row]?.head ?? 0),
  width: across.box,
  height: heights.rows[row]?.box ?? 0,
})

/** @param entry where the middle of top and bottom is @param place how far from it, of the half */
const pointAt = ({ side, half }: Port, { x, y, width, height }: Frame, entry: number, place: number): Point => {
  const upright = side === 'left' || side === 'right'
  const middle = upright ? 0.5 : entry
  const along = half === 'middle' ? middle : half === 'lower' ? middle + (1 - middle) * place : middle - middle * place
  if (upright) return { x: side === 'left' ? x : x + width, y: y + height * along }
  return { x: x + width * along, y: side === 'top' ? y : y + height }
}

interface Drawn {
  readonly frames: ReadonlyMap<string, Frame>
  readonly tracks: Tracks
  readonly across: Across
  readonly tops: Tops
  readonly size: number
  readonly entry: number
}

/** Where the track of a piece lies: across for a gutter, down for the others. */
const trackAt = ({ line }: Piece, track: number, { across, tops, size }: Drawn): number => {
  const [kind, number] = line.split(' ')
  const at = Number(number)
  const beside = (track + 0.5) * em.track * size
  if (kind === 'channel') return (tops.channels[at] ?? 0) + 0.5 * size + beside
  if (kind === 'gap') return (tops.gaps[at] ?? 0) + 0.5 * size + beside
  const { from, to } = across.gutters[at] ?? { from: 0, to: 0 }
  return at === across.columns.length ? from + 0.4 * size + beside : to - em.point * size - beside
}

/** Points on the way between others in one line are left out. */
const bare = (points: readonly Point[]): readonly Point[] =>
  points.filter((point, at) => {
    const [before, after] = [points[at - 1], points[at + 1]]
    if (!before || !after) return true
    const same = (one: Point, other: Point) => one.x === other.x && one.y === other.y
    const inLine = (before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y)
    return !same(before, point) && !inLine
  })

export const pointsOf = ({ leaves, pieces, enters }: Route, route: number, drawn: Drawn): readonly Point[] => {
  const none = { x: 0, y: 0, width: 0, height: 0 }
  const { at, of } = drawn.tracks.leaves[route] ?? { at: 0, of: 1 }
  const first = pointAt(leaves, drawn.frames.get(leaves.step) ?? none, drawn.entry, (0.84 * (at + 1)) / (of + 1))
  const last = pointAt(enters, drawn.frames.get(enters.step) ?? none, drawn.entry, 0.5)
  const points = [first]
  let now = first
  let upright = leaves.side === 'top' || leaves.side === 'bottom'
  for (const [index, piece] of pieces.entries()) {
    const place = trackAt(piece, drawn.tracks.of.get(pieceKey(route, index)) ?? 0, drawn)
    upright = piece.line.startsWith('gutter')
    now = upright ? { x: place, y: now.y } : { x: now.x, y: place }
    points.push(now)
  }
  points.push(upright ? { x: now.x, y: last.y } : { x: last.x, y: now.y }, last)
  return bare(points)
}
