import * as v from 'valibot'
import type { Id, Poll, Step } from '../../methods/contract'
import { list, named, text } from '../record/atoms'
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

// Answers stand under the words that they were given to: a box remembers what was asked when it was opened.
const words = list(text, 20)
export const askedSchema = v.object({
  about: words,
  /** The options there were, each with the words of it that were prepared. */
  options: named(words, 200),
})
/** What a question asked: the words that were prepared for it, without those that change with the language. */
export type Asked = v.InferOutput<typeof askedSchema>

export const askedOf = ({ about = [], options }: Poll): Asked => ({
  about: [...about],
  options: Object.fromEntries(options.map(({ id, about: said = [] }) => [id, [...said]])),
})

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/**
 * Whether answers are to what a question asks now. What can be chosen may have grown: what they chose is still there.
 * @param asked null where it was not remembered, as before it was
 */
export const isStillAsked = (asked: Asked | null, poll: Poll | undefined): boolean => {
  if (!poll) return false
  if (!asked) return true
  const now = askedOf(poll)
  return (
    same(asked.about, now.about) &&
    Object.entries(asked.options).every(([option, said]) => same(said, now.options[option]))
  )
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
