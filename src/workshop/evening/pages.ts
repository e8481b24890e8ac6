import type { Step } from '../../methods/contract'
import { inRound } from '../record/records'
import type { Session } from './session'

// What stands on stage in several pages, from 0. A step may say that it is gone through page by page: then the clicker turns them.

/** The last page of a step that is gone through page by page: what was gone through so is gone back through in the same way. */
export const lastPage = ({ pages = 1 }: Step): number => Math.max(0, pages - 1)

/** The page that the next press turns to; null where it goes on to the next step. */
export const pageAfter = (step: Step | null, page: number): { readonly page: number; readonly of: number } | null =>
  step && page < lastPage(step) ? { page: page + 1, of: lastPage(step) + 1 } : null

/** The page that a press back turns to; null where it goes to the step before. */
export const pageBefore = (step: Step | null, page: number): number | null =>
  step && lastPage(step) > 0 && page > 0 ? Math.min(page, lastPage(step)) - 1 : null

/** Turns to another page of what stands on stage. */
export const turnTo = ({ record }: Session, page: number): void =>
  record.set(inRound(record.store.getState().data, { page }))
