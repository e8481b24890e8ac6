import type { ReadDates } from '../../lib/pasted-dates'
import type { CsvColumn, CsvRow } from '../../lib/read-csv'
import type { Context, Day, Id } from '../contract'
import { stepName } from './audience'
import { type CaseDay, daysOf, isUndated, meetingsOf, missingOf, type Plan, standingOf } from './case-dates'
import { newCase, verdictOf } from './edits'
import { quotedAll, readEach } from './meetings'
import { bodies, type Case, longest, type Setup } from './model'

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

/** What is read of each last meeting in a file. */
export const readLast = (rows: readonly CsvRow<CaseHead>[], today: Day) =>
  readEach(
    rows.map(({ last }) => last),
    today,
  )

const isWritten = /[\p{L}\p{N}]/u

/** What could not be taken as it was written, a sentence each. */
const amissIn = (read: ReadonlyMap<string, ReadDates>, { t }: Context): readonly string[] => {
  const cells = [...read].filter(([said]) => said !== '')
  const unread = cells.filter(([, { days }]) => days.length === 0)
  const first = cells.flatMap(([said, { days, faults }]) =>
    days[0] ? [{ ...days[0], date: days[0].said, said, faults }] : [],
  )
  const partly = first.filter(({ said, date }) => isWritten.test(said.replace(date, '')))
  const weekday = first.filter(({ faults, day }) => faults.some((one) => one.kind === 'weekday' && one.day === day))
  const guessed = first.filter(({ guessed }) => guessed)
  const texts = (of: readonly { readonly said: string }[]) =>
    quotedAll(
      of.map(({ said }) => said),
      t,
    )
  return [
    ...(unread.length > 0
      ? [
          t('case.csv.unread', {
            texts: quotedAll(
              unread.map(([said]) => said),
              t,
            ),
          }),
        ]
      : []),
    ...(partly.length > 0 ? [t('case.csv.partly', { texts: texts(partly) })] : []),
    ...(weekday.length > 0 ? [t('dates.weekday', { texts: texts(weekday) })] : []),
    ...(guessed.length > 0
      ? [
          t('case.csv.guessed', {
            texts: guessed
              .map(({ said, day }) => t('case.csv.guessed.one', { said, year: day.slice(0, 4) }))
              .join(', '),
          }),
        ]
      : []),
  ]
}

/** The cases of a file, and what is to be told. */
export const casesFrom = (
  rows: readonly CsvRow<CaseHead>[],
  nextId: () => Id,
  read: ReadonlyMap<string, ReadDates>,
  context: Context,
): { readonly cases: readonly Case[]; readonly amiss: readonly string[] } => ({
  cases: rows.map(({ title, role, last }) =>
    newCase(nextId(), { title, role, last: read.get(last)?.days[0]?.day ?? null }),
  ),
  amiss: amissIn(read, context),
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

/** The cases one by one, to be read on a page: each with who writes it and how it stands, its meetings, and what to do first. */
export const casesTold = (setup: Setup, context: Context): readonly (readonly [string, string])[] => {
  const { t, dayName } = context
  return setup.cases.map((one) => {
    const meetings = meetingsOf(setup, one.last)
    const met = bodies.flatMap((body) => {
      const day = meetings[body]
      return day === null ? [] : [`${setup.names[body].trim() || t(`body.${body}`)} ${dayName(day)}`]
    })
    const facts = [one.role.trim(), t(`verdict.${verdictOf(one)}`)].filter(Boolean).join(' · ')
    return [caseName(one, t), [facts, met.join(' · '), standingText(setup, one, context)].filter(Boolean).join('\n')]
  })
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
