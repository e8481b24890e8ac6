import { roundNow, type Seat } from '../record/records'
import type { Session } from './session'
import { seatsBeside, seatsOf } from './tables'

// Who sits where, for whoever presses.

/** The run sheet that what lives is held in; null where that is its own place, or it does not live. */
export const sheetOf = ({ here: { place, event }, manifest }: Session): Session['event'] =>
  manifest.lives && place.event !== place.item ? event : null

export const tablesOf = (event: Session['event']): readonly Seat[] => event?.store.getState().data.tables ?? []

/** The tables of the round in hand. */
export const seats = (session: Session): readonly Seat[] => {
  const round = roundNow(session.record.store.getState().data)
  return seatsOf(round, seatsBeside(round, tablesOf(session.event), tablesOf(sheetOf(session))))
}
