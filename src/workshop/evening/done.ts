import type { Course, Workshop } from '../record/records'
import { heldOf } from './course'
import { stepNow } from './presses'
import { type Session, toldIn } from './session'

/** What came of an item in the room, counted out of what happened. */
export interface Done {
  /** Parts that the room was at, of those there are. */
  readonly parts: number
  readonly of: number
  readonly skipped: number
  /** Questions whose answers the room has seen: not those that were put aside. */
  readonly shown: number
  readonly agreed: number
}

export const doneOf = (session: Session): Done => {
  const told = toldIn(session)
  const { begun, shown, skipped } = told.activity().round
  const steps = told.steps()
  const kept = steps.flatMap(({ keeps = [] }) => keeps)
  const here = !begun ? -1 : steps.findIndex(({ id }) => id === stepNow(told)?.id)
  const reached = new Set(steps.slice(0, here + 1).map(({ part }) => part))
  const parts = told.parts().map(({ id }) => id)
  return {
    parts: parts.filter((id) => reached.has(id) && !skipped.includes(id)).length,
    of: parts.length,
    skipped: parts.filter((id) => skipped.includes(id)).length,
    shown: shown.filter((poll) => !kept.includes(poll)).length,
    agreed: told.agreed().length,
  }
}

/** Whole minutes that an item took, at least one; null for one that was not held, or whose end nobody knows. */
export const tookMinutes = (course: Course | undefined, item: string): number | null => {
  const held = heldOf(course).get(item)
  return held?.ended == null ? null : Math.max(1, Math.round(held.spent / 60_000))
}

/** *Brug de faktiske tider*: the run sheet with the minutes that each item took; the same object where that changes nothing. */
export const withActualTimes = (workshop: Workshop): Workshop => {
  const items = workshop.items.map((item) => {
    const took = tookMinutes(workshop.course, item.id)
    return took === null || took === item.minutes ? item : { ...item, minutes: Math.min(1440, took) }
  })
  return items.every((item, index) => item === workshop.items[index]) ? workshop : { ...workshop, items }
}
