import { text } from '../../i18n/language'
import type { Box, Table, Way } from '../../methods/contract'
import { deskClaim, isDeskClaim, type RoundRecord, type Seat } from '../record/records'
import { asBox } from './answers'
import type { Seen } from './stored-box'

/** What each table has made, by key. */
type Works = ReadonlyMap<string, unknown>
type SeenBoxes = Readonly<Record<string, Seen>>

/** The tables of a round: its own when it is over or set apart, else the workshop's. */
export const seatsOf = (round: RoundRecord, workshop: readonly Seat[]): readonly Seat[] => round.tables ?? workshop

/**
 * The tables that a round has while none are its own. What lives is held with the evening's tables where it is held in a run sheet
 * that has some; once it has begun there they are the round's, and one that began without them keeps its members.
 */
export const seatsBeside = (round: RoundRecord, event: readonly Seat[], sheet: readonly Seat[]): readonly Seat[] =>
  round.at === '' && sheet.length > 0 ? sheet : event

const wayOf = (round: RoundRecord, seat: string): Way => round.ways[seat] ?? 'cards'

/** Seat and claim of a record of work or answers of this round; null where it is of another. */
const placeIn = (prefix: string, key: string): { readonly seat: string; readonly claim: string } | null => {
  const [kind, ...rest] = key.split('/')
  const path = rest.join('/')
  if ((kind !== 'work' && kind !== 'box') || !path.startsWith(prefix)) return null
  const [seat = '', claim = ''] = path.slice(prefix.length).split('/')
  return { seat, claim }
}

const placesIn = (activity: string, round: RoundRecord, works: Works, boxes: SeenBoxes) =>
  [...works.keys(), ...Object.keys(boxes)].flatMap((key) => placeIn(`${activity}/${round.id}/`, key) ?? [])

/** The questions of a round that have a box at some table, in the order of their keys. */
export const askedIn = (activity: string, round: RoundRecord, boxes: SeenBoxes): readonly string[] => {
  const prefix = `box/${activity}/${round.id}/`
  const polls = Object.keys(boxes).flatMap((key) =>
    key.startsWith(prefix) ? [key.slice(prefix.length).split('/').slice(2).join('/')] : [],
  )
  return [...new Set(polls)].sort()
}

/** Seats with something in them that no table has any more: what was made there is never dropped. */
const goneSeats = (seats: readonly Seat[], found: readonly { readonly seat: string }[]): readonly Seat[] =>
  [...new Set(found.map(({ seat }) => seat))]
    .filter((seat) => !seats.some(({ id }) => id === seat))
    .sort()
    .map((id, index) => ({ id, name: text('table.gone', { number: index + 1 }), people: 0 }))

/** The seats of a round with their ways, those too that have been taken away and left something. */
export const seatsNow = (
  activity: string,
  round: RoundRecord,
  workshop: readonly Seat[],
  works: Works,
  boxes: SeenBoxes,
): readonly (Seat & { readonly way: Way })[] => {
  const seats = seatsOf(round, workshop)
  const gone = goneSeats(seats, placesIn(activity, round, works, boxes))
  return [...seats, ...gone].map((seat) => ({ ...seat, way: wayOf(round, seat.id) }))
}

/**
 * The tables of a round with what they have made. A table whose work came in from two devices is there twice:
 * both are kept and shown. What has been reworded at the desk stands in place of what came in.
 */
export const seatedTables = (
  activity: string,
  round: RoundRecord,
  workshop: readonly Seat[],
  works: Works,
  boxes: SeenBoxes,
): readonly Table<unknown>[] => {
  const places = placesIn(activity, round, works, boxes)
  return seatsNow(activity, round, workshop, works, boxes).flatMap((seat) => {
    const claims = [...new Set(places.filter((place) => place.seat === seat.id).map(({ claim }) => claim))].sort()
    const copyOf = (claim: string) => round.copies.find((copy) => copy.seat === seat.id && copy.of === claim)?.claim
    const own = claims.filter((claim) => !isDeskClaim(claim))
    const all = [
      own[0] ?? deskClaim,
      ...own.slice(1),
      ...(own.length > 0 && claims.includes(deskClaim) ? [deskClaim] : []),
    ]
    return all.map((from, index): Table<unknown> => {
      const claim = copyOf(from) ?? from
      return {
        id: index === 0 ? seat.id : `${seat.id}~${from}`,
        seat: seat.id,
        claim,
        name: index === 0 ? seat.name : `${seat.name} (${index + 1})`,
        people: index === 0 ? seat.people : 0,
        way: seat.way,
        work: works.get(`work/${activity}/${round.id}/${seat.id}/${claim}`) ?? null,
      }
    })
  })
}

/** The boxes of one device at a table, by poll, as that table may see them. */
export const ownBoxes = (
  boxes: SeenBoxes,
  activity: string,
  round: string,
  seat: string,
  claim: string,
): Readonly<Record<string, Box>> => {
  const prefix = `box/${activity}/${round}/${seat}/${claim}/`
  return Object.fromEntries(
    Object.entries(boxes).flatMap(([key, box]) =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), asBox(box)]] : [],
    ),
  )
}
