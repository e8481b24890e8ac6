import type { Activity, Gap } from '../contract'

// What is stored, and what follows from it: without screen, clock or chance.

export interface Setup {
  readonly question: string
}
export type Brief = Setup
export interface Plenary {
  readonly answer: string
}
export interface PlenaryMove {
  readonly type: 'answer'
  readonly text: string
}
export type Play = Activity<Setup, null, Plenary>

export const blank = (): Setup => ({ question: '' })

export const gaps = ({ question }: Setup): readonly Gap[] => (question.trim() === '' ? [{ key: 'gap.question' }] : [])

/** All that a table may know. */
export const brief = ({ question }: Setup): Brief => ({ question })
