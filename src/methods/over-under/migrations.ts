import type { Migration } from '../contract'
import { onDays } from '../kit/agreed'
import { passedOver } from '../kit/rounds'

export const migrations: readonly Migration[] = [
  onDays('what is agreed has the day it was agreed', 'agreed'),
  { name: 'rounds know what they passed over', skipped: passedOver },
]
