import { minutesOf, timeOf } from '../../lib/clock'
import type { Context } from '../contract'
import { minuteParts, type Setup } from './model'

// When people meet: said once here, and the same everywhere it stands.

type At = Pick<Setup, 'day' | 'begins'>

const said = (minutes: number, { language }: Pick<Context, 'language'>): string =>
  timeOf(minutes, language === 'da' ? '.' : ':')

/** The time of day, as it is said; '' while it is not known. */
export const timeSaid = ({ begins }: Pick<Setup, 'begins'>, context: Pick<Context, 'language'>): string => {
  const minutes = minutesOf(begins)
  return minutes === null ? '' : said(minutes, context)
}

/** The day, and the time where it is known; '' without a day. */
export const whenSaid = (at: At, context: Pick<Context, 't' | 'dayName' | 'language'>): string => {
  if (at.day === null) return ''
  const [day, time] = [context.dayName(at.day), timeSaid(at, context)]
  return time === '' ? day : context.t('when.at', { day, time })
}

/** The programme from the minutes, a line for each part, from open doors to the end; '' while nobody knows when it begins. */
export const programmeSaid = ({ begins, way, minutes }: Setup, context: Pick<Context, 't' | 'language'>): string => {
  const start = minutesOf(begins)
  if (start === null) return ''
  const parts = minuteParts[way].filter((part) => minutes[part] > 0)
  const lines = parts.map((part, at) => {
    const before = parts.slice(0, at).reduce((sum, one) => sum + minutes[one], 0)
    const time = said(start - minutes.doors + before, context)
    return `${time} ${context.t(part === 'doors' ? `programme.doors.${way}` : `step.${part}`)}`
  })
  const end = start - minutes.doors + parts.reduce((sum, one) => sum + minutes[one], 0)
  return [...lines, `${said(end, context)} ${context.t('programme.end')}`].join('\n')
}
