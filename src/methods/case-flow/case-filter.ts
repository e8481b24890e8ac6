import type { Context, Day, Id } from '../contract'
import { type Plan, type Standing, standingOf } from './case-dates'
import type { Case } from './model'

// Which of many cases are looked at. What was chosen stays while it is worked on: no row leaves under the hand that changes it.

export const shows = ['all', 'late', 'next', 'lacking', 'over'] as const
/** `lacking`: a meeting or a deadline. `over`: its last meeting has been. */
export type Show = (typeof shows)[number]

const showOf: Readonly<Record<Standing['kind'], Show>> = {
  ...({ late: 'late', next: 'next', ready: 'next', over: 'over' } as const),
  ...({ 'no-meeting': 'lacking', missing: 'lacking', undated: 'lacking' } as const),
}

const dueOf = (standing: Standing): Day => ('due' in standing ? standing.day : '9')

const has = ({ title, role }: Case, sought: string): boolean =>
  `${title} ${role}`.toLocaleLowerCase('da').includes(sought.trim().toLocaleLowerCase('da'))

/** How many there are of each. */
export const countsOf = (plan: Plan, cases: readonly Case[], { today }: Context): Readonly<Record<Show, number>> => {
  const counts = { all: cases.length, late: 0, next: 0, lacking: 0, over: 0 }
  for (const one of cases) counts[showOf[standingOf(plan, one, today).kind]] += 1
  return counts
}

/** Those that are looked for: in the order of the table, or what is due first where something is. */
export const picked = (
  plan: Plan,
  cases: readonly Case[],
  { show, sought }: { readonly show: Show; readonly sought: string },
  { today }: Context,
): readonly Id[] => {
  const found = cases
    .map((one) => ({ one, standing: standingOf(plan, one, today) }))
    .filter(({ one, standing }) => (show === 'all' || showOf[standing.kind] === show) && has(one, sought))
  const sorted =
    show === 'late' || show === 'next'
      ? found.sort((a, b) =>
          dueOf(a.standing) < dueOf(b.standing) ? -1 : dueOf(a.standing) > dueOf(b.standing) ? 1 : 0,
        )
      : found
  return sorted.map(({ one }) => one.id)
}
