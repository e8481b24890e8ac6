import { gregorianEaster } from 'date-easter'
import { daysAfter } from '../../../lib/clock'
import type { Day } from '../../contract'

// Denmark’s public holidays. Easter comes from a library; the rest are so many days from it, or have dates of their own.
// The libraries with all countries in them were weighed: docs/performance.md.

const fromEaster: Readonly<Record<string, number>> = {
  ...{ skærtorsdag: -3, langfredag: -2, påskedag: 0, andenPåskedag: 1 },
  ...{ kristiHimmelfart: 39, pinsedag: 49, andenPinsedag: 50 },
}
const dated = ['01-01', '12-25', '12-26']
/** The fourth Friday after Easter: a public holiday until and with 2023 (lov 214 of 2023). */
const prayerDay = { fromEaster: 26, lastYear: 2023 }

/** The calendar that we reckon by is no older, and is written with four digits. */
const first = 1583

const easterIn = (year: number): Day => {
  const { month, day } = gregorianEaster(year)
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

/** Store bededag of a year, whether it is a holiday or not. */
export const prayerDayIn = (year: number): Day => daysAfter(easterIn(year), prayerDay.fromEaster)

const reckoned = (year: number): ReadonlySet<Day> => {
  if (year < first) return new Set()
  const easter = easterIn(year)
  return new Set([
    ...dated.map((date) => `${year}-${date}`),
    ...Object.values(fromEaster).map((days) => daysAfter(easter, days)),
    ...(year <= prayerDay.lastYear ? [prayerDayIn(year)] : []),
  ])
}

const known = new Map<number, ReadonlySet<Day>>()
/** The public holidays of a year. */
export const holidaysIn = (year: number): ReadonlySet<Day> => {
  const found = known.get(year) ?? reckoned(year)
  known.set(year, found)
  return found
}
