import type { Stamp } from '../contract'
import { dayAgreed } from '../kit/agreed'
import { changed, without } from '../kit/lists'
import {
  type Brief,
  longest,
  most,
  type Plenary,
  type PlenaryMove,
  partsOf,
  sittings,
  type ThisActivity,
  type Work,
  type WorkMove,
} from './model'

// A move that changes nothing gives the same back, and nothing is saved.

export const openWork = (): Work => ({ notes: [] })

const playNotes = (brief: Brief, notes: Work['notes'], move: WorkMove & Stamp): Work['notes'] => {
  switch (move.type) {
    case 'note': {
      const text = move.text.trim()
      const fits = text !== '' && text.length <= longest.wish && notes.length < most.notes
      return fits && partsOf(brief.sitting).includes(move.part)
        ? [...notes, { id: move.id, part: move.part, text }]
        : notes
    }
    case 'reword':
      return move.text.length > longest.wish ? notes : changed(notes, move.note, { text: move.text })
    case 'remove':
      return without(notes, move.note)
  }
}

export const playWork = (brief: Brief, work: Work, move: WorkMove & Stamp): Work => {
  const notes = playNotes(brief, work.notes, move)
  return notes === work.notes ? work : { notes }
}

export const openPlenary = (): Plenary => ({ lines: [] })

const playLines = ({ plenary: { lines }, rounds }: ThisActivity, move: PlenaryMove & Stamp): Plenary['lines'] => {
  switch (move.type) {
    case 'line': {
      const text = move.text.trim()
      const fits = text !== '' && text.length <= longest.wish && lines.length < most.lines
      return fits && sittings.includes(move.from)
        ? [...lines, { id: move.id, from: move.from, text, day: move.day }]
        : lines
    }
    case 'rewordLine': {
      const line = lines.find(({ id }) => id === move.line)
      if (!line || line.text === move.text || move.text.length > longest.wish) return lines
      return changed(lines, line.id, { text: move.text, day: dayAgreed(line.day, rounds, move.day) })
    }
    case 'removeLine':
      return without(lines, move.line)
  }
}

export const playPlenary = (activity: ThisActivity, move: PlenaryMove & Stamp): Plenary => {
  const { plenary } = activity
  const lines = playLines(activity, move)
  return lines === plenary.lines ? plenary : { lines }
}
