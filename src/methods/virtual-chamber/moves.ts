import type { Stamp } from '../contract'
import { changed, without } from '../kit/lists'
import { type Card, longest, most, type Plenary, type PlenaryMove, prompts, type ThisActivity } from './model'

export const openPlenary = (): Plenary => ({ lit: null, cards: [] })

const playCards = (cards: readonly Card[], move: PlenaryMove & Stamp): readonly Card[] => {
  switch (move.type) {
    case 'card': {
      const text = move.text.trim()
      const fits = text !== '' && text.length <= longest.card && cards.length < most.cards
      return fits && prompts.includes(move.prompt) ? [...cards, { id: move.id, prompt: move.prompt, text }] : cards
    }
    case 'reword':
      return move.text.length > longest.card ? cards : changed(cards, move.card, { text: move.text })
    case 'remove':
      return without(cards, move.card)
    default:
      return cards
  }
}

const playLight = ({ setup, plenary: { lit } }: ThisActivity, move: PlenaryMove): Plenary['lit'] => {
  if (move.type !== 'light') return lit
  const { step, place } = move
  if (place === null) return lit?.step === step ? null : lit
  const isThere = setup.places.some(({ id }) => id === place)
  return !isThere || (lit?.step === step && lit.place === place) ? lit : { step, place }
}

/** A move that changes nothing gives the same back, and nothing is saved. */
export const playPlenary = (activity: ThisActivity, move: PlenaryMove & Stamp): Plenary => {
  const { plenary } = activity
  const [lit, cards] = [playLight(activity, move), playCards(plenary.cards, move)]
  return lit === plenary.lit && cards === plenary.cards ? plenary : { lit, cards }
}
