import type { Answers } from '../contract'

/** How many have had their turn, of how many; null where they have been shown, or where this machine counts nobody. */
export type Counting = Extract<Answers, { readonly state: 'asked' }>['counting']

export const countingOf = (answers: Answers | null | undefined): Counting =>
  answers?.state === 'asked' ? answers.counting : null
