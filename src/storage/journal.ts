import { newId } from '../lib/ids'
import { place } from '../lib/place'
import { type Change, revisionOf, type Shelf } from './shelf'

// A closing tab may not wait for the database: a `set` begun in `pagehide` is lost in all engines,
// while localStorage is written at once. What was not yet acknowledged is left here and taken in at the next start.
// Each tab has a tail of its own: a tab that closes with everything stored must not take away another's.
const prefix = `${place}:tail:`
const own = `${prefix}${newId()}`

/** Leaves unfinished changes behind for the next start. Gives up silently when localStorage is refused or full. */
export const leaveTail = (changes: readonly Change[]): void => {
  try {
    if (changes.length === 0) localStorage.removeItem(own)
    else localStorage.setItem(own, JSON.stringify({ format: 1, changes }))
  } catch {
    // The database is still on its way to the disk; this was the second chance, not the first.
  }
}

const isChange = (value: unknown): value is Change =>
  typeof value === 'object' && value !== null && 'key' in value && typeof value.key === 'string' && 'value' in value

const tailNames = (): readonly string[] => {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(prefix))
  } catch {
    return []
  }
}

const readTail = (name: string): readonly Change[] => {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(name) ?? 'null')
    if (typeof saved !== 'object' || saved === null || !('changes' in saved)) return []
    return Array.isArray(saved.changes) ? saved.changes.filter(isChange) : []
  } catch {
    return []
  }
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/**
 * Takes in what closed tabs left behind, unless something as new is stored already: then another window has written
 * since, and what was made after it by the last tab is not taken in either. Gives the keys it mended.
 */
export const takeInTail = async (shelf: Shelf): Promise<readonly string[]> => {
  const mended = new Set<string>()
  const late = new Set<string>()
  const names = tailNames()
  for (const { key, value } of names.flatMap(readTail)) {
    const there = await shelf.read(key)
    if (late.has(key) || isSame(there, value)) continue
    const stored = revisionOf(there)
    if (revisionOf(value) <= stored) {
      late.add(key)
      continue
    }
    await shelf.commit([{ key, value, expect: stored }])
    mended.add(key)
  }
  for (const name of names) localStorage.removeItem(name)
  return [...mended]
}
