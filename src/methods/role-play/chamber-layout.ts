import type { Chair, Chamber } from './views'

// Where people sit, seen from above: a horseshoe that opens towards the one who leads the meeting.

export const width = 960
export const height = 620

export interface PlacedChair extends Chair {
  readonly x: number
  readonly y: number
  readonly size: number
}

const middle = { x: width / 2, y: 150 }

/** In one row round the table, or two where there are many. */
const horseshoe = (seats: readonly Chair[]): readonly PlacedChair[] => {
  const inner = seats.length > 15 ? Math.floor(seats.length * 0.4) : 0
  const rows = [seats.slice(0, inner), seats.slice(inner)]
  return rows.flatMap((row, ring) => {
    const radius = { x: ring === 0 ? 250 : 400, y: ring === 0 ? 230 : 370 }
    const size = seats.length > 15 ? 27 : 34
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
  floor.map((one, at) => ({ ...one, x: middle.x + (at - (floor.length - 1) / 2) * 88, y: 40, size: 24 }))

export const placeChairs = ({ head, seats, floor }: Chamber): readonly PlacedChair[] => [
  ...behind(floor),
  ...(head ? [{ ...head, x: middle.x, y: 128, size: 40 }] : []),
  ...horseshoe(seats),
]
