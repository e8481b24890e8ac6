import { daysAfter, daysBetween } from '../../lib/clock'
import type { Day, Id } from '../contract'
import { workingDaysBefore } from './calendar/working-days'
import { type Body, bodies, type Case, type Setup, type Step } from './model'

// When what must be ready for a case: its meetings are found from the last, and every day is counted back from them.

/** What the days of a case are counted by. */
export type Plan = Pick<Setup, 'steps' | 'meetings' | 'names' | 'closed' | 'assumed'>

const counts = ['steps', 'meetings', 'names', 'closed', 'assumed'] as const
const plans = new WeakMap<Plan['steps'], Plan>()
/** The same object for as long as nothing that days are counted by changes. */
export const planOf = (setup: Plan): Plan => {
  const known = plans.get(setup.steps)
  if (known && counts.every((key) => known[key] === setup[key])) return known
  const { steps, meetings, names, closed, assumed } = setup
  const plan = { steps, meetings, names, closed, assumed }
  plans.set(steps, plan)
  return plan
}

/** By law the agenda and its papers are out so many working days before. */
const agendaDays = 4

/** The meetings of a case; null where none is known. */
export type Meetings = Readonly<Record<Body, Day | null>>

/** What has been counted for the same closed days and assumptions: many cases ask for the same days. */
const counted = new WeakMap<object, WeakMap<object, Map<string, Day | null>>>()
const remembered = ({ closed, assumed }: Pick<Setup, 'closed' | 'assumed'>): Map<string, Day | null> => {
  const byClosed = counted.get(assumed) ?? new WeakMap<object, Map<string, Day | null>>()
  const days = byClosed.get(closed) ?? new Map<string, Day | null>()
  counted.set(assumed, byClosed)
  byClosed.set(closed, days)
  return days
}
const workingDayBefore = (setup: Plan, day: Day, count: number): Day | null => {
  const days = remembered(setup)
  const key = `${day} ${count}`
  const known = days.get(key)
  if (known !== undefined) return known
  const found = workingDaysBefore(setup, day, count)
  days.set(key, found)
  return found
}

/** The last of some days that lies before another. */
const lastBefore = (days: readonly Day[], day: Day): Day | null =>
  days.reduce<Day | null>((found, one) => (one < day && (found === null || one > found) ? one : found), null)

/** A meeting further off than this belongs to another round: the dates stop there. */
const farthest = 100
const nearBefore = (days: readonly Day[], day: Day): Day | null => {
  const found = lastBefore(days, day)
  return found === null || daysBetween(found, day) > farthest ? null : found
}

type Series = Pick<Setup, 'meetings'>
/** The meetings on the way to the last one. A body that has no dates is passed by. */
export const meetingsOf = ({ meetings }: Series, last: Day | null): Meetings => {
  if (last === null) return { first: null, second: null, last: null }
  const second = nearBefore(meetings.second, last)
  return { first: nearBefore(meetings.first, second ?? last), second, last }
}

/** A meeting that is not found though its body has dates. `until`: where its dates stop before the next meeting; null where none is before. */
export interface Missing {
  readonly body: Body
  readonly next: Day
  readonly until: Day | null
}
export const missingOf = ({ meetings }: Series, last: Day | null): readonly Missing[] => {
  if (last === null) return []
  const found = meetingsOf({ meetings }, last)
  return bodies
    .filter((body) => meetings[body].length > 0 && found[body] === null)
    .map((body) => {
      const next = body === 'first' ? (found.second ?? last) : last
      return { body, next, until: lastBefore(meetings[body], next) }
    })
}

/** The meeting that a day is counted from: where that body has no dates at all, the next on the way. */
const anchorOf = (setup: Series, meetings: Meetings, body: Body): Day | null => {
  const on = bodies.slice(bodies.indexOf(body)).find((one) => setup.meetings[one].length > 0)
  return meetings[on ?? 'last']
}

const dayOfStep = (setup: Plan, meetings: Meetings, step: Step): Day | null => {
  if (step.kind === 'meet') return meetings[step.body]
  const meeting = anchorOf(setup, meetings, step.body)
  if (step.before === null || meeting === null) return null
  return step.unit === 'days' ? daysAfter(meeting, -step.before) : workingDayBefore(setup, meeting, step.before)
}

/** A day of a case. `id`: the step's, or made of the body's. */
export interface CaseDay {
  readonly id: Id
  readonly kind: 'step' | 'agenda' | 'meeting'
  readonly step: Step | null
  readonly body: Body
  readonly day: Day
  readonly done: boolean
}

const daysTo = (setup: Plan, last: Day): readonly CaseDay[] => {
  const meetings = meetingsOf(setup, last)
  const met = new Set(setup.steps.filter(({ kind }) => kind === 'meet').map(({ body }) => body))
  const days: readonly CaseDay[] = [
    ...setup.steps.flatMap((step): readonly CaseDay[] => {
      const day = dayOfStep(setup, meetings, step)
      return day === null ? [] : [{ id: step.id, kind: 'step', step, body: step.body, day, done: false }]
    }),
    ...bodies.flatMap((body): readonly CaseDay[] => {
      const day = meetings[body]
      if (day === null) return []
      const out = workingDayBefore(setup, day, agendaDays)
      return [
        ...(setup.assumed.agenda && out !== null
          ? [{ id: `agenda-${body}`, kind: 'agenda', step: null, body, day: out, done: false } as const]
          : []),
        ...(met.has(body)
          ? []
          : [{ id: `meeting-${body}`, kind: 'meeting', step: null, body, day, done: false } as const]),
      ]
    }),
  ]
  return [...days].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

const reckoned = new WeakMap<Plan, Map<Day, readonly CaseDay[]>>()
/** Many cases go to the same meeting: its days are counted once. */
const daysFor = (setup: Plan, last: Day): readonly CaseDay[] => {
  const plan = planOf(setup)
  const known = reckoned.get(plan) ?? new Map<Day, readonly CaseDay[]>()
  reckoned.set(plan, known)
  const days = known.get(last) ?? daysTo(plan, last)
  known.set(last, days)
  return days
}

/** Every day of a case that is known, in the order of the calendar. The agenda is ticked like a step. */
export const daysOf = (setup: Plan, one: Pick<Case, 'last' | 'done'>): readonly CaseDay[] => {
  if (one.last === null) return []
  const days = daysFor(setup, one.last)
  return one.done.length === 0 ? days : days.map((day) => (one.done.includes(day.id) ? { ...day, done: true } : day))
}

const isDeadline = ({ kind, step }: CaseDay): boolean => kind === 'agenda' || (kind === 'step' && step?.kind !== 'meet')

/** What somebody has to do and has not done, the first first. No agenda is waited for once its meeting has been. */
export const openDays = (setup: Plan, one: Pick<Case, 'last' | 'done'>, today: Day): readonly CaseDay[] => {
  const meetings = meetingsOf(setup, one.last)
  const isOver = ({ kind, body }: CaseDay) => kind === 'agenda' && (meetings[body] ?? today) < today
  return daysOf(setup, one).filter((day) => isDeadline(day) && !day.done && !isOver(day))
}

export type Standing =
  | { readonly kind: 'no-meeting' }
  /** The last meeting has been. */
  | { readonly kind: 'over' }
  /** It cannot be ready in time. `next`: the last meeting of the first round that it can reach; null where none is known. */
  | { readonly kind: 'late'; readonly due: CaseDay; readonly day: Day; readonly next: Day | null }
  | { readonly kind: 'next'; readonly due: CaseDay; readonly day: Day; readonly days: number }
  /** Nothing is open, but a meeting on the way is not found. */
  | { readonly kind: 'missing' }
  /** Nothing is open, and no step has a day. */
  | { readonly kind: 'undated' }
  | { readonly kind: 'ready' }

/** Whether all that is not done lies ahead. */
const isReachable = (setup: Plan, one: Case, last: Day, today: Day): boolean =>
  missingOf(setup, last).length === 0 && (openDays(setup, { ...one, last }, today)[0]?.day ?? last) >= today

/** The next last meeting that leaves time for all that is not done. */
const nextReachable = (setup: Plan, one: Case, today: Day): Day | null => {
  const after = one.last ?? today
  const later = setup.meetings.last.filter((day) => day > after && day >= today).sort()
  return later.find((day) => isReachable(setup, one, day, today)) ?? null
}

/** Whether no step is counted to a day. */
export const isUndated = (setup: Plan, one: Case): boolean =>
  !daysOf(setup, one).some((day) => day.kind === 'step' && isDeadline(day))

const stood = new WeakMap<Case, { readonly plan: Plan; readonly today: Day; readonly standing: Standing }>()
/** How a case stands; of one that nobody has touched it is known. */
export const standingOf = (setup: Plan, one: Case, today: Day): Standing => {
  const plan = planOf(setup)
  const before = stood.get(one)
  if (before?.plan === plan && before.today === today) return before.standing
  const standing = standingNow(plan, one, today)
  stood.set(one, { plan, today, standing })
  return standing
}

const standingNow = (setup: Plan, one: Case, today: Day): Standing => {
  if (one.last === null) return { kind: 'no-meeting' }
  if (one.last < today) return { kind: 'over' }
  const [due] = openDays(setup, one, today)
  if (!due) {
    if (missingOf(setup, one.last).length > 0) return { kind: 'missing' }
    return { kind: isUndated(setup, one) ? 'undated' : 'ready' }
  }
  const { day } = due
  if (day < today) return { kind: 'late', due, day, next: nextReachable(setup, one, today) }
  return { kind: 'next', due, day, days: daysBetween(today, day) }
}
