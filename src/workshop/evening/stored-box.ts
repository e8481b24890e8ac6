import * as v from 'valibot'
import type { Counts, Poll } from '../../methods/contract'
import { named } from '../record/atoms'
import { type Asked, askedOf, askedSchema } from './words'

// A box holds counts and nothing else: no person, no order, no time. The same answers in any order leave the same bytes.
const turns = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000))
export const boxSchema = v.object({
  state: v.picklist(['open', 'withheld', 'closed']),
  /** Counted by a passed tablet, or typed by the facilitator after cards, hands or paper. */
  by: v.picklist(['tablet', 'typed']),
  of: turns,
  given: turns,
  skipped: turns,
  // One option is chosen by a whole table at most.
  counts: named(turns, 200),
  /** The words that they are answers to; null where nobody remembered. */
  asked: v.optional(v.nullable(askedSchema), null),
})
export type Stored = v.InferOutput<typeof boxSchema>

/** Whether data, such as from a file, is a box. */
export const isBoxData = (data: unknown): boolean => v.is(boxSchema, data)

/** A box as the house may see it. An open box has no counts in its type: the secret cannot be read by mistake. */
export type Seen = {
  readonly by: 'tablet' | 'typed'
  /** Turns taken, answers or not: whether somebody abstained does not show. */
  readonly turns: number
  /** The words that they are answers to; null where nobody remembered. */
  readonly asked: Asked | null
} & (
  | { readonly state: 'open'; readonly of: number }
  | { readonly state: 'withheld' }
  /** `given`: people who answered. */
  | { readonly state: 'closed'; readonly given: number; readonly counts: Counts }
)

export const seen = ({ state, by, of, given, skipped, counts, asked }: Stored): Seen => {
  const turns = given + skipped
  if (state === 'open') return { state, of, turns, by, asked }
  if (state === 'withheld') return { state, turns, by, asked }
  return { state, given, counts, turns, by, asked }
}

/** Somebody more than they said is counted too: skipped or not, or the order could be told from how many they are. */
export const turn = (box: Stored): Stored => ({ ...box, of: Math.max(box.of, box.given + box.skipped) })

export const typedBox = (poll: Poll, given: Readonly<Record<string, number>>): Stored => {
  const counts = Object.fromEntries(poll.options.map(({ id }) => [id, given[id] ?? 0]))
  const people = Math.round(Object.values(counts).reduce((sum, count) => sum + count, 0) / poll.marks)
  return { state: 'closed', by: 'typed', of: people, given: people, skipped: 0, counts, asked: askedOf(poll) }
}

export const emptyBox = (poll: Poll, of: number): Stored => ({
  state: 'open',
  by: 'tablet',
  of,
  given: 0,
  skipped: 0,
  counts: Object.fromEntries(poll.options.map(({ id }) => [id, 0])),
  asked: askedOf(poll),
})

/** A box that has been turned, as it was: all that is known of it is known here. null where the answers were its secret. */
export const storedOf = (box: Seen): Stored | null => {
  if (box.state === 'open') return null
  const { state, by, turns, asked } = box
  const given = box.state === 'closed' ? box.given : 0
  return {
    state,
    by,
    of: turns,
    given,
    skipped: turns - given,
    counts: box.state === 'closed' ? { ...box.counts } : {},
    asked,
  }
}
