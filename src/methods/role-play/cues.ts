import type { Translate } from '../contract'
import type { Brief, Own } from './model'

/** One thing to say, and what is heard just before it. */
export interface Cue {
  readonly item: string
  readonly cue: string
  /** Who one is there, where one plays several. */
  readonly as: string
  readonly text: string
}

/** So many of the last words are enough to know that it is one’s turn. */
const lastWords = 6

/** The last that is heard; what is done, where nothing is said. */
const tail = (text: string): string => {
  const words = (text.replace(/\([^)]*\)/g, '').trim() || text).split(/\s+/)
  return words.length > lastWords ? `… ${words.slice(-lastWords).join(' ')}` : words.join(' ')
}

const heardIn = ({ parts, items }: Brief, item: number, at: number, t: Translate): string => {
  const before = items[item]?.lines[at - 1]
  if (!before) return t('own.first')
  if (before.kind !== 'said') return t(`own.after.${before.kind}`)
  return t('own.cue', { who: parts[before.by]?.title || t('part.untitled'), words: tail(before.text) })
}

/** What a player says, in the order it is said. @param parts the player’s own, as places in the brief */
export const cuesOf = (brief: Brief, parts: readonly number[], t: Translate): readonly Cue[] =>
  brief.items.flatMap(({ title, lines }, item) =>
    lines.flatMap(({ by, text }, at): readonly Cue[] =>
      parts.includes(by)
        ? [
            {
              item: title || t('item.untitled'),
              cue: heardIn(brief, item, at, t),
              as: parts.length > 1 ? (brief.parts[by]?.title ?? '') : '',
              text,
            },
          ]
        : [],
    ),
  )

export const voteWord = (vote: Own['votes'][number], t: Translate): string =>
  vote === null ? t('own.vote.none') : vote > 0 ? t('side.for') : vote < 0 ? t('side.against') : t('side.neither')
