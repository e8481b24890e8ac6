import { daysAfter } from '../../../lib/clock'
import type { Day } from '../../contract'
import { holidaysIn, prayerDayIn } from './holidays'

/** What counting days takes for granted. */
export interface Counting {
  /** Days on which nobody works here, both ends included. */
  readonly closed: readonly { readonly from: Day; readonly to: Day }[]
  readonly assumed: {
    /** Saturday counts as a working day. */
    readonly saturday: boolean
    /** 5 June, 24 December and 31 December are days off; so is store bededag, though it has been none since 2024. */
    readonly constitution: boolean
    readonly christmas: boolean
    readonly newyear: boolean
    readonly prayer: boolean
  }
}

const yearOf = (day: Day): number => Number(day.slice(0, 4))

const isOff = (day: Day, { assumed, closed }: Counting): boolean => {
  const date = day.slice(5)
  return (
    (assumed.constitution && date === '06-05') ||
    (assumed.christmas && date === '12-24') ||
    (assumed.newyear && date === '12-31') ||
    (assumed.prayer && day === prayerDayIn(yearOf(day))) ||
    closed.some(({ from, to }) => from <= day && day <= to)
  )
}

export const isWorkingDay = (counting: Counting, day: Day): boolean => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  if (weekday === 0 || (weekday === 6 && !counting.assumed.saturday)) return false
  return !holidaysIn(yearOf(day)).has(day) && !isOff(day, counting)
}

/** Nobody is closed for longer. */
const longestClosed = 3 * 366

/**
 * The day so many working days before another, which is not counted itself; null where everything is closed for years.
 * @param count a whole number from 0
 */
export const workingDaysBefore = (counting: Counting, day: Day, count: number): Day | null => {
  let [at, left, idle] = [day, count, 0]
  while (left > 0) {
    const before = daysAfter(at, -1)
    if (idle > longestClosed || before >= at) return null
    at = before
    const works = isWorkingDay(counting, at)
    idle = works ? 0 : idle + 1
    if (works) left -= 1
  }
  return at
}
