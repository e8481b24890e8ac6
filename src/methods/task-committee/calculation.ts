import { type Allocation, allocate } from '../../lib/d-hondt'
import type { Id } from '../contract'
import type { Elected, Result } from './model'

// The calculation as it is read: a line for each group, a column for each divisor, and which seat a quotient gave.

interface Counted {
  readonly id: Id
  readonly name: string
  readonly present: number
}
export interface Quotient {
  readonly votes: number
  readonly divisor: number
  /** The number of the seat, from 1; 'lot' where the lot decides; null for nothing. */
  readonly seat: number | 'lot' | null
}
export interface Line {
  readonly id: Id
  readonly name: string
  readonly present: number
  readonly quotients: readonly Quotient[]
}

/** Up to the first quotient that gives nothing to anybody: the rest is smaller still. */
export const linesOf = (units: readonly Counted[], { quotients }: Allocation): readonly Line[] => {
  const giving = quotients.filter(({ gives }) => gives !== 'nothing')
  const columns = 1 + Math.max(0, ...giving.map(({ divisor }) => divisor))
  const number = new Map(quotients.filter(({ gives }) => gives === 'seat').map((one, at) => [one, at + 1] as const))
  return units.map(({ id, name, present }) => ({
    ...{ id, name, present },
    quotients: quotients
      .filter((one) => one.id === id && one.divisor <= columns)
      .toSorted((one, other) => one.divisor - other.divisor)
      .map((one) => ({
        ...{ votes: one.votes, divisor: one.divisor },
        seat: one.gives === 'lot' ? 'lot' : (number.get(one) ?? null),
      })),
  }))
}

const counted = (groups: readonly Elected[], seats: number): Allocation | null => {
  const votes = groups.map(({ id, present }) => ({ id, votes: present }))
  return seats === 0 || votes.every((one) => one.votes === 0) ? null : allocate(votes, seats)
}

interface Counting {
  readonly of: 'all' | 'seats' | 'citizens'
  readonly allocation: Allocation
}

/** What was counted: all in one go, or politicians and citizens each for themselves. Nothing where all agreed. */
export const countings = ({ way, together, groups, ...result }: Result): readonly Counting[] => {
  if (way === 'agreed') return []
  const kinds = together ? (['seats'] as const) : (['seats', 'citizens'] as const)
  return kinds.flatMap((of) => {
    const allocation = counted(groups, result[of])
    return allocation ? [{ of: together ? ('all' as const) : of, allocation }] : []
  })
}

/** Whether the seats that stand there are those that were counted, whoever has won the lots; 'lot' while one is still to be put in. */
const fits = (groups: readonly Elected[], { of, allocation: { seats, lots } }: Counting): boolean | 'lot' => {
  const kind = of === 'citizens' ? 'citizens' : 'seats'
  const more = groups.map((group) => ({ id: group.id, more: group[kind] - (seats[group.id] ?? 0) }))
  const byLot = more.filter((one) => one.more === 1 && lots?.among.includes(one.id)).length
  if (more.some((one) => one.more !== 0 && !(one.more === 1 && lots?.among.includes(one.id)))) return false
  const missing = (lots?.seats ?? 0) - byLot
  return missing > 0 ? 'lot' : missing === 0
}

/** What does not agree between the seats and the calculation, or is not told. */
export const resultTroubles = (result: Result): readonly ('lot' | 'seats' | 'nobody')[] => {
  const all = countings(result)
  if (result.way === 'counted' && all.length === 0) return ['nobody']
  const fit = all.map((one) => fits(result.groups, one))
  const drawn = all.every(({ allocation }) => allocation.lots === null) || result.lot.trim() !== ''
  return [
    ...(fit.includes(false) ? (['seats'] as const) : []),
    ...(fit.includes('lot') || !drawn ? (['lot'] as const) : []),
  ]
}
