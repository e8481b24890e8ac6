import type { Context, Part, Poll } from '../contract'
import { type Brief, letters } from './model'

export const quizPart = (question: string): string => `quiz-${question}`

const pollOf = (question: Brief['quiz'][number], number: number, { t }: Context): Poll => ({
  id: question.id,
  title: t('quiz.number', { number }),
  text: question.asks,
  lead: t('quiz.lead'),
  about: [question.asks],
  options: letters.map((letter) => ({
    ...{ id: letter, label: letter.toUpperCase(), meaning: question[letter], about: [question[letter]] },
  })),
  marks: 1,
  layout: 'list',
})

/** The items of the agenda, which can be passed over, and the questions of the quiz. */
export const parts = ({ items, quiz }: Brief, context: Context): readonly Part[] => [
  ...items.map(({ id, title }) => ({ id, title, polls: [], skippable: true as const })),
  ...quiz.map((question, at) => ({
    id: quizPart(question.id),
    title: context.t('quiz.number', { number: at + 1 }),
    polls: [pollOf(question, at + 1, context)],
  })),
]
