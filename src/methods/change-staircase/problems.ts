import type { Id } from '../contract'
import { daysIn, isDay, monthInYear, monthNumber, monthOf, yearOf } from './calendar'
import type { Item, Phase, Setup } from './model'

/** Something that looks odd, and where. It stops nothing, and nothing is lost by it. */
export interface Problem {
  readonly key: string
  /** The step or item it is at; null is the term, or the whole. */
  readonly where: Id | null
  readonly values: Readonly<Record<string, string | number>>
}

const problem = (key: string, where: Id | null = null, values: Problem['values'] = {}): Problem => ({
  key,
  where,
  values,
})

/** In months, both ends counted; null where a day is missing. */
const termMonths = ({ term }: Setup): number | null =>
  isDay(term.from) && isDay(term.to) ? monthNumber(term.to) - monthNumber(term.from) + 1 : null

const usualMonths = 48

const termProblems = (setup: Setup): readonly Problem[] => {
  const months = termMonths(setup)
  if (months === null) return [problem('problem.term.day')]
  if (setup.term.to < setup.term.from) return [problem('problem.term.turned')]
  return months === usualMonths ? [] : [problem('problem.term.length', null, { count: months })]
}

const phaseProblems = ({ phases, term }: Setup): readonly Problem[] =>
  phases.flatMap((phase: Phase, at) => {
    const before = phases[at - 1]
    const name = phase.name
    const known = isDay(term.from) && isDay(term.to)
    return [
      ...(before && phase.from < before.from
        ? [problem('problem.phase.order', phase.id, { name, before: before.name })]
        : []),
      ...(phases.findIndex(({ from }) => from === phase.from) < at
        ? [problem('problem.phase.overlap', phase.id, { name })]
        : []),
      ...(known && (phase.from < monthOf(term.from) || phase.from > monthOf(term.to))
        ? [problem('problem.phase.outside', phase.id, { name })]
        : []),
      ...(phase.stageName.trim() === '' ? [problem('problem.phase.unnamed', phase.id, { number: at + 1 })] : []),
    ]
  })

const isLeapDay = ({ date, month }: Item): boolean => date === 29 && monthInYear(month) === 2

const dateProblem = (item: Item): readonly Problem[] => {
  if (item.date === null) return []
  if (item.yearly && isLeapDay(item)) return [problem('problem.item.leap', item.id, { text: item.text })]
  const days = daysIn(yearOf(item.month), monthInYear(item.month))
  return item.date > days ? [problem('problem.item.date', item.id, { text: item.text, date: item.date, days })] : []
}

const itemProblems = ({ items, term, phases }: Setup): readonly Problem[] =>
  items
    .filter(({ dropped }) => !dropped)
    .flatMap((item) => [
      ...(item.text.trim() === '' ? [problem('problem.item.empty', item.id)] : []),
      ...(isDay(term.from) && isDay(term.to) && (item.month < monthOf(term.from) || item.month > monthOf(term.to))
        ? [problem('problem.item.outside', item.id, { text: item.text })]
        : []),
      ...(item.phase !== null && !phases.some(({ id }) => id === item.phase)
        ? [problem('problem.item.phase', item.id, { text: item.text })]
        : []),
      ...dateProblem(item),
    ])

/** Everything that looks odd in a plan, each named where it is. */
export const problemsOf = (setup: Setup): readonly Problem[] => [
  ...termProblems(setup),
  ...(setup.phases.length === 0 ? [problem('gap.phases')] : []),
  ...phaseProblems(setup),
  ...itemProblems(setup),
]
