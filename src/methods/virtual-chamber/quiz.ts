import { linesOf } from '../kit/sheets'
import type { Question } from './model'
import type { PageQuestion } from './page/page-data'

/** The answers that there are to choose from. */
export const answersOf = ({ answers }: Pick<Question, 'answers'>): readonly string[] =>
  linesOf(answers).map((line) => line.trim())

/** Which of them is right, from 0; null where none is more right than others, or where the one that was is gone. */
export const rightOf = (question: Pick<Question, 'answers' | 'right'>): number | null =>
  question.right >= 1 && question.right <= answersOf(question).length ? question.right - 1 : null

/** What is wrong with a question; null where it can be asked. */
export const quizFault = (question: Question): 'text' | 'answers' | null => {
  if (question.text.trim() === '') return 'text'
  return answersOf(question).length < 2 ? 'answers' : null
}

/** The questions that can be asked; the others wait until they are whole. */
export const asked = (quiz: readonly Question[]): readonly PageQuestion[] =>
  quiz
    .filter((question) => quizFault(question) === null)
    .map((question) => ({
      ...{ text: question.text.trim(), answers: answersOf(question) },
      ...{ right: rightOf(question), why: question.why.trim() },
    }))
