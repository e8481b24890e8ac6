import type { Context, Language } from '../contract'
import type { PlenaryMove, Setup, WorkMove } from './model'
import { rebuilt } from './questions'

const examples = async (language: Language) =>
  (await (language === 'da' ? import('./decks/examples.da.json') : import('./decks/examples.en.json'))).default

/** Made-up bad ideas, a few solutions and principles, so that the evening can be tried before it is held. */
export const rehearse = async (setup: Setup, { language, t }: Context) => {
  const made = await examples(language)
  const named = setup.initiative.trim() === '' ? rebuilt(setup, { initiative: made.initiative }, t) : setup
  const prepared = named.negative.trim() === '' ? rebuilt({ ...named, negative: '' }, {}, t) : named
  const tables = made.tables.map((texts): { work: readonly WorkMove[]; plenary: readonly never[] } => ({
    work: [{ type: 'addNotes', texts }],
    plenary: [],
  }))
  const plenary: readonly PlenaryMove[] = [
    // The ideas have not got their ids yet: what is made up has no roots.
    { type: 'closeRound' },
    ...made.solutions.map((text): PlenaryMove => ({ type: 'turn', note: null, kind: 'solution', text })),
    ...made.principles.map((text): PlenaryMove => ({ type: 'state', text })),
  ]
  return { setup: prepared, tables, plenary }
}
