import { daysAfter } from '../../lib/clock'
import type { Day } from '../contract'
import type { Setup } from './model'

type Counted = Pick<Setup, 'holidays' | 'closed' | 'assumed'>
const weekday = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay()

export const isWorkingDay = ({ holidays, closed, assumed }: Counted, day: Day): boolean => {
  const at = weekday(day)
  if (at === 0 || (at === 6 && !assumed.saturday)) return false
  const off = [
    ...(assumed.constitution ? ['06-05'] : []),
    ...(assumed.christmas ? ['12-24'] : []),
    ...(assumed.newyear ? ['12-31'] : []),
  ]
  if (off.includes(day.slice(5))) return false
  if (holidays.some(({ days }) => days.includes(day))) return false
  return !closed.some(({ from, to }) => from <= day && day <= to)
}

export const workingDaysBefore = (setup: Counted, day: Day, count: number): Day => {
  let at = day
  let left = count
  while (left > 0) {
    at = daysAfter(at, -1)
    if (isWorkingDay(setup, at)) left -= 1
  }
  return at
}
