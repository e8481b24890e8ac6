import type { Id, Poll, Step } from '../../methods/contract'
import type { RoundBoxes } from './answers'

/** The polls that people have before them: the room's, until it is shown, and those whose tablet is still going round. */
export const openPolls = ({ round, at }: RoundBoxes, steps: readonly Step[]): readonly Id[] => {
  const step = steps.find(({ id }) => id === round.at)
  const passed = [...at].flatMap(([poll, boxes]) => (boxes.some(({ box }) => box.state === 'open') ? [poll] : []))
  const all = [step?.poll, step?.shows, ...passed].filter((poll) => poll !== undefined)
  return [...new Set(all)].filter((poll) => !round.shown.includes(poll))
}

/** The polls that have been answered in some round, or are being answered now. @param rounds the one in hand last */
export const answeredPolls = (rounds: readonly RoundBoxes[], steps: readonly Step[]): readonly Id[] => {
  const now = rounds.at(-1)
  const boxes = rounds.flatMap(({ at, round }) => [...at.keys(), ...Object.keys(round.pictures), ...round.shown])
  return [...new Set([...boxes, ...(now ? openPolls(now, steps) : [])])]
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
