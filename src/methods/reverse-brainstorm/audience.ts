import type { Context } from '../contract'
import { cannotBeTurned, dotsOf, everyTurned, inOrder, leftToTurn, looseTurned, rootsOf, tablesTurned } from './counts'
import { dotsPoll, everyNote, type Kind, notesOf, type Principle, type ThisActivity } from './model'

export interface PrincipleView {
  readonly number: number
  readonly text: string
  /** What was turned into it. The bad ideas themselves stay behind. */
  readonly roots: readonly string[]
  /** Only when the dots have been shown. */
  readonly dots: number | null
}

export type View =
  | {
      readonly kind: 'question'
      readonly initiative: string
      readonly question: string
      readonly silent: boolean
      readonly count: number
      readonly latest: readonly string[]
    }
  | {
      readonly kind: 'card'
      readonly bad: string
      readonly good: readonly { readonly kind: Kind; readonly text: string }[]
      readonly cannot: boolean
    }
  | { readonly kind: 'wall'; readonly bad: number; readonly good: readonly string[] }
  | { readonly kind: 'principles'; readonly principles: readonly PrincipleView[]; readonly asks: boolean }

export type PrinciplesView = Extract<View, { kind: 'principles' }>

/** So many of the latest ideas can be read from the last row. */
const readable = 6

const latest = <T>(list: readonly T[]): readonly T[] => list.slice(-readable).reverse()

export const principlesView = (activity: ThisActivity, asks: boolean): PrinciplesView => {
  const areShown = !asks && activity.round.shown.includes(dotsPoll)
  return {
    kind: 'principles',
    asks,
    principles: inOrder(activity.plenary.principles).map((principle: Principle) => ({
      number: principle.number,
      text: principle.text,
      roots: rootsOf(activity, principle)
        .map(({ turned }) => turned.text)
        .filter((text) => text !== principle.text),
      dots: areShown ? dotsOf(activity, principle) : null,
    })),
  }
}

const turning = (activity: ThisActivity): View => {
  const { picked } = activity.plenary
  const note = everyNote(activity).find(({ id }) => id === picked)
  if (note)
    return {
      kind: 'card',
      bad: note.text,
      good: everyTurned(activity)
        .filter((one) => one.note === note.id)
        .map(({ kind, text }) => ({ kind, text })),
      cannot: cannotBeTurned(activity).has(note.id),
    }
  return {
    kind: 'wall',
    bad: leftToTurn(activity).length,
    good: latest([...looseTurned(activity), ...tablesTurned(activity)]).map(({ text }) => text),
  }
}

export const audience = (activity: ThisActivity, _: Context): View => {
  const { setup } = activity
  const { task } = activity.now
  if (task === 'turn') return turning(activity)
  if (task === 'principles' || task === 'priority') return principlesView(activity, false)
  if (task === 'dots') return principlesView(activity, true)
  const notes = notesOf(activity)
  return {
    kind: 'question',
    initiative: setup.initiative,
    question: setup.negative,
    silent: task !== 'open',
    count: notes.length,
    // Nothing is read aloud while people think by themselves.
    latest: task === 'open' ? latest(notes).map(({ text }) => text) : [],
  }
}
