import type { Box, Table, Way } from '../../methods/contract'
import { type ActivityRecord, deskClaim, type Seat } from '../record/records'
import type { Seen } from './boxes'

type RoundRecord = ActivityRecord['rounds'][number]
/** What each table has made, by key. */
type Works = ReadonlyMap<string, unknown>
type SeenBoxes = Readonly<Record<string, Seen>>

/** The tables of a round: its own when it is over or set apart, else the workshop's. */
export const seatsOf = (round: RoundRecord, workshop: readonly Seat[]): readonly Seat[] => round.tables ?? workshop

const wayOf = (round: RoundRecord, table: string): Way => round.ways[table] ?? 'cards'

const plain = (box: Seen): Box => {
  if (box.state === 'open') return { state: 'open', given: box.given, of: box.of }
  if (box.state === 'withheld') return { state: 'withheld', given: box.given }
  return { state: 'closed', given: box.given, counts: box.counts }
}

/** Answers that are not in the picture: how many there are, and nothing of how they fell. */
const covered = (box: Box): Box => (box.state === 'closed' ? { state: 'open', given: box.given, of: box.given } : box)

export const boxesAt = (boxes: SeenBoxes, prefix: string, inPicture: (poll: string) => boolean): Record<string, Box> =>
  Object.fromEntries(
    Object.entries(boxes).flatMap(([key, box]) => {
      if (!key.startsWith(prefix)) return []
      const poll = key.slice(prefix.length)
      return [[poll, inPicture(poll) ? plain(box) : covered(plain(box))]]
    }),
  )

const claimsAt = (prefix: string, works: Works, boxes: SeenBoxes): readonly string[] => {
  const found = [...works.keys(), ...Object.keys(boxes)].flatMap((key) => {
    const [kind, ...rest] = key.split('/')
    const path = rest.join('/')
    return (kind === 'work' || kind === 'box') && path.startsWith(prefix)
      ? [path.slice(prefix.length).split('/')[0] ?? '']
      : []
  })
  return [...new Set(found)].sort()
}

/**
 * The tables of a round with what they have made. A table whose work came in from two devices is there twice:
 * both are kept and shown. What the facilitator has typed for a table goes before what came in.
 * @param shown the polls in the picture and the tables in each; null when nothing is covered
 */
export const seatedTables = (
  activity: string,
  round: RoundRecord,
  workshop: readonly Seat[],
  works: Works,
  boxes: SeenBoxes,
  shown: ActivityRecord['shown'] | null,
): readonly Table<unknown>[] =>
  seatsOf(round, workshop).flatMap((seat) => {
    const path = `${activity}/${round.id}/${seat.id}/`
    const claims = claimsAt(path, works, boxes)
    const own = claims.filter((claim) => claim !== deskClaim)
    const first = own[0] ?? deskClaim
    const inPicture = (poll: string) => shown === null || (shown[poll]?.includes(seat.id) ?? false)
    return [first, ...own.slice(1), ...(own.length > 0 && claims.includes(deskClaim) ? [deskClaim] : [])].map(
      (claim, index): Table<unknown> => {
        const typed = boxesAt(boxes, `box/${path}${deskClaim}/`, inPicture)
        const given = claim === deskClaim ? typed : boxesAt(boxes, `box/${path}${claim}/`, inPicture)
        const mine =
          claim === deskClaim ? typed : Object.fromEntries(Object.entries(given).filter(([poll]) => !(poll in typed)))
        return {
          id: index === 0 ? seat.id : `${seat.id}~${claim}`,
          name: index === 0 ? seat.name : `${seat.name} (${index + 1})`,
          people: index === 0 ? seat.people : 0,
          way: wayOf(round, seat.id),
          work: works.get(`work/${path}${claim}`) ?? null,
          boxes: mine,
        }
      },
    )
  })
