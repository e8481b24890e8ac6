import type { CsvColumn, CsvRow } from '../../lib/read-csv'
import type { Context, Day, Id } from '../contract'
import { stepName } from './audience'
import { type CaseDay, daysOf, isUndated, meetingsOf, missingOf, type Plan, standingOf } from './case-dates'
import { newCase, verdictOf } from './edits'
import { bodies, type Case, longest, most, type Setup } from './model'

// Several cases as a table, out and in, and every day of them.

type T = Context['t']
const heads = ['title', 'role', 'last'] as const
export type CaseHead = (typeof heads)[number]

/** What a file of cases is read by. */
export const caseColumns = (t: T): readonly CsvColumn<CaseHead>[] =>
  heads.map((key) => ({
    key,
    names: [t(`case.${key}`), t(`case.${key}.also`)],
    limit: longest[key === 'last' ? 'name' : key],
    ...(key === 'title' ? { needed: true as const } : {}),
  }))

/** What a file calls the day of a meeting; null where it is none. */
export type ReadDay = (said: string) => Day | null

/** The cases of a file after those that are there. */
export const withCases = (setup: Setup, rows: readonly CsvRow<CaseHead>[], nextId: () => Id, read: ReadDay): Setup => ({
  ...setup,
  cases: [
    ...setup.cases,
    ...rows
      .slice(0, Math.max(0, most.cases - setup.cases.length))
      .map(({ title, role, last }) => newCase(nextId(), { title, role, last: read(last) })),
  ],
})

export const caseName = ({ title }: Pick<Case, 'title'>, t: T): string => title.trim() || t('case.untitled')

/** What a day of a case is called. */
export const dayTitle = ({ names }: Pick<Setup, 'names'>, { kind, step, body }: CaseDay, t: T): string => {
  if (step) return stepName(step, t)
  return t(`day.${kind}`, { body: names[body].trim() || t(`body.${body}`) })
}

/** What cannot be counted, a sentence each: a meeting that is not found, or no step with a day. */
const uncounted = (setup: Plan, one: Case, { t, dayName }: Pick<Context, 't' | 'dayName'>): readonly string[] => {
  const missing = missingOf(setup, one.last)
  if (missing.length === 0) return isUndated(setup, one) ? [t('standing.undated')] : []
  return missing.map(({ body, next, until }) => {
    const name = setup.names[body].trim() || t(`body.${body}`)
    return until === null
      ? t('standing.missing', { body: name, next: dayName(next) })
      : t('standing.missing.until', { body: name, next: dayName(next), day: dayName(until) })
  })
}

/** How a case stands, in sentences. */
export const standingText = (setup: Plan, one: Case, words: Pick<Context, 't' | 'today' | 'dayName'>): string => {
  const { t, today, dayName } = words
  const standing = standingOf(setup, one, today)
  switch (standing.kind) {
    case 'late': {
      const values = { step: dayTitle(setup, standing.due, t), day: dayName(standing.day) }
      const late =
        standing.next === null
          ? t('standing.late.none', values)
          : t('standing.late', { ...values, next: dayName(standing.next) })
      return [late, ...uncounted(setup, one, words)].join(' ')
    }
    case 'next': {
      const values = { step: dayTitle(setup, standing.due, t), day: dayName(standing.day), count: standing.days }
      return [t('standing.next', values), ...uncounted(setup, one, words)].join(' ')
    }
    case 'missing':
    case 'undated':
      return uncounted(setup, one, words).join(' ')
    default:
      return t(`standing.${standing.kind}`)
  }
}

/** The cases, with their three meetings and the first thing to do. */
export const caseTable = (setup: Setup, context: Context) => {
  const { t, dayName } = context
  const on = (day: Day | null): string => (day === null ? '' : dayName(day))
  const named = bodies.slice(0, 2).map((body) => setup.names[body].trim() || t(`body.${body}`))
  return {
    head: [...heads.map((key) => t(`case.${key}`)), ...named, t('case.gate'), t('case.standing')],
    rows: setup.cases.map((one) => {
      const { first, second } = meetingsOf(setup, one.last)
      return [
        ...[caseName(one, t), one.role, on(one.last), on(first), on(second)],
        ...[t(`verdict.${verdictOf(one)}`), standingText(setup, one, context)],
      ]
    }),
  }
}

/** So many days stand in a document; the calendar has them all. */
const mostDays = 150

/** The days of all cases from today on, in the order of the calendar. */
export const dayTable = (setup: Setup, { t, today, dayName }: Context) => {
  const all = setup.cases.flatMap((one) => daysOf(setup, one).map((day) => ({ one, day })))
  const ahead = all.filter(({ day }) => day.day >= today && !day.done)
  const sorted = ahead.sort((a, b) => (a.day.day < b.day.day ? -1 : a.day.day > b.day.day ? 1 : 0))
  return {
    head: [t('report.day'), t('case.title'), t('report.what'), t('report.who')],
    rows: sorted
      .slice(0, mostDays)
      .map(({ one, day }) => [
        dayName(day.day),
        caseName(one, t),
        dayTitle(setup, day, t),
        day.step?.role || one.role || '–',
      ]),
    more: Math.max(0, sorted.length - mostDays),
  }
}
