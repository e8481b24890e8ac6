import type { Offer } from '../contract'
import { notesOf, type ThisMade } from './model'

/** Questions to one’s own handbook: another item can go on with them. */
export const offers = ({ plenary }: Pick<ThisMade, 'plenary'>): readonly Offer[] =>
  notesOf(plenary, 'question').map(({ id, text }) => ({ id, text, kind: 'question' }))
