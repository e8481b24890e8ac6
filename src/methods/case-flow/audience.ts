import type { ThisActivity } from './model'

export interface View {
  readonly kind: 'question'
  readonly question: string
  readonly answer: string
}

/** All that stage and picture can ever receive. */
export const audience = ({ setup, plenary }: ThisActivity): View => ({
  kind: 'question',
  question: setup.question,
  answer: plenary.answer,
})
