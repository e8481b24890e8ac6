import type { Id, Poll, Step } from '../../methods/contract'
import type { RoundBoxes } from './round-boxes'
import { askedOf, isStillAsked, same } from './words'

/** The polls that a step takes out of the boxes, to be seen or to be put aside. */
export const revealed = ({ shows, keeps = [] }: Pick<Step, 'shows' | 'keeps'>): readonly Id[] =>
  shows === undefined ? keeps : [shows, ...keeps]

/** The polls that a step is about: what is answered there, and what it takes out of the boxes. */
export const askedAt = (step: Step | null | undefined): readonly Id[] =>
  step ? [...new Set([...(step.poll === undefined ? [] : [step.poll]), ...revealed(step)])] : []

/** The polls that people have before them: the room's, until it is shown, and those whose tablet is still going round. */
const openPolls = ({ round, at }: RoundBoxes, steps: readonly Step[]): readonly Id[] => {
  const step = steps.find(({ id }) => id === round.at)
  const passed = [...at].flatMap(([poll, boxes]) => (boxes.some(({ box }) => box.state === 'open') ? [poll] : []))
  return [...new Set([...askedAt(step), ...passed])].filter((poll) => !round.shown.includes(poll))
}

/** The polls that have been answered in some round, or are being answered now. @param rounds the one in hand last */
export const answeredPolls = (rounds: readonly RoundBoxes[], steps: readonly Step[]): readonly Id[] => {
  const now = rounds.at(-1)
  const boxes = rounds.flatMap(({ at, round }) => [...at.keys(), ...Object.keys(round.pictures), ...round.shown])
  return [...new Set([...boxes, ...(now ? openPolls(now, steps) : [])])]
}

/**
 * Whether the questions after a change would not be those that people have before them, or have given their answers to.
 * @param rounds with the boxes that there are, the one in hand last
 */
export const changesAsked = (
  before: readonly Poll[],
  after: readonly Poll[],
  rounds: readonly RoundBoxes[],
  steps: readonly Step[],
): boolean => {
  const find = (polls: readonly Poll[], id: Id) => polls.find((poll) => poll.id === id)
  const now = rounds.at(-1)
  const stands = (id: Id) => {
    const [was, is] = [find(before, id), find(after, id)]
    const boxes = rounds.flatMap(({ at }) => at.get(id) ?? [])
    if (was === undefined) return true
    // Nobody has answered what the room has seen or has before it: what it is about stays, and what can be chosen is free.
    if (boxes.length === 0) return same(was.about, is?.about)
    return boxes.every(({ box }) => isStillAsked(box.asked ?? askedOf(was), is))
  }
  const isOpenSame = (id: Id) => same(find(before, id), find(after, id))
  return !(now ? openPolls(now, steps) : []).every(isOpenSame) || !answeredPolls(rounds, steps).every(stands)
}
