import type { Answers, Counts, Id } from '../contract'
import { scale, type ThisActivity } from './model'

/** How many gave each number, 0–10: the place in the list is the number. */
export type Cloud = readonly number[]

export const cloudIn = (counts: Counts): Cloud => scale.map((number) => counts[String(number)] ?? 0)

const cloudOf = (answers: Answers | undefined): Cloud => cloudIn(answers?.state === 'counts' ? answers.counts : {})

/** The room's answers to a version, in the round in hand. */
export const answersTo = ({ round }: ThisActivity, version: Id): Answers | null => round.answers[version] ?? null

export const given = (cloud: Cloud): number => cloud.reduce((sum, count) => sum + count, 0)

const listed = (cloud: Cloud): readonly number[] =>
  cloud.flatMap((count, number) => Array.from({ length: count }, () => number))

const middle = (numbers: readonly number[]): number | null => {
  const half = Math.floor(numbers.length / 2)
  const upper = numbers[half]
  const lower = numbers.length % 2 === 0 ? numbers[half - 1] : upper
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}

/** The number in the middle; between two numbers when there is an even number of them; null without numbers. */
export const median = (cloud: Cloud): number | null => middle(listed(cloud))

export interface Reach {
  readonly from: number
  readonly to: number
}

/** The lowest and the highest number given. */
export const reach = (cloud: Cloud): Reach | null => {
  const numbers = listed(cloud)
  const [from] = numbers
  const to = numbers.at(-1)
  return from === undefined || to === undefined ? null : { from, to }
}

/**
 * The middle half: the medians of the lower and of the upper half. The number in the middle belongs to neither half.
 * One number is its own middle half.
 */
export const middleHalf = (cloud: Cloud): Reach | null => {
  const numbers = listed(cloud)
  const half = Math.floor(numbers.length / 2)
  const lower = half === 0 ? numbers : numbers.slice(0, half)
  const upper = half === 0 ? numbers : numbers.slice(-half)
  const [from, to] = [middle(lower), middle(upper)]
  return from === null || to === null ? null : { from, to }
}

/** How many numbers are at the threshold or above it. */
export const atLeast = (cloud: Cloud, threshold: number): number => given(cloud.slice(threshold))

/** One sitting with one version: what the room said to it. */
export interface Sitting {
  readonly round: Id
  readonly day: string
  readonly version: Id
  readonly cloud: Cloud
}

/** Every time the room has seen numbers for a version, the earliest first; an empty cloud where they were too few. */
export const sittings = ({ setup, rounds }: ThisActivity): readonly Sitting[] =>
  rounds.flatMap(({ id, day, answers }) =>
    setup.versions.flatMap((version) => {
      const found = answers[version.id]
      return found === undefined || found.state === 'asked'
        ? []
        : [{ round: id, day, version: version.id, cloud: cloudOf(found) }]
    }),
  )

/** The numbers before these, so that the room can see whether the cloud has moved; null where they would be too few. */
export const cloudBefore = (activity: ThisActivity, version: Id): Cloud | null => {
  const now = activity.round.id
  const all = sittings(activity)
  const at = all.findIndex((one) => one.round === now && one.version === version)
  const last = (at < 0 ? all : all.slice(0, at)).at(-1)
  return last && given(last.cloud) > 0 ? last.cloud : null
}
