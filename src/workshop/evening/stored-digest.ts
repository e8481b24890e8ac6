import * as v from 'valibot'
import { fingerprint } from '../../lib/fingerprint'
import { day, line, list } from '../record/atoms'
import { houseFormat } from '../record/house-format'
import { place, type Seat } from '../record/records'
import { mostMeetings, type Waiting, waitingSchema } from './due'

// What lies in the digest of an activity, so that lists need not open it.

/** So many gaps are named; a list says the first. */
export const mostGaps = 20

const schema = v.object({
  minutes: v.pipe(v.number(), v.minValue(0), v.maxValue(1_000_000)),
  /** Text keys of the method. */
  missing: list(line, mostGaps),
  /** The workshop whose tables it is held with. */
  workshop: v.nullable(line),
  begun: v.boolean(),
  /** Where the round in hand was started, of what lives. */
  held: v.optional(place),
  name: line,
  /** What people meet for next, where that is more than one thing. */
  next: v.optional(line),
  /** The days on which people meet, where the method knows of any. */
  meets: v.optional(list(day, mostMeetings)),
  ...waitingSchema.entries,
  /** What it was made of beside the activity's own record: {@link besideOf}. */
  beside: line,
})
export type StoredDigest = Readonly<Omit<v.InferOutput<typeof schema>, 'missing' | 'waiting' | 'meets'>> & {
  readonly missing: readonly string[]
  readonly waiting: readonly Waiting[]
  readonly meets?: readonly string[] | undefined
}

/**
 * A sign of what minutes and dates follow from beside the activity's own record: the day, the tables, and which of them have made
 * something. Not which have answered: that shows in no other record.
 * @param keys of the records of work
 */
export const besideOf = (
  { tables, day }: { readonly tables: readonly Seat[]; readonly day: string },
  keys: readonly string[],
): string =>
  fingerprint(JSON.stringify([houseFormat(), day, tables.map(({ id, people }) => [id, people]), [...keys].sort()]))

/** What a digest says; null where it says something else, as older ones do. */
export const storedDigest = (saved: unknown): StoredDigest | null => {
  const read = v.safeParse(schema, saved)
  return read.success ? read.output : null
}
