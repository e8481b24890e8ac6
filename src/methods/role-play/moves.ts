import type { Stamp } from '../contract'
import { changed, without } from '../kit/lists'
import { longest, most, type Plenary, type PlenaryMove, type ThisActivity } from './model'

export const openPlenary = (): Plenary => ({ notes: [] })

const fits = (text: string): boolean => text.trim() !== '' && text.length <= longest.note

/** A move that changes nothing gives the same back, and nothing is saved. */
export const playPlenary = ({ plenary }: ThisActivity, move: PlenaryMove & Stamp): Plenary => {
  const { notes } = plenary
  const now = (next: Plenary['notes']): Plenary => (next === notes ? plenary : { notes: next })
  switch (move.type) {
    case 'note':
      return fits(move.text) && notes.length < most.notes
        ? now([...notes, { id: move.id, kind: move.kind, text: move.text, day: move.day }])
        : plenary
    case 'reword':
      return move.text.length <= longest.note ? now(changed(notes, move.note, { text: move.text })) : plenary
    case 'remove':
      return now(without(notes, move.note))
    default:
      return plenary
  }
}
