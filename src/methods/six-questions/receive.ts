import { limits } from '../../lib/limits'
import { notYetThere } from '../../lib/not-yet-there'
import { fitText } from '../../lib/typed-text'
import type { Fetched, Id } from '../contract'
import { type Brought, emptyCard, type Setup } from './model'

/** The longest question that a card can hold */
const longestQuestion = limits.line
/** The house's longest id, in characters, with room for a number after it. */
const longestId = 36

const isSame = (one: Fetched, other: Fetched): boolean =>
  one.origin.activity === other.origin.activity && one.origin.offer === other.origin.offer

/** An id that no card has: the same offer of another item makes another card. */
const cardIdFor = ({ cards }: Setup, { offer }: Fetched['origin']): Id => {
  const name = `from-${offer}`.slice(0, longestId)
  const taken = (id: Id) => cards.some((card) => card.id === id)
  return [name, ...cards.map((_, index) => `${name}-${index + 2}`)].find((id) => !taken(id)) ?? name
}

const laid = (setup: Setup, one: Fetched, card: Id | null): Setup => {
  const { id, kind, text, origin } = one
  const there = setup.brought.some((other) => isSame(one, other))
  const next: Brought = { id, kind, text, origin, card }
  return {
    ...setup,
    brought: there ? setup.brought.map((other) => (isSame(one, other) ? next : other)) : [...setup.brought, next],
  }
}

/** A question stands on the front of its new card. Anything else lies beside one that still wants its question. */
export const asCard = (setup: Setup, one: Fetched): Setup => {
  const id = cardIdFor(setup, one.origin)
  const question = one.kind === 'question' ? fitText(one.text, longestQuestion) : ''
  return laid({ ...setup, cards: [...setup.cards, { ...emptyCard(id), question }] }, one, id)
}

/** Lays what was fetched beside a card; null takes it away from there. */
export const layBeside = (setup: Setup, one: Brought, card: Id | null): Setup => laid(setup, one, card)

export const putAside = (setup: Setup, one: Brought): Setup => ({
  ...setup,
  brought: setup.brought.filter((other) => !isSame(one, other)),
})

/** Lies beside no card, and is none: its card may have been taken out. */
export const looseBrought = ({ brought, cards }: Setup): readonly Brought[] =>
  brought.filter((one) => !cards.some(({ id }) => id === one.card))

/** A question becomes a card at once; ideas, principles and solutions wait to be laid beside one. */
export const receive = (setup: Setup, fetched: readonly Fetched[]): Setup =>
  notYetThere(setup.brought, fetched).reduce(
    (next, one) => (one.kind === 'question' ? asCard(next, one) : laid(next, one, null)),
    setup,
  )
