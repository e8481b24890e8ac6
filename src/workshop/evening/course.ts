import { dayOf } from '../../lib/clock'
import type { AnyEvent } from '../record/life'
import type { Course, Workshop } from '../record/records'
import { endOf, type RunSheet, startOf } from './run-sheet'

// How the evening went. The plan is kept as it was when the evening began, so that what is passed over or added in the room
// makes nothing late; and each time the room comes to an item is noted. Nobody presses for it: it follows the projector.

const minute = 60_000
const hour = 60 * minute

/** Before its start and after its end a thing that is looked at is no part of the evening, in ms. */
const around = 6 * hour
/** Without a move for so long, coming to the first item is a new beginning, in ms. */
const rest = hour

/** No item lasts longer, in ms: the time of day was set meanwhile, or another day has come. */
const longestHeld = 24 * hour

/** When minute 0 of the evening's times was, in ms since 1970; null when the evening has neither day nor beginning. */
export const midnightOf = (workshop: Workshop): number | null => {
  const first = workshop.course?.log[0]?.at
  const day = workshop.day || (first === undefined ? '' : dayOf(new Date(first)))
  const start = startOf(workshop)
  // From the start back, not from midnight on: in between the clocks may have been changed for summer.
  const begins = new Date(
    `${day}T${String(Math.floor(start / 60)).padStart(2, '0')}:${String(start % 60).padStart(2, '0')}`,
  )
  return Number.isNaN(begins.getTime()) ? null : begins.getTime() - start * minute
}

/** Whether a moment is near the evening's own time. An evening that has neither day nor beginning is near every moment. */
export const isNear = (workshop: Workshop, now: number): boolean => {
  const midnight = midnightOf(workshop)
  if (midnight === null) return workshop.day === ''
  const [from, to] = [startOf(workshop), Math.max(endOf(workshop) ?? 0, startOf(workshop) + 180)]
  return now >= midnight + from * minute - around && now <= midnight + to * minute + around
}

/** Whether a moment belongs to the evening: on another day, or once it has been finished, nothing is noted. */
export const isHeldAt = (workshop: AnyEvent, now: number): boolean =>
  workshop.finished === '' &&
  workshop.filed === undefined &&
  (workshop.rehearsal || workshop.day === '' || isNear(workshop, now))

/** The time by the clock that the evening began with: one that has been set since makes nothing late. @param now ms since 1970 */
export const eveningTime = ({ course }: Workshop, now: number): number => now - (course?.set ?? 0)

/** The clock has jumped by so many ms (clock-jump.ts), and the evening's does not. */
export const keepCourse = (course: Course | undefined, by: number): Course | undefined =>
  course && by !== 0 ? { ...course, set: (course.set ?? 0) + by } : course

const planOf = ({ lines }: RunSheet): Course['plan'] =>
  Object.fromEntries(lines.map(({ item, begins, minutes }) => [item.id, { begins, minutes }]))

/**
 * The course when the room has come to an item, or with '' when the evening is over; the same object when that is known, or
 * is no part of the evening.
 * @param now by {@link eveningTime}, in ms
 */
export const cameTo = (workshop: Workshop, sheet: RunSheet, item: string, now: number): Course | undefined => {
  const { course } = workshop
  const last = course?.log.at(-1)
  if (!isHeldAt(workshop, now) || (last?.item ?? '') === item) return course
  const only = course?.log.every((one) => one.item === item || one.item === '') ?? true
  const anew = item === sheet.lines[0]?.item.id && (only || now - (last?.at ?? now) > rest)
  if (!course || anew) return item === '' ? course : { plan: planOf(sheet), log: [{ item, at: now }] }
  // A clock that was set back does not make time run backwards.
  return { ...course, log: [...course.log, { item, at: Math.max(now, last?.at ?? now) }].slice(-2000) }
}

/** One item as it went, in ms. */
export interface Held {
  readonly began: number
  /** null while it is running, when nobody has said that it was over, and where no clock could tell. */
  readonly ended: number | null
  /** How long the room was at it in all; 0 for the last one as long as it has not ended. */
  readonly spent: number
}

/** The items that the room has been at. */
export const heldOf = (course: Course | undefined): ReadonlyMap<string, Held> => {
  const held = new Map<string, Held>()
  course?.log.forEach(({ item, at }, index, log) => {
    if (item === '') return
    const before = held.get(item)
    const next = log[index + 1]?.at ?? null
    const ended = next !== null && next - at <= longestHeld ? next : null
    held.set(item, {
      began: before?.began ?? at,
      ended,
      spent: (before?.spent ?? 0) + (ended === null ? 0 : Math.max(0, ended - at)),
    })
  })
  return held
}

/** The item that the room is at; null before the evening and after it. */
export const runningIn = (course: Course | undefined): { readonly item: string; readonly since: number } | null => {
  const last = course?.log.at(-1)
  return last && last.item !== '' ? { item: last.item, since: last.at } : null
}

/** When the evening was over; null until then. */
export const endedAt = (course: Course | undefined): number | null => {
  const last = course?.log.at(-1)
  return last?.item === '' ? last.at : null
}
