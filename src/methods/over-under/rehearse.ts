import type { Context } from '../contract'
import { loadDeck, loadExamples } from './deck'
import { headings, type PlenaryMove, type Setup, type WorkMove } from './model'

const per = <T>(list: readonly T[], index: number, count: number): readonly T[] =>
  list.slice((index * count) % Math.max(1, list.length), ((index * count) % Math.max(1, list.length)) + count)

/** Five stories with made-up reasons and expectations, so that the evening can be tried before it is held. */
export const rehearse = async (setup: Setup, { language }: Context) => {
  const [deck, examples] = await Promise.all([loadDeck(language), loadExamples(language)])
  const wanted = examples.stories.map(({ story }) => story)
  const stories = setup.stories.length > 0 ? setup.stories : deck.filter(({ id }) => wanted.includes(id)).slice(0, 4)
  const all = headings.flatMap((under) => examples.expectations[under].map((text) => ({ under, text })))
  const table = (index: number): { work: readonly WorkMove[]; plenary: readonly never[] } => ({
    plenary: [],
    work: [
      ...examples.stories
        .filter(({ story }) => stories.some(({ id }) => id === story))
        .flatMap(({ story, over, under }): readonly WorkMove[] => [
          ...per(over, index, 1).map((text): WorkMove => ({ type: 'addReason', story, side: 'over', text })),
          ...per(under, index, 1).map((text): WorkMove => ({ type: 'addReason', story, side: 'under', text })),
        ]),
      ...per(all, index, 2).map(({ text }): WorkMove => ({ type: 'expect', text })),
    ],
  })
  const plenary: readonly PlenaryMove[] = headings.flatMap((under) =>
    examples.expectations[under].slice(0, 2).map((text): PlenaryMove => ({ type: 'agree', under, text, from: [] })),
  )
  return { setup: { ...setup, stories }, tables: [0, 1, 2, 3, 4, 5].map(table), plenary }
}
