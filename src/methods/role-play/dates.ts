import { daysAfter } from '../../lib/clock'
import type { Context, Dated } from '../contract'
import type { ThisTold } from './model'

/** So many days before the meeting those who rehearse have their sheets; and so many before that somebody prints them. */
const days = { rehearsing: 7, printing: 3 } as const

/** The day those who rehearse are to have their sheets; null while the workshop has no day, and where nobody rehearses. */
export const sheetsDay = ({ setup, round }: Pick<ThisTold, 'setup' | 'round'>): string | null =>
  round.planned !== null && setup.parts.some(({ early }) => early) ? daysAfter(round.planned, -days.rehearsing) : null

/** How the sheets are asked for: on their day, at once where that has gone by, and not at all after the meeting. */
export const sheetsWhen = (told: Pick<ThisTold, 'setup' | 'round'>, today: string): 'week' | 'day' | 'now' | 'over' => {
  const day = sheetsDay(told)
  if (day === null || told.round.planned === null) return 'week'
  if (day >= today) return 'day'
  return told.round.planned >= today ? 'now' : 'over'
}

/** That the characters have their sheets a week before. Once the meeting has begun, nobody is reminded any more. */
export const dates = (told: ThisTold, { t }: Pick<Context, 't'>): readonly Dated[] => {
  const day = sheetsDay(told)
  if (day === null || told.round.begun) return []
  return [
    {
      ...{ id: 'sheets', title: t('date.sheets'), note: t('date.sheets.note'), day },
      ...{ begin: daysAfter(day, -days.printing), done: told.setup.sent },
    },
  ]
}
