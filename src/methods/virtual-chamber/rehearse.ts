import type { Context } from '../contract'
import { loadExample, withExample } from './deck'
import { type PlenaryMove, prompts, type Setup } from './model'

/** A whole vision process where nothing is prepared, and some cards as people could have brought them. */
export const rehearse = async (setup: Setup, { language, today }: Context) => {
  const example = await loadExample(language)
  const plenary: readonly PlenaryMove[] = example.cards.map(
    ({ prompt, text }): PlenaryMove => ({
      type: 'card',
      prompt: prompts.find((one) => one === prompt) ?? 'first',
      text,
    }),
  )
  return { setup: withExample(setup, example, today), tables: [], plenary }
}
