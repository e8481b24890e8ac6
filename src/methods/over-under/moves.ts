import type { Id, Stamp } from '../contract'
import { dayAgreed } from '../kit/agreed'
import { changed, without } from '../kit/lists'
import type { Agreed, Brief, Expectation, Plenary, PlenaryMove, Reason, ThisActivity, Work, WorkMove } from './model'
import { expectationsPerTable, longestText } from './model'

export const openWork = (): Work => ({ reasons: [], expectations: [] })

export const playWork = (table: Brief, work: Work, move: WorkMove & Stamp): Work => {
  const reasons = (next: readonly Reason[]) => (next === work.reasons ? work : { ...work, reasons: next })
  const expectations = (next: readonly Expectation[]) =>
    next === work.expectations ? work : { ...work, expectations: next }
  switch (move.type) {
    case 'addReason': {
      const text = move.text.trim()
      if (text === '' || !table.stories.some(({ id }) => id === move.story)) return work
      return reasons([...work.reasons, { id: move.id, story: move.story, side: move.side, text }])
    }
    case 'rewordReason':
      return reasons(changed(work.reasons, move.reason, { text: move.text }))
    case 'removeReason':
      return reasons(without(work.reasons, move.reason))
    case 'expect': {
      const text = move.text.trim()
      if (text === '' || work.expectations.length >= expectationsPerTable) return work
      return expectations([...work.expectations, { id: move.id, text }])
    }
    case 'rewordExpectation':
      return expectations(changed(work.expectations, move.expectation, { text: move.text }))
    case 'removeExpectation':
      return expectations(without(work.expectations, move.expectation))
  }
}

export const openPlenary = (): Plenary => ({ picked: null, agreed: [], at: null })

/** The agreed text a move is about. */
const touched = (move: PlenaryMove & Stamp): Id | null => {
  if (move.type === 'agree') return move.id
  if (move.type === 'merge') return move.into
  return 'agreed' in move ? move.agreed : null
}

export const playPlenary = ({ setup, plenary, rounds }: ThisActivity, move: PlenaryMove & Stamp): Plenary => {
  const has = (story: Id) => setup.stories.some(({ id }) => id === story)
  const agreed = (next: readonly Agreed[]) =>
    next === plenary.agreed
      ? plenary
      : { ...plenary, agreed: next, at: next.find(({ id }) => id === touched(move))?.under ?? plenary.at }
  /** Words that are put anew may be agreed anew. */
  const anew = (next: readonly Agreed[]): readonly Agreed[] =>
    next === plenary.agreed
      ? next
      : next.map((one) => (one.id === touched(move) ? { ...one, day: dayAgreed(one.day, rounds, move.day) } : one))
  switch (move.type) {
    case 'pick':
      return plenary.picked === move.story || !(move.story === null || has(move.story))
        ? plenary
        : { ...plenary, picked: move.story }
    case 'agree': {
      const text = move.text.trim()
      if (text === '') return plenary
      return agreed([...plenary.agreed, { id: move.id, under: move.under, text, from: move.from, day: move.day }])
    }
    case 'reword':
      return agreed(anew(changed(plenary.agreed, move.agreed, { text: move.text })))
    case 'place':
      return agreed(changed(plenary.agreed, move.agreed, { under: move.under }))
    case 'merge': {
      const part = plenary.agreed.find(({ id }) => id === move.agreed)
      const into = plenary.agreed.find(({ id }) => id === move.into)
      if (!part || !into || part === into || `${into.text} ${part.text}`.length > longestText) return plenary
      const whole = { text: `${into.text} ${part.text}`, from: [...into.from, ...part.from] }
      return agreed(anew(changed(without(plenary.agreed, move.agreed), move.into, whole)))
    }
    case 'withdraw':
      return agreed(without(plenary.agreed, move.agreed))
  }
}
