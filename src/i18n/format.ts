import { dayOf, daysBetween, minutesOf, timeOf } from '../lib/clock'
import { type Language, language } from './language'

const locale = (of: Language) => (of === 'da' ? 'da-DK' : 'en-GB')
const date = (day: string) => new Date(`${day}T12:00:00`)

/** Making one costs as much as a page of text, and a list asks for its own at each line: each is made once. */
const once = <T>(make: (locale: string) => T): (() => T) => {
  const made = new Map<string, T>()
  return () => {
    const at = locale(language())
    const known = made.get(at) ?? make(at)
    made.set(at, known)
    return known
  }
}
const dates = (options: Intl.DateTimeFormatOptions) => once((at) => new Intl.DateTimeFormat(at, options))
const long = dates({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const withYear = dates({ day: 'numeric', month: 'short', year: 'numeric' })
const relative = once((at) => new Intl.RelativeTimeFormat(at, { numeric: 'auto' }))

/** "fredag den 20. november 2026"; the text itself when it is not a date. */
export const longDay = (day: string): string =>
  Number.isNaN(date(day).getTime())
    ? day
    : long()
        .format(date(day))
        // The British write no comma here; some browsers do.
        .replace(',', '')

// Written out: the first list that somebody comes back to has days in it, and a browser's calendar takes long to be there.
const weekdays: Readonly<Record<Language, string>> = {
  da: 'søn. man. tirs. ons. tors. fre. lør.',
  en: 'Sun Mon Tue Wed Thu Fri Sat',
}
const months: Readonly<Record<Language, string>> = {
  da: 'jan. feb. mar. apr. maj jun. jul. aug. sep. okt. nov. dec.',
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec',
}
const wordAt = (words: string, index: number) => words.split(' ')[index] ?? ''

/** "fre. 20. nov." */
export const shortDay = (day: string): string => {
  const at = date(day)
  if (Number.isNaN(at.getTime())) return day
  const of = language()
  const number = of === 'da' ? `${at.getDate()}.` : at.getDate()
  return `${wordAt(weekdays[of], at.getDay())} ${number} ${wordAt(months[of], at.getMonth())}`
}

/** "20. nov. 2026" */
export const dayAndYear = (day: string): string =>
  Number.isNaN(date(day).getTime()) ? day : withYear().format(date(day))

/**
 * "i dag", "for 3 dage siden": by the days of this device's calendar, so that what was done just after midnight is not yesterday's.
 * @param at ISO time
 */
export const daysAgo = (at: string, now = new Date()): string => {
  const then = new Date(at)
  if (Number.isNaN(then.getTime())) return ''
  const days = daysBetween(dayOf(then), dayOf(now))
  // A clock has been wrong, then or now: the day says more than "in 1,554 days".
  return days < 0 ? dayAndYear(dayOf(then)) : relative().format(-days, 'day')
}

/** "20. nov. 2026 19.05", by this device's clock. @param at ISO time */
export const dayAndTime = (at: string): string => {
  const then = new Date(at)
  if (Number.isNaN(then.getTime())) return ''
  const minutes = then.getHours() * 60 + then.getMinutes()
  return `${dayAndYear(dayOf(then))} ${timeOf(minutes, timeSeparator())}`
}

/** Minutes in halves: "½", "1½", "25". */
export const halves = (minutes: number): string => {
  const whole = Math.floor(minutes)
  const half = minutes - whole >= 0.25 && minutes - whole < 0.75
  const rounded = minutes - whole >= 0.75 ? whole + 1 : whole
  return half ? `${whole === 0 ? '' : whole}½` : String(rounded)
}

export const timeSeparator = (): string => (language() === 'da' ? '.' : ':')

/** A time of day as people write it in the language on screen: "17.00" or "17:00"; the text itself when it is no time. */
export const clockTime = (time: string): string => {
  const minutes = minutesOf(time)
  return minutes === null ? time : timeOf(minutes, timeSeparator())
}

/** "17.05" or "17:05", by this device's clock. @param at ms since 1970 */
export const timeOfDay = (at: number): string => {
  const time = new Date(at)
  return timeOf(time.getHours() * 60 + time.getMinutes(), timeSeparator())
}

/** A number as it is typed: "7,5" (Danish) or "7.5". */
export const decimals = (value: number): string => String(value).replace('.', language() === 'da' ? ',' : '.')
