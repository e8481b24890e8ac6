import type { Activity, Context, Gap, Stamp, Step } from '../contract'

export interface Setup {
  readonly question: string
}
export interface Plenary {
  readonly answer: string
}
export interface PlenaryMove {
  readonly type: 'answer'
  readonly text: string
}
export interface View {
  readonly question: string
  readonly answer: string
}
export type Play = Activity<Setup, null, Plenary>

export const blank = (): Setup => ({ question: '' })

export const gaps = ({ question }: Setup): readonly Gap[] => (question.trim() === '' ? [{ key: 'gap.question' }] : [])

export const steps = (_: Play, { t }: Context): readonly Step[] => [
  { id: 'ask', title: t('step.ask'), say: t('step.ask.say'), minutes: 5, who: 'plenary' },
]

export const openPlenary = (): Plenary => ({ answer: '' })

export const playPlenary = ({ plenary }: Play, { text }: PlenaryMove & Stamp): Plenary =>
  plenary.answer === text ? plenary : { answer: text }

export const audience = ({ setup, plenary }: Play): View => ({ question: setup.question, answer: plenary.answer })
