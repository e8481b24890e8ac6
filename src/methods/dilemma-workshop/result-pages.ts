import { wrapText } from '../../lib/wrap-text'
import type { EndKind } from './model'

// The three lists stand side by side, and nothing in them is cut where there is another page to read it on.

export type ResultLists = Readonly<Record<'agree' | EndKind, readonly string[]>>

interface Room {
  /** Letters from side to side of each list. */
  readonly across: Readonly<Record<keyof ResultLists, number>>
  /** Lines under its heading. */
  readonly down: number
}
/** Little is set large. */
const large: Room = { across: { agree: 23, disagree: 18, meeting: 18 }, down: 8 }
const usual: Room = { across: { agree: 30, disagree: 23, meeting: 23 }, down: 11 }

/** From one text to the next there is the third of a line. */
const between = 0.34

const linesOf = (text: string, across: number): number => wrapText(text, across).length + between

/** As many on each page as there is room for, and at least one. */
const pagesOf = (texts: readonly string[], across: number, down: number): readonly (readonly string[])[] =>
  texts.reduce<string[][]>((pages, text) => {
    const last = pages.at(-1)
    const taken = (last ?? []).reduce((sum, one) => sum + linesOf(one, across), 0)
    if (last && taken + linesOf(text, across) <= down + between) last.push(text)
    else pages.push([text])
    return pages
  }, [])

const lists = ['agree', 'disagree', 'meeting'] as const

/** Whether there is room for all of the lists at once, set large. */
export const isShort = (of: ResultLists): boolean =>
  lists.every(
    (list) => of[list].reduce((sum, text) => sum + linesOf(text, large.across[list]), 0) <= large.down + between,
  )

/** So many lines has a text that is alone on its page; what is longer still is cut there. */
export const linesDown = usual.down

const usualPages = (of: ResultLists, list: keyof ResultLists) => pagesOf(of[list], usual.across[list], usual.down)

/** @returns at least 1 */
export const resultPages = (of: ResultLists): number =>
  isShort(of) ? 1 : Math.max(1, ...lists.map((list) => usualPages(of, list).length))

/** What stands on a page, from 0. A list that ends before the others stays with its last. */
export const resultsOn = (
  of: ResultLists,
  page: number,
): { readonly shown: ResultLists; readonly more: Readonly<Record<keyof ResultLists, number>> } => {
  const on = (list: keyof ResultLists) => {
    const pages = isShort(of) ? [of[list]] : usualPages(of, list)
    const at = Math.min(page, pages.length - 1)
    return { shown: pages[at] ?? [], more: pages.slice(at + 1).flat().length }
  }
  const [agree, disagree, meeting] = [on('agree'), on('disagree'), on('meeting')]
  return {
    shown: { agree: agree.shown, disagree: disagree.shown, meeting: meeting.shown },
    more: { agree: agree.more, disagree: disagree.more, meeting: meeting.more },
  }
}
