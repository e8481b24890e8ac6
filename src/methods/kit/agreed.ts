import type { Day, Id } from '../contract'

interface OnDay {
  readonly id: Id
  readonly day: Day
}

/**
 * The day that words of the room are agreed. Words put anew in a later round are agreed that day; within a round they keep
 * their day, also when a slip is mended the next morning.
 * @param before the day they were agreed before; null for new words
 */
export const dayAgreed = (before: Day | null, rounds: readonly OnDay[], today: Day): Day =>
  before !== null && before >= (rounds.at(-1)?.day ?? '') ? before : today

/** Texts that were stored before days were: each is dated by its round, or by the last where it has none. */
export const datedByRound = (saved: unknown, rounds: readonly OnDay[]): unknown =>
  Array.isArray(saved)
    ? saved.map((one: unknown) =>
        typeof one === 'object' && one !== null
          ? { ...one, day: (rounds.find(({ id }) => 'round' in one && one.round === id) ?? rounds.at(-1))?.day ?? '' }
          : one,
      )
    : saved
