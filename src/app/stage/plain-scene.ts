import { timeSeparator } from '../../i18n/format'
import { text } from '../../i18n/language'
import { timeOf } from '../../lib/clock'
import { itemName } from '../../methods/registry'
import { runSheet } from '../../workshop/evening/run-sheet'
import type { Scene } from '../../workshop/evening/scene'
import type { Item, Workshop } from '../../workshop/record/records'

export const closingScene = (workshop: Workshop, language: Scene['language'], agreed: readonly string[]): Scene => ({
  kind: 'closing',
  title: workshop.title,
  language,
  rehearsal: workshop.rehearsal,
  timer: null,
  length: 0,
  blank: false,
  agreed,
  next: workshop.next.filter((one) => one.text.trim() !== '').map(({ text: what, role }) => ({ text: what, role })),
})

/**
 * What the room sees at a plain item.
 * @param minutes of a method item
 * @param begun when it began, in ms since 1970: a break ends that much later, not by the plan; undefined when it has not begun
 */
export const plainScene = (
  workshop: Workshop,
  item: Extract<Item, { kind: 'plain' }>,
  language: Scene['language'],
  minutes: (activity: string) => number,
  begun: number | undefined,
): Scene => {
  const time = (at: number) => timeOf(at, timeSeparator())
  const length = item.minutes * 60_000
  const ends = begun === undefined || length === 0 ? null : begun + length
  const base = { title: item.title, language, rehearsal: workshop.rehearsal, timer: null, length: 0, blank: false }
  const timed = ends === null ? base : ({ ...base, timer: { state: 'running', ends }, length } as const)
  switch (item.plain) {
    case 'welcome':
      return {
        ...base,
        kind: 'welcome',
        title: workshop.title,
        purpose: workshop.purpose.trim(),
        programme: runSheet(workshop, minutes).lines.map((one) => ({
          time: time(one.begins),
          title: itemName(one.item, language),
        })),
      }
    case 'break':
      return { ...timed, kind: 'break', until: ends === null ? '' : time(minuteOf(new Date(ends))) }
    default:
      return { ...timed, kind: 'plain', text: item.plain === 'writing' ? text('stage.writing') : '' }
  }
}

const minuteOf = (at: Date): number => at.getHours() * 60 + at.getMinutes()
