import type { Part, Step } from '../../methods/contract'
import type { Workshop } from '../record/records'
import type { Expected } from './expected'

// What can be made shorter when a fixed time is short. Each is taken by one press, gives what it says, and can be taken beside
// all the others that are offered with it.

/** What is left of a method item. */
export interface Ahead {
  /** The step the room is at, and the minutes that are left of it; null before it has begun. */
  readonly at: { readonly title: string; readonly left: number } | null
  /** Its steps from the next on; all of them before it has begun. */
  readonly steps: readonly Pick<Step, 'id' | 'part' | 'title' | 'minutes'>[]
  /** The parts that can still be passed over, for the room is at none of their steps, and the minutes that gives. */
  readonly parts: readonly (Pick<Part, 'id' | 'title'> & { readonly gives: number })[]
}

export type Proposal = {
  readonly title: string
  /** The item of the run sheet that it is of. */
  readonly item: string
  /** Minutes, in halves: as many as it takes from what lies before. */
  readonly gives: number
} & (
  | { readonly kind: 'skip'; readonly activity: string; readonly part: string }
  /** Of the step that the room is at. */
  | { readonly kind: 'clock'; readonly activity: string }
  | { readonly kind: 'step'; readonly activity: string; readonly step: string; readonly to: number }
  /** `halved`: a break. */
  | { readonly kind: 'item'; readonly to: number; readonly halved: boolean }
)

/** Shorter than this nothing is worth shortening, in minutes. */
const least = { step: 6, talk: 10, pause: 6 } as const

/** Whole minutes less. */
const less = (minutes: number, part: number): number => Math.floor(minutes / part)

const ofMethod = (item: string, activity: string, { at, steps, parts }: Ahead): readonly Proposal[] => {
  const now: readonly Proposal[] =
    at && at.left >= least.step ? [{ kind: 'clock', item, activity, title: at.title, gives: less(at.left, 3) }] : []
  const skips = parts
    .filter(({ gives }) => gives > 0)
    .map(({ id, title, gives }): Proposal => ({ kind: 'skip', item, activity, part: id, title, gives }))
  const offered = new Set(parts.map(({ id }) => id))
  const shorter = steps
    .filter(({ part, minutes }) => !(part !== undefined && offered.has(part)) && minutes >= least.step)
    .map(({ id, title, minutes }): Proposal => {
      const gives = less(minutes, 3)
      return { kind: 'step', item, activity, step: id, title, to: minutes - gives, gives }
    })
  return [...now, ...skips, ...shorter]
}

type Item = Workshop['items'][number]

/** @param left minutes that are left of it */
const ofPlain = (item: Extract<Item, { kind: 'plain' }>, left: number): readonly Proposal[] => {
  const halved = item.plain === 'break'
  if (left < (halved ? least.pause : least.talk)) return []
  const gives = less(left, halved ? 2 : 4)
  return [{ kind: 'item', item: item.id, title: item.title, to: item.minutes - gives, gives, halved }]
}

/** Where the first fixed time stands that is short, and how many minutes it lacks; null where all hold. */
export const tightest = ({
  items,
  short,
}: Expected): { readonly before: string | null; readonly short: number } | null => {
  const tight = items.find((item) => item.short > 0)
  if (tight) return { before: tight.id, short: tight.short }
  return short > 0 ? { before: null, short } : null
}

/**
 * What can be made shorter before a fixed time, in the order of the evening; without one, before the end.
 * @param before the item that stands fast; null for the end
 * @param left minutes that are left of a plain item that is running
 * @param ahead what is left of a method item; null when it is not known
 */
export const proposalsFor = (
  workshop: Workshop,
  expected: Expected,
  before: string | null,
  left: number,
  ahead: (activity: string) => Ahead | null,
): readonly Proposal[] => {
  const stop = before === null ? expected.items.length : expected.items.findIndex(({ id }) => id === before)
  // What lies before an earlier fixed time gives this one nothing.
  const from = expected.items.findLastIndex(
    ({ id, state }, index) => index < stop && state === 'ahead' && !!workshop.items.find((item) => item.id === id)?.at,
  )
  return expected.items.slice(Math.max(0, from), stop).flatMap(({ id, state }) => {
    const item = workshop.items.find((one) => one.id === id)
    if (!item || (state !== 'running' && state !== 'ahead')) return []
    if (item.kind === 'plain') return ofPlain(item, state === 'running' ? left : item.minutes)
    const found = item.minutes === null || state === 'running' ? ahead(item.activity) : null
    return found ? ofMethod(item.id, item.activity, found) : []
  })
}

/** What tells a proposal apart from those that are called the same. */
export interface Apart {
  /** When its item is, in minutes since midnight; null where no other item has anything called so. */
  readonly at: number | null
  /** Which of them it is in its item, from 1; null where it is alone. */
  readonly number: number | null
}

/** What tells each proposal apart: things of several items by when those are, things of one time by their number. */
export const toldApart = (
  proposals: readonly Proposal[],
  { items }: Pick<Expected, 'items'>,
  titleOf: (item: string) => string,
): readonly Apart[] => {
  const times = proposals.map((one): number | null => {
    const others =
      proposals.some(({ title, item }) => title === one.title && item !== one.item) ||
      (one.kind === 'item' && items.some(({ id }) => id !== one.item && titleOf(id) === one.title))
    const found = others ? items.find(({ id }) => id === one.item) : undefined
    return found ? Math.round(found.begins ?? found.planned) : null
  })
  return proposals.map(({ kind, title }, index) => {
    const alike = proposals.flatMap((other, place) =>
      other.kind === kind && other.title === title && times[place] === times[index] ? [place] : [],
    )
    return { at: times[index] ?? null, number: alike.length > 1 ? alike.indexOf(index) + 1 : null }
  })
}
