import * as v from 'valibot'
import type { Id } from '../contract'
import { id, list } from './schema'

const passing = v.object({ skipped: list(id, 5000) })

/** The parts that a stored plenary held as passed over, before the house kept them; none where it held none. */
export const passedOver = (plenary: unknown): readonly Id[] => {
  const read = v.safeParse(passing, plenary)
  return read.success ? read.output.skipped : []
}
