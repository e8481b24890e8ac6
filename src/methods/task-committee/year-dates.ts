import { isFieldDay } from '../../lib/limits'
import type { Day } from '../contract'

// The council's days, pasted as they stand on its page: one a line, in any of the usual ways of writing a day.

const months = ['jan', 'feb', 'mar', 'apr', 'ma[jy]', 'jun', 'jul', 'aug', 'sep', 'o[kc]t', 'nov', 'dec']
const named = months.map((month) => `(${month})`).join('|')

const ways: readonly { readonly pattern: RegExp; read(found: RegExpExecArray): readonly [string, string, string] }[] = [
  { pattern: /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/, read: ([, y = '', m = '', d = '']) => [y, m, d] },
  {
    pattern: /(?<!\d)(\d{1,2})\s?[./-]\s?(\d{1,2})(?:\s?[./ -]\s?(\d{4}|\d{2}))?(?![\d.:]\d)/,
    read: ([, d = '', m = '', y = '']) => [y.length === 2 ? `20${y}` : y, m, d],
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})\\.?\\s+(?:${named})\\p{L}*\\.?,?(?:\\s+(\\d{4}))?`, 'iu'),
    read: (found) => [found[14] ?? '', String(found.slice(2, 14).findIndex(Boolean) + 1), found[1] ?? ''],
  },
]

export type LineFault =
  | { readonly kind: 'no-day' | 'no-year' | 'no-such-day'; readonly line: number; readonly text: string }
  | { readonly kind: 'twice'; readonly line: number; readonly text: string; readonly day: Day }

const two = (number: string): string => number.padStart(2, '0')

/** Every day that is written there, in order, and what could not be read, by its line. A line that is a year alone holds for those below. */
export const councilDays = (
  pasted: string,
): { readonly days: readonly Day[]; readonly faults: readonly LineFault[] } => {
  const days: Day[] = []
  const faults: LineFault[] = []
  let year = ''
  for (const [at, whole] of pasted.split('\n').entries()) {
    const [text, line] = [whole.trim(), at + 1]
    if (text === '') continue
    const alone = /^\D*((?:19|20|21)\d\d)\D*$/.exec(text)?.[1]
    const way = ways.find(({ pattern }) => pattern.test(text))
    const found = way?.pattern.exec(text)
    if (!way || !found) {
      if (alone) year = alone
      else faults.push({ kind: 'no-day', line, text })
      continue
    }
    const [written, month, date] = way.read(found)
    year = written || year
    const day = `${year}-${two(month)}-${two(date)}`
    if (year === '') faults.push({ kind: 'no-year', line, text })
    else if (!isFieldDay(day)) faults.push({ kind: 'no-such-day', line, text })
    else if (days.includes(day)) faults.push({ kind: 'twice', line, text, day })
    else days.push(day)
  }
  return { days: days.toSorted(), faults }
}
