import type { Context } from '../contract'
import { loadDeck, takeCards } from './deck'
import type { PlenaryMove, Setup, WorkMove } from './model'

/** A plan with items in it, so that a review can be tried before it is held. */
export const rehearse = async (setup: Setup, { t, language }: Context) => {
  const taken = setup.items.length > 0 ? setup : takeCards(setup, (await loadDeck(language)).slice(0, 16))
  const named = taken.body.trim() === '' ? { ...taken, body: t('example.body') } : taken
  const tables: readonly { work: readonly WorkMove[]; plenary: readonly never[] }[] = []
  const plenary: readonly PlenaryMove[] = []
  return { setup: named, tables, plenary }
}
