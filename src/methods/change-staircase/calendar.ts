import type { Day } from '../contract'

/** YYYY-MM */
export type Month = string

/** A day of the calendar, as it is written; 29 February only in leap years. */
export const isDay = (text: string): boolean => {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? []
  return year !== undefined && month !== undefined && date !== undefined && date >= 1 && date <= daysIn(year, month)
}

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** @param month 1–12; no other month has days */
export const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : month >= 1 && month <= 12 ? 31 : 0

const padded = (number: number, digits: number): string => String(number).padStart(digits, '0')

/** Months since the year 0, so that months can be counted. */
export const monthNumber = (month: Month | Day): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1

/** Days and months are written with four digits for the year: what lies beyond is the first of them, or the last. */
const within = (number: number, first: number, last: number): number => Math.min(last, Math.max(first, number))

export const monthAt = (number: number): Month => {
  const at = within(number, 0, 9999 * 12 + 11)
  return `${padded(Math.floor(at / 12), 4)}-${padded((at % 12) + 1, 2)}`
}

export const monthOf = (day: Day): Month => day.slice(0, 7)
export const yearOf = (day: Day | Month): number => Number(day.slice(0, 4))
/** 1–12 */
export const monthInYear = (day: Day | Month): number => Number(day.slice(5, 7))

export const addMonths = (month: Month, months: number): Month => monthAt(monthNumber(month) + months)

export const toMonth = (year: number, month: number): Month => `${padded(year, 4)}-${padded(month, 2)}`

/** A date in a month, or its first day; a date that the month has not got is its last day. */
export const dayIn = (month: Month, date: number | null): Day =>
  `${month}-${padded(Math.min(date ?? 1, daysIn(yearOf(month), monthInYear(month))), 2)}`

const milliseconds = 86_400_000
/** Days since 1970, whole. */
export const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / milliseconds
const firstDay = dayNumber('0000-01-01')
const lastDay = dayNumber('9999-12-31')
export const dayAt = (number: number): Day =>
  new Date(within(number, firstDay, lastDay) * milliseconds).toISOString().slice(0, 10)
export const addDays = (day: Day, days: number): Day => dayAt(dayNumber(day) + days)

/** The third Tuesday of November: kommunal- og regionalvalgloven § 6, stk. 2. */
export const electionDay = (year: number): Day => {
  const first = `${padded(year, 4)}-11-01`
  const weekday = new Date(`${first}T00:00:00Z`).getUTCDay()
  return `${padded(year, 4)}-11-${padded(((2 - weekday + 7) % 7) + 15, 2)}`
}

/** Danish councils are elected in 2021, 2025, 2029 and so on. */
export const isElectionYear = (year: number): boolean => year % 4 === 1

export interface Span {
  readonly from: Day
  readonly to: Day
}

/** The election term that a day lies in: four years from 1 January after the election. */
export const termOf = (day: Day): Span => {
  const year = yearOf(day)
  const first = year - ((((year - 2026) % 4) + 4) % 4)
  return { from: `${padded(first, 4)}-01-01`, to: `${padded(first + 3, 4)}-12-31` }
}

/** The election days in a span, the earliest first. */
export const electionsIn = ({ from, to }: Span): readonly Day[] =>
  isDay(from) && isDay(to)
    ? Array.from({ length: Math.max(0, Math.min(100, yearOf(to) - yearOf(from) + 1)) }, (_, at) => yearOf(from) + at)
        .filter(isElectionYear)
        .map(electionDay)
        .filter((day) => day >= from && day <= to)
    : []
