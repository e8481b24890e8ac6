import type { Answers, Box, Poll } from '../../methods/contract'
import {
  type AtSeat,
  batchesOf,
  isSpan,
  type RoundBoxes,
  type SeatNow,
  sumOf,
  toldBatches,
  voicesOf,
} from './round-boxes'
import { atomsOf, fewest, isComparable, peopleIn } from './showing'
import type { Seen } from './stored-box'

// What may be told of the answers, worked out of boxes and pictures. Nothing above this file reads the counts of a tablet.

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
const spanOf = (of: RoundBoxes, { id, options }: Poll): { readonly from: string; readonly to: string } | null => {
  const [first = []] = batchesOf(of, id)
  if (!isSpan(of, id, first.map(voicesOf))) return null
  const counts = sumOf(first)
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
  const batches = toldBatches(of, poll.id)
  const all = batches.flat()
  const given = peopleIn(all.map(voicesOf))
  const seatsIn = new Set(all.map(({ seat }) => seat))
  const seated = of.seats.filter(({ id, people }) => people > 0 || seatsIn.has(id))
  const tables = { in: seatsIn.size, of: Math.max(seated.length, seatsIn.size) }
  if (given < fewest) return { state: 'few', tables, span: spanOf(of, poll) }
  const first = poll.repeats === undefined ? [] : toldBatches(of, poll.repeats).flat()
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
    rows: perTable && !poll.asOne ? rowsIn(of, batches) : [],
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
