import { fitText } from '../../lib/typed-text'
import type { Id, Stamp } from '../contract'
import { changed, listed } from '../kit/lists'
import { tablesTurned } from './counts'
import {
  type Brief,
  everyNote,
  longest,
  mostNotes,
  type Note,
  type Plenary,
  type PlenaryMove,
  type Task,
  type ThisActivity,
  type Work,
  type WorkMove,
} from './model'
import { playPrinciples } from './principles'
import { playTurning, withOneMore } from './turning'

export const openWork = (): Work => ({ notes: [], closed: false, turned: [], cannot: [] })

const withNote = (work: Work, id: Id, change: Partial<Omit<Note, 'id'>>): Work => {
  const notes = changed(work.notes, id, change)
  return notes === work.notes ? work : { ...work, notes }
}

const addNotes = (work: Work, texts: readonly string[], id: Id): Work => {
  const added = texts
    .map((text) => fitText(text.trim(), longest.text))
    .filter((text) => text !== '')
    .slice(0, mostNotes - work.notes.length)
    // One paste is one move: its notes are told apart by their place in it.
    .map((text, index): Note => ({ id: `${id}-${index}`, text, away: false }))
  return added.length === 0 ? work : { ...work, notes: [...work.notes, ...added] }
}

/**
 * Nothing a table has written is ever lost: it is put away and can be brought back. While the table's negative round is
 * on nothing can be turned; when it is closed no idea is added.
 */
export const playWork = (_: Brief, work: Work, move: WorkMove & Stamp): Work => {
  switch (move.type) {
    case 'addNotes':
      return work.closed ? work : addNotes(work, move.texts, move.id)
    case 'rewordNote':
      return withNote(work, move.note, { text: fitText(move.text, longest.text) })
    case 'putAway':
      return withNote(work, move.note, { away: true })
    case 'bringBack':
      return withNote(work, move.note, { away: false })
    case 'closeRound':
      return work.closed || work.notes.length === 0 ? work : { ...work, closed: true }
    case 'reopenRound':
      return work.closed ? { ...work, closed: false } : work
    default:
      return work.closed && !(move.type === 'turn' && move.note === null)
        ? playTurning(work, move, {
            has: (note) => work.notes.some(({ id }) => id === note),
            holds: () => false,
          })
        : work
  }
}

export const openPlenary = (): Plenary => ({
  closed: false,
  picked: null,
  turned: [],
  cannot: [],
  known: [],
  principles: [],
})

const stillOpen: readonly Task[] = ['silent', 'open']

/** Until then nothing can be turned, judged or sorted. */
const roundIsOver = ({ now, plenary }: ThisActivity): boolean => plenary.closed || !stillOpen.includes(now.task)

/** The room touches what a table has turned: it becomes the room's too, with its parent. The table keeps its own. */
const takenUp = (activity: ThisActivity, move: PlenaryMove): Plenary => {
  const turned = 'turned' in move ? tablesTurned(activity).find(({ id }) => id === move.turned) : undefined
  return turned && move.type !== 'dropTurned' ? withOneMore(activity.plenary, turned) : activity.plenary
}

const playOver = (activity: ThisActivity, plenary: Plenary, move: PlenaryMove & Stamp): Plenary => {
  const has = (note: Id) => everyNote(activity).some(({ id }) => id === note)
  switch (move.type) {
    case 'closeRound':
    case 'takeUp':
      return plenary
    case 'pick':
      return plenary.picked === move.note || !(move.note === null || has(move.note))
        ? plenary
        : { ...plenary, picked: move.note }
    case 'know': {
      const known = listed(plenary.known, move.note, move.known)
      return !activity.setup.asksKnown || !has(move.note) || known === plenary.known ? plenary : { ...plenary, known }
    }
    case 'turn':
    case 'rewordTurned':
    case 'sort':
    case 'dropTurned':
    case 'cannotTurn':
    case 'tryAgain':
      return playTurning(plenary, move, {
        has,
        holds: (turned) => plenary.principles.some(({ from }) => from.includes(turned)),
      })
    default:
      return playPrinciples(plenary, activity.rounds, move)
  }
}

export const playPlenary = (activity: ThisActivity, move: PlenaryMove & Stamp): Plenary => {
  const { plenary } = activity
  if (move.type === 'closeRound') return plenary.closed ? plenary : { ...plenary, closed: true }
  if (!roundIsOver(activity)) return plenary
  const taken = takenUp(activity, move)
  const next = playOver(activity, taken, move)
  return next === taken && move.type !== 'takeUp' ? plenary : next
}
