import { fitText } from '../../lib/typed-text'
import type { Id, Stamp } from '../contract'
import { dayAgreed } from '../kit/agreed'
import { changed as change, listed, without } from '../kit/lists'
import {
  type Adjustment,
  type Brief,
  draftOf,
  longestText,
  numbersOpen,
  onScale,
  type Plenary,
  type PlenaryMove,
  type Settled,
  type ThisActivity,
  type Work,
  type WorkMove,
} from './model'

export const openWork = (): Work => ({ adjustments: [] })

const trimmed = (text: string): string => fitText(text.trim(), longestText)

type Suggested = Extract<WorkMove, { type: 'suggest' }>
/** null when it says nothing, or is about nothing. */
const suggested = (
  versions: readonly { readonly id: Id }[],
  { id, version, number, text }: Suggested & Stamp,
): Adjustment | null =>
  trimmed(text) === '' || !onScale(number) || !versions.some((one) => one.id === version)
    ? null
    : { id, version, text: trimmed(text), number }

export const playWork = ({ versions }: Brief, work: Work, move: WorkMove & Stamp): Work => {
  const adjustments = (next: readonly Adjustment[]) => (next === work.adjustments ? work : { adjustments: next })
  switch (move.type) {
    case 'suggest': {
      const adjustment = suggested(versions, move)
      return adjustment ? adjustments([...work.adjustments, adjustment]) : work
    }
    case 'reword':
      return adjustments(change(work.adjustments, move.adjustment, { text: fitText(move.text, longestText) }))
    case 'withdraw':
      return adjustments(without(work.adjustments, move.adjustment))
  }
}

export const openPlenary = (): Plenary => ({ adjustments: [], draft: null, spans: [] })

/** What a table has suggested, in this sitting or an earlier one. */
const fromTable = ({ rounds }: ThisActivity, id: Id): Adjustment | undefined =>
  rounds
    .flatMap(({ tables }) => tables.flatMap(({ work }) => work?.adjustments ?? []))
    .find((adjustment) => adjustment.id === id)

const fetched = (
  activity: ThisActivity,
  { id, from, verdict, day }: Extract<PlenaryMove, { type: 'fetch' }> & Stamp,
): Settled | null => {
  const adjustment = fromTable(activity, from)
  const taken = activity.plenary.adjustments.some((one) => one.from === from)
  return adjustment && !taken && trimmed(adjustment.text) !== '' ? { ...adjustment, id, from, verdict, day } : null
}

/** Wording is only written when no numbers are open, and goes on from the last version. */
const drafted = (
  activity: ThisActivity,
  { after, text, picture }: Extract<PlenaryMove, { type: 'draft' }>,
): Plenary => {
  const { plenary, setup } = activity
  const now = draftOf(activity)
  const same = now?.text === text && now.picture === picture
  if (numbersOpen(activity) || after !== setup.versions.at(-1)?.id || same) return plenary
  return { ...plenary, draft: { after, text: fitText(text, longestText), picture } }
}

const spans = ({ plenary, setup }: ThisActivity, version: Id, on: boolean): Plenary => {
  const next = setup.versions.some(({ id }) => id === version) ? listed(plenary.spans, version, on) : plenary.spans
  return next === plenary.spans ? plenary : { ...plenary, spans: next }
}

export const playPlenary = (activity: ThisActivity, move: PlenaryMove & Stamp): Plenary => {
  const { plenary, setup } = activity
  const adjustments = (next: readonly Settled[]) =>
    next === plenary.adjustments ? plenary : { ...plenary, adjustments: next }
  const anew = (next: readonly Settled[], id: Id): readonly Settled[] =>
    next === plenary.adjustments
      ? next
      : next.map((one) => (one.id === id ? { ...one, day: dayAgreed(one.day, activity.rounds, move.day) } : one))
  switch (move.type) {
    case 'suggest': {
      const said = suggested(setup.versions, move)
      return said
        ? adjustments([...plenary.adjustments, { ...said, verdict: 'waiting', from: null, day: move.day }])
        : plenary
    }
    case 'fetch': {
      const one = fetched(activity, move)
      return one ? adjustments([...plenary.adjustments, one]) : plenary
    }
    case 'reword':
      return adjustments(
        anew(change(plenary.adjustments, move.adjustment, { text: fitText(move.text, longestText) }), move.adjustment),
      )
    case 'settle':
      return adjustments(
        plenary.adjustments.some(({ id, verdict }) => id === move.adjustment && verdict !== move.verdict)
          ? change(plenary.adjustments, move.adjustment, { verdict: move.verdict, day: move.day })
          : plenary.adjustments,
      )
    case 'withdraw':
      return adjustments(without(plenary.adjustments, move.adjustment))
    case 'draft':
      return drafted(activity, move)
    case 'drop':
      return draftOf(activity) === null || numbersOpen(activity) ? plenary : { ...plenary, draft: null }
    case 'showSpan':
      return spans(activity, move.version, move.on)
  }
}

/** The tables' adjustments in this sitting that the room has not yet taken up. */
export const untaken = (activity: ThisActivity): readonly (Adjustment & { readonly table: string })[] =>
  activity.round.tables.flatMap(({ name, work }) =>
    (work?.adjustments ?? [])
      .filter(({ id, text }) => text.trim() !== '' && !activity.plenary.adjustments.some(({ from }) => from === id))
      .map((adjustment) => ({ ...adjustment, table: name })),
  )
