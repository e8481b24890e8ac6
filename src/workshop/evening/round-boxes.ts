import type { Counts, Poll, Way } from '../../methods/contract'
import type { Picture, RoundRecord } from '../record/records'
import { type Batch, fewest, fewestBeside, isTold, nextBatch, peopleIn, type Voices } from './showing'
import type { Seen } from './stored-box'
import { isStillAsked } from './words'

// The boxes of a round, which of them count, and what a press takes into a picture. Read by what tells of answers, and by
// nothing above it.

type SeenBoxes = Readonly<Record<string, Seen>>
export interface SeatNow {
  readonly id: string
  readonly name: string
  readonly people: number
  readonly way: Way
}

/** All that is known of a round's questions, before anything is told of it. */
export interface RoundBoxes {
  readonly round: RoundRecord
  readonly seats: readonly SeatNow[]
  /** The boxes of the round, by poll: the answers to what it asks now. */
  readonly at: ReadonlyMap<string, readonly AtSeat[]>
  /** Those that were given to other words, or to a question that is no more. They are never counted with the rest. */
  readonly apart: ReadonlyMap<string, readonly AtSeat[]>
  /** The polls whose options have an order. */
  readonly ordered: ReadonlySet<string>
}
/** A box, and where it stands. */
export interface AtSeat {
  readonly seat: string
  readonly claim: string
  readonly box: Seen
}

/** The boxes of a round by poll. What is typed for a table goes before what its tablets have handed in. @param polls as they are asked now */
export const boxesOf = (
  activity: string,
  round: RoundRecord,
  seats: readonly SeatNow[],
  boxes: SeenBoxes,
  polls: readonly Poll[],
): RoundBoxes => {
  const prefix = `box/${activity}/${round.id}/`
  const [at, apart] = [new Map<string, AtSeat[]>(), new Map<string, AtSeat[]>()]
  const asks = new Map(polls.map((poll) => [poll.id, poll]))
  for (const [key, box] of Object.entries(boxes)) {
    if (!key.startsWith(prefix)) continue
    const [seat = '', claim = '', ...poll] = key.slice(prefix.length).split('/')
    const name = poll.join('/')
    const side = isStillAsked(box.asked, asks.get(name)) ? at : apart
    side.set(name, [...(side.get(name) ?? []), { seat, claim, box }])
  }
  const ordered = new Set(polls.filter((poll) => poll.ordered).map(({ id }) => id))
  return { round, seats, at, apart, ordered }
}

const isTyped = ({ box }: AtSeat): boolean => box.by === 'typed'

/** The closed boxes of a question that count, and those that something typed for the same table stands before. */
export const turnedIn = (
  { at, round }: RoundBoxes,
  poll: string,
): { readonly counted: readonly AtSeat[]; readonly aside: readonly AtSeat[] } => {
  const closed = (at.get(poll) ?? []).filter(({ box }) => box.state === 'closed')
  const pictured = inPicture(round.pictures[poll] ?? [])
  const isAside = (one: AtSeat) =>
    !isTyped(one) && !pictured(one) && closed.some((other) => other.seat === one.seat && isTyped(other))
  return { counted: closed.filter((one) => !isAside(one)), aside: closed.filter(isAside) }
}

export const inPicture =
  (picture: Picture) =>
  ({ seat, claim }: Pick<AtSeat, 'seat' | 'claim'>): boolean =>
    picture.flat().some((one) => one.seat === seat && one.claim === claim)

export const voicesOf = ({ seat, claim, box }: AtSeat): Voices => ({
  seat,
  claim,
  given: box.state === 'closed' ? box.given : 0,
  typed: box.by === 'typed',
})

/** The batches of a question's picture, with the people who are in them. */
export const batchesOf = (of: RoundBoxes, poll: string): readonly (readonly AtSeat[])[] => {
  const { counted } = turnedIn(of, poll)
  return (of.round.pictures[poll] ?? []).map((batch) => counted.filter(inPicture([batch])))
}

/** Those that are told. Typed numbers may have been put right since: what is too little now is not. */
export const toldBatches = (of: RoundBoxes, poll: string): readonly (readonly AtSeat[])[] =>
  batchesOf(of, poll).filter((batch) => isTold(batch.map(voicesOf)))

/** That nobody answered can be typed, and put right afterwards: then it would be somebody who comes in without a press. */
const isTypedNobody = (one: AtSeat): boolean => isTyped(one) && voicesOf(one).given === 0

/** What has been turned and is not in the picture. */
const waitingFor = (of: RoundBoxes, poll: string): Batch => {
  const pictured = inPicture(of.round.pictures[poll] ?? [])
  return turnedIn(of, poll)
    .counted.filter((one) => !pictured(one) && !isTypedNobody(one))
    .map(voicesOf)
}

/** Whether how far they reach may be told of three or four answers: they are the whole room, and came in together. */
export const isSpan = ({ seats, ordered }: RoundBoxes, poll: string, batch: Batch): boolean => {
  const [only, ...others] = seats.filter(({ people }) => people > 0)
  const people = peopleIn(batch)
  return (
    ordered.has(poll) &&
    others.length === 0 &&
    people >= fewestBeside &&
    people < fewest &&
    batch.every(({ seat }) => seat === only?.id)
  )
}

/**
 * What one press would take in, and what would still wait because it is too little to be told apart from nobody. Where so few
 * are the whole room, the first to come in is what a span is told of, and nobody comes into it afterwards.
 */
export const comingIn = (of: RoundBoxes, poll: string): { readonly batch: Batch; readonly left: Batch } => {
  const waiting = waitingFor(of, poll)
  const untold = batchesOf(of, poll).filter((batch) => !isTold(batch.map(voicesOf)))
  const isFirst = (of.round.pictures[poll] ?? []).length === 0
  const next = nextBatch(waiting)
  const batch = next.length === 0 && isFirst && isSpan(of, poll, waiting) ? waiting : next
  const spanned = (one: readonly AtSeat[]) => isSpan(of, poll, one.map(voicesOf))
  const left = [
    ...waiting.filter((one) => !batch.includes(one)),
    ...untold
      .filter((one) => !spanned(one))
      .flat()
      .map(voicesOf),
  ]
  return { batch, left }
}

export const sumOf = (boxes: readonly AtSeat[]): Counts => {
  const sum: Record<string, number> = {}
  for (const { box } of boxes)
    if (box.state === 'closed')
      for (const [option, count] of Object.entries(box.counts)) sum[option] = (sum[option] ?? 0) + count
  return sum
}
