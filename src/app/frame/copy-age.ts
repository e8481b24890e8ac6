import { daysAgo } from '../../i18n/format'
import type { HouseText } from '../../i18n/language'
import { dayOf, daysBetween } from '../../lib/clock'
import type { Settings } from '../../workshop/record/settings'

/** After so many days a copy is old. */
const old = 14

/** How old the last backup is, and what to do about it. Who has just saved an evening is not told that nothing is saved. */
export const copyAge = (
  { backup, file }: Pick<Settings, 'backup' | 'file'>,
  text: HouseText,
  now = new Date(),
): string => {
  if (backup === '' && file !== '') return text('data.no-copy.but-file', { when: daysAgo(file, now) })
  if (backup === '') return text('data.no-copy')
  const when = daysAgo(backup, now)
  const isOld = daysBetween(dayOf(new Date(backup)), dayOf(now)) >= old
  return text(isOld ? 'data.old-copy' : 'data.last-copy', { when })
}
