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
/** What the room does at a step. */
export type Task = 'ask'

/** The types of this method, in one bag. */
export interface MethodTypes {
  readonly setup: Setup
  readonly brief: Brief
  readonly own: never
  readonly work: null
  readonly plenary: Plenary
  readonly workMove: never
  readonly plenaryMove: PlenaryMove
  readonly card: never
  readonly sittings: { readonly meeting: Task }
}
export type ThisActivity = Activity<MethodTypes>
/** What is told of it where neither answers nor a table's words belong. */
export type ThisTold = Told<MethodTypes>

export const blank = (): Setup => ({ question: '' })

export const gaps = ({ question }: Setup): readonly Gap[] =>
  question.trim() === '' ? [{ key: 'gap.question', where: 'question' }] : []

/** All that a table may know. */
export const brief = ({ question }: Setup): Brief => ({ question })
