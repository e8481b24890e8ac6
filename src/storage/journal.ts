import { place } from '../lib/place'
import { type Change, revisionOf, type Shelf } from './shelf'

// A closing tab may not wait for the database: a `set` begun in `pagehide` is lost in all engines,
// while localStorage is written at once. What was not yet acknowledged is left here and taken in at the next start.
const name = `${place}:tail`

/** Leaves unfinished changes behind for the next start. Gives up silently when localStorage is refused or full. */
export const leaveTail = (changes: readonly Change[]): void => {
  try {
    if (changes.length === 0) localStorage.removeItem(name)
    else localStorage.setItem(name, JSON.stringify({ format: 1, changes }))
  } catch {
    // The database is still on its way to the disk; this was the second chance, not the first.
  }
}

const isChange = (value: unknown): value is Change =>
  typeof value === 'object' && value !== null && 'key' in value && typeof value.key === 'string' && 'value' in value

const readTail = (): readonly Change[] => {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(name) ?? 'null')
    if (typeof saved !== 'object' || saved === null || !('changes' in saved)) return []
    return Array.isArray(saved.changes) ? saved.changes.filter(isChange) : []
  } catch {
    return []
  }
}

/** Takes in what the last tab left behind, unless something as new is stored already. Gives the keys it mended. */
export const takeInTail = async (shelf: Shelf): Promise<readonly string[]> => {
  const mended: string[] = []
  for (const { key, value } of readTail()) {
    const stored = revisionOf(await shelf.read(key))
    if (revisionOf(value) <= stored) continue
    await shelf.commit([{ key, value, expect: stored }])
    mended.push(key)
  }
  leaveTail([])
  return mended
}
