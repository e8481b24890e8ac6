import type { Answers, Box, Counts, Poll, Way } from '../../methods/contract'
import type { Picture, RoundRecord } from '../record/records'
import { atomsOf, type Batch, fewest, isComparable, nextBatch, peopleIn, type Voices } from './showing'
import type { Seen } from './stored-box'
import { isStillAsked } from './words'

// What may be told of the answers, worked out of boxes and pictures. Nothing above this file reads the counts of a tablet.

type SeenBoxes = Readonly<Record<string, Seen>>
interface SeatNow {
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
  return { round, seats, at, apart }
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
})

/** The batches of a question's picture, with the people who are in them. */
const batchesOf = (of: RoundBoxes, poll: string): readonly (readonly AtSeat[])[] => {
  const { counted } = turnedIn(of, poll)
  return (of.round.pictures[poll] ?? []).map((batch) => counted.filter(inPicture([batch])))
}

/** That nobody answered can be typed, and put right afterwards: then it would be somebody who comes in without a press. */
const isTypedNobody = (one: AtSeat): boolean => isTyped(one) && voicesOf(one).given === 0

/** What has been turned and is not in the picture. */
const waitingFor = (of: RoundBoxes, poll: string): Batch => {
  const pictured = inPicture(of.round.pictures[poll] ?? [])
  return turnedIn(of, poll)
    .counted.filter((one) => !pictured(one) && !isTypedNobody(one))
    .map(voicesOf)
}

/** What one press would take in, and what would still wait because it is too little to be told apart from nobody. */
export const comingIn = (of: RoundBoxes, poll: string): { readonly batch: Batch; readonly left: Batch } => {
  const waiting = waitingFor(of, poll)
  const batch = nextBatch(waiting)
  return { batch, left: waiting.filter((one) => !batch.includes(one)) }
}

export const sumOf = (boxes: readonly AtSeat[]): Counts => {
  const sum: Record<string, number> = {}
  for (const { box } of boxes)
    if (box.state === 'closed')
      for (const [option, count] of Object.entries(box.counts)) sum[option] = (sum[option] ?? 0) + count
  return sum
}

/** "x af y": turns taken at the tables whose tablet counts here; null where this machine counts nowhere. */
const countingOf = (
  { seats, at }: RoundBoxes,
  poll: string,
): { readonly turns: number; readonly of: number } | null => {
  const here = (at.get(poll) ?? []).filter(({ box }) => box.by === 'tablet')
  if (here.length === 0) return null
  const tables = seats.filter(
    ({ way, id, people }) => (way === 'tablet' && people > 0) || here.some(({ seat }) => seat === id),
  )
  const atTable = ({ id, people }: SeatNow) => {
    const boxes = here.filter(({ seat }) => seat === id)
    if (boxes.length === 0) return { turns: 0, of: people }
    return boxes.reduce(
      (sum, { box }) => ({ turns: sum.turns + box.turns, of: sum.of + (box.state === 'open' ? box.of : box.turns) }),
      { turns: 0, of: 0 },
    )
  }
  return tables.map(atTable).reduce((sum, one) => ({ turns: sum.turns + one.turns, of: sum.of + one.of }), {
    turns: 0,
    of: 0,
  })
}

/** How far three or four answers reach, where the options have an order and one table is the whole room. */
const spanOf = (
  of: RoundBoxes,
  { id, ordered, options }: Poll,
): { readonly from: string; readonly to: string } | null => {
  const { counted } = turnedIn(of, id)
  const seated = of.seats.filter(({ people }) => people > 0)
  const [only] = seated
  const people = peopleIn(counted.map(voicesOf))
  if (!ordered || seated.length !== 1 || people < 3 || people >= fewest) return null
  if (counted.some(({ seat }) => seat !== only?.id)) return null
  const counts = sumOf(counted)
  const given = options.filter((option) => (counts[option.id] ?? 0) > 0)
  const [from] = given
  const to = given.at(-1)
  return from && to ? { from: from.id, to: to.id } : null
}

const rowsIn = (of: RoundBoxes, batches: readonly (readonly AtSeat[])[]) => {
  const rows = new Map<string, AtSeat[]>()
  for (const batch of batches) {
    for (const atom of atomsOf(batch.map(voicesOf))) {
      const [first] = atom
      const alone = first !== undefined && atom.every(({ seat }) => seat === first.seat) && peopleIn(atom) >= fewest
      if (!alone) continue
      const boxes = batch.filter(({ seat }) => seat === first.seat)
      rows.set(first.seat, [...(rows.get(first.seat) ?? []), ...boxes])
    }
  }
  return of.seats.flatMap(({ id, name }) => {
    const boxes = rows.get(id)
    return boxes ? [{ name, given: peopleIn(boxes.map(voicesOf)), counts: sumOf(boxes) }] : []
  })
}

const tellShown = (of: RoundBoxes, poll: Poll, perTable: boolean): Answers => {
  const batches = batchesOf(of, poll.id)
  const all = batches.flat()
  const given = peopleIn(all.map(voicesOf))
  const seatsIn = new Set(all.map(({ seat }) => seat))
  const seated = of.seats.filter(({ id, people }) => people > 0 || seatsIn.has(id))
  const tables = { in: seatsIn.size, of: Math.max(seated.length, seatsIn.size) }
  if (given < fewest) return { state: 'few', tables, span: spanOf(of, poll) }
  const first = poll.repeats === undefined ? [] : batchesOf(of, poll.repeats).flat()
  const isBeside =
    poll.repeats !== undefined &&
    of.round.shown.includes(poll.repeats) &&
    peopleIn(first.map(voicesOf)) >= fewest &&
    isComparable(first.map(voicesOf), all.map(voicesOf))
  return {
    state: 'counts',
    tables,
    given,
    counts: { ...Object.fromEntries(poll.options.map(({ id }) => [id, 0])), ...sumOf(all) },
    rows: perTable ? rowsIn(of, batches) : [],
    before: isBeside ? sumOf(first) : null,
  }
}

/**
 * All that a method, the laptop, the projector and a document can know of a round's questions. One that was never asked is
 * not there.
 * @param perTable rows per table are switched on
 */
export const answersIn = (
  of: RoundBoxes,
  polls: readonly Poll[],
  perTable: boolean,
): Readonly<Record<string, Answers>> =>
  Object.fromEntries(
    polls.flatMap((poll): readonly (readonly [string, Answers])[] => {
      if (of.round.shown.includes(poll.id)) return [[poll.id, tellShown(of, poll, perTable)]]
      return of.at.has(poll.id) ? [[poll.id, { state: 'asked', counting: countingOf(of, poll.id) }]] : []
    }),
  )

/** The tables with people at them that have neither turned their answers nor kept them. */
export const outFor = ({ seats, at }: RoundBoxes, poll: string): readonly SeatNow[] =>
  seats.filter(
    ({ id, people }) =>
      people > 0 && !(at.get(poll) ?? []).some(({ seat, box }) => seat === id && box.state !== 'open'),
  )

/** A box as its own table may see it: what it turned, it has seen. */
export const asBox = (box: Seen): Box => {
  if (box.state === 'open') return { state: 'open', turns: box.turns, of: box.of }
  if (box.state === 'withheld') return { state: 'withheld', turns: box.turns }
  return { state: 'closed', given: box.given, counts: box.counts }
}
