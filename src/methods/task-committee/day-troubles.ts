import type { Context, Day } from '../contract'
import { councilDays } from './council'
import { nameOf } from './milestones'
import type { Milestone, Setup } from './model'

// What is odd about the days, in words. None of it stops anybody, and no day is changed by it.

type T = Context['t']

const inOrder = (milestones: readonly Milestone[], at: number): Milestone | undefined => {
  const day = milestones[at]?.day ?? ''
  return milestones.slice(0, at).findLast((before) => before.day !== null && day !== '' && before.day > day)
}

/** What is odd about the day of one of them. @param today the day it is read */
export const troublesAt = (setup: Setup, at: number, { t, today, dayName }: Context): readonly string[] => {
  const { milestones } = setup
  const one = milestones[at]
  if (!one || one.day === null) return []
  const { day } = one
  const before = inOrder(milestones, at)
  const same = milestones.find((other, where) => where < at && other.day === day)
  const { days } = councilDays(setup.council)
  return [
    ...(day < today && !one.done ? [t('day.past')] : []),
    ...(day.slice(5, 7) === '07' && !one.done ? [t('day.july')] : []),
    ...(isWeekend(day) && !one.done ? [t('day.weekend')] : []),
    ...(before ? [t('day.order', { name: nameOf(before, t) })] : []),
    ...(same ? [t('day.same', { name: nameOf(same, t) })] : []),
    ...(one.council && days.length > 0 && !days.includes(day) ? [offDay(days, day, t, dayName)] : []),
  ]
}

const isWeekend = (day: Day): boolean => [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay())

const offDay = (days: readonly Day[], day: Day, t: T, dayName: Context['dayName']): string => {
  const next = days.find((one) => one > day)
  return next === undefined ? t('day.no-meeting.last') : t('day.no-meeting', { day: dayName(next) })
}

/** The next day of the council, where this is none. */
export const nextCouncilDay = ({ council }: Pick<Setup, 'council'>, one: Milestone): Day | null => {
  const { days } = councilDays(council)
  return one.council && one.day !== null && !days.includes(one.day)
    ? (days.find((day) => day > (one.day ?? '')) ?? null)
    : null
}
