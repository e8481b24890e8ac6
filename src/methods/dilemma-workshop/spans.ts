import type { Answers, Counts } from '../contract'
import { type Scale, type ThisActivity, workshopNow } from './model'

/** How far the room's numbers reach, and where the middle half of them lies, 0–10. A number is never told alone. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly half: { readonly from: number; readonly to: number }
}

const listed = (counts: Counts): readonly number[] =>
  Array.from({ length: 11 }, (_, number) => number).flatMap((number) =>
    Array.from({ length: counts[String(number)] ?? 0 }, () => number),
  )

/** A quarter of the numbers lie below the middle half, and a quarter above it. */
const spanIn = (counts: Counts): Span | null => {
  const numbers = listed(counts)
  const quarter = Math.floor(numbers.length / 4)
  const [from, to] = [numbers[0], numbers.at(-1)]
  const [low, high] = [numbers[quarter], numbers[numbers.length - 1 - quarter]]
  return from === undefined || to === undefined || low === undefined || high === undefined
    ? null
    : { from, to, half: { from: low, to: high } }
}

const spanOf = (answers: Answers | undefined): Span | null =>
  answers?.state === 'counts' ? spanIn(answers.counts) : null

export interface Moved {
  readonly scale: Scale
  /** Of the first workshop; null where too few answered, and left out where nobody was asked. */
  readonly before?: Span | null
  readonly now: Span | null
}

/** A scale in both workshops. Before the second has shown it, nothing of either is told. */
export const movedOn = (activity: ThisActivity, scale: Scale): Moved | null => {
  const { round, rounds } = activity
  if (workshopNow(activity) === 'first' || !round.shown.includes(scale)) return null
  const asked = rounds.slice(0, -1).flatMap(({ answers }) => answers[scale] ?? [])
  const before = asked.length > 0 && { before: spanOf(asked.find(({ state }) => state === 'counts')) }
  return { scale, ...before, now: spanOf(round.answers[scale]) }
}
