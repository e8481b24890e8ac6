import * as v from 'valibot'
import type { Dated, Day } from '../../methods/contract'
import { day, line, list } from '../record/atoms'

/** Something that is not done, and the day when the work on it must begin at the latest. */
export interface Waiting {
  readonly title: string
  readonly begin: Day
  /** The day it is held; the first of the month where only that is known. */
  readonly day: Day
}

const most = 300
/** So many days to come are told. */
export const mostMeetings = 20

/** The days on which people meet, the first first: from so early that a list need not be renewed each day. */
export const meetingDays = (dates: readonly Dated[], today: Day): readonly Day[] =>
  [...new Set(dates.flatMap(({ day, done, meets }) => (meets && !done && day >= today ? [day] : [])))]
    .sort()
    .slice(0, mostMeetings)

/** What waits to be begun, the most urgent first: it lies in the digest, so that home need not open anything. */
export const waiting = (dates: readonly Dated[]): readonly Waiting[] =>
  dates
    .flatMap(({ title, begin, day, done }) => (begin === null || done ? [] : [{ title, begin, day }]))
    .sort((one, other) => (one.begin < other.begin ? -1 : one.begin > other.begin ? 1 : 0))
    .slice(0, most)

export const waitingSchema = v.object({ waiting: list(v.object({ title: line, begin: day, day }), most) })

/** What a digest says waits to be begun. */
export const waitingIn = (saved: unknown): readonly Waiting[] => {
  const read = v.safeParse(waitingSchema, saved)
  return read.success ? read.output.waiting : []
}

/** What must begin now, and what should have happened: its month is over. @param today YYYY-MM-DD */
export const dueAt = (
  all: readonly Waiting[],
  today: Day,
): { readonly now: readonly Waiting[]; readonly missed: number } => {
  const month = today.slice(0, 7)
  const ahead = all.filter(({ day }) => day.slice(0, 7) >= month)
  return { now: ahead.filter(({ begin }) => begin <= today), missed: all.length - ahead.length }
}

/** How it is said of what waits: a start that has gone by is no day to begin on. Of a first of the month only the month may be known. */
export const saidOf = ({ begin, day }: Waiting, today: Day): 'since' | 'by' | 'late' => {
  if (begin >= today) return 'since'
  if (day >= today) return 'by'
  return day.endsWith('-01') ? 'since' : 'late'
}
