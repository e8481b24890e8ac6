import type { Chair, Chamber } from './views'

// Where people sit, seen from above: a horseshoe that opens towards the one who leads the meeting.

export const width = 960
export const height = 660

export interface PlacedChair extends Chair {
  readonly x: number
  readonly y: number
  readonly size: number
}

const middle = { x: width / 2, y: 206 }

/** In one row round the table, or two where there are many. */
const horseshoe = (seats: readonly Chair[]): readonly PlacedChair[] => {
  const inner = seats.length > 15 ? Math.floor(seats.length * 0.4) : 0
  const rows = [seats.slice(0, inner), seats.slice(inner)]
  const size = inner > 0 ? 40 : 46
  return rows.flatMap((row, ring) => {
    const radius = { x: ring === 0 ? 256 : 415, y: ring === 0 ? 236 : 396 }
    return row.map((one, at) => {
      const turn = Math.PI * (row.length === 1 ? 0.5 : at / (row.length - 1))
      return {
        ...one,
        ...{ x: middle.x - Math.cos(turn) * radius.x, y: middle.y + Math.sin(turn) * radius.y, size },
      }
    })
  })
}

/** Those on the floor sit in a row behind the one who leads. */
const behind = (floor: readonly Chair[]): readonly PlacedChair[] =>
  floor.map((one, at) => ({ ...one, x: middle.x + (at - (floor.length - 1) / 2) * 88, y: 46, size: 37 }))

export const placeChairs = ({ head, seats, floor }: Chamber): readonly PlacedChair[] => [
  ...behind(floor),
  ...(head ? [{ ...head, x: middle.x, y: 156, size: 48 }] : []),
  ...horseshoe(seats),
]
