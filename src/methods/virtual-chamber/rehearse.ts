import { most } from '../../lib/limits'
import type { Context } from '../contract'
import { loadExample, withExample } from './deck'
import { type PlenaryMove, prompts, type Setup, type WorkMove } from './model'

/** A whole vision process where nothing is prepared; cards as people could have brought them, and a rule of their own. */
export const rehearse = async (setup: Setup, { language, today }: Context) => {
  const example = await loadExample(language)
  const cards = example.cards.map(
    ({ prompt, text }): WorkMove => ({ type: 'card', prompt: prompts.find((one) => one === prompt) ?? 'first', text }),
  )
  // No table has brought what another has.
  const tables = Array.from({ length: most.tables }, (_, at) => ({ work: at === 0 ? cards : [] }))
  const plenary: readonly PlenaryMove[] = [{ type: 'rule', text: example.rule }]
  return { setup: withExample(setup, example, today), tables, plenary }
}
