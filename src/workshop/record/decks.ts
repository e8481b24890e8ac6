import * as v from 'valibot'
import { newId } from '../../lib/ids'
import { byName } from '../../lib/names'
import type { AnyMethod } from '../../methods/registry'
import type { Envelope } from '../../storage/shelf'
import { wrap } from './envelope'
import type { House } from './house'
import { deckSchema, keys } from './records'

/** Cards that somebody has saved, to be used again in any workshop with the same method. */
export interface OwnDeck {
  readonly key: string
  readonly title: string
  readonly cards: readonly unknown[]
}

/** What lies in a deck, through the migrations of its method. @throws when it is not what it says */
export const readDeck = (method: AnyMethod, data: unknown, version: number): Omit<OwnDeck, 'key'> => {
  const { title, cards } = v.parse(deckSchema, data)
  const { deck } = method.extras ?? {}
  if (!deck) throw new Error('a method without cards')
  const today = (card: unknown) =>
    method.migrations.slice(version - 1).reduce((saved, migration) => migration.card?.(saved) ?? saved, card)
  return { title, cards: cards.map((card) => v.parse(deck.card, today(card))) }
}

/** The decks that can be read, by title. One that cannot lies where it is. */
export const listDecks = async ({ shelf }: House, id: string, method: AnyMethod): Promise<readonly OwnDeck[]> =>
  (await shelf.list(`deck/${id}/`))
    .flatMap(([key, record]): readonly OwnDeck[] => {
      try {
        const { data, version } = record as Envelope
        return version > method.version ? [] : [{ key, ...readDeck(method, data, version) }]
      } catch {
        return []
      }
    })
    .sort((one, other) => byName(one.title, other.title))

/** Saves the cards of a set-up under a name, beside the decks that are there. @throws StorageFault */
export const saveDeck = async (
  { shelf, link }: House,
  id: string,
  method: AnyMethod,
  title: string,
  setup: unknown,
): Promise<void> => {
  const deck = newId()
  const key = keys.deck(id, deck)
  const data = v.parse(deckSchema, { title, cards: [...(method.extras?.deck?.cards(setup) ?? [])] })
  const value = wrap('deck', deck, data, { method: id, version: method.version, digest: { title } })
  await shelf.commit([{ key, value, expect: 0 }], true)
  link.tell({ type: 'saved', keys: [key] })
}
