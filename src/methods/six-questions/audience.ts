import type { Answers, Context, Counts, Day, Id } from '../contract'
import { type Counting, countingOf } from '../kit/answers'
import {
  answerTo,
  type Card,
  directionBefore,
  directionOn,
  dotsPoll,
  nameOf,
  playedCards,
  type ThisActivity,
  type ThisTold,
} from './model'
import { handful } from './moves'

export interface Postcard {
  readonly theme: string
  readonly question: string
  /** The room's sentence: the card lies with its back up; null while it is unanswered. */
  readonly direction: string | null
  /** The day the sentence was agreed. */
  readonly day: Day | null
  /** What the room said the last time, and when. */
  readonly before: { readonly day: Day; readonly text: string } | null
}
export interface Sentence {
  readonly table: string
  readonly text: string
  readonly disagree: boolean
  readonly unknown: boolean
}
export interface Weight {
  readonly name: string
  readonly count: number
}

export type View =
  | { readonly kind: 'frame'; readonly strategy: string; readonly about: string; readonly cards: readonly Postcard[] }
  | { readonly kind: 'grid'; readonly cards: readonly Postcard[] }
  | {
      readonly kind: 'card'
      readonly number: number
      readonly of: number
      readonly card: Pick<Card, 'theme' | 'question' | 'opens' | 'chooses' | 'because'>
      readonly task: 'read' | 'write' | 'round' | 'sentence'
    }
  | {
      readonly kind: 'sentences'
      readonly card: Postcard
      readonly sentences: readonly Sentence[]
      /** Sentences that are not on stage now. */
      readonly more: number
      /** Long sentences stand two and two. */
      readonly long: boolean
    }
  | {
      readonly kind: 'dots'
      readonly names: readonly string[]
      /** Said only where this machine counts. */
      readonly answered: Counting
    }
  | { readonly kind: 'few' }
  | {
      readonly kind: 'weights'
      readonly weights: readonly Weight[]
      /** Only when the facilitator has switched rows per table on. */
      readonly tables: readonly { readonly name: string; readonly weights: readonly Weight[] }[]
    }
  | { readonly kind: 'direction'; readonly strategy: string; readonly cards: readonly Postcard[] }

const postcard = (activity: ThisTold, card: Card): Postcard => {
  const [direction, before] = [directionOn(activity, card.id), directionBefore(activity, card.id)]
  return {
    theme: card.theme,
    question: card.question,
    direction: direction?.text ?? null,
    day: direction?.day ?? null,
    before: before && { day: before.day, text: before.text },
  }
}

/** The cards that are played; and one that was passed over after the room had said its sentence on it: that stays. */
export const postcards = (activity: ThisTold): readonly Postcard[] =>
  activity.setup.cards
    .filter(({ id }) => !activity.round.skipped.includes(id) || directionOn(activity, id) !== null)
    .map((card) => postcard(activity, card))

/** The tables' sentences on a card; a table that has not written one is left out. */
export const sentencesOn = (activity: ThisActivity, card: Id): readonly Sentence[] =>
  activity.round.tables.flatMap(({ name, work }) => {
    const answer = answerTo(work, card)
    const text = answer?.sentence.trim() ?? ''
    if (!answer || (text === '' && answer.disagree === null && answer.unknown === null)) return []
    return [{ table: name, text, disagree: answer.disagree !== null, unknown: answer.unknown !== null }]
  })

/** Longer than this, in characters, three sentences side by side become too high for the stage. */
const shortSentence = 80

const areLong = (sentences: readonly Sentence[]) => sentences.some(({ text }) => text.length > shortSentence)

/** The tables' sentences, as many at a time as can be read. */
const pagesOn = (activity: ThisActivity, card: Id): readonly (readonly Sentence[])[] => {
  const all = sentencesOn(activity, card)
  const size = areLong(all) ? handful.long : handful.short
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size))
}

const weightsIn = ({ setup }: ThisActivity, counts: Counts): readonly Weight[] =>
  setup.cards.map((card) => ({ name: nameOf(card), count: counts[card.id] ?? 0 }))

const dots = ({ round }: ThisActivity): Answers | null => round.answers[dotsPoll] ?? null

/** The room's dots; null where they are hidden, or too few gave them. */
export const weightsOf = (activity: ThisActivity): Extract<View, { kind: 'weights' }> | null => {
  const answers = dots(activity)
  if (answers?.state !== 'counts') return null
  return {
    kind: 'weights',
    weights: weightsIn(activity, answers.counts),
    tables: answers.rows.map(({ name, counts }) => ({ name, weights: weightsIn(activity, counts) })),
  }
}

const tasks = ['read', 'write', 'round', 'sentence'] as const

const cardView = (activity: ThisActivity, card: Card): View => {
  const { setup, now } = activity
  if (now.task === 'together') {
    const all = sentencesOn(activity, card.id)
    const pages = pagesOn(activity, card.id)
    const sentences = pages[now.page] ?? pages[0] ?? []
    const more = all.length - sentences.length
    return { kind: 'sentences', card: postcard(activity, card), sentences, more, long: areLong(all) }
  }
  const played = playedCards(activity)
  const { theme, question, opens, chooses, because } = card
  return {
    kind: 'card',
    number: played.indexOf(card) + 1 || setup.cards.indexOf(card) + 1,
    of: Math.max(1, played.length),
    card: { theme, question, opens, chooses, because },
    task: tasks.find((task) => task === now.task) ?? 'read',
  }
}

/** All that stage and picture can ever receive. */
export const audience = (activity: ThisActivity, _: Context): View => {
  const { setup, now, round } = activity
  const { task, part } = now
  const card = setup.cards.find(({ id }) => id === part)
  if (card) return cardView(activity, card)
  if (task === 'play') return { kind: 'grid', cards: postcards(activity) }
  if (task === 'dots' || (task === 'weigh' && !round.shown.includes(dotsPoll)))
    return {
      kind: 'dots',
      names: setup.cards.map(nameOf),
      answered: task === 'dots' ? countingOf(dots(activity)) : null,
    }
  if (task === 'weigh') return weightsOf(activity) ?? { kind: 'few' }
  if (task === 'direction') return { kind: 'direction', strategy: setup.strategy, cards: postcards(activity) }
  return { kind: 'frame', strategy: setup.strategy, about: setup.about, cards: postcards(activity) }
}

/** Where there are more tables than can be read at once, their sentences are read page by page. */
export const pages = (activity: ThisActivity, _: Context): number => {
  const { task, part } = activity.now
  return task === 'together' && part !== null ? pagesOn(activity, part).length : 1
}
