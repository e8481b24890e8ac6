import type { Day, Stamp } from '../contract'
import { dayAgreed } from '../kit/agreed'
import { changed, without } from '../kit/lists'
import {
  heaps,
  type Improvement,
  type Line,
  longest,
  markKinds,
  most,
  type Plenary,
  type PlenaryMove,
  stepOf,
  type ThisActivity,
} from './model'

// A move that changes nothing gives the same back, and nothing is saved.

type Stamped = PlenaryMove & Stamp

export const openPlenary = (): Plenary => ({ marks: [], improvements: [], lines: [], heaps: [], lit: null })

const fits = (text: string, limit: number): boolean => text.trim() !== '' && text.length <= limit

const isThere = ({ setup }: ThisActivity, step: string | null): boolean => step === null || stepOf(setup, step) !== null

const playMarks = (activity: ThisActivity, move: Stamped): Plenary['marks'] => {
  const { marks } = activity.plenary
  switch (move.type) {
    case 'mark': {
      const { id, kind, step, text } = move
      const may = fits(text, longest.mark) && markKinds.includes(kind) && isThere(activity, step)
      return may && marks.length < most.marks ? [...marks, { id, kind, step, text: text.trim() }] : marks
    }
    case 'rewordMark':
      return move.text.length > longest.mark ? marks : changed(marks, move.mark, { text: move.text })
    case 'placeMark':
      return isThere(activity, move.step) ? changed(marks, move.mark, { step: move.step }) : marks
    case 'removeMark':
      return without(marks, move.mark)
    default:
      return marks
  }
}

/** Words that are put anew are agreed anew. */
const put = <T extends Improvement | Line>(
  { rounds }: ThisActivity,
  list: readonly T[],
  id: string,
  change: Partial<Omit<T, 'id' | 'day'>>,
  today: Day,
): readonly T[] => {
  const one = list.find((item) => item.id === id)
  const next = changed(list, id, change as Partial<Omit<T, 'id'>>)
  if (!one || next === list) return list
  return changed(next, id, { day: dayAgreed(one.day, rounds, today) } as Partial<Omit<T, 'id'>>)
}

const playImprovements = (activity: ThisActivity, move: Stamped): readonly Improvement[] => {
  const { improvements } = activity.plenary
  switch (move.type) {
    case 'improve': {
      const { id, text, who, by, day } = move
      const may = fits(text, longest.improvement) && who.length <= longest.role
      return may && improvements.length < most.improvements
        ? [...improvements, { id, text: text.trim(), who: who.trim(), by, done: false, day }]
        : improvements
    }
    case 'improveText':
      return move.text.length > longest.improvement
        ? improvements
        : put(activity, improvements, move.improvement, { text: move.text }, move.day)
    case 'improveWho':
      return move.text.length > longest.role
        ? improvements
        : put(activity, improvements, move.improvement, { who: move.text }, move.day)
    case 'improveBy':
      return put(activity, improvements, move.improvement, { by: move.by }, move.day)
    case 'improved':
      return changed(improvements, move.improvement, { done: move.done })
    case 'removeImprovement':
      return without(improvements, move.improvement)
    default:
      return improvements
  }
}

const playLines = (activity: ThisActivity, move: Stamped): readonly Line[] => {
  const { lines } = activity.plenary
  switch (move.type) {
    case 'line': {
      const { id, text, day } = move
      return fits(text, longest.line) && lines.length < most.lines ? [...lines, { id, text: text.trim(), day }] : lines
    }
    case 'rewordLine':
      return move.text.length > longest.line ? lines : put(activity, lines, move.line, { text: move.text }, move.day)
    case 'removeLine':
      return without(lines, move.line)
    default:
      return lines
  }
}

const playHeaps = ({ setup, plenary }: ThisActivity, move: Stamped): Plenary['heaps'] => {
  const now = plenary.heaps
  if (move.type !== 'heap') return now
  const { past, heap } = move
  if (heap === null) return without(now, past)
  if (!setup.past.some(({ id }) => id === past) || !heaps.includes(heap)) return now
  if (now.some(({ id }) => id === past)) return changed(now, past, { heap })
  // An item that has been taken away leaves its place to another.
  const kept = now.length < most.past ? now : now.filter(({ id }) => setup.past.some((one) => one.id === id))
  return [...kept, { id: past, heap }]
}

const playLight = ({ setup, plenary: { lit } }: ThisActivity, move: Stamped): Plenary['lit'] => {
  if (move.type !== 'light') return lit
  const { task, step } = move
  if (step === null) return lit?.task === task ? null : lit
  return !stepOf(setup, step) || (lit?.task === task && lit.step === step) ? lit : { task, step }
}

export const playPlenary = (activity: ThisActivity, move: Stamped): Plenary => {
  const { plenary } = activity
  const next: Plenary = {
    marks: playMarks(activity, move),
    improvements: playImprovements(activity, move),
    lines: playLines(activity, move),
    heaps: playHeaps(activity, move),
    lit: playLight(activity, move),
  }
  const isSame = (Object.keys(next) as (keyof Plenary)[]).every((key) => next[key] === plenary[key])
  return isSame ? plenary : next
}
