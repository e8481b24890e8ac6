import type { Cell } from './flow-grid'

// What is free in the grid, and who has it. Places are counted in halves, as in flow-routes.ts.

export interface Claim {
  /** No box may stand here. */
  readonly place?: string
  /** What is had by one owner only. */
  readonly key?: string
  readonly owner: string
}

/** A place that a way goes through, along the row or along the column. */
export const through = (way: 'h' | 'v', x: number, y: number, target: string): Claim => ({
  place: `${x},${y}`,
  key: `${way} ${x},${y}`,
  owner: `to ${target}`,
})

/** All places between two of a row or a column, these two left out. */
export const passing = (way: 'h' | 'v', on: number, from: number, to: number, target: string): readonly Claim[] =>
  Array.from({ length: Math.max(0, Math.abs(to - from) - 1) }, (_, at) => Math.min(from, to) + 1 + at).map((at) =>
    way === 'h' ? through(way, at, on, target) : through(way, on, at, target),
  )

export const createGround = (cells: Iterable<Cell>) => {
  const boxes = new Set(Array.from(cells, ({ column, row }) => `${2 * column + 1},${2 * row + 1}`))
  const owners = new Map<string, string>()
  return {
    /** All of it or nothing. */
    take: (claims: readonly Claim[]): boolean => {
      const free = claims.every(
        ({ place = '', key = '', owner }) => !boxes.has(place) && (owners.get(key) ?? owner) === owner,
      )
      if (free) for (const { key, owner } of claims) if (key !== undefined) owners.set(key, owner)
      return free
    },
  }
}
