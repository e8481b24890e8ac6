/** How long each seat has had the word. It is for the one who leads the talk, while it lasts, and is kept nowhere. */
export interface Speaking {
  /** By seat, the first at 0: milliseconds, without those of the one who has the word. */
  readonly spoken: readonly number[]
  /** The seat that has the word, from 1; null while nobody has. */
  readonly now: number | null
  /** Since when, in ms of a clock that only goes on. */
  readonly since: number
}

export const silence = (seats: number): Speaking => ({
  spoken: Array.from({ length: seats }, () => 0),
  now: null,
  since: 0,
})

/** The same with another number of seats: who has spoken stays. */
export const seated = ({ spoken, ...speaking }: Speaking, seats: number): Speaking => {
  const needed = Math.max(seats, speaking.now ?? 0, spoken.findLastIndex((time) => time > 0) + 1)
  return { ...speaking, spoken: Array.from({ length: needed }, (_, seat) => spoken[seat] ?? 0) }
}

/** A seat has the word, or with null nobody; a seat that is not there changes nothing. */
export const giveWord = (speaking: Speaking, seat: number | null, at: number): Speaking => {
  const { spoken, now, since } = speaking
  if (seat === now || (seat !== null && !(seat >= 1 && seat <= spoken.length))) return speaking
  const told = spoken.map((time, index) => (index + 1 === now ? time + Math.max(0, at - since) : time))
  return { spoken: told, now: seat, since: at }
}

/** The seat that comes next, round the table. */
export const nextSeat = ({ now, spoken }: Speaking): number => ((now ?? 0) % Math.max(1, spoken.length)) + 1

/** What may be told of it: no seat, and no order of them. */
export interface Spoken {
  readonly spoke: number
  readonly of: number
  /** Whole minutes in all, at least one. */
  readonly minutes: number
  /** So few seats had half of the time; null where they are so few that it would point at somebody. */
  readonly half: number | null
}

/** Fewer than so many who spoke, and half of the time would be somebody's. */
const enough = 4

/** How the word was shared; null where nobody has had it. */
export const sharedWord = (speaking: Speaking, at: number): Spoken | null => {
  const { spoken } = giveWord(speaking, null, at)
  const longest = spoken.filter((time) => time > 0).sort((one, other) => other - one)
  const total = longest.reduce((sum, time) => sum + time, 0)
  if (longest.length === 0) return null
  let [sum, half] = [0, 0]
  for (const time of longest) {
    if (sum >= total / 2) break
    sum += time
    half += 1
  }
  return {
    spoke: longest.length,
    of: spoken.length,
    minutes: Math.max(1, Math.round(total / 60_000)),
    half: longest.length < enough ? null : half,
  }
}
