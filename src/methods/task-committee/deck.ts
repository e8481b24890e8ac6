import { fillNames } from '../../i18n/language'
import { daysAfter } from '../../lib/clock'
import type { Day, Language } from '../contract'
import { withFirst } from './milestones'
import { answers, questions, type Setup, type Terms, termKeys } from './model'

/** A whole committee: need, terms, recruitment, a first meeting, and recommendations with their answers. */
export const loadExample = async (language: Language) => {
  const file = await (language === 'da' ? import('./decks/example.da.json') : import('./decks/example.en.json'))
  return fillNames(file.default)
}
type Example = Awaited<ReturnType<typeof loadExample>>

/** Whether nothing has been prepared that an example would stand in the way of. */
export const isUntouched = ({ title, need, terms, rows, recommendations }: Setup): boolean =>
  `${title}${need}${Object.values(terms).join('')}`.trim() === '' && rows.length + recommendations.length === 0

/** So far ahead the first meeting of the example is held, in days. */
const ahead = 140

const filledTerms = (terms: Terms, example: Example['terms']): Terms => {
  const given: Readonly<Record<string, string>> = example
  return Object.fromEntries(termKeys.map((key) => [key, terms[key] || (given[key] ?? '')])) as Terms
}

const cellsOf = ({ grid }: Example, rows: Setup['rows'], columns: Setup['columns']): Setup['cells'] =>
  grid.cells.flatMap(({ row, column, needed, found }, at) => {
    const [r, c] = [rows[row], columns[column]]
    return r && c ? [{ id: `cell-${at}`, row: r.id, column: c.id, needed, found }] : []
  })

/** The example where nothing has been prepared; what has been written stays. */
export const withExample = (setup: Setup, example: Example, today: Day): Setup => {
  const rows = example.grid.rows.map((name, at) => ({ id: `row-${at}`, name }))
  const columns = example.grid.columns.map((name, at) => ({ id: `column-${at}`, name }))
  const grid = setup.rows.length + setup.columns.length === 0
  const filled: Setup = {
    ...setup,
    ...{ title: setup.title || example.title, need: setup.need || example.need },
    terms: filledTerms(setup.terms, example.terms),
    ...{ channels: setup.channels || example.channels, notice: setup.notice || example.notice },
    ...(grid ? { rows, columns, cells: cellsOf(example, rows, columns) } : {}),
    questions: Object.fromEntries(
      questions.map((one, at) => [one, setup.questions[one] || (example.questions[at] ?? '')]),
    ) as Setup['questions'],
    recommendations:
      setup.recommendations.length > 0
        ? setup.recommendations
        : example.recommendations.map((one, at) => ({
            ...{ id: `recommendation-${at}`, text: one.text, why: one.why, day: null },
            answer: answers.find((answer) => answer === one.answer) ?? 'none',
          })),
  }
  return withFirst(filled, setup.first ?? daysAfter(today, ahead))
}
