import { fitText } from '../../lib/typed-text'
import type { Id, Stamp } from '../contract'
import { changed, listed, without } from '../kit/lists'
import { longest, type Turned, type TurningMove, type Turnings } from './model'

interface Place {
  /** The bad ideas that can be turned here. */
  has(note: Id): boolean
  /** It holds a principle up: the principle is taken apart first. */
  holds(turned: Id): boolean
}

/** Turned ideas, a thousand at most. */
const most = 1000

const withTurned = <Of extends Turnings>(of: Of, turned: readonly Turned[]): Of =>
  turned === of.turned ? of : { ...of, turned }

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
      return withTurned(of, changed(of.turned, move.turned, { text: fitText(move.text, longest.text) }))
    case 'sort':
      return withTurned(of, changed(of.turned, move.turned, { kind: move.kind }))
    case 'dropTurned':
      return place.holds(move.turned) ? of : withTurned(of, without(of.turned, move.turned))
    case 'cannotTurn':
      return place.has(move.note) ? withCannot(of, move.note, true) : of
    case 'tryAgain':
      return withCannot(of, move.note, false)
  }
}
