import type { Activity, Id, Poll, Step } from '../../methods/contract'

type AnyActivity = Activity<unknown, unknown, unknown>

/** The polls that people have before them: the room's, until it is shown, and those whose tablet is still going round. */
export const openPolls = ({ at, shown, rounds }: AnyActivity, steps: readonly Step[]): readonly Id[] => {
  const step = steps.find(({ id }) => id === at)
  const passed = (rounds.at(-1)?.tables ?? []).flatMap(({ boxes }) =>
    Object.entries(boxes).flatMap(([poll, box]) => (box.state === 'open' ? [poll] : [])),
  )
  const all = [step?.poll, step?.shows, ...passed].filter((poll) => poll !== undefined)
  return [...new Set(all)].filter((poll) => !shown.includes(poll))
}

/** The polls that have been answered in some round, or are being answered now. */
export const answeredPolls = (activity: AnyActivity, steps: readonly Step[]): readonly Id[] => {
  const boxes = activity.rounds.flatMap(({ tables }) => tables.flatMap((table) => Object.keys(table.boxes)))
  return [...new Set([...boxes, ...activity.shown, ...openPolls(activity, steps)])]
}

/** Whether the questions after a change would not be those that people have before them, or have given their answers to. */
export const changesAsked = (
  before: readonly Poll[],
  after: readonly Poll[],
  open: readonly Id[],
  answered: readonly Id[],
): boolean => {
  const [was, is] = [before, after].map((polls) => new Map(polls.map((poll) => [poll.id, poll])))
  const same = (poll: Id, read: (poll: Poll | undefined) => unknown) =>
    JSON.stringify(read(was?.get(poll))) === JSON.stringify(read(is?.get(poll)))
  return !open.every((poll) => same(poll, (one) => one)) || !answered.every((poll) => same(poll, (one) => one?.about))
}
