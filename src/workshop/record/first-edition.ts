import * as v from 'valibot'
import type { Envelope } from '../../storage/shelf'

// What the first edition stored, as the house reads it now.

type Records = readonly (readonly [key: string, envelope: Envelope])[]

const seatsByPoll = v.record(v.string(), v.array(v.string()))
const activity = v.looseObject({
  rounds: v.array(v.looseObject({ id: v.string(), shown: v.optional(seatsByPoll, {}) })),
  at: v.string(),
  shown: seatsByPoll,
  timer: v.unknown(),
})
const closedBox = v.object({ state: v.literal('closed'), by: v.string() })

/** The claims whose answers to a question were in: what was typed for a seat went before what its tablets handed in. */
const claimsOf = (all: Records, place: string, poll: string): readonly string[] => {
  const found = all.flatMap(([key, { data }]) => {
    const read = v.safeParse(closedBox, data)
    if (!read.success || !key.startsWith(`${place}/`) || !key.endsWith(`/${poll}`)) return []
    const claim = key.slice(place.length + 1, -(poll.length + 1))
    return [{ claim, typed: read.output.by === 'typed' }]
  })
  const typed = found.filter((one) => one.typed)
  return (typed.length > 0 ? typed : found).map(({ claim }) => claim)
}

/** A picture named its seats: it held all that they had turned. */
const picturesOf = (all: Records, round: string, shown: v.InferOutput<typeof seatsByPoll>) =>
  Object.fromEntries(
    Object.entries(shown).map(([poll, seats]) => {
      const batch = seats.flatMap((seat) =>
        claimsOf(all, `box/${round}/${seat}`, poll).map((claim) => ({ seat, claim })),
      )
      return [poll, batch.length > 0 ? [batch] : []]
    }),
  )

const upgrade = (all: Records, key: string, data: unknown): unknown => {
  const read = v.safeParse(activity, data)
  if (!read.success) return data
  const { at, shown: shownNow, timer, rounds, ...rest } = read.output
  const id = key.slice('activity/'.length)
  return {
    ...rest,
    rounds: rounds.map(({ shown: shownThen, ...round }, index) => {
      const isLast = index === rounds.length - 1
      const shown = isLast ? shownNow : shownThen
      return {
        ...round,
        // An earlier round was gone through; where it stood in the end was not kept.
        at: isLast ? at : '',
        timer: isLast ? timer : null,
        shown: Object.keys(shown),
        pictures: picturesOf(all, `${id}/${round.id}`, shown),
        copies: [],
      }
    }),
  }
}

/**
 * Place, clock and pictures stood beside an activity's rounds; now each round owns its own, and the last has what was the
 * activity's. A picture names the claims in it, which the boxes beside the activity tell.
 */
export const roundsOwnTheirPlace = (all: Records): Records =>
  all.map(([key, envelope]) =>
    key.startsWith('activity/') ? [key, { ...envelope, data: upgrade(all, key, envelope.data) }] : [key, envelope],
  )
