import type { Migration } from '../contract'
import { onDays } from '../kit/agreed'

export const migrations: readonly Migration[] = [
  onDays('an adjustment has the day its verdict was given', 'adjustments'),
]
