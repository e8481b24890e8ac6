export interface LaneCard {
  readonly id: string
  readonly text: string
  /** A line about the card, such as where it comes from. */
  readonly note?: string
}
export interface Lane {
  readonly id: string
  readonly title: string
  readonly hint?: string
  /** Said where the lane has no cards. */
  readonly empty: string
  readonly cards: readonly LaneCard[]
  /** Beside the others: cards that wait, or are put aside. */
  readonly aside?: boolean
  /** Its cards lie in an order of their own: none can be laid before another. */
  readonly loose?: boolean
  /** Cards can be taken from it, and none laid in it. */
  readonly closed?: boolean
}

/** Where a card is about to lie: in a lane, before another card, or last. */
export interface Target {
  readonly lane: string
  readonly before: string | null
}

export const laneOf = (lanes: readonly Lane[], card: string): Lane | undefined =>
  lanes.find(({ cards }) => cards.some(({ id }) => id === card))

export const cardIn = (lanes: readonly Lane[], card: string): LaneCard | undefined =>
  laneOf(lanes, card)?.cards.find(({ id }) => id === card)

const others = (lanes: readonly Lane[], lane: string, card: string): readonly LaneCard[] =>
  lanes.find(({ id }) => id === lane)?.cards.filter(({ id }) => id !== card) ?? []

/** The place a card would have in a lane, from 1, and how many would lie there. */
export const placeOf = (lanes: readonly Lane[], card: string, { lane, before }: Target) => {
  const rest = others(lanes, lane, card)
  const at = before === null ? rest.length : rest.findIndex(({ id }) => id === before)
  return { place: (at < 0 ? rest.length : at) + 1, of: rest.length + 1 }
}

/** The target at a place in a lane, from 1; the nearest where there is no such place. */
export const targetAt = (lanes: readonly Lane[], card: string, lane: string, place: number): Target => ({
  lane,
  before: lanes.find(({ id }) => id === lane)?.loose
    ? null
    : (others(lanes, lane, card)[Math.max(0, place - 1)]?.id ?? null),
})

/** Where a card lies now, as a target. */
export const homeOf = (lanes: readonly Lane[], card: string): Target | null => {
  const lane = laneOf(lanes, card)
  if (!lane) return null
  const at = lane.cards.findIndex(({ id }) => id === card)
  return { lane: lane.id, before: lane.loose ? null : (lane.cards[at + 1]?.id ?? null) }
}

export type Way = 'up' | 'down' | 'left' | 'right'

/** One step by arrow key: along the lane, or into the lane beside it at the same height. */
export const stepped = (lanes: readonly Lane[], card: string, from: Target, way: Way): Target => {
  const { place, of } = placeOf(lanes, card, from)
  if (way === 'up' || way === 'down') {
    const next = Math.min(of, Math.max(1, place + (way === 'up' ? -1 : 1)))
    return targetAt(lanes, card, from.lane, next)
  }
  const open = lanes.filter(({ id, closed }) => !closed || id === from.lane)
  const at = open.findIndex(({ id }) => id === from.lane) + (way === 'left' ? -1 : 1)
  const beside = open[at]
  return beside && !beside.closed ? targetAt(lanes, card, beside.id, place) : from
}
