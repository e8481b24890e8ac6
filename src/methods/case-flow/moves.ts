import type { Stamp } from '../contract'
import { dayAgreed } from '../kit/agreed'
import type { Plenary, PlenaryMove, ThisActivity } from './model'

export const openPlenary = (): Plenary => ({ answer: '', day: null })

/** A move that changes nothing gives the same back, and nothing is saved. */
export const playPlenary = ({ plenary, rounds }: ThisActivity, { text, day }: PlenaryMove & Stamp): Plenary =>
  plenary.answer === text ? plenary : { answer: text, day: dayAgreed(plenary.day, rounds, day) }
