import { type Turn, turnAt } from '../../lib/turns'
import type { Timer } from '../record/records'

/** Nothing is counted down from further away, in ms: the time of day was set while nobody looked. */
const farthest = 24 * 60 * 60_000

/** Milliseconds left; negative when the time is up; null without a clock, and where the time of day cannot be trusted. */
export const timeLeft = (timer: Timer, now: number): number | null => {
  if (timer === null) return null
  const left = timer.state === 'paused' ? timer.left : timer.ends - now
  return left > farthest ? null : left
}

/** Whether a clock runs by a time of day that cannot be: it must be started again. */
export const isAstray = (timer: Timer, now: number): boolean => timer !== null && timeLeft(timer, now) === null

/** @param length of the whole step, in ms */
export const turnOf = (timer: Timer, length: number, turns: number, now: number): Turn | null => {
  const left = timeLeft(timer, now)
  return left === null || turns < 2 || length <= 0 ? null : turnAt(left, length, turns, timer?.reached)
}

export type Clock = NonNullable<Timer>

/** What a clock remembers whether it runs or not. */
const memory = ({ reached, kept }: Clock) => ({
  ...(reached === undefined ? {} : { reached }),
  ...(kept === undefined ? {} : { kept }),
})
/** It goes on with so much left. */
export const running = (clock: Clock, left: number, now: number): Timer => ({
  state: 'running',
  ends: now + left,
  ...memory(clock),
})
/** It stands, with so much left. */
export const paused = (clock: Clock, left: number): Timer => ({ state: 'paused', left, ...memory(clock) })
