import { dayOf } from '../../lib/clock'
import { newId } from '../../lib/ids'
import { inRound, type Place, roundNow } from '../record/records'
import { isElsewhere } from './held'
import { begin, openRound } from './presses'
import type { Session } from './session'

/** *Start* in an item: what was started elsewhere is kept as it is, and a new round is this item's. */
export const beginAt = (session: Session, place: Place, now = Date.now()): void => {
  const data = () => session.record.store.getState().data
  const day = dayOf(new Date(now))
  if (isElsewhere(data(), place)) openRound(session, newId(), day)
  if (roundNow(data()).at !== '') return
  if (session.manifest.lives) session.record.set(inRound(data(), { held: { ...place }, day }))
  begin(session)
}
