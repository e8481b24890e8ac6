import type { Day, Id } from '../contract'
import {
  addDays,
  addMonths,
  dayIn,
  dayNumber,
  daysIn,
  isDay,
  isElectionYear,
  type Month,
  monthInYear,
  monthNumber,
  monthOf,
  type Span,
  toMonth,
  yearOf,
} from './calendar'
import type { Effort, Fixed, Item, Phase, Setup } from './model'

/** One time an item comes up. A yearly item comes up once a year. */
export interface Occurrence {
  /** Stable through edits; a yearly item gives one a year: `abc-2027`. */
  readonly id: Id
  readonly item: Item
  readonly day: Day
  /** When work on it must begin at the latest. */
  readonly begin: Day
  readonly done: boolean
}

/** Working days that an effort stands for, where nobody has counted. */
const effortDays: Readonly<Record<Effort, number>> = { small: 2, medium: 5, large: 15 }
export const daysOf = ({ days, effort }: Item): number => days ?? effortDays[effort]

const occurrence = (item: Item, year: number): Occurrence => {
  const day = dayIn(item.yearly ? toMonth(year, monthInYear(item.month)) : item.month, item.date)
  return {
    id: item.yearly ? `${item.id}-${year}` : item.id,
    item,
    day,
    begin: addDays(day, -7 * item.lead),
    done: item.done.includes(year),
  }
}

/** The last day anything is planned for: the term's end, or this year where the term says nothing. */
const endOf = ({ term }: Setup, today: Day): Day => (isDay(term.to) ? term.to : `${today.slice(0, 4)}-12-31`)

const yearsOf = (item: Item, to: Day): readonly number[] => {
  const first = yearOf(item.month)
  return item.yearly
    ? Array.from({ length: Math.max(1, Math.min(60, yearOf(to) - first + 1)) }, (_, at) => first + at)
    : [first]
}

/** What is known of each item that stands as it did: a plan asks for all of them at every letter that is typed in it. */
const known = new WeakMap<Item, { readonly to: Day; readonly times: readonly Occurrence[] }>()
const timesOf = (item: Item, to: Day): readonly Occurrence[] => {
  const found = known.get(item)
  if (found?.to === to) return found.times
  const times = yearsOf(item, to).map((year) => occurrence(item, year))
  known.set(item, { to, times })
  return times
}

/** Those of one day stay in the order of the list. */
const byDay = (a: Occurrence, b: Occurrence): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)

/** Every time every item comes up, the earliest first. Dropped items are left out. */
export const occurrencesOf = (setup: Setup, today: Day): readonly Occurrence[] => {
  const to = endOf(setup, today)
  return setup.items
    .filter(({ dropped }) => !dropped)
    .flatMap((item) => timesOf(item, to))
    .sort(byDay)
}

/** How an item stands today: what a facilitator must act on comes first. */
export type Standing = 'late' | 'now' | 'soon' | 'later' | 'passed' | 'done'

/** Days ahead of `begin` in which an item is said to begin soon. */
const soonDays = 30

/** The last day on which it is still in time: a whole month counts until it is over. */
const lastDay = ({ item, day }: Occurrence): Day =>
  item.date === null ? dayIn(monthOf(day), daysIn(yearOf(day), monthInYear(day))) : day

const standingAt = (one: Occurrence, today: Day): Standing => {
  if (one.done) return 'done'
  // What comes every year is not made up for the year after: its next time has come instead.
  if (lastDay(one) < today) return one.item.yearly && yearOf(one.day) < yearOf(today) ? 'passed' : 'late'
  if (one.begin <= today) return 'now'
  return dayNumber(one.begin) - dayNumber(today) <= soonDays ? 'soon' : 'later'
}

const stood = new WeakMap<Occurrence, { readonly today: Day; readonly standing: Standing }>()
/** As it stands on that day; an occurrence stays the same object while its item is, and is asked for by many lists. */
export const standingOf = (one: Occurrence, today: Day): Standing => {
  const found = stood.get(one)
  if (found?.today === today) return found.standing
  const standing = standingAt(one, today)
  stood.set(one, { today, standing })
  return standing
}

const urgency: readonly Standing[] = ['late', 'now', 'soon']

/** "Skal begynde nu": what is late, must begin now or soon, the most urgent first. */
export const warningsOf = (setup: Setup, today: Day): readonly Occurrence[] => {
  const all = occurrencesOf(setup, today).map((one) => ({ one, standing: standingOf(one, today) }))
  return urgency.flatMap((wanted) => all.flatMap(({ one, standing }) => (standing === wanted ? [one] : [])))
}

/** What the next six months bring, and what ought to be done already; warnings first. */
export const nextHalfYear = (setup: Setup, today: Day): readonly Occurrence[] => {
  const warnings = warningsOf(setup, today)
  const warned = new Set(warnings)
  const until = dayIn(addMonths(monthOf(today), 6), Number(today.slice(8)))
  const rest = occurrencesOf(setup, today).filter(
    (one) => !one.done && one.day >= today && one.day < until && !warned.has(one),
  )
  return [...warnings, ...rest]
}

/** Working days that fall in each month: an item's days lie evenly from when it must begin until its day. */
export const loadOf = (setup: Setup, today: Day): ReadonlyMap<Month, number> => {
  const load = new Map<Month, number>()
  for (const { item, begin, day, done } of occurrencesOf(setup, today)) {
    if (done) continue
    const [first, last] = [monthNumber(begin), monthNumber(day)]
    for (let number = first; number <= last; number += 1) {
      const month = addMonths(monthOf(begin), number - first)
      load.set(month, (load.get(month) ?? 0) + daysOf(item) / (last - first + 1))
    }
  }
  return load
}

/** 0 nothing, 1 light, 2 full, 3 more than there are days for. */
export const loadLevel = (days: number, capacity: number): 0 | 1 | 2 | 3 =>
  days <= 0 ? 0 : days > capacity ? 3 : days > capacity / 2 ? 2 : 1

export interface FixedDay {
  readonly id: Id
  readonly fixed: Fixed
  readonly day: Day
}

/** The fixed points of a year, the earliest first; some come in election years only. */
export const fixedIn = ({ fixed }: Setup, year: number): readonly FixedDay[] =>
  fixed
    .filter(({ on, every }) => on && (every === 'year' || isElectionYear(year)))
    .map((one) => ({ id: `${one.id}-${year}`, fixed: one, day: dayIn(toMonth(year, one.month), one.date) }))
    .sort((a, b) => a.day.localeCompare(b.day) || a.id.localeCompare(b.id))

/** The steps in the order of their months; where two begin together, in the order they stand in. */
const inOrder = (phases: readonly Phase[]): readonly Phase[] => [...phases].sort((a, b) => a.from.localeCompare(b.from))

/** The step that the plan has at a month; the first one before any has begun, null where there are none. */
export const plannedAt = ({ phases }: Pick<Setup, 'phases'>, month: Month): Phase | null => {
  const sorted = inOrder(phases)
  return sorted.filter(({ from }) => from <= month).at(-1) ?? sorted[0] ?? null
}

/** The step an item belongs to: its own, or the one its month lies in. */
export const phaseOf = (setup: Pick<Setup, 'phases'>, item: Item): Phase | null =>
  setup.phases.find(({ id }) => id === item.phase) ?? plannedAt(setup, item.month)

/** The years of a term, at most sixty. */
export const yearsIn = ({ from, to }: Span): readonly number[] =>
  isDay(from) && isDay(to) && from <= to
    ? Array.from({ length: Math.min(60, yearOf(to) - yearOf(from) + 1) }, (_, at) => yearOf(from) + at)
    : []
