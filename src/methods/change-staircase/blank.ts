import type { Context } from '../contract'
import { monthAt, monthNumber, type Span, termOf } from './calendar'
import type { Field, FieldName, Fixed, Phase, Setup } from './model'

/** Months after the term's start at which the five phases usually begin: our reading, to be moved. */
const usualStarts = [0, 8, 18, 30, 38] as const
const roomFields: readonly FieldName[] = ['purpose', 'questions']

const blankPhase = (term: Span, at: number, { t }: Context): Phase => {
  const number = at + 1
  const field = (name: FieldName): Field => ({
    text: t(`phase.${number}.${name}`),
    for: roomFields.includes(name) ? 'room' : 'us',
  })
  return {
    id: `phase-${number}`,
    name: t(`phase.${number}.name.committee`),
    stageName: t(`phase.${number}.stage`),
    line: t(`phase.${number}.line`),
    from: monthAt(monthNumber(term.from) + (usualStarts[at] ?? 0)),
    fields: {
      purpose: field('purpose'),
      signs: field('signs'),
      questions: field('questions'),
      offer: field('offer'),
      leave: field('leave'),
      risk: field('risk'),
    },
  }
}

/** Month, date and how often; the words are in the texts. Which law says so stands in `fixed.N.source`. */
const usualFixed: readonly (readonly [month: number, date: number | null, every: Fixed['every']])[] = [
  [1, 1, 'election'],
  [2, null, 'year'],
  [4, 30, 'year'],
  [5, null, 'year'],
  [6, null, 'year'],
  [6, 14, 'year'],
  [7, null, 'year'],
  [8, null, 'year'],
  [8, 31, 'year'],
  [9, 24, 'year'],
  [10, 15, 'year'],
  [12, 15, 'election'],
]

export const blank = (context: Context): Setup => {
  const { t, today } = context
  const term = termOf(today)
  return {
    kind: 'committee',
    body: '',
    term,
    phases: usualStarts.map((_, at) => blankPhase(term, at, context)),
    items: [],
    fixed: usualFixed.map(([month, date, every], at) => ({
      id: `fixed-${at + 1}`,
      text: t(`fixed.${at + 1}`),
      month,
      date,
      every,
      source: t(`fixed.${at + 1}.source`),
      on: true,
    })),
    declined: [],
    ask: true,
    capacity: 20,
    share: { phase: false, handover: false },
    handover: '',
    earlier: [],
  }
}
