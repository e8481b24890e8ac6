import { asSought } from '../../lib/names'
import type { Counts, Id } from '../contract'
import { dotsPoll, type Note, notesOf, type Principle, type ThisActivity, type ThisMade, type Turned } from './model'

/** Compared without case, marks and double spaces: the same idea, said twice. */
const sameIdea = (text: string): string =>
  asSought(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The ideas that have been written before, by their ids: every one but the first. */
export const saidBefore = (notes: readonly Note[]): ReadonlySet<Id> => {
  const seen = new Set<string>()
  const again = new Set<Id>()
  for (const { id, text, away } of notes) {
    const key = sameIdea(text)
    if (away || key === '') continue
    if (seen.has(key)) again.add(id)
    seen.add(key)
  }
  return again
}

/** What the tables have turned and the room has not taken up. */
export const tablesTurned = (activity: ThisMade): readonly Turned[] => {
  const taken = new Set(activity.plenary.turned.map(({ id }) => id))
  return activity.round.tables
    .flatMap(({ work }) => work?.turned ?? [])
    .filter(({ id, text }) => text.trim() !== '' && !taken.has(id))
}

/** All that has been turned, in the room and at the tables, each once. */
export const everyTurned = (activity: ThisMade): readonly Turned[] => [
  ...activity.plenary.turned,
  ...tablesTurned(activity),
]

/** The bad ideas that could not be turned, as the room or their table said. */
export const cannotBeTurned = (activity: ThisActivity): ReadonlySet<Id> =>
  new Set([...activity.plenary.cannot, ...activity.round.tables.flatMap(({ work }) => work?.cannot ?? [])])

/** The bad ideas nobody has turned or given up yet, in the order they came. */
export const leftToTurn = (activity: ThisActivity): readonly Note[] => {
  const done = new Set([...everyTurned(activity).map(({ note }) => note), ...cannotBeTurned(activity)])
  return notesOf(activity).filter(({ id }) => !done.has(id))
}

/** The idea after this one that is left to turn; from the last one begins again. Null when none is left. */
export const nextToTurn = (notes: readonly Note[], left: readonly Note[], now: Note | undefined): Id | null => {
  const from = notes.findIndex(({ id }) => id === now?.id)
  const others = left.filter(({ id }) => id !== now?.id)
  return (others.find((one) => notes.indexOf(one) > from) ?? others[0])?.id ?? null
}

/** The parents of a principle: what was turned, and the bad idea that each came from. */
export const rootsOf = (
  activity: ThisActivity,
  { from }: Pick<Principle, 'from'>,
): readonly { readonly turned: Turned; readonly bad: Note | null }[] => {
  // In a later round the bad ideas of the rounds before it are still the parents of what they became.
  const notes = activity.rounds.flatMap(({ tables }) => tables.flatMap(({ work }) => work?.notes ?? []))
  return from.flatMap((id) => {
    const turned = activity.plenary.turned.find((one) => one.id === id)
    return turned ? [{ turned, bad: notes.find((note) => note.id === turned.note) ?? null }] : []
  })
}

/** The room's turned ideas that have not become part of a principle. */
export const looseTurned = ({ plenary }: Pick<ThisActivity, 'plenary'>): readonly Turned[] => {
  const held = new Set(plenary.principles.flatMap(({ from }) => from))
  return plenary.turned.filter(({ id }) => !held.has(id))
}

export const inOrder = (principles: readonly Principle[]): readonly Principle[] =>
  [...principles].sort((one, other) => one.number - other.number)

/** Dots per number; null while they are hidden, or too few gave them. */
const dotsPerNumber = ({ round }: ThisActivity): Counts | null => {
  const answers = round.answers[dotsPoll]
  return answers?.state === 'counts' ? answers.counts : null
}

const dottedOf = ({ plenary, round }: ThisActivity) =>
  plenary.dotted?.round === round.id ? (plenary.dotted?.words ?? null) : null

/** Dots of a principle; null while they are hidden, and where they were given to other words than it has now. */
export const dotsOf = (activity: ThisActivity, { number, text }: Principle): number | null => {
  const dots = dotsPerNumber(activity)
  const words = dottedOf(activity)
  const isSame = words === null || words.some((one) => one.number === number && one.text === text)
  return dots && isSame ? (dots[number] ?? 0) : null
}

/** Dots that were given to words that no principle has now. */
export const dotsApart = (activity: ThisActivity): readonly { readonly text: string; readonly dots: number }[] => {
  const dots = dotsPerNumber(activity)
  const isHere = (number: number, text: string) =>
    activity.plenary.principles.some((one) => one.number === number && one.text === text)
  return (dottedOf(activity) ?? []).flatMap(({ number, text }) =>
    dots?.[number] && !isHere(number, text) ? [{ text, dots: dots[number] }] : [],
  )
}
