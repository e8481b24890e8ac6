import type { Step } from '../../methods/contract'
import { inRound } from '../record/records'
import type { Session } from './session'

// What stands on stage in several pages, from 0: as many as its step says, or as what stands there takes. The clicker turns them, so
// that no page is passed by unseen.

/** The last page of what stands on stage at a step: what was gone through so is gone back through in the same way. */
export const lastPage = (session: Session, step: Step | null): number =>
  Math.max(1, step?.pages ?? session.method.pages?.(session.activity(), session.context()) ?? 1) - 1

/** The page that the next press turns to; null where it goes on to the next step. */
export const pageAfter = (last: number, page: number): { readonly page: number; readonly of: number } | null =>
  page < last ? { page: page + 1, of: last + 1 } : null

/** The page that a press back turns to; null where it goes to the step before. */
export const pageBefore = (last: number, page: number): number | null =>
  last > 0 && page > 0 ? Math.min(page, last) - 1 : null

/** Turns to another page of what stands on stage. */
export const turnTo = ({ record }: Session, page: number): void =>
  record.set(inRound(record.store.getState().data, { page }))
