import type { Migration } from '../contract'

/** Nothing could be fetched from other items before. */
export const migrations: readonly Migration[] = [
  {
    name: 'something is fetched from other items',
    setup: (saved) => (typeof saved === 'object' ? { ...saved, brought: [] } : saved),
  },
]
