import type { Context, Day } from '../contract'
import { electionsIn, isDay, type Month, monthAt, monthInYear, monthNumber, monthOf } from './calendar'
import type { EarlierPlacing, Placing } from './counts'
import type { Agreed, Setup, Sitting } from './model'
import {
  fixedIn,
  loadLevel,
  loadOf,
  type Occurrence,
  occurrencesOf,
  plannedAt,
  type Standing,
  standingOf,
} from './occurrences'

/** Something on the staircase or the wheel, with its day. */
export interface Mark {
  readonly day: Day
  /** Only the month is known. */
  readonly whole: boolean
  readonly text: string
  readonly kind: 'fixed' | 'item' | 'yearly'
  readonly standing: Standing
}

export interface Tread {
  readonly name: string
  readonly line: string
  /** First month, and the month after the last. */
  readonly from: Month
  readonly to: Month
}

/** The staircase under the years. */
export interface StairsView {
  readonly kind: 'stairs'
  readonly title: string
  /** First month of the term, and the month after its last. */
  readonly from: Month
  readonly to: Month
  readonly treads: readonly Tread[]
  readonly today: Day | null
  readonly elections: readonly Day[]
  readonly marks: readonly Mark[]
  /** The line of what was agreed, sitting by sitting: the place of the step. */
  readonly agreed: readonly { readonly day: Day; readonly tread: number }[]
}

/** The steps without any dates, so that nobody is led: with a question, or with people standing on them. */
export interface StepsView {
  readonly kind: 'steps'
  readonly title: string
  readonly steps: readonly { readonly name: string; readonly line: string }[]
  /** null while nothing is shown. */
  readonly now: (EarlierPlacing & { readonly planned: number | null }) | null
  readonly earlier: readonly EarlierPlacing[]
}

export interface WheelView {
  readonly kind: 'wheel'
  readonly title: string
  readonly year: number
  /** How full each of the twelve months is, 0–3. */
  readonly load: readonly (0 | 1 | 2 | 3)[]
  readonly marks: readonly Mark[]
  readonly today: Day | null
}

export interface ListView {
  readonly kind: 'list'
  readonly title: string
  readonly groups: readonly { readonly title: string; readonly rows: readonly Mark[] }[]
}

const markOf = (one: Occurrence, today: Day): Mark => ({
  day: one.day,
  whole: one.item.date === null,
  text: one.item.text,
  kind: one.item.yearly ? 'yearly' : 'item',
  standing: standingOf(one, today),
})

export const marksOf = (all: readonly Occurrence[], today: Day): readonly Mark[] => all.map((one) => markOf(one, today))

const bounds = ({ term, phases }: Setup, today: Day): { from: Month; to: Month } => {
  const known = isDay(term.from) && isDay(term.to) && term.from <= term.to
  if (known) return { from: monthOf(term.from), to: monthAt(monthNumber(term.to) + 1) }
  const months = phases.map(({ from }) => from).sort()
  const first = months[0] ?? monthOf(today)
  return { from: first, to: monthAt(monthNumber(months.at(-1) ?? first) + 12) }
}

/** What was agreed, by the day of each sitting, for steps that are still there. */
const agreedLine = (setup: Setup, agreed: readonly Agreed[], rounds: readonly Sitting[]): StairsView['agreed'] =>
  rounds.flatMap(({ id, day }) => {
    const at = setup.phases.findIndex((phase) => phase.id === agreed.find(({ round }) => round === id)?.phase)
    return at < 0 ? [] : [{ day, tread: at }]
  })

/** The staircase of a plan. For the room the plan must have gone through `forRoom`. */
export const stairsView = (
  setup: Setup,
  today: Day,
  agreed: readonly Agreed[] = [],
  rounds: readonly Sitting[] = [],
): StairsView => {
  const { from, to } = bounds(setup, today)
  const starts = [...setup.phases].map((phase) => phase.from).sort()
  return {
    kind: 'stairs',
    title: setup.body,
    from,
    to,
    treads: setup.phases.map((phase) => ({
      name: phase.name,
      line: phase.line,
      from: phase.from,
      // It lasts until the next in time begins, wherever that stands in the list.
      to: starts.find((start) => start > phase.from) ?? to,
    })),
    today: monthOf(today) >= from && monthOf(today) < to ? today : null,
    elections: electionsIn(setup.term),
    marks: marksOf(
      occurrencesOf(setup, today).filter(({ day }) => monthOf(day) >= from && monthOf(day) < to),
      today,
    ),
    agreed: agreedLine(setup, agreed, rounds),
  }
}

export const stepsView = (
  setup: Setup,
  now: StepsView['now'] = null,
  earlier: StepsView['earlier'] = [],
): StepsView => ({
  kind: 'steps',
  title: setup.body,
  steps: setup.phases.map(({ name, line }) => ({ name, line })),
  now,
  earlier,
})

/** The place of the step that the plan has today. */
export const plannedPlace = (setup: Setup, today: Day): number | null => {
  const planned = plannedAt(setup, monthOf(today))
  const at = setup.phases.findIndex((phase) => phase.id === planned?.id)
  return at < 0 ? null : at
}

export const placedNow = (
  day: Day,
  placing: Placing,
  bid: number | null,
  planned: number | null,
): StepsView['now'] => ({
  day,
  placing,
  bid,
  planned,
})

/** One year of a plan. For the room the plan must have gone through `forRoom`. */
export const wheelView = (setup: Setup, year: number, today: Day, t: Context['t']): WheelView => {
  const load = loadOf(setup, today)
  const name = (month: number): Month => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
  const fixed = fixedIn(setup, year).map(
    ({ fixed: one, day }): Mark => ({
      day,
      whole: one.date === null,
      text: one.text,
      kind: 'fixed',
      standing: day < today ? 'done' : 'later',
    }),
  )
  const elections = electionsIn(setup.term)
    .filter((day) => Number(day.slice(0, 4)) === year)
    .map(
      (day): Mark => ({
        day,
        whole: false,
        text: t('election'),
        kind: 'fixed',
        standing: day < today ? 'done' : 'later',
      }),
    )
  const items = marksOf(
    occurrencesOf(setup, today).filter(({ day }) => Number(day.slice(0, 4)) === year),
    today,
  )
  return {
    kind: 'wheel',
    title: setup.body,
    year,
    load: Array.from({ length: 12 }, (_, at) => loadLevel(load.get(name(at + 1)) ?? 0, setup.capacity)),
    marks: [...fixed, ...elections, ...items].sort((a, b) => {
      const month = monthInYear(a.day) - monthInYear(b.day)
      return month !== 0 ? month : a.day.localeCompare(b.day)
    }),
    today: Number(today.slice(0, 4)) === year ? today : null,
  }
}
