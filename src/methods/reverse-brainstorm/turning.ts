import type { Id, Stamp } from '../contract'
import { longestText, type Plenary, type PlenaryMove, type Turned } from './model'

type TurningMove = Extract<
  PlenaryMove,
  { type: 'pick' | 'turn' | 'rewordTurned' | 'sort' | 'dropTurned' | 'cannotTurn' | 'tryAgain' | 'know' }
>

interface Room {
  has(note: Id): boolean
  readonly asksKnown: boolean
}

/** Turned ideas, a thousand at most. */
const most = 1000

const withTurned = (plenary: Plenary, id: Id, change: (turned: Turned) => Turned): Plenary => {
  const turned = plenary.turned.find((one) => one.id === id)
  const next = turned && change(turned)
  return next === turned
    ? plenary
    : { ...plenary, turned: plenary.turned.map((one) => (one === turned && next ? next : one)) }
}

const listed = (list: readonly Id[], id: Id, on: boolean): readonly Id[] => {
  if (list.includes(id) === on) return list
  return on ? [...list, id] : list.filter((one) => one !== id)
}

/** A bad idea is turned into something one could do, or it is said that it cannot be. */
const turn = (plenary: Plenary, move: Extract<TurningMove, { type: 'turn' }> & Stamp, { has }: Room): Plenary => {
  const text = move.text.trim().slice(0, longestText)
  if (text === '' || plenary.turned.length >= most || !(move.note === null || has(move.note))) return plenary
  return {
    ...plenary,
    turned: [...plenary.turned, { id: move.id, note: move.note, kind: move.kind, text }],
    cannot: move.note === null ? plenary.cannot : listed(plenary.cannot, move.note, false),
  }
}

const marked = (plenary: Plenary, field: 'cannot' | 'known', note: Id, on: boolean): Plenary => {
  const next = listed(plenary[field], note, on)
  return next === plenary[field] ? plenary : { ...plenary, [field]: next }
}

export const playTurning = (plenary: Plenary, move: TurningMove & Stamp, room: Room): Plenary => {
  switch (move.type) {
    case 'pick':
      return plenary.picked === move.note || !(move.note === null || room.has(move.note))
        ? plenary
        : { ...plenary, picked: move.note }
    case 'turn':
      return turn(plenary, move, room)
    case 'rewordTurned':
      return withTurned(plenary, move.turned, (one) =>
        one.text === move.text ? one : { ...one, text: move.text.slice(0, longestText) },
      )
    case 'sort':
      return withTurned(plenary, move.turned, (one) => (one.kind === move.kind ? one : { ...one, kind: move.kind }))
    case 'dropTurned': {
      // A root that holds a principle stays: the principle is taken apart first.
      const held = plenary.principles.some(({ from }) => from.includes(move.turned))
      const rest = plenary.turned.filter(({ id }) => id !== move.turned)
      return held || rest.length === plenary.turned.length ? plenary : { ...plenary, turned: rest }
    }
    case 'cannotTurn':
      return room.has(move.note) ? marked(plenary, 'cannot', move.note, true) : plenary
    case 'tryAgain':
      return marked(plenary, 'cannot', move.note, false)
    case 'know':
      return room.asksKnown && room.has(move.note) ? marked(plenary, 'known', move.note, move.known) : plenary
  }
}
