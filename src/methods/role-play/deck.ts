import type { Id, Language } from '../contract'
import { type Line, letters, outcomes, type Setup, seats, sides, suitable } from './model'

export const meetings = ['long', 'short'] as const
export type Meeting = (typeof meetings)[number]
/** How long each takes to play, in minutes, whoever comes: said before it is fetched. */
export const playingMinutes: Readonly<Record<Meeting, { readonly from: number; readonly to: number }>> = {
  long: { from: 50, to: 60 },
  short: { from: 40, to: 46 },
}

/** The meeting that ships, as it is written. `long`: only in the long one; `short`: only in the short one, where something closes up. */
type Written = typeof import('./decks/meeting.da.json')
interface InOne {
  readonly long?: boolean
  readonly short?: boolean
}
interface WrittenLine extends InOne {
  readonly text: string
  readonly by?: string
  readonly result?: string
  readonly halt?: string
  readonly vote?: string
}
interface WrittenItem extends Omit<Setup['items'][number], 'lines' | 'out'>, InOne {
  readonly lines: readonly WrittenLine[]
}

const lineOf = ({ text, by, result, halt, vote }: WrittenLine, id: Id): Line =>
  halt !== undefined
    ? { id, kind: 'halt', by: null, at: halt, text }
    : vote !== undefined
      ? { id, kind: 'vote', by: null, at: vote, text }
      : { id, kind: 'said', by: by ?? null, at: result ?? null, text }

/** A word of the file as one of those that there are. */
const one = <Word extends string>(words: readonly Word[], said: string, otherwise: Word): Word =>
  words.find((word) => word === said) ?? otherwise

type Play = Pick<Setup, 'council' | 'lists' | 'parts' | 'items' | 'votes' | 'cards' | 'quiz'>

/** What the short meeting does not come to is not voted on in it either, and who only has something to say there stays at home. */
const playOf = (written: Written, meeting: Meeting): Play => {
  const isIn = (one: InOne) => !one[meeting === 'long' ? 'short' : 'long']
  const all: readonly WrittenItem[] = written.items
  const kept = all.filter(isIn)
  const items = kept.map(({ id, title, paper, refers, lines }) => ({
    ...{ id, title, paper, out: false },
    refers: refers.filter((other) => kept.some((item) => item.id === other)),
    lines: lines
      .map((line, at) => ({ line, at }))
      .filter(({ line }) => isIn(line))
      .map(({ line, at }) => lineOf(line, `${id}-${at + 1}`)),
  }))
  const voted = items.flatMap(({ lines }) => lines.flatMap(({ kind, at }) => (kind === 'vote' && at ? [at] : [])))
  const speaks = (part: string) => items.some(({ lines }) => lines.some(({ by }) => by === part))
  return {
    council: written.council,
    lists: written.lists,
    parts: written.parts
      .filter(({ id, seat }) => seat === 'council' || speaks(id))
      .map(({ seat, suits, ...part }) => ({
        ...part,
        seat: one(seats, seat, 'council'),
        suits: one(suitable, suits, 'seasoned'),
        office: part.office ?? '',
      })),
    items,
    votes: written.votes
      .filter(({ id }) => voted.includes(id))
      .map(({ outcome, written: fixed, ...vote }) => ({
        ...vote,
        outcome: one(outcomes, outcome, 'carried'),
        written: fixed.map(({ part, side }) => ({ part, side: one(sides, side, 'neither') })),
      })),
    cards: written.cards.map((card) => ({ ...card, ours: '' })),
    quiz: written.quiz
      .filter(isIn)
      .map(({ long: _, right, ...question }) => ({ ...question, right: one(letters, right, 'a') })),
  }
}

const minutes: Readonly<Record<Meeting, Setup['minutes']>> = {
  long: { welcome: 10, sheets: 8, break: 10, ask: 0.5, show: 0.5, questions: 10, pairs: 10 },
  short: { welcome: 3, sheets: 5, break: 3, ask: 0.5, show: 0.5, questions: 3, pairs: 4 },
}

/** The meeting that ships, put in the place of the one there is. Who comes stays. */
export const withMeeting = async (setup: Setup, meeting: Meeting, language: Language): Promise<Setup> => {
  const file = await (language === 'da' ? import('./decks/meeting.da.json') : import('./decks/meeting.en.json'))
  return { ...setup, ...playOf(file.default, meeting), minutes: minutes[meeting] }
}
