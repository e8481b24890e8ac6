import type { Box, Id } from '../contract'
import { type Play, playedStories, type Reason, type Story, tablesOf } from './model'

export interface Split {
  readonly over: number
  readonly under: number
}

const countsOf = (box: Box | undefined): Split =>
  box?.state === 'closed' ? { over: box.counts.over ?? 0, under: box.counts.under ?? 0 } : { over: 0, under: 0 }

/** The room's answers to a poll; tables that kept their answers to themselves are not in it. */
export const splitOf = (activity: Play, poll: Id): Split =>
  tablesOf(activity).reduce(
    (total, { boxes }) => {
      const { over, under } = countsOf(boxes[poll])
      return { over: total.over + over, under: total.under + under }
    },
    { over: 0, under: 0 },
  )

export const tableSplits = (activity: Play, poll: Id): readonly (Split & { readonly name: string })[] =>
  tablesOf(activity)
    .filter(({ boxes }) => boxes[poll]?.state === 'closed')
    .map(({ name, boxes }) => ({ name, ...countsOf(boxes[poll]) }))

/** 0 when all agree, 1 when the room is split down the middle. */
export const dividedness = ({ over, under }: Split): number =>
  over + under === 0 ? 0 : (2 * Math.min(over, under)) / (over + under)

/** The stories with the most divided room first; the order they were told in among equals. */
export const mostDivided = (activity: Play): readonly Story[] =>
  [...playedStories(activity)].sort(
    (one, other) => dividedness(splitOf(activity, other.id)) - dividedness(splitOf(activity, one.id)),
  )

/** The stories the room has come to: shown, answered, or with a reason. */
export const discussed = (activity: Play): readonly Story[] =>
  playedStories(activity).filter(({ id }) => {
    const { over, under } = splitOf(activity, id)
    return activity.shown.includes(id) || over + under > 0 || reasonsFor(activity, id).length > 0
  })

export const reasonsFor = (activity: Play, story: Id): readonly Reason[] =>
  tablesOf(activity).flatMap(({ work }) => (work?.reasons ?? []).filter((reason) => reason.story === story))
