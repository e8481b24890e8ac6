import { newId } from '../../lib/ids'
import { roundNow } from '../record/records'
import { openRound } from './presses'
import type { Session } from './session'
import { asBegun } from './sitting'

// Of a method that meets for several things: which comes next is prepared, and a round that has begun stays what it began as.

interface NextSitting {
  /** In the order the method has them. */
  readonly all: readonly string[]
  readonly chosen: string
  readonly proposed: string | null
}

/** What the next sitting can be; null where there is one kind only. */
export const nextSitting = ({ method, record, told, context }: Session): NextSitting | null =>
  method.next
    ? {
        all: Object.keys(method.sittings),
        chosen: method.next.of(record.store.getState().data.setup),
        proposed: method.next.proposed(told(), context()),
      }
    : null

/** The methods that go well with the sitting that comes next. */
export const besideSitting = ({ method, record }: Session): readonly string[] =>
  method.next?.beside?.[method.next.of(record.store.getState().data.setup)] ?? []

/** A step of undo, as everything that is prepared. */
export const chooseNext = ({ method, record }: Session, sitting: string): void => {
  const { data } = record.store.getState()
  if (!method.next || !Object.hasOwn(method.sittings, sitting)) return
  // What began before rounds kept which sitting they are does so now.
  const begun = roundNow(data).at === '' ? data : asBegun(method, data)
  record.edit({ ...begun, setup: method.next.choose(data.setup, sitting) })
}

/** Makes the next sitting ready: the one that was chosen since the last began, or else the one that is proposed. */
export const openNext = (session: Session, day: string): void => {
  const before = session.told().round.sitting
  openRound(session, newId(), day)
  const next = nextSitting(session)
  if (next?.proposed && next.chosen === before) chooseNext(session, next.proposed)
}
