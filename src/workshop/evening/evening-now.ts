import type { Workshop } from '../record/records'
import { aheadOf, minutesLeft } from './ahead'
import { eveningTime, midnightOf, runningIn } from './course'
import { minutesOf } from './digest'
import { type Expected, expectedTimes } from './expected'
import { isHeldElsewhere } from './presses'
import { type Proposal, proposalsFor, tightest } from './proposals'
import { type RunSheet, runSheet } from './run-sheet'
import type { Session } from './session'

/** The evening as it is now: the run sheet, when everything will be, and what can be made shorter. */
export interface EveningNow {
  readonly sheet: RunSheet
  readonly expected: Expected
  /** Where the first fixed time is short, by so many minutes; null where all hold. `before`: an item, or null for the end. */
  readonly tight: { readonly before: string | null; readonly short: number } | null
  /** What can be made shorter: before what is short, or before the end. */
  readonly proposals: readonly Proposal[]
}

/** Minutes that are left of the item that is running. @param begun when each plain item began, in ms since 1970 */
const leftOf = (
  workshop: Workshop,
  sessions: readonly Session[],
  begun: Readonly<Record<string, number>>,
  now: number,
): number => {
  const running = runningIn(workshop.course)
  const item = workshop.items.find(({ id }) => id === running?.item)
  if (!item || !running) return 0
  if (item.kind === 'plain') {
    const gone = (now - Math.max(running.since + (workshop.course?.set ?? 0), begun[item.id] ?? 0)) / 60_000
    return Math.max(0, item.minutes - Math.max(0, gone))
  }
  const session = sessions.find(({ id }) => id === item.activity)
  return session ? minutesLeft(session, now) : 0
}

/** @param now ms since 1970 */
export const eveningNow = (
  workshop: Workshop,
  sessions: readonly Session[],
  begun: Readonly<Record<string, number>>,
  now: number,
): EveningNow => {
  const find = (activity: string) => sessions.find(({ id }) => id === activity)
  const sheet = runSheet(workshop, (activity) => {
    const session = find(activity)
    return session ? minutesOf(session) : 0
  })
  const midnight = midnightOf(workshop) ?? 0
  const left = leftOf(workshop, sessions, begun, now)
  const expected = expectedTimes(workshop, sheet, { now: (eveningTime(workshop, now) - midnight) / 60_000, left })
  const tight = tightest(expected)
  const proposals = proposalsFor(workshop, expected, tight?.before ?? null, left, (activity) => {
    const session = find(activity)
    // What was started elsewhere is not this evening's to shorten.
    return session && !isHeldElsewhere(session) ? aheadOf(session, now) : null
  })
  return { sheet, expected, tight, proposals }
}
