import type { Answers, Counts, Id } from '../contract'
import { playedStories, type Reason, type Story, type ThisActivity } from './model'

export interface Split {
  readonly over: number
  readonly under: number
}

export const splitIn = ({ over = 0, under = 0 }: Counts): Split => ({ over, under })

export const answersTo = ({ round }: ThisActivity, poll: Id): Answers | null => round.answers[poll] ?? null

/** The room's answers to a poll that has been shown; null while they are hidden, or too few. */
export const splitOf = (activity: ThisActivity, poll: Id): Split | null => {
  const answers = answersTo(activity, poll)
  return answers?.state === 'counts' ? splitIn(answers.counts) : null
}

/** 0 when all agree, 1 when the room is split down the middle. */
export const dividedness = (split: Split | null): number =>
  split === null || split.over + split.under === 0
    ? 0
    : (2 * Math.min(split.over, split.under)) / (split.over + split.under)

/** The stories with the most divided room first; the order they were told in among equals. */
export const mostDivided = (activity: ThisActivity): readonly Story[] =>
  [...playedStories(activity)].sort(
    (one, other) => dividedness(splitOf(activity, other.id)) - dividedness(splitOf(activity, one.id)),
  )

/** The stories the room has come to: asked about, or with a reason; those too that it then passed over. */
export const discussed = (activity: ThisActivity): readonly Story[] =>
  activity.setup.stories.filter(({ id }) => answersTo(activity, id) !== null || reasonsFor(activity, id).length > 0)

export const reasonsFor = (activity: ThisActivity, story: Id): readonly Reason[] =>
  activity.round.tables.flatMap(({ work }) => (work?.reasons ?? []).filter((reason) => reason.story === story))
