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

/** A calendar's lines end where the calendar says: what somebody has pasted may not end one. */
const lined = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ' ')

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
  component.updatePropertyWithValue('summary', lined(title))
  if (note !== '') component.updatePropertyWithValue('description', lined(note))
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
  calendar.updatePropertyWithValue('x-wr-calname', lined(name).replaceAll('\n', ' '))
  for (const day of days) calendar.addSubcomponent(event(day, made))
  return `${calendar.toString()}\r\n`
}
