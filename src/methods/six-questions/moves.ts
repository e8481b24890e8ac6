import type { Id, Stamp } from '../contract'
import { changed as withChange, without } from '../kit/lists'
import {
  type Answer,
  answerTo,
  type Brief,
  directionOn,
  longest,
  type Note,
  type Plenary,
  type PlenaryMove,
  type ThisActivity,
  type Work,
  type WorkMove,
} from './model'

export const openWork = (): Work => ({ answers: [] })

const untouched = (card: Id): Answer => ({ card, notes: [], sentence: '', disagree: null, unknown: null })

/** The answer after the move; the same when the move is not allowed. */
const changed = (answer: Answer, move: WorkMove & Stamp): Answer => {
  const notes = (next: readonly Note[]): Answer => (next === answer.notes ? answer : { ...answer, notes: next })
  switch (move.type) {
    case 'note': {
      const text = move.text.trim()
      return text === '' || text.length > longest.text ? answer : notes([...answer.notes, { id: move.id, text }])
    }
    case 'rewordNote':
      return move.text.length > longest.text ? answer : notes(withChange(answer.notes, move.note, { text: move.text }))
    case 'removeNote':
      return notes(without(answer.notes, move.note))
    case 'sentence':
      return move.text.length > longest.sentence || move.text === answer.sentence
        ? answer
        : { ...answer, sentence: move.text }
    case 'mark':
      return answer[move.mark] === move.text || (move.text?.length ?? 0) > longest.text
        ? answer
        : { ...answer, [move.mark]: move.text }
  }
}

export const playWork = (table: Pick<Brief, 'cards'>, work: Work, move: WorkMove & Stamp): Work => {
  if (!table.cards.some(({ id }) => id === move.card)) return work
  const before = answerTo(work, move.card)
  const answer = before ?? untouched(move.card)
  const next = changed(answer, move)
  if (next === answer) return work
  return {
    ...work,
    answers: before ? work.answers.map((one) => (one === before ? next : one)) : [...work.answers, next],
  }
}

export const openPlenary = (): Plenary => ({ directions: [] })

/** So many of the tables' sentences can be read on stage at once, when they are long and when they are short. */
export const handful = { long: 4, short: 6 } as const

export const playPlenary = (activity: ThisActivity, move: PlenaryMove & Stamp): Plenary => {
  const { setup, plenary, round } = activity
  switch (move.type) {
    case 'direct': {
      const text = move.text.trim()
      const before = directionOn(activity, move.card)
      if (!setup.cards.some(({ id }) => id === move.card)) return plenary
      if (text === '' || text.length > longest.direction || text === before?.text) return plenary
      const direction = before ? { ...before, text } : { card: move.card, round: round.id, day: move.day, text }
      return { ...plenary, directions: [...plenary.directions.filter((one) => one !== before), direction] }
    }
    case 'withdraw': {
      const before = directionOn(activity, move.card)
      return before ? { ...plenary, directions: plenary.directions.filter((one) => one !== before) } : plenary
    }
  }
}
