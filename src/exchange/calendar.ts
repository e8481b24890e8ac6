import ICAL from 'ical.js'

/** A whole day in a calendar. */
export interface CalendarDay {
  /** The same for as long as it is the same thing: a calendar that has it already changes it, and does not add another. */
  readonly uid: string
  /** Rises with each change. */
  readonly sequence: number
  /** YYYY-MM-DD, as the day is called where it is held: whole days have no time zone. */
  readonly day: string
  readonly title: string
  readonly note: string
}

const event = ({ uid, sequence, day, title, note }: CalendarDay, made: Date): ICAL.Component => {
  const component = new ICAL.Component('vevent')
  const start = ICAL.Time.fromDateString(day)
  const end = start.clone()
  // The end of a whole day is the day after (RFC 5545, 3.6.1).
  end.adjust(1, 0, 0, 0)
  component.updatePropertyWithValue('uid', uid)
  component.updatePropertyWithValue('dtstamp', ICAL.Time.fromJSDate(made, true))
  component.updatePropertyWithValue('dtstart', start)
  component.updatePropertyWithValue('dtend', end)
  component.updatePropertyWithValue('sequence', sequence)
  component.updatePropertyWithValue('summary', title)
  if (note !== '') component.updatePropertyWithValue('description', note)
  // It tells of a deadline; nobody is busy because of it.
  component.updatePropertyWithValue('transp', 'TRANSPARENT')
  return component
}

/**
 * A calendar file (RFC 5545) of whole days.
 * @param name what a calendar calls the collection
 * @throws on a day that is no date
 */
export const calendarText = (name: string, days: readonly CalendarDay[], made: Date): string => {
  const calendar = new ICAL.Component('vcalendar')
  calendar.updatePropertyWithValue('version', '2.0')
  calendar.updatePropertyWithValue('prodid', '-//Samtalerum//Samtalerum//DA')
  calendar.updatePropertyWithValue('method', 'PUBLISH')
  calendar.updatePropertyWithValue('x-wr-calname', name)
  for (const day of days) calendar.addSubcomponent(event(day, made))
  return `${calendar.toString()}\r\n`
}
