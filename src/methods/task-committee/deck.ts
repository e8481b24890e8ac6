import { fillNames } from '../../i18n/language'
import { daysAfter } from '../../lib/clock'
import type { Day, Id, Language } from '../contract'
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

/** The first meeting of the example was so many days ago: its recommendations have been answered, all but the last. */
const ago = 60 * 7

const filledTerms = (terms: Terms, example: Example['terms']): Terms => {
  const given: Readonly<Record<string, string>> = example
  return Object.fromEntries(termKeys.map((key) => [key, terms[key] || (given[key] ?? '')])) as Terms
}

/** The grid where there is none. */
const gridOf = (setup: Setup, { grid }: Example): Pick<Setup, 'rows' | 'columns' | 'cells'> => {
  if (setup.rows.length + setup.columns.length > 0) return setup
  const rows = grid.rows.map((name, at) => ({ id: `row-${at}`, name }))
  const columns = grid.columns.map((name, at) => ({ id: `column-${at}`, name }))
  const cells = grid.cells.map(({ row, column, needed, found }, at) => ({
    ...{ id: `cell-${at}`, row: `row-${row}`, column: `column-${column}`, needed, found },
  }))
  return { rows, columns, cells }
}

const dayOf = ({ milestones }: Setup, id: Id): Day | null => milestones.find((one) => one.id === id)?.day ?? null

/** What has happened on the way by now: a version, the seats, and the answers with their days. */
const withPast = (setup: Setup, example: Example, today: Day): Setup => {
  const behind = (day: Day | null): Day | null => (day !== null && day < today ? day : null)
  const [joint, appoint, decide] = ['joint', 'appoint', 'decide'].map((id) => behind(dayOf(setup, id)))
  return {
    ...setup,
    milestones: setup.milestones.map((one) => (behind(one.day) === null ? one : { ...one, done: true })),
    versions:
      setup.versions.length > 0 || !joint
        ? setup.versions
        : [{ id: 'version-1', day: joint, meeting: example.meeting, terms: setup.terms }],
    result:
      setup.result ??
      (appoint
        ? {
            way: 'counted',
            day: appoint,
            together: true,
            seats: 15,
            citizens: 0,
            groups: example.groups,
            lot: '',
            note: example.note,
          }
        : null),
    recommendations: setup.recommendations.map((one, at) =>
      one.answer === 'none' || !decide ? one : { ...one, day: behind(daysAfter(decide, at * 14)) },
    ),
  }
}

/** The example where nothing has been prepared; what has been written stays. */
export const withExample = (setup: Setup, example: Example, today: Day): Setup => {
  const isMine = setup.recommendations.length > 0
  const filled: Setup = {
    ...setup,
    ...{ title: setup.title || example.title, need: setup.need || example.need },
    terms: filledTerms(setup.terms, example.terms),
    ...{ channels: setup.channels || example.channels, notice: setup.notice || example.notice },
    ...gridOf(setup, example),
    questions: Object.fromEntries(
      questions.map((one, at) => [one, setup.questions[one] || (example.questions[at] ?? '')]),
    ) as Setup['questions'],
    recommendations: isMine
      ? setup.recommendations
      : example.recommendations.map((one, at) => ({
          ...{ id: `recommendation-${at}`, text: one.text, why: one.why, day: null },
          answer: answers.find((answer) => answer === one.answer) ?? 'none',
        })),
  }
  const dated = withFirst(filled, setup.first ?? daysAfter(today, -ago))
  return isMine ? dated : withPast(dated, example, today)
}
