import type { Agreed, Block, Day, PlainBlock } from '../../methods/contract'

/** The house's words about what was agreed, in the language on screen. */
export interface AgreedWords {
  /** Under a list whose texts were all agreed on one day. */
  on(day: Day): string
  /** A text among others that were agreed on other days. */
  dated(text: string, day: Day): string
  readonly nothing: string
}

const once = <T>(list: readonly T[]): readonly T[] => [...new Set(list)]

const listOf = (texts: readonly Agreed[], words: AgreedWords): readonly PlainBlock[] => {
  const [day, ...others] = once(texts.map((one) => one.day))
  if (day === undefined) return []
  return others.length === 0
    ? [
        { kind: 'list', items: texts.map(({ text }) => text) },
        { kind: 'text', text: words.on(day) },
      ]
    : [{ kind: 'list', items: texts.map((one) => words.dated(one.text, one.day)) }]
}

const filled = (under: string | null, agreed: readonly Agreed[], words: AgreedWords): readonly PlainBlock[] => {
  const here = agreed.filter((one) => under === null || one.under === under)
  if (here.length === 0) return [{ kind: 'text', text: words.nothing }]
  // One day is said once, however many headings there are.
  const sameDay = once(here.map(({ day }) => day)).length === 1
  const groups = once(here.map((one) => one.under)).flatMap((heading): readonly PlainBlock[] => {
    const texts = here.filter((one) => one.under === heading)
    return [
      ...(heading === null || under !== null ? [] : [{ kind: 'heading' as const, text: heading }]),
      ...(sameDay ? [{ kind: 'list' as const, items: texts.map(({ text }) => text) }] : listOf(texts, words)),
    ]
  })
  const [first] = here
  return sameDay && first ? [...groups, { kind: 'text', text: words.on(first.day) }] : groups
}

/** The blocks with the agreed texts in their places: the same words, and the same days, in every document. */
export const fillAgreed = (
  blocks: readonly Block[],
  agreed: readonly Agreed[],
  words: AgreedWords,
): readonly PlainBlock[] =>
  blocks.flatMap((block) => (block.kind === 'agreed' ? filled(block.under, agreed, words) : [block]))
