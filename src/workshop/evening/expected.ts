import type { Course, Workshop } from '../record/records'
import { endedAt, heldOf, midnightOf, runningIn } from './course'
import { endOf, fixedAt, type RunSheet, startOf } from './run-sheet'

// When things will be. All times are minutes since midnight of the evening's day, and run on past the next.

/** An item of the evening beside its plan. */
export interface ExpectedItem {
  readonly id: string
  /** As it was planned when the evening began. */
  readonly planned: number
  readonly plannedMinutes: number
  /** When it began, or will begin by what is known now; null for one that the room has gone past. */
  readonly begins: number | null
  /** Minutes it took, or will take. While it runs, those it will have taken in all. */
  readonly minutes: number
  readonly state: 'done' | 'running' | 'ahead' | 'passed'
  /** It stands fast, and so many minutes must be found before it; 0 where they are there. */
  readonly short: number
}

export interface Expected {
  readonly items: readonly ExpectedItem[]
  /** When the evening ends; the fixed end where there is one. */
  readonly ends: number
  readonly plannedEnd: number
  /** Minutes to be found before a fixed end; 0 where they are there. */
  readonly short: number
  /** Minutes behind the plan, whole ones; negative ahead of it. Where it has not begun: 0 until it should have. */
  readonly late: number
  readonly state: 'before' | 'on' | 'over'
}

/** How far the running item has come. */
export interface Now {
  /** Minutes since midnight of the evening's day. */
  readonly now: number
  /** Minutes that are left of what is running: 0 when its time is up, never less. */
  readonly left: number
}

/** Minutes of a day: by a clock that is further off than this from the plan, nothing is told. */
const day = 24 * 60
const between = (from: number, at: number, to: number): number => Math.min(Math.max(at, from), to)

interface Cursor {
  /** When the next item can begin. */
  readonly at: number
  readonly items: readonly ExpectedItem[]
}

/** @param place of an item in the run sheet; -1 before it has begun */
type Place = (item: string) => number

interface Of {
  readonly workshop: Workshop
  readonly course: Course | undefined
  readonly midnight: number
  readonly place: Place
  readonly now: Now
}

/** What an item that has been is told as; null where it is still to come. */
const been = ({ course, midnight, place, now }: Of, id: string, minutes: number) => {
  const held = heldOf(course).get(id)
  const running = runningIn(course)
  const began = held && (held.began - midnight) / 60_000
  if (running?.item === id && began !== undefined) {
    const before = (held?.spent ?? 0) / 60_000
    const sofar = between(0, now.now - (running.since - midnight) / 60_000, day)
    return { state: 'running', begins: began, minutes: before + sofar + now.left } as const
  }
  if (held && began !== undefined) return { state: 'done', begins: began, minutes: held.spent / 60_000 } as const
  const past = endedAt(course) !== null || (running !== null && place(id) < place(running.item))
  return past ? ({ state: 'passed', begins: null, minutes } as const) : null
}

const lay =
  (of: Of, plan: Course['plan']) =>
  ({ at, items }: Cursor, { item, begins: drawn, minutes }: RunSheet['lines'][number]): Cursor => {
    const planned = plan[item.id]
    const base = {
      id: item.id,
      planned: planned?.begins ?? drawn,
      plannedMinutes: planned?.minutes ?? minutes,
      short: 0,
    }
    const told = been(of, item.id, minutes)
    if (told) return { at, items: [...items, { ...base, ...told }] }
    const fixed = fixedAt(of.workshop, item)
    // What is fixed does not move; but nothing begins before now.
    const begins = fixed === null ? at : Math.max(fixed, of.now.now)
    const short = fixed === null ? 0 : Math.max(0, at - fixed)
    return { at: begins + minutes, items: [...items, { ...base, begins, minutes, state: 'ahead', short }] }
  }

/** Minutes behind the plan, by what is running: whatever comes after it was planned for then. */
const lateness = (items: readonly ExpectedItem[], first: number, { now, left }: Now): number => {
  const running = items.find(({ state }) => state === 'running')
  if (running) return Math.round(now + left - (running.planned + running.plannedMinutes))
  return items.some(({ state }) => state === 'done') ? 0 : Math.max(0, Math.round(now - first))
}

/** When each item will be by what is known now, beside what was planned. */
export const expectedTimes = (workshop: Workshop, sheet: RunSheet, now: Now): Expected => {
  const { course } = workshop
  const midnight = midnightOf(workshop) ?? 0
  const place: Place = (id) => workshop.items.findIndex((item) => item.id === id)
  const over = endedAt(course)
  const running = runningIn(course)
  const first = course?.plan[workshop.items[0]?.id ?? '']?.begins ?? startOf(workshop)
  const left = running ? Math.max(0, now.left) : 0
  const told = (time: number) => between(Math.min(first, sheet.ends) - day, time, sheet.ends + day)
  const here = told(now.now)
  const at = running ? here + left : Math.max(first, here)
  const of: Of = { workshop, course, midnight, place, now: { now: here, left } }
  const laid = sheet.lines.reduce(lay(of, course?.plan ?? {}), { at, items: [] })
  const plans = laid.items.map(({ planned, plannedMinutes }) => planned + plannedMinutes)
  const plannedEnd = plans.at(-1) ?? first
  const announced = workshop.fixedEnd ? endOf(workshop) : null
  const ends = over === null ? laid.at : told((over - midnight) / 60_000)
  const fixed = over === null && announced !== null ? Math.max(announced, here) : null
  return {
    items: laid.items,
    ends: fixed ?? ends,
    plannedEnd,
    short: fixed === null ? 0 : Math.max(0, ends - fixed),
    late: over === null ? lateness(laid.items, first, of.now) : Math.round(ends - plannedEnd),
    state: over !== null ? 'over' : running ? 'on' : 'before',
  }
}
