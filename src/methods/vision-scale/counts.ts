import type { Box, Id, Table } from '../contract'
import { type Play, scale, tablesOf, type Work } from './model'

/** How many gave each number, 0–10: the place in the list is the number. */
export type Cloud = readonly number[]

const countOf = (box: Box | undefined, number: number): number =>
  box?.state === 'closed' ? (box.counts[String(number)] ?? 0) : 0

const cloudOf = (tables: readonly Table<Work>[], version: Id): Cloud =>
  scale.map((number) => tables.reduce((sum, { boxes }) => sum + countOf(boxes[version], number), 0))

/** The room's numbers; tables that kept theirs to themselves are not in it. */
export const roomCloud = (activity: Play, version: Id): Cloud => cloudOf(tablesOf(activity), version)

export const given = (cloud: Cloud): number => cloud.reduce((sum, count) => sum + count, 0)

/** Under this many numbers in the whole room, one number could point at somebody. */
export const fewest = 5
/** Under this many, a span is the numbers themselves. */
export const fewestForSpan = 3

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

/** Every time a version has been given numbers, the earliest first. */
export const sittings = ({ setup, rounds }: Play): readonly Sitting[] =>
  rounds.flatMap(({ id, day, tables }) =>
    setup.versions.flatMap((version) => {
      const cloud = cloudOf(tables, version.id)
      return given(cloud) === 0 ? [] : [{ round: id, day, version: version.id, cloud }]
    }),
  )

/** The numbers before these, so that the room can see whether the cloud has moved; null where they would be too few. */
export const cloudBefore = (activity: Play, version: Id): Cloud | null => {
  const now = activity.rounds.at(-1)?.id
  const { shown } = activity
  const all = sittings(activity)
  const at = all.findIndex((one) => one.round === now && one.version === version)
  const earlier = (at < 0 ? all : all.slice(0, at)).filter(
    (one) => one.round !== now || (one.version !== version && shown.includes(one.version)),
  )
  const last = earlier.at(-1)
  return last && given(last.cloud) >= fewest ? last.cloud : null
}
