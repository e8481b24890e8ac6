import type { Migration } from '../contract'

/** A table could not turn its ideas itself before. */
export const migrations: readonly Migration[] = [
  {
    name: 'a table turns its own ideas',
    work: (saved) => (typeof saved === 'object' ? { ...saved, closed: false, turned: [], cannot: [] } : saved),
  },
]
