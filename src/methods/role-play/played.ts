import type { Id } from '../contract'
import type { Item, Line, Setup } from './model'

// The script as it is played: without what is left out, and without the lines of spare parts that nobody has.

export interface PlayedItem extends Pick<Item, 'id' | 'title' | 'paper'> {
  readonly lines: readonly Line[]
}

/** @param absent the parts that nobody plays; @param skipped the items that the room has passed over */
export const played = (
  { items }: Pick<Setup, 'items'>,
  absent: readonly Id[],
  skipped: readonly Id[] = [],
): readonly PlayedItem[] =>
  items
    .filter(({ id, out }) => !out && !skipped.includes(id))
    .map(({ id, title, paper, lines }) => ({
      ...{ id, title, paper },
      lines: lines.filter(({ kind, by }) => kind !== 'said' || by === null || !absent.includes(by)),
    }))
    .filter(({ lines }) => lines.length > 0)

/** The agenda as it was sent out: by the numbers that the items have, whatever is taken first. */
export const agendaOf = (items: readonly PlayedItem[]): readonly PlayedItem[] => {
  const number = ({ title }: PlayedItem) => Number(/^\d+/.exec(title)?.[0] ?? 0)
  return [...items].sort((a, b) => number(a) - number(b))
}

/** Whether the items are taken in another order than their numbers. */
export const isTurned = (items: readonly PlayedItem[]): boolean =>
  agendaOf(items).some(({ id }, at) => id !== items[at]?.id)

/** Two lines that follow each other without anything between. */
export const pairsIn = (items: readonly PlayedItem[]): readonly (readonly [Line, Line])[] =>
  items.flatMap(({ lines }) =>
    lines.flatMap((line, at) => {
      const next = lines[at + 1]
      return line.kind === 'said' && next?.kind === 'said' ? [[line, next] as const] : []
    }),
  )

// How long it takes, in seconds. Measured at none of one's own meetings: the assumptions are these.
/** Words that people read aloud in a minute. */
const wordsAMinute = 130
/** From one who speaks to the next; a laugh now and then. */
const turn = 2.5
/** Somebody walks, a door is opened: what stands in brackets is done, and not said. */
const act = 6
/** Hands up, counted, and down again. */
const handsUp = 30
/** The card is read, and somebody asks. */
const question = 25

const bracketed = /\([^)]*\)/g
const wordsOf = (text: string): number =>
  text.replace(bracketed, ' ').match(/[\p{L}\d]+(?:[-’'.,][\p{L}\d]+)*/gu)?.length ?? 0

const secondsOf = ({ kind, text }: Pick<Line, 'kind' | 'text'>): number => {
  const spoken = (wordsOf(text) / wordsAMinute) * 60
  const done = (text.match(bracketed)?.length ?? 0) * act
  return spoken + done + (kind === 'halt' ? question : kind === 'vote' ? handsUp : turn)
}

/** Minutes of an item, in halves. */
export const minutesOf = ({ lines }: Pick<PlayedItem, 'lines'>): number =>
  Math.max(0.5, Math.round(lines.reduce((sum, line) => sum + secondsOf(line), 0) / 30) / 2)
