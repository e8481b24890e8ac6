import { changedText } from '../../lib/changed-text'

/** One step of undo: what lay there before, and where it was typed. */
interface Step<T> {
  readonly before: T
  readonly place: string | null
  /** Rises over all documents of the tab, so that undo on a page takes the latest of several. */
  readonly turn: number
}
export interface History<T> {
  readonly past: readonly Step<T>[]
  readonly future: readonly Step<T>[]
  /** True until the field is left: typing goes on in the same step. */
  readonly typing: boolean
}

const longest = 200
let turns = 0
const nextTurn = () => {
  turns += 1
  return turns
}

export const noHistory: History<never> = { past: [], future: [], typing: false }

/** Remembers `before`. Typing on in the field that was typed in last adds no step. */
export const remember = <T>(history: History<T>, before: T, after: T): History<T> => {
  const place = changedText(before, after)
  const last = history.past.at(-1)
  if (place !== null && history.typing && last?.place === place) return { ...history, future: [] }
  const step = { before, place, turn: nextTurn() }
  return { past: [...history.past, step].slice(-longest), future: [], typing: place !== null }
}

export const endTyping = <T>(history: History<T>): History<T> =>
  history.typing ? { ...history, typing: false } : history

interface Turned<T> {
  readonly value: T
  readonly history: History<T>
}

export const undo = <T>({ past, future }: History<T>, now: T): Turned<T> | null => {
  const step = past.at(-1)
  if (!step) return null
  const back = { before: now, place: step.place, turn: nextTurn() }
  return { value: step.before, history: { past: past.slice(0, -1), future: [...future, back], typing: false } }
}

export const redo = <T>({ past, future }: History<T>, now: T): Turned<T> | null => {
  const step = future.at(-1)
  if (!step) return null
  const on = { before: now, place: step.place, turn: nextTurn() }
  return { value: step.before, history: { past: [...past, on], future: future.slice(0, -1), typing: false } }
}
