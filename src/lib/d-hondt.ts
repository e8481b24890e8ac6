/** A registered electoral group (valggruppe), and its members who take part in the meeting. */
export interface Group {
  readonly id: string
  /** Members present: a whole number from 0. */
  readonly votes: number
}

/** A group's votes divided by 1, 2, 3 …, as a fraction: never rounded. */
export interface Quotient {
  readonly id: string
  readonly votes: number
  readonly divisor: number
  /** A seat; one of those between which the lot is drawn; or none. */
  readonly gives: 'seat' | 'lot' | 'nothing'
}

export interface Allocation {
  /** The seats that a group has without any lot, for every group. */
  readonly seats: Readonly<Record<string, number>>
  /** The last seats, where more quotients are equal than there are seats left; null where no lot is needed. It is never drawn here. */
  readonly lots: { readonly seats: number; readonly among: readonly string[] } | null
  /** Every quotient, the largest first; equal ones in the order of the groups. */
  readonly quotients: readonly Quotient[]
}

/** So many seats and votes can be reckoned exactly. */
const most = { seats: 1000, votes: 1_000_000_000 }

/**
 * Seats by proportional election as in councils: each group's votes are divided by 1, 2, 3 …, and the largest quotients have the
 * seats; between equal ones the lot decides (kommunal- og regionalvalgloven § 81, stk. 2; styrelsesloven §§ 24, stk. 3, and 25).
 * @param seats a whole number, 1–1000
 * @throws RangeError where there are no groups or no votes, an id stands twice, or a number is not whole or out of bounds
 */
export const allocate = (groups: readonly Group[], seats: number): Allocation => {
  mustBePossible(groups, seats)
  const all = groups
    .flatMap(({ id, votes }) => Array.from({ length: seats }, (_, index) => ({ id, votes, divisor: index + 1 })))
    .sort(bySize)
  const last = all[seats - 1] as Fraction
  const larger = all.filter((one) => bySize(one, last) < 0)
  const equal = all.filter((one) => bySize(one, last) === 0)
  const enough = larger.length + equal.length === seats
  const gives = (one: Fraction): Quotient['gives'] => {
    const size = bySize(one, last)
    if (size > 0) return 'nothing'
    return size < 0 || enough ? 'seat' : 'lot'
  }
  const quotients = all.map((one) => ({ ...one, gives: gives(one) }))
  const won = (group: string) => quotients.filter(({ id, gives: what }) => id === group && what === 'seat').length
  return {
    seats: Object.fromEntries(groups.map(({ id }) => [id, won(id)])),
    lots: enough ? null : { seats: seats - larger.length, among: equal.map(({ id }) => id) },
    quotients,
  }
}

type Fraction = Omit<Quotient, 'gives'>

/** The larger fraction first, compared by whole numbers. */
const bySize = (one: Fraction, other: Fraction): number => other.votes * one.divisor - one.votes * other.divisor

const mustBePossible = (groups: readonly Group[], seats: number): void => {
  const whole = (number: number, least: number, bound: number) =>
    Number.isInteger(number) && number >= least && number <= bound
  if (!whole(seats, 1, most.seats)) throw new RangeError(`seats must be a whole number from 1 to ${most.seats}`)
  if (new Set(groups.map(({ id }) => id)).size < groups.length) throw new RangeError('a group stands twice')
  if (!groups.every(({ votes }) => whole(votes, 0, most.votes))) throw new RangeError('votes must be whole numbers')
  if (!groups.some(({ votes }) => votes > 0)) throw new RangeError('nobody has a vote')
}
