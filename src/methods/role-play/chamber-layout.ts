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

/** The first letters of each; where two have the same, that of the last word, or of one further on, tells them apart. */
export const shortNames = (titles: readonly string[]): readonly string[] => {
  const words = titles.map((title) => title.trim().replace(/^(Den|The) /, ''))
  const forms = (name: string): readonly string[] => {
    const last = name.split(/\s+/).at(-1) ?? ''
    const apart = last === name ? [] : [`${name.slice(0, 2)}${last.slice(0, 1)}`]
    return [name.slice(0, 3), ...apart, ...[...name.slice(3)].map((letter) => `${name.slice(0, 2)}${letter}`)]
      .filter((form) => form.trim() === form && form !== '')
      .map((form) => form.replace(/^./, (first) => first.toUpperCase()))
  }
  const taken = new Set<string>()
  const short = new Map<number, string>()
  // One word has its first letters; who has several words can give way.
  const inOrder = words
    .map((name, at) => ({ name, at, count: name.split(/\s+/).length }))
    .sort((a, b) => a.count - b.count)
  for (const { name: title, at } of inOrder) {
    const all = forms(title)
    const name = all.find((form) => !taken.has(form)) ?? all[0] ?? ''
    taken.add(name)
    short.set(at, name)
  }
  return titles.map((_, at) => short.get(at) ?? '')
}
