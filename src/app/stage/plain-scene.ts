import { timeSeparator } from '../../i18n/format'
import { text } from '../../i18n/language'
import { timeOf } from '../../lib/clock'
import { findManifest } from '../../methods/registry'
import type { Digest } from '../../workshop/evening/digest'
import { runSheet } from '../../workshop/evening/run-sheet'
import type { Scene } from '../../workshop/evening/scene'
import type { Item, Workshop } from '../../workshop/record/records'

type Digests = Readonly<Record<string, Digest>>

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

/** What the room sees at a plain item. @param begun when it began, in ms since 1970: a break ends that much later, not by the plan */
export const plainScene = (
  workshop: Workshop,
  item: Extract<Item, { kind: 'plain' }>,
  language: Scene['language'],
  digests: Digests,
  agreed: readonly string[],
  begun: number,
): Scene => {
  const { lines } = runSheet(workshop, (activity) => digests[activity]?.minutes ?? 0)
  const time = (minutes: number) => timeOf(minutes, timeSeparator())
  const length = item.minutes * 60_000
  const ends = begun + length
  const base = { title: item.title, language, rehearsal: workshop.rehearsal, timer: null, length: 0, blank: false }
  const timed = { ...base, timer: { state: 'running', ends }, length } as const
  switch (item.plain) {
    case 'welcome':
      return {
        ...base,
        kind: 'welcome',
        title: workshop.title,
        programme: lines.map((one) => ({
          time: time(one.begins),
          title:
            one.item.title ||
            (one.item.kind === 'method' ? (findManifest(one.item.method)?.card[language].name ?? '') : ''),
        })),
      }
    case 'break':
      return { ...timed, kind: 'break', until: time(new Date(ends).getHours() * 60 + new Date(ends).getMinutes()) }
    case 'closing':
      return closingScene(workshop, language, agreed)
    default:
      return { ...timed, kind: 'plain', text: item.plain === 'writing' ? text('stage.writing') : '' }
  }
}
