import { daysAfter, daysBetween } from '../../lib/clock'
import { fitText } from '../../lib/typed-text'
import type { Context, Dated, Day, Id } from '../contract'
import { councilDays } from './council'
import { missingAt } from './missing'
import { longest, type Milestone, type Setup, type ThisTold } from './model'

// The way from need to answer, each thing with its day.

/** The usual way: so many weeks from the committee's first meeting. `council`: at a meeting of the council, or right after one. */
const usual = [
  { id: 'need', weeks: -26 },
  { id: 'two', weeks: -22, council: true },
  { id: 'draft', weeks: -19 },
  { id: 'joint', weeks: -17, council: true },
  { id: 'set-up', weeks: -13, council: true },
  { id: 'notice', weeks: -12 },
  { id: 'appoint', weeks: -4, council: true },
  { id: 'roles', weeks: -2 },
  { id: 'first', weeks: 0 },
  { id: 'second', weeks: 6 },
  { id: 'third', weeks: 13 },
  { id: 'quarter', weeks: 14, council: true },
  { id: 'fourth', weeks: 21 },
  { id: 'half', weeks: 27, council: true },
  { id: 'fifth', weeks: 31 },
  { id: 'sixth', weeks: 38 },
  { id: 'result', weeks: 42, council: true },
  { id: 'decide', weeks: 46, council: true },
  { id: 'told', weeks: 72 },
  { id: 'year', weeks: 98 },
] as const satisfies readonly { readonly id: Id; readonly weeks: number; readonly council?: true }[]

/** So many days ahead home begins to remind of it. */
const ahead = 28

export const usualMilestones = (t: Context['t']): readonly Milestone[] =>
  usual.map(({ id, ...rest }) => ({
    ...{ id, text: t(`mile.${id}`), who: t(`mile.${id}.who`), day: null, done: false },
    council: 'council' in rest,
  }))

/** A meeting of the council is taken where it is so few days before the counted day. */
const near = 42

/**
 * The day that each usually has. What belongs to a meeting of the council falls on the last of those given, where one is near; what
 * must lie before it then follows, as much earlier as it became. What comes after the first meeting is never moved by more than half.
 */
const usualDays = (first: Day, milestones: readonly Milestone[], meetings: readonly Day[]): ReadonlyMap<Id, Day> => {
  const plan = new Map<Id, Day>()
  let next: { readonly counted: Day; readonly day: Day } | null = null
  for (const { id, weeks } of usual.toReversed()) {
    const one = milestones.find((other) => other.id === id)
    if (!one) continue
    const counted = daysAfter(first, weeks * 7)
    const earliest = weeks < 0 ? '' : daysAfter(first, Math.floor(weeks * 3.5))
    const fitted = (by: Day): Day => {
      const found = one.council && meetings.findLast((day) => day <= by && day >= daysAfter(by, -near))
      return found && found >= earliest ? found : by > earliest ? by : earliest
    }
    const alone = weeks === 0 ? first : fitted(counted)
    const day: Day = next && alone >= next.day ? fitted(daysAfter(counted, daysBetween(next.counted, next.day))) : alone
    plan.set(id, day)
    next = { counted, day }
  }
  return plan
}

const planOf = ({ council, milestones }: Setup, first: Day): ReadonlyMap<Id, Day> =>
  usualDays(first, milestones, councilDays(council).days)

/** The set-up with the day of the first meeting. What has no day yet gets its usual one; a day that stands there stays. */
export const withFirst = (setup: Setup, first: Day | null): Setup => {
  const plan = first === null ? null : planOf(setup, first)
  return {
    ...setup,
    first,
    milestones: setup.milestones.map((one) => {
      if (one.id === 'first') return { ...one, day: first }
      return one.day === null ? { ...one, day: plan?.get(one.id) ?? null } : one
    }),
  }
}

/** The days counted anew from the first meeting, where they are counted at all. What is done keeps its own. */
export const recounted = (setup: Setup): Setup => {
  const plan = setup.first === null ? null : planOf(setup, setup.first)
  return {
    ...setup,
    milestones: setup.milestones.map((one) => {
      const day = one.done ? undefined : plan?.get(one.id)
      return day === undefined ? one : { ...one, day }
    }),
  }
}

/** Whether some day is another than the one counted from the first meeting. */
export const isOff = (setup: Setup): boolean =>
  recounted(setup).milestones.some(({ day }, at) => day !== setup.milestones[at]?.day)

export const nameOf = ({ text }: Pick<Milestone, 'text'>, t: Context['t']): string => text.trim() || t('mile.untitled')

/** What comes next: not done, the nearest day first; what has no day comes last. */
export const comingUp = ({ milestones }: Pick<Setup, 'milestones'>): readonly Milestone[] =>
  milestones
    .filter(({ done }) => !done)
    .toSorted((one, other) => (one.day ?? '9999').localeCompare(other.day ?? '9999'))

/** Each thing on the way that has a day; home reminds of it, and says what is missing. */
export const dates = ({ setup }: Pick<ThisTold, 'setup'>, { t }: Pick<Context, 't'>): readonly Dated[] =>
  setup.milestones.flatMap((one): readonly Dated[] => {
    if (one.day === null) return []
    const missing = one.done ? [] : missingAt(setup, one.id, t)
    return [
      {
        ...{ id: one.id, title: fitText(nameOf(one, t), longest.mile), day: one.day, done: one.done },
        note: [one.who.trim(), ...missing].filter(Boolean).join(' · '),
        begin: daysAfter(one.day, -ahead),
      },
    ]
  })
