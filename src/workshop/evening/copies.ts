import type { Table } from '../../methods/contract'
import { inRound, keys, roundNow } from '../record/records'
import type { Session } from './session'

// What has been put differently at the desk, of what a tablet handed in: a copy, and which claim and revision it is of.

const data = (session: Session) => session.record.store.getState().data

const copyAt = (session: Session, { seat, claim }: Pick<Table<unknown>, 'seat' | 'claim'>) =>
  roundNow(data(session)).copies.find((copy) => copy.seat === seat && copy.claim === claim)

/** Whether a table has handed in again since its words were put differently at the desk: those stand until somebody chooses. */
export const hasHandedInAgain = (session: Session, table: Table<unknown>): boolean => {
  const copy = copyAt(session, table)
  const own = copy && session.works.get(keys.work(session.id, roundNow(data(session)).id, copy.seat, copy.of))
  return copy !== undefined && own !== undefined && own.revision() > copy.revision
}

/** What the table has handed in stands again, in place of the copy at the desk. */
export const takeHandedIn = (session: Session, table: Table<unknown>): void => {
  const copy = copyAt(session, table)
  session.record.set(inRound(data(session), { copies: roundNow(data(session)).copies.filter((one) => one !== copy) }))
}
