import type { Counts, Poll } from '../../methods/contract'
import { picturesIn } from '../record/pictures'
import { type AtSeat, inPicture, type RoundBoxes, sumOf, voicesOf } from './round-boxes'
import { type Batch, nextBatch, peopleIn } from './showing'
import type { Asked } from './words'

// Answers that were given to other words than those that stand now: of a table that was handed the old ones. They are never
// dropped and never counted with the rest; they stand for themselves, under the words they were given to.

/** What some tables answered to words of their own. */
export interface Apart {
  readonly poll: string
  /** null where nobody remembered: the question itself is gone. */
  readonly asked: Asked | null
  /** The names of the tables. */
  readonly tables: readonly string[]
  /** People who answered, and what; null before it is shown, and where they are too few: then not even how many. */
  readonly told: { readonly given: number; readonly counts: Counts } | null
}

/** What was answered to the same words, together. */
const byWords = (boxes: readonly AtSeat[]): readonly (readonly AtSeat[])[] => {
  const groups = new Map<string, AtSeat[]>()
  for (const one of boxes) {
    const words = JSON.stringify(one.box.asked)
    groups.set(words, [...(groups.get(words) ?? []), one])
  }
  return [...groups.values()]
}

const isClosed = ({ box }: AtSeat): boolean => box.state === 'closed'

/** What a press takes in beside the picture of a question, for each of the words it has had. */
export const comingApart = ({ apart, round }: RoundBoxes, poll: string): readonly Batch[] => {
  const pictured = inPicture(round.pictures[poll] ?? [])
  return byWords((apart.get(poll) ?? []).filter((one) => isClosed(one) && !pictured(one))).map((group) =>
    nextBatch(group.map(voicesOf)),
  )
}

/** Only what came in by whole batches is told, and those batches hold nothing else. */
const toldOf = ({ round }: RoundBoxes, poll: string, group: readonly AtSeat[]): readonly AtSeat[] => {
  if (!round.shown.includes(poll)) return []
  const has = (one: { readonly seat: string; readonly claim: string }) =>
    group.find(({ seat, claim }) => seat === one.seat && claim === one.claim)
  return (round.pictures[poll] ?? []).flatMap((batch) => {
    const boxes = batch.flatMap((one) => has(one) ?? [])
    return boxes.length === batch.length ? boxes : []
  })
}

/** All that stands apart in a round, by question and words: what is told, and by itself what is not. */
export const apartIn = (of: RoundBoxes): readonly Apart[] =>
  [...of.apart].flatMap(([poll, boxes]) =>
    // A table that kept its answers has none.
    byWords(boxes.filter(isClosed)).flatMap((group) => {
      const told = toldOf(of, poll, group)
      const given = peopleIn(told.map(voicesOf))
      const left = given > 0 ? group.filter((one) => !told.includes(one)) : group
      const apart = (some: readonly AtSeat[], what: Apart['told']): readonly Apart[] => {
        const tables = of.seats.filter(({ id }) => some.some(({ seat }) => seat === id)).map(({ name }) => name)
        return some.length === 0 ? [] : [{ poll, asked: some[0]?.box.asked ?? null, tables, told: what }]
      }
      return [...(given > 0 ? apart(told, { given, counts: sumOf(told) }) : []), ...apart(left, null)]
    }),
  )

/** The words of a question as they were asked: a picture among them says nothing here. */
export const wordsOf = (asked: Asked | null): readonly string[] =>
  (asked?.about ?? []).filter((said) => said.trim() !== '' && picturesIn(said).length === 0)

/** What an option was called then: in its own words, or as the method calls it. */
export const optionWords = (asked: Asked | null, poll: Poll | null, option: string): string =>
  (asked?.options[option] ?? []).find((said) => said.trim() !== '') ??
  poll?.options.find(({ id }) => id === option)?.label ??
  option
