import type { Activity, Day, Gap, Told } from '../contract'

// What is stored, and what follows from it: without screen, clock or chance.

export interface Setup {
  readonly question: string
}
export type Brief = Setup
export interface Plenary {
  readonly answer: string
  /** The day it was agreed; null while there is none. */
  readonly day: Day | null
}
export interface PlenaryMove {
  readonly type: 'answer'
  readonly text: string
}
export type Play = Activity<Setup, null, Plenary>
/** What is told of it where neither answers nor a table's words belong. */
export type Heard = Told<Setup, Plenary>

export const blank = (): Setup => ({ question: '' })

export const gaps = ({ question }: Setup): readonly Gap[] => (question.trim() === '' ? [{ key: 'gap.question' }] : [])

/** All that a table may know. */
export const brief = ({ question }: Setup): Brief => ({ question })
