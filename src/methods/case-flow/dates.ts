import { daysAfter } from '../../lib/clock'
import { fitText } from '../../lib/typed-text'
import type { Context, Dated, Day } from '../contract'
import { daysOf, openDays, type Plan, planOf } from './case-dates'
import { caseName, dayTitle } from './case-table'
import { type Case, longest, type ThisTold } from './model'

/** So many days ahead home reminds of what is next. */
const ahead = 7
/** Long after its last meeting a case is no longer in the calendar. */
const kept = 60

const caseDates = (setup: Plan, one: Case, { t, today, dayName }: Context): readonly Dated[] => {
  // A case whose last meeting has been waits for nothing.
  const next = one.last === null || one.last < today ? undefined : openDays(setup, one, today)[0]?.id
  const name = caseName(one, t)
  const last = one.last === null ? '' : t('date.note', { day: dayName(one.last) })
  return daysOf(setup, one).map((day) => ({
    id: `${one.id}-${day.id}`,
    title: fitText(t('date.title', { what: dayTitle(setup, day, t), title: name }), longest.page),
    note: [day.step?.role || one.role, last].filter((text) => text.trim() !== '').join('. '),
    day: day.day,
    // Only what is next waits to be begun: a case has a step at a time.
    begin: day.id === next ? daysAfter(day.day, -ahead) : null,
    done: day.done,
  }))
}

const known = new WeakMap<Case, { readonly plan: Plan; readonly context: Context; readonly dates: readonly Dated[] }>()
/** Those of a case that nobody has touched are not made anew at each key. */
const knownDates = (plan: Plan, one: Case, context: Context): readonly Dated[] => {
  const before = known.get(one)
  if (before?.plan === plan && before.context === context) return before.dates
  const dates = caseDates(plan, one, context)
  known.set(one, { plan, context, dates })
  return dates
}

/** The days of each case that is on its way, and what we said would be different by when. */
export const dates = ({ setup, plenary }: ThisTold, context: Context): readonly Dated[] => {
  const since: Day = daysAfter(context.today, -kept)
  const plan = planOf(setup)
  return [
    ...setup.cases
      .filter(({ last }) => last !== null && last >= since)
      .flatMap((one) => knownDates(plan, one, context)),
    ...plenary.improvements.flatMap(({ id, text, who, by, done }): readonly Dated[] =>
      by === null || text.trim() === ''
        ? []
        : [{ id, title: fitText(text.trim(), longest.page), note: who, day: by, begin: daysAfter(by, -ahead), done }],
    ),
  ]
}
