import type { Id, Stamp } from '../contract'
import {
  type Brief,
  everyNote,
  longestText,
  mostNotes,
  type Note,
  type Play,
  type Plenary,
  type PlenaryMove,
  type Work,
  type WorkMove,
} from './model'
import { playPrinciples } from './principles'
import { playTurning } from './turning'

export const openWork = (): Work => ({ notes: [] })

const withNote = (work: Work, id: Id, change: (note: Note) => Note): Work => {
  const note = work.notes.find((one) => one.id === id)
  const next = note && change(note)
  return next === note ? work : { notes: work.notes.map((one) => (one === note && next ? next : one)) }
}

/** Nothing a table has written is ever lost: it is put away and can be brought back. */
export const playWork = (_: Brief, work: Work, move: WorkMove & Stamp): Work => {
  switch (move.type) {
    case 'addNotes': {
      const added = move.texts
        .map((text) => text.trim().slice(0, longestText))
        .filter((text) => text !== '')
        .slice(0, mostNotes - work.notes.length)
        // One paste is one move: its notes are told apart by their place in it.
        .map((text, index): Note => ({ id: `${move.id}-${index}`, text, away: false }))
      return added.length === 0 ? work : { notes: [...work.notes, ...added] }
    }
    case 'rewordNote':
      return withNote(work, move.note, (note) =>
        note.text === move.text ? note : { ...note, text: move.text.slice(0, longestText) },
      )
    case 'putAway':
      return withNote(work, move.note, (note) => (note.away ? note : { ...note, away: true }))
    case 'bringBack':
      return withNote(work, move.note, (note) => (note.away ? { ...note, away: false } : note))
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

const stillOpen: readonly Id[] = ['', 'silent', 'open']

/** Until then nothing can be turned, judged or sorted. */
const roundIsOver = ({ at, plenary }: Play): boolean => plenary.closed || !stillOpen.includes(at)

export const playPlenary = (activity: Play, move: PlenaryMove & Stamp): Plenary => {
  const { plenary } = activity
  if (move.type === 'closeRound') return plenary.closed ? plenary : { ...plenary, closed: true }
  if (!roundIsOver(activity)) return plenary
  switch (move.type) {
    case 'pick':
    case 'turn':
    case 'rewordTurned':
    case 'sort':
    case 'dropTurned':
    case 'cannotTurn':
    case 'tryAgain':
    case 'know':
      return playTurning(plenary, move, {
        has: (note) => everyNote(activity).some(({ id }) => id === note),
        asksKnown: activity.setup.asksKnown,
      })
    default:
      return playPrinciples(plenary, move)
  }
}
