import type { CalendarDay } from '../../exchange/calendar'
import { text } from '../../i18n/language'
import type { Dated } from '../../methods/contract'
import { type Filed, mostGiven } from '../record/life'

type Given = Filed['calendar']

interface Entry {
  readonly id: string
  readonly day: string
  readonly title: string
  readonly note: string
}

/** What there is room to remember: first what `now` holds, then what lies latest. */
const fitting = (given: Given, now: (id: string) => boolean): Given => {
  const all = Object.entries(given)
  if (all.length <= mostGiven) return given
  const latest = all.sort(([one, { said: a }], [other, { said: b }]) =>
    now(one) === now(other) ? (a < b ? 1 : -1) : now(one) ? -1 : 1,
  )
  return Object.fromEntries(latest.slice(0, mostGiven))
}

/**
 * What calendars have been given by two editions that are one from now on. Where they were told different things, what comes
 * next is newer than both.
 */
export const mergedCalendar = (here: Given, there: Given): Given => {
  const merged: Given = { ...here, ...there }
  for (const [id, { sequence, said }] of Object.entries(here)) {
    const other = there[id]
    if (other && (other.sequence !== sequence || other.said !== said))
      merged[id] = { sequence: Math.max(sequence, other.sequence), said: other.said === said ? said : '' }
  }
  return fitting(merged, () => false)
}

/** The day itself, and the day when the work on it must begin. What is done is still in the calendar, without its start. */
const entriesOf = ({ id, day, title, note, begin, done }: Dated): readonly Entry[] => [
  { id, day, title, note },
  ...(begin === null || done || begin === day
    ? []
    : [{ id: `${id}-begin`, day: begin, title: text('calendar.begin', { title }), note }]),
]

const saidOf = ({ day, title, note }: Entry): string => `${day}\n${title}\n${note}`.slice(0, 2000)

export interface Calendar {
  readonly days: readonly CalendarDay[]
  /** What calendars have been given when the file is saved. */
  readonly given: Given
}

/**
 * What a calendar file holds. SEQUENCE rises when a day, title or note is another than the one last given.
 * @param only only what is new or changed since the last file: Outlook may double what it has already
 */
export const calendarOf = (activity: string, dates: readonly Dated[], before: Given, only: boolean): Calendar => {
  const given: Given = { ...before }
  const days = dates.flatMap(entriesOf).flatMap((entry): CalendarDay[] => {
    const said = saidOf(entry)
    const last = before[entry.id]
    const sequence = last === undefined ? 0 : last.said === said ? last.sequence : last.sequence + 1
    given[entry.id] = { sequence, said }
    if (only && last?.said === said) return []
    const { id, day, title, note } = entry
    return [{ uid: `${activity}-${id}@samtalerum`, sequence, day, title, note }]
  })
  const now = new Set(dates.flatMap(entriesOf).map(({ id }) => id))
  return { days, given: fitting(given, (id) => now.has(id)) }
}
