import type { Context, Day, Id } from '../contract'
import { type Counting, countingOf } from '../kit/answers'
import { answersTo, reasonsFor, type Split, splitIn } from './counts'
import { type Agreed, againOf, headings, playedStories, type Side, type Story, type ThisActivity } from './model'

export interface LineView extends Split {
  readonly kind: 'line'
  readonly title: string
  /** The first answers, where the room has answered twice. */
  readonly before: Split | null
  readonly reasons: readonly { readonly side: Side; readonly text: string }[]
  /** How many tables are in the picture; null when all of them are. */
  readonly partly: { readonly in: number; readonly of: number } | null
  /** Only when the facilitator has switched rows per table on. */
  readonly tables: readonly (Split & { readonly name: string })[]
}

export type View =
  | { readonly kind: 'rules'; readonly rules: readonly string[] }
  | {
      readonly kind: 'story'
      readonly title: string
      readonly text: string
      readonly who: string
      /** Said only where this machine counts. */
      readonly answered: Counting
      readonly asks: boolean
    }
  | LineView
  | { readonly kind: 'few'; readonly title: string; readonly reasons: LineView['reasons'] }
  | { readonly kind: 'choose'; readonly titles: readonly string[] }
  | { readonly kind: 'expect' }
  | {
      readonly kind: 'expectations'
      /** The newest day that any of it was agreed; null where there is nothing. */
      readonly day: Day | null
      readonly agreed: readonly { readonly under: Agreed['under']; readonly texts: readonly string[] }[]
      /** Agreed texts that are not in the picture. */
      readonly more: number
    }

const storyView = (activity: ThisActivity, { title, text, who }: Story, poll: Id | null): View => ({
  kind: 'story',
  title,
  text,
  who,
  asks: poll !== null,
  answered: poll === null ? null : countingOf(answersTo(activity, poll)),
})

/** The room's line for a story that has been shown. @param moved as the room answered after the talk */
export const lineView = (
  activity: ThisActivity,
  { id, title }: Story,
  moved = activity.round.shown.includes(againOf(id)),
): View => {
  const answers = answersTo(activity, moved ? againOf(id) : id)
  const reasons = reasonsFor(activity, id).map(({ side, text }) => ({ side, text }))
  if (answers?.state !== 'counts') return { kind: 'few', title, reasons }
  const { counts, before, tables, rows } = answers
  return {
    kind: 'line',
    title,
    ...splitIn(counts),
    before: before && splitIn(before),
    reasons,
    partly: tables.in < tables.of ? tables : null,
    tables: rows.map((row) => ({ name: row.name, ...splitIn(row.counts) })),
  }
}

/** As many agreed texts as can be read from the back row at once, and as many characters. */
const readable = { texts: 6, characters: 480 }

const fits = (texts: readonly string[]): boolean =>
  texts.length <= readable.texts && texts.join('').length <= readable.characters

/** The newest of a heading's texts that fit together; at least one. */
const newest = (texts: readonly string[]): readonly string[] => {
  const from = texts.findIndex((_, index) => fits(texts.slice(index)))
  return texts.slice(from < 0 ? -1 : from)
}

const agreedView = ({ plenary }: ThisActivity): View => {
  const day =
    plenary.agreed
      .map((one) => one.day)
      .sort()
      .at(-1) ?? null
  const all = headings.map((under) => ({
    under,
    texts: plenary.agreed.filter((one) => one.under === under).map(({ text }) => text),
  }))
  if (fits(all.flatMap(({ texts }) => texts))) return { kind: 'expectations', day, agreed: all, more: 0 }
  // Too much for one picture: the heading that was worked on last, and its newest texts.
  const last = all.find(({ under }) => under === (plenary.at ?? plenary.agreed.at(-1)?.under))
  const texts = newest(last?.texts ?? [])
  const shown = last ? [{ under: last.under, texts }] : []
  return { kind: 'expectations', day, agreed: shown, more: plenary.agreed.length - texts.length }
}

export const audience = (activity: ThisActivity, _: Context): View => {
  const { setup, plenary, now } = activity
  const { shown } = activity.round
  const { task, part } = now
  const story = setup.stories.find(({ id }) => id === part)
  if (story) {
    if (task === 'again') return storyView(activity, story, againOf(story.id))
    if (shown.includes(story.id)) return lineView(activity, story)
    return storyView(activity, story, task === 'decide' ? story.id : null)
  }
  if (task === 'play') return { kind: 'choose', titles: playedStories(activity).map(({ title }) => title) }
  if (task === 'expect') return { kind: 'expect' }
  if (task === 'plenary') {
    const picked = setup.stories.find(({ id }) => id === plenary.picked && shown.includes(id))
    if (picked) return lineView(activity, picked)
    return agreedView(activity)
  }
  return { kind: 'rules', rules: setup.rules }
}
