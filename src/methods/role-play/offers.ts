import type { Offer } from '../contract'
import type { ThisMade } from './model'

/** Questions to one’s own handbook: another item can go on with them. */
export const offers = ({ plenary }: Pick<ThisMade, 'plenary'>): readonly Offer[] =>
  plenary.notes
    .filter(({ kind, text }) => kind === 'question' && text.trim() !== '')
    .map(({ id, text }) => ({ id, text, kind: 'question' }))
