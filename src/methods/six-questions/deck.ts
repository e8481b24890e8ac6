import { fillNames } from '../../i18n/language'
import type { Id, Language } from '../contract'
import { notIn } from '../kit/lists'
import { type Card, origins, type Setup } from './model'

type Written = Omit<Card, 'origin' | 'because'> & { readonly origin: string }

const asCard = (written: Written): Card => {
  const origin = origins.find((one) => one === written.origin)
  if (!origin) throw new Error(`The card ${written.id} comes from ${written.origin}, which does not exist.`)
  return fillNames({ ...written, origin, because: '' })
}

/** *Seks skarpe* and *Fire nøglespørgsmål*, with the council's own name in them. */
export const loadDeck = async (language: Language): Promise<readonly Card[]> => {
  const file = await (language === 'da' ? import('./decks/cards.da.json') : import('./decks/cards.en.json'))
  const cards: readonly Written[] = file.default
  return cards.map(asCard)
}

export interface Example {
  readonly card: Id
  readonly because: string
  readonly sentences: readonly string[]
  readonly notes: readonly string[]
  readonly disagree: string
  readonly unknown: string
  readonly direction: string
}

/** Made-up answers for a rehearsal. */
export const loadExamples = async (language: Language): Promise<readonly Example[]> => {
  const file = await (language === 'da' ? import('./decks/examples.da.json') : import('./decks/examples.en.json'))
  return file.default
}

/** The set-up with the cards added at the end; a card that is already there stays as it has been edited. */
export const takeCards = (setup: Setup, cards: readonly Card[]): Setup => {
  const fresh = notIn(setup.cards, cards)
  return fresh.length === 0 ? setup : { ...setup, cards: [...setup.cards, ...fresh] }
}
