import type { Migration } from '../contract'
import { passedOver } from '../kit/rounds'

export const migrations: readonly Migration[] = [
  {
    name: 'something is fetched from other items',
    setup: (saved) => (typeof saved === 'object' ? { ...saved, brought: [] } : saved),
  },
  { name: 'rounds know what they passed over', skipped: passedOver },
]
