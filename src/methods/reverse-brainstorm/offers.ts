import { notYetThere } from '../../lib/not-yet-there'
import type { Fetched, Offer } from '../contract'
import { everyTurned } from './counts'
import { notesOf, type Setup, type ThisMade } from './model'

/** Principles and what was turned; last the bad ideas, for who wants to begin again from them. */
export const offers = (made: ThisMade): readonly Offer[] =>
  [
    ...made.plenary.principles.map(({ id, text }): Offer => ({ id, text, kind: 'principle' })),
    ...everyTurned(made)
      // What has become a principle word for word is fetched as that.
      .filter(({ text }) => !made.plenary.principles.some((principle) => principle.text === text))
      .map(({ id, text, kind }): Offer => ({ id, text, kind })),
    ...notesOf(made).map(({ id, text }): Offer => ({ id, text, kind: 'idea' })),
  ].filter(({ text }) => text.trim() !== '')

/** What another item made lies beside the question: any of it can be the initiative that is to be made to fail. */
export const receive = (setup: Setup, fetched: readonly Fetched[]): Setup => {
  const fresh = notYetThere(setup.brought, fetched)
  return fresh.length === 0 ? setup : { ...setup, brought: [...setup.brought, ...fresh] }
}
