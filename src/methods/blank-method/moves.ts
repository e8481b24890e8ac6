import type { Stamp } from '../contract'
import type { Play, Plenary, PlenaryMove } from './model'

export const openPlenary = (): Plenary => ({ answer: '' })

/** A move that changes nothing gives the same back, and nothing is saved. */
export const playPlenary = ({ plenary }: Play, { text }: PlenaryMove & Stamp): Plenary =>
  plenary.answer === text ? plenary : { answer: text }
