import type { Context } from '../contract'
import { type Example, loadDeck, loadExamples } from './deck'
import { type Card, enoughCards, type PlenaryMove, type Setup, type WorkMove } from './model'

const at = <T>(list: readonly T[], index: number): readonly T[] =>
  list.slice(index % Math.max(1, list.length)).slice(0, 1)

const tableMoves = (card: Card, example: Example, table: number): readonly WorkMove[] => [
  ...at(example.notes, table).map((text): WorkMove => ({ type: 'note', card: card.id, text })),
  ...at(example.sentences, table).map((text): WorkMove => ({ type: 'sentence', card: card.id, text })),
  ...(table === 1 ? [{ type: 'mark', card: card.id, mark: 'disagree', text: example.disagree } as const] : []),
  ...(table === 2 ? [{ type: 'mark', card: card.id, mark: 'unknown', text: example.unknown } as const] : []),
]

/** Three cards with made-up sentences, so that the evening can be tried before it is held. */
export const rehearse = async (setup: Setup, { language, t }: Context) => {
  const [deck, examples] = await Promise.all([loadDeck(language), loadExamples(language)])
  const exampleFor = ({ id }: Card, index: number) =>
    examples.find(({ card }) => card === id) ?? examples[index % Math.max(1, examples.length)]
  const wanted = examples.map(({ card }) => card)
  const cards =
    setup.cards.length > 0
      ? setup.cards
      : deck
          .filter(({ id }) => wanted.includes(id))
          .slice(0, enoughCards)
          .map((card, index) => ({ ...card, because: exampleFor(card, index)?.because ?? '' }))
  const pairs = cards.flatMap((card, index) => {
    const example = exampleFor(card, index)
    return example ? [{ card, example }] : []
  })
  const table = (index: number): { work: readonly WorkMove[]; plenary: readonly never[] } => ({
    work: pairs.flatMap(({ card, example }) => tableMoves(card, example, index)),
    plenary: [],
  })
  // The last card is left for the facilitator to try.
  const plenary: readonly PlenaryMove[] = pairs
    .slice(0, Math.max(1, pairs.length - 1))
    .map(({ card, example }): PlenaryMove => ({ type: 'direct', card: card.id, text: example.direction }))
  return {
    setup: {
      ...setup,
      strategy: setup.strategy || t('example.strategy'),
      about: setup.about || t('example.about'),
      cards,
    },
    tables: [0, 1, 2, 3, 4, 5].map(table),
    plenary,
  }
}
