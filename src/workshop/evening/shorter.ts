import type { Step } from '../../methods/contract'
import { type ActivityRecord, roundNow } from '../record/records'

/** The method's steps, as short as some of them have been made in the room. */
export const asShortened = (record: ActivityRecord, steps: readonly Step[]): readonly Step[] => {
  const { shorter = [] } = roundNow(record)
  if (shorter.length === 0) return steps
  const minutes = new Map(shorter.map((one) => [one.step, one.minutes]))
  return steps.map((step) => ({ ...step, minutes: minutes.get(step.id) ?? step.minutes }))
}
