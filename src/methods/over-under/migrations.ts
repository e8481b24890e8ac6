import type { Migration } from '../contract'
import { datedByRound } from '../kit/agreed'
import { passedOver } from '../kit/rounds'

export const migrations: readonly Migration[] = [
  {
    name: 'what is agreed has the day it was agreed',
    plenary: (saved, rounds) =>
      typeof saved === 'object' && saved !== null && 'agreed' in saved
        ? { ...saved, agreed: datedByRound(saved.agreed, rounds) }
        : saved,
  },
  { name: 'rounds know what they passed over', skipped: passedOver },
]
