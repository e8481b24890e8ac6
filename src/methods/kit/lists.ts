import type { Id } from '../contract'

// What is done to a list that is kept. Each gives the same list back where nothing changes, so that nothing is saved.

interface WithId {
  readonly id: Id
}

/** The list with one of it changed. */
export const changed = <T extends WithId>(list: readonly T[], id: Id, change: Partial<Omit<T, 'id'>>): readonly T[] => {
  const entries = Object.entries(change)
  const differs = (one: T) => one.id === id && entries.some(([key, value]) => one[key as keyof T] !== value)
  return list.some(differs) ? list.map((one) => (one.id === id ? { ...one, ...change } : one)) : list
}

export const without = <T extends WithId>(list: readonly T[], id: Id): readonly T[] =>
  list.some((one) => one.id === id) ? list.filter((one) => one.id !== id) : list

/** The list with something in it, or not in it. */
export const listed = <T>(list: readonly T[], item: T, on: boolean): readonly T[] => {
  if (list.includes(item) === on) return list
  return on ? [...list, item] : list.filter((one) => one !== item)
}

/** Those of some cards that are not in the list yet, each once: what is there stays as it has been edited. */
export const notIn = <T extends WithId>(list: readonly WithId[], cards: readonly T[]): readonly T[] =>
  cards.filter(({ id }, at) => !list.some((one) => one.id === id) && cards.findIndex((card) => card.id === id) === at)
