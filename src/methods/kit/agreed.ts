import type { Day, Id, Migration } from '../contract'

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

const isObject = (saved: unknown): saved is Readonly<Record<string, unknown>> =>
  typeof saved === 'object' && saved !== null

/** Each is dated by its round, or by the last where it has none. */
const datedByRound = (saved: unknown, rounds: readonly OnDay[]): unknown =>
  Array.isArray(saved)
    ? saved.map((one: unknown) =>
        isObject(one)
          ? { ...one, day: (rounds.find(({ id }) => 'round' in one && one.round === id) ?? rounds.at(-1))?.day ?? '' }
          : one,
      )
    : saved

/** What was agreed before days were stored gets them. @param list where it stands in the plenary */
export const onDays = (name: string, list: string): Migration => ({
  name,
  plenary: (saved, rounds) =>
    isObject(saved) && list in saved ? { ...saved, [list]: datedByRound(saved[list], rounds) } : saved,
})
