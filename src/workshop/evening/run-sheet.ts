import { minutesOf } from '../../lib/clock'
import type { Item, Workshop } from '../record/records'

export interface Line {
  readonly item: Item
  /** Minutes since midnight. */
  readonly begins: number
  readonly minutes: number
  /** Before a fixed time: minutes to spare; negative when what lies before it is too long. 0 where no time is fixed. */
  readonly air: number
}

export interface RunSheet {
  readonly lines: readonly Line[]
  /** Minutes since midnight. */
  readonly ends: number
  /** Minutes to spare before the announced end; negative when the programme is too long; null without an end. */
  readonly spare: number | null
}

/** Minutes since midnight of the day the evening begins: what is earlier than the start lies after midnight. */
const since = (start: number, time: string | undefined): number | null => {
  const at = minutesOf(time ?? '')
  return at === null ? null : at < start ? at + 1440 : at
}

export const startOf = (workshop: Workshop): number => minutesOf(workshop.start) ?? 17 * 60
/** The announced end; null without one. */
export const endOf = (workshop: Workshop): number | null => since(startOf(workshop), workshop.end)
/** The time that an item is fixed at; null where it follows the item before. */
export const fixedAt = (workshop: Workshop, item: Item): number | null => since(startOf(workshop), item.at)

/**
 * The items with their clock times. `method` tells the minutes of a method item that has none of its own. An item with a
 * fixed time begins then, whatever lies before it.
 */
export const runSheet = (workshop: Workshop, method: (activity: string) => number): RunSheet => {
  let now = startOf(workshop)
  const lines = workshop.items.map((item): Line => {
    const minutes = item.kind === 'plain' ? item.minutes : (item.minutes ?? method(item.activity))
    const fixed = fixedAt(workshop, item)
    const line = { item, begins: fixed ?? now, minutes, air: fixed === null ? 0 : fixed - now }
    now = line.begins + minutes
    return line
  })
  const last = endOf(workshop)
  return { lines, ends: now, spare: last === null ? null : last - now }
}

export const peopleIn = (workshop: Workshop): number => workshop.tables.reduce((sum, { people }) => sum + people, 0)
