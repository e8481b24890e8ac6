import { longDay } from '../../i18n/format'
import { type HouseText, language } from '../../i18n/language'
import type { Agreed, PlainBlock } from '../../methods/contract'
import type { Section } from '../../report/document'
import type { Workshop } from '../record/records'
import { type AgreedWords, fillAgreed } from './fill-agreed'

// What stands before all else in a document: why, what was done, what was agreed, what happens next.

export const section = (id: string, title: string, blocks: readonly PlainBlock[]): readonly Section[] =>
  blocks.length === 0 ? [] : [{ id, title, blocks }]

export const saidIn = (text: string): readonly PlainBlock[] => (text.trim() === '' ? [] : [{ kind: 'text', text }])

/** The house's words about what was agreed, in the language on screen. */
export const agreedWords = (text: HouseText): AgreedWords => ({
  on: (day) => text('agreed.on', { day: longDay(day) }),
  dated: (said, day) => text('agreed.dated', { text: said, day: longDay(day) }),
  nothing: text('agreed.nothing'),
})

/** What somebody has written over it, and what it was for. */
export const opening = ({ intro = '', purpose }: Workshop, text: HouseText): readonly Section[] => [
  ...section('intro', text('paper.intro'), saidIn(intro)),
  ...section('purpose', text('paper.purpose'), saidIn(purpose)),
]

/** A column that nobody has filled in is left out. */
const filledColumns = (head: readonly string[], rows: readonly (readonly string[])[]): PlainBlock => {
  const kept = head.flatMap((_, at) => (at < 2 || rows.some((row) => row[at] !== '') ? [at] : []))
  const of = (row: readonly string[]) => kept.map((at) => row[at] ?? '')
  return { kind: 'table', head: of(head), rows: rows.map(of) }
}

/** What happens next: what, who by role, by when, and in which case. @param said a day in words */
export const nextTable = (next: Workshop['next'], text: HouseText, said = longDay): PlainBlock => {
  const rows = next.map((one) => [one.text, one.role, one.day ? said(one.day) : '', one.case ?? ''])
  const head = [text('paper.next.what'), text('paper.next.who'), text('paper.next.when'), text('paper.next.case')]
  return filledColumns(head, rows)
}

export const nextSteps = ({ next }: Workshop, text: HouseText): readonly Section[] =>
  section('next', text('paper.next'), next.length === 0 ? [] : [nextTable(next, text)])

/** An item that was held, by its name, and what was agreed in it. */
export interface HeldItem {
  readonly name: string
  readonly agreed: readonly Agreed[]
}

const agreedIn = (items: readonly HeldItem[], text: HouseText): readonly PlainBlock[] => {
  const some = items.filter(({ agreed }) => agreed.length > 0)
  if (some.length === 0) return [{ kind: 'text', text: text('agreed.nothing') }]
  const words = agreedWords(text)
  const [day, ...others] = [...new Set(some.flatMap(({ agreed }) => agreed.map((one) => one.day)))]
  // A day that all share is said once.
  const once = day !== undefined && others.length === 0
  const blocks = some.flatMap(({ name, agreed }): readonly PlainBlock[] => [
    { kind: 'heading', text: name },
    // Under the item's own heading each text stands by itself.
    ...(once
      ? [{ kind: 'list' as const, items: agreed.map((one) => one.text) }]
      : fillAgreed(
          [{ kind: 'agreed', under: null }],
          agreed.map((one) => ({ ...one, under: null })),
          words,
        )),
  ])
  return once ? [...blocks, { kind: 'text', text: words.on(day) }] : blocks
}

/**
 * What was done and what was agreed, for a front page.
 * @param untold something was agreed, and is not for this reader: then nothing is said of it, and not that there is nothing
 */
export const doneAndAgreed = (items: readonly HeldItem[], text: HouseText, untold: boolean): readonly Section[] => [
  ...section(
    'done',
    text('paper.done'),
    items.length === 0 ? [] : [{ kind: 'list', items: items.map(({ name }) => name) }],
  ),
  ...(untold ? [] : section('agreed', text('paper.agreed'), agreedIn(items, text))),
]

/** The last word of a front page: what follows begins on a page of its own. */
export const turned = (sections: readonly Section[]): readonly Section[] =>
  sections.map((one, at) =>
    at === sections.length - 1 ? { ...one, blocks: [...one.blocks, { kind: 'page-break' as const }] } : one,
  )

/** Workshop, date and place on one line, for the head of every page. */
export const headLine = ({ title, day, place }: Workshop, text: HouseText): string =>
  [title || text('workshop.untitled'), day && longDay(day), place].filter(Boolean).join(' · ')

/** How Word names the language on screen. */
export const wordLanguage = (): string => (language() === 'da' ? 'da-DK' : 'en-GB')
