import { daysAgo } from '../../i18n/format'
import type { HouseText } from '../../i18n/language'
import { dayOf, daysBetween } from '../../lib/clock'

/** After so many days a copy is old. */
const old = 14

/** How old the last backup is, and what to do about it. @param backup ISO time; '' where there is none */
export const copyAge = (backup: string, text: HouseText, now = new Date()): string => {
  if (backup === '') return text('data.no-copy')
  const when = daysAgo(backup, now)
  const isOld = daysBetween(dayOf(new Date(backup)), dayOf(now)) >= old
  return text(isOld ? 'data.old-copy' : 'data.last-copy', { when })
}
