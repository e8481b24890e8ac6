import { inRound, roundNow, type Timer } from '../record/records'
import type { Session } from './session'

// The time of day was set, or the machine slept, while a clock ran: the page cannot tell which (lib/clock-jump.ts). So the clock
// goes on from where it stood, and remembers how much it was kept from; who knows what happened takes it off with one press.

const setTimer = ({ record }: Session, timer: Timer): void =>
  record.set(inRound(record.store.getState().data, { timer }))
const timerOf = ({ record }: Session): Timer => roundNow(record.store.getState().data).timer

/** What a clock was kept from, when the time of day jumps once more. @param by ms; what was set back cannot have been a sleep, and nobody is asked */
export const keptOf = (before: number | undefined, by: number): number => Math.max(0, (before ?? 0) + by)

/** The clock of the step goes on from where it stood before the time of day jumped. @param by ms */
export const keepFromJump = (session: Session, by: number): void => {
  const timer = timerOf(session)
  if (timer?.state !== 'running') return
  const { kept: before, ...clock } = timer
  const kept = keptOf(before, by)
  setTimer(session, { ...clock, ends: clock.ends + by, ...(kept > 0 ? { kept } : {}) })
}

/** How many ms the clock was kept from, and nobody has said yet whether they passed. */
export const keptFromJump = (session: Session): number => timerOf(session)?.kept ?? 0

/** Somebody has said whether the time has passed. */
export const answerJump = (session: Session, passed: boolean): void => {
  const timer = timerOf(session)
  if (!timer?.kept) return
  const { kept, ...clock } = timer
  const off = passed ? kept : 0
  setTimer(
    session,
    clock.state === 'running' ? { ...clock, ends: clock.ends - off } : { ...clock, left: clock.left - off },
  )
}
