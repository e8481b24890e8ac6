import type { Box, Day, Id } from '../contract'
import { type Phase, type Play, type Sitting, where } from './model'

/** Under this many placings in the whole room, one could point at somebody: a span is shown. */
const fewest = 5
/** Under this many, a span is the placings themselves: nothing is shown. */
const fewestForSpan = 3

/** How many stood on each step. Few people: the lowest and the highest step. Too few: nothing. */
export type Placing =
  | { readonly kind: 'counts'; readonly counts: readonly number[]; readonly given: number }
  | { readonly kind: 'span'; readonly from: number; readonly to: number }
  | { readonly kind: 'nothing' }

const countOf = (box: Box | undefined, phase: Id): number => (box?.state === 'closed' ? (box.counts[phase] ?? 0) : 0)

/** Where the room placed itself in one sitting, all tables together; a table that kept its answers is not in it. */
export const placingOf = (phases: readonly Phase[], sitting: Sitting | null): Placing => {
  const counts = phases.map(({ id }) =>
    (sitting?.tables ?? []).reduce((sum, { boxes }) => sum + countOf(boxes[where], id), 0),
  )
  const given = counts.reduce((sum, count) => sum + count, 0)
  if (given >= fewest) return { kind: 'counts', counts, given }
  if (given < fewestForSpan) return { kind: 'nothing' }
  const [from, to] = [counts.findIndex((count) => count > 0), counts.findLastIndex((count) => count > 0)]
  return { kind: 'span', from, to }
}

export interface EarlierPlacing {
  readonly day: Day
  readonly placing: Placing
  /** The place of the step the administration thought of; null where it thought of none. */
  readonly bid: number | null
}

export const bidOf = ({ setup, plenary }: Play, round: Id): number | null => {
  const bid = plenary.bids.find((one) => one.round === round)
  const at = bid ? setup.phases.findIndex(({ id }) => id === bid.phase) : -1
  return at < 0 ? null : at
}

/** The placings of the sittings before this one, the latest first. */
export const earlierPlacings = (activity: Play): readonly EarlierPlacing[] =>
  activity.rounds
    .slice(0, -1)
    .map((sitting) => ({
      day: sitting.day,
      placing: placingOf(activity.setup.phases, sitting),
      bid: bidOf(activity, sitting.id),
    }))
    .filter(({ placing, bid }) => placing.kind !== 'nothing' || bid !== null)
    .reverse()

/** How many have answered, of how many, where this machine counts them. */
export const answered = (sitting: Sitting | null): { readonly given: number; readonly of: number } | null => {
  const open = (sitting?.tables ?? []).flatMap(({ way, boxes }) => {
    const box = boxes[where]
    return way === 'tablet' && box?.state === 'open' && box.of > 0 ? [box] : []
  })
  return open.length === 0
    ? null
    : { given: open.reduce((n, box) => n + box.given, 0), of: open.reduce((n, box) => n + box.of, 0) }
}
