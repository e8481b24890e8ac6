import { isDay } from '../../lib/clock'
import type { Context, Day } from '../contract'
import { type Body, most, type Setup } from './model'

export interface CameDates {
  readonly taken: number
  readonly doubles: number
  readonly past: number
  readonly unread: readonly string[]
  readonly full: number
}
export const takeDates = async (setup: Setup, body: Body, text: string, today: Day) => {
  const lines = text
    .split(/[\n,;]+/)
    .map((s) => s.trim())
    .filter(Boolean)
  const days = lines.filter(isDay)
  const here = setup.meetings[body]
  const fresh = [...new Set(days)].filter((day) => !here.includes(day))
  const room = fresh.slice(0, most.meetings - here.length)
  return {
    setup: { ...setup, meetings: { ...setup.meetings, [body]: [...here, ...room].sort() } },
    came: {
      taken: room.length,
      doubles: days.length - fresh.length,
      past: room.filter((d) => d < today).length,
      unread: lines.filter((l) => !isDay(l)),
      full: fresh.length - room.length,
    },
  }
}
export const readDay = (said: string, _today: Day): Day | null => (isDay(said) ? said : null)
export const dateText = ({ taken, doubles, past, unread, full }: CameDates, { t }: Context): string =>
  [
    taken === 0 ? t('dates.taken.none') : t('dates.taken', { count: taken }),
    doubles > 0 ? t('dates.doubles', { count: doubles }) : '',
    past > 0 ? t('dates.past', { count: past }) : '',
    full > 0 ? t('dates.full', { count: full }) : '',
    unread.length > 0 ? t('dates.unread', { texts: unread.map((text) => t('dates.quoted', { text })).join(', ') }) : '',
  ]
    .filter(Boolean)
    .join(' ')
