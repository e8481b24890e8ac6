import type { Id } from '../contract'
import { dotsPoll, everyNote, type Note, notesOf, type Play, type Principle, type Turned, tablesOf } from './model'

/** Under this many answers in the whole room, a dot could point at somebody: nothing is counted on stage. */
const fewest = 5

/** Compared without case, marks and double spaces: the same idea, said twice. */
const sameIdea = (text: string): string =>
  text
    .toLocaleLowerCase()
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

/** The bad ideas nobody has turned or given up yet, in the order they came. */
export const leftToTurn = (activity: Play): readonly Note[] => {
  const { turned, cannot } = activity.plenary
  const done = new Set([...turned.map(({ note }) => note), ...cannot])
  return notesOf(activity).filter(({ id }) => !done.has(id))
}

/** The parents of a principle: what was turned, and the bad idea that each came from. */
export const rootsOf = (
  activity: Play,
  { from }: Pick<Principle, 'from'>,
): readonly { readonly turned: Turned; readonly bad: Note | null }[] => {
  const notes = everyNote(activity)
  return from.flatMap((id) => {
    const turned = activity.plenary.turned.find((one) => one.id === id)
    return turned ? [{ turned, bad: notes.find((note) => note.id === turned.note) ?? null }] : []
  })
}

/** Turned ideas that have not become part of a principle. */
export const looseTurned = ({ plenary }: Play): readonly Turned[] => {
  const held = new Set(plenary.principles.flatMap(({ from }) => from))
  return plenary.turned.filter(({ id }) => !held.has(id))
}

export const inOrder = (principles: readonly Principle[]): readonly Principle[] =>
  [...principles].sort((one, other) => one.number - other.number)

/** Dots per number; null when they are too few to be shown. */
export const dotsOf = (activity: Play): Readonly<Record<string, number>> | null => {
  const counts: Record<string, number> = {}
  for (const { boxes } of tablesOf(activity)) {
    const box = boxes[dotsPoll]
    if (box?.state !== 'closed') continue
    for (const [option, count] of Object.entries(box.counts)) counts[option] = (counts[option] ?? 0) + count
  }
  return Object.values(counts).reduce((sum, count) => sum + count, 0) < fewest ? null : counts
}
