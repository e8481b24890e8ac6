import { minutesOf } from '../../lib/clock'
import type { Item, Workshop } from '../record/records'

export interface Line {
  readonly item: Item
  /** Minutes since midnight. */
  readonly begins: number
  readonly minutes: number
}

export interface RunSheet {
  readonly lines: readonly Line[]
  /** Minutes since midnight. */
  readonly ends: number
  /** Minutes to spare before the announced end; negative when the programme is too long; null without an end. */
  readonly spare: number | null
}

/** The items with their clock times. `method` tells the minutes of a method item that has none of its own. */
export const runSheet = (workshop: Workshop, method: (activity: string) => number): RunSheet => {
  const start = minutesOf(workshop.start) ?? 17 * 60
  const end = minutesOf(workshop.end)
  let now = start
  const lines = workshop.items.map((item): Line => {
    const minutes = item.kind === 'plain' ? item.minutes : (item.minutes ?? method(item.activity))
    const line = { item, begins: now, minutes }
    now += minutes
    return line
  })
  // An end before the start lies after midnight.
  const last = end === null ? null : end < start ? end + 1440 : end
  return { lines, ends: now, spare: last === null ? null : last - now }
}

/**
 * Minutes behind (positive) or ahead (negative) of the run sheet.
 * @param done minutes of the item's steps up to and with the one the room is at
 * @param left minutes left of that step; negative when it has run over
 * @param now minutes since midnight
 */
export const behind = (line: Line, done: number, left: number, now: number): number => {
  const late = Math.round(now + left - (line.begins + done))
  // The clock begins again at midnight, the run sheet does not.
  return late - 1440 * Math.round(late / 1440)
}

export const peopleIn = (workshop: Workshop): number => workshop.tables.reduce((sum, { people }) => sum + people, 0)
