import type { Day, Id } from '../contract'
import { type Phase, type Sitting, type ThisActivity, where } from './model'

/** How many stood on each step. Few people: the lowest and the highest step. Too few: nothing. */
export type Placing =
  | { readonly kind: 'counts'; readonly counts: readonly number[]; readonly given: number }
  | { readonly kind: 'span'; readonly from: number; readonly to: number }
  | { readonly kind: 'nothing' }

/** Where the room placed itself in one sitting, all tables together; a table that kept its answers is not in it. */
export const placingOf = (phases: readonly Phase[], sitting: Sitting | null): Placing => {
  const answers = sitting?.answers[where]
  if (answers?.state === 'counts')
    return { kind: 'counts', counts: phases.map(({ id }) => answers.counts[id] ?? 0), given: answers.given }
  const [from, to] = [answers, answers].map((one, end) => {
    const span = one?.state === 'few' ? one.span : null
    return span ? phases.findIndex(({ id }) => id === (end === 0 ? span.from : span.to)) : -1
  })
  return from === undefined || to === undefined || from < 0 || to < 0 ? { kind: 'nothing' } : { kind: 'span', from, to }
}

export interface EarlierPlacing {
  readonly day: Day
  readonly placing: Placing
  /** The place of the step the administration thought of; null where it thought of none. */
  readonly bid: number | null
}

export const bidOf = ({ setup, plenary }: ThisActivity, round: Id): number | null => {
  const bid = plenary.bids.find((one) => one.round === round)
  const at = bid ? setup.phases.findIndex(({ id }) => id === bid.phase) : -1
  return at < 0 ? null : at
}

/** The placings of the sittings before this one, the latest first. */
export const earlierPlacings = (activity: ThisActivity): readonly EarlierPlacing[] =>
  activity.rounds
    .slice(0, -1)
    .map((sitting) => ({
      day: sitting.day,
      placing: placingOf(activity.setup.phases, sitting),
      bid: bidOf(activity, sitting.id),
    }))
    .filter(({ placing, bid }) => placing.kind !== 'nothing' || bid !== null)
    .reverse()
