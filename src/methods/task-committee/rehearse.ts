import { most } from '../../lib/limits'
import type { Context } from '../contract'
import { loadExample, withExample } from './deck'
import { type PlenaryMove, questions, type Setup, type WorkMove } from './model'

/** The example where nothing is prepared, and what tables could have written at the meeting that comes next. */
export const rehearse = async (setup: Setup, { language, today }: Context) => {
  const example = await loadExample(language)
  const filled = withExample(setup, example, today)
  const { sitting } = filled
  const notes = (table: number): readonly WorkMove[] => {
    if (sitting === 'joint')
      return example.wishes.slice(table * 2, table * 2 + 2).map((text) => ({ type: 'note', part: 'wishes', text }))
    const said = table === 0 ? example.said : []
    return sitting === 'first'
      ? questions.flatMap((part, at) =>
          said[at] === undefined ? [] : [{ type: 'note' as const, part, text: said[at] }],
        )
      : []
  }
  const tables = Array.from({ length: most.tables }, (_, at) => ({ work: notes(at) }))
  const plenary: readonly PlenaryMove[] = example.lines[sitting].map((text) => ({ type: 'line', from: sitting, text }))
  return { setup: filled, tables, plenary }
}
