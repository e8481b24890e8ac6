import type { Migration } from '../contract'
import { onDays } from '../kit/agreed'
import { everyNumber } from './model'

const isObject = (saved: unknown): saved is object => typeof saved === 'object' && saved !== null

/** A table could not turn its ideas itself before, and a dot could be put where no principle stood. */
export const migrations: readonly Migration[] = [
  {
    name: 'a table turns its own ideas, and dots go to principles that are there',
    setup: (saved) => (isObject(saved) ? { ...saved, numbers: everyNumber } : saved),
    work: (saved) => (isObject(saved) ? { ...saved, closed: false, turned: [], cannot: [] } : saved),
  },
  onDays('a principle has the day it was agreed', 'principles'),
]
