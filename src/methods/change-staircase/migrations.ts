import type { Migration } from '../contract'
import { onDays } from '../kit/agreed'

export const migrations: readonly Migration[] = [onDays('a sentence has the day it was agreed', 'agreed')]
