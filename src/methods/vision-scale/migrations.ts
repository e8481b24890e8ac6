import type { Migration } from '../contract'
import { datedByRound } from '../kit/agreed'

export const migrations: readonly Migration[] = [
  {
    name: 'an adjustment has the day its verdict was given',
    plenary: (saved, rounds) =>
      typeof saved === 'object' && saved !== null && 'adjustments' in saved
        ? { ...saved, adjustments: datedByRound(saved.adjustments, rounds) }
        : saved,
  },
]
