import { fitText } from '../../lib/typed-text'
import type { Id, Stamp } from '../contract'
import { longest, type Turned, type TurningMove, type Turnings } from './model'

interface Place {
  /** The bad ideas that can be turned here. */
  has(note: Id): boolean
  /** It holds a principle up: the principle is taken apart first. */
  holds(turned: Id): boolean
}

/** Turned ideas, a thousand at most. */
const most = 1000

const withTurned = <Of extends Turnings>(of: Of, id: Id, change: (turned: Turned) => Turned): Of => {
  const turned = of.turned.find((one) => one.id === id)
  const next = turned && change(turned)
  return next === turned ? of : { ...of, turned: of.turned.map((one) => (one === turned && next ? next : one)) }
}

export const listed = (list: readonly Id[], id: Id, on: boolean): readonly Id[] => {
  if (list.includes(id) === on) return list
  return on ? [...list, id] : list.filter((one) => one !== id)
}

const withCannot = <Of extends Turnings>(of: Of, note: Id, on: boolean): Of => {
  const cannot = listed(of.cannot, note, on)
  return cannot === of.cannot ? of : { ...of, cannot }
}

/** A turned idea more; a thousand at most. */
export const withOneMore = <Of extends Turnings>(of: Of, turned: Turned): Of =>
  of.turned.length >= most ? of : { ...of, turned: [...of.turned, turned] }

/** A bad idea is turned into something one could do, or it is said that it cannot be. */
const turn = <Of extends Turnings>(
  of: Of,
  move: Extract<TurningMove, { type: 'turn' }> & Stamp,
  { has }: Place,
): Of => {
  const { id, note, kind } = move
  const text = fitText(move.text.trim(), longest.text)
  if (text === '' || !(note === null || has(note))) return of
  const next = withOneMore(of, { id, note, kind, text })
  return next === of || note === null ? next : withCannot(next, note, false)
}

/** The same rules in the room and at a table. */
export const playTurning = <Of extends Turnings>(of: Of, move: TurningMove & Stamp, place: Place): Of => {
  switch (move.type) {
    case 'turn':
      return turn(of, move, place)
    case 'rewordTurned':
      return withTurned(of, move.turned, (one) =>
        one.text === move.text ? one : { ...one, text: fitText(move.text, longest.text) },
      )
    case 'sort':
      return withTurned(of, move.turned, (one) => (one.kind === move.kind ? one : { ...one, kind: move.kind }))
    case 'dropTurned': {
      const rest = of.turned.filter(({ id }) => id !== move.turned)
      return place.holds(move.turned) || rest.length === of.turned.length ? of : { ...of, turned: rest }
    }
    case 'cannotTurn':
      return place.has(move.note) ? withCannot(of, move.note, true) : of
    case 'tryAgain':
      return withCannot(of, move.note, false)
  }
}
