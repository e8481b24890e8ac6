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

/** What a player says, in the order it is said. @param parts the player’s own, as places in the brief */
export const cuesOf = (brief: Brief, parts: readonly number[], t: Translate): readonly Cue[] =>
  brief.items.flatMap(({ title, lines }) =>
    lines.flatMap(({ by, text }, at): readonly Cue[] => {
      if (!parts.includes(by)) return []
      const before = lines[at - 1]
      const who = before && (brief.parts[before.by]?.title || t('part.untitled'))
      return [
        {
          item: title || t('item.untitled'),
          cue: before ? t('own.cue', { who: who ?? '', words: tail(before.text) }) : t('own.first'),
          as: parts.length > 1 ? (brief.parts[by]?.title ?? '') : '',
          text,
        },
      ]
    }),
  )

export const voteWord = (vote: Own['votes'][number], t: Translate): string =>
  vote === null ? t('own.vote.none') : vote > 0 ? t('side.for') : vote < 0 ? t('side.against') : t('side.neither')
