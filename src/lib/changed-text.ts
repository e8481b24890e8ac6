type Tree = Readonly<Record<string, unknown>>
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null

/**
 * Where two versions of a document differ, when the only difference is one text or number.
 * Typing in one field is one step of undo: consecutive changes of the same place belong together.
 * @returns the place as a path ("stories.2.title"), or null when more than one leaf changed
 */
export const changedText = (before: unknown, after: unknown): string | null => {
  if (!isTree(before) || !isTree(after)) return null
  const keys = Object.keys(after)
  if (keys.length !== Object.keys(before).length) return null
  const changed = keys.filter((key) => before[key] !== after[key])
  const [key] = changed
  if (key === undefined || changed.length > 1 || !(key in before)) return null
  const [old, now] = [before[key], after[key]]
  if (typeof old === typeof now && (typeof now === 'string' || typeof now === 'number')) return key
  const deeper = changedText(old, now)
  return deeper === null ? null : `${key}.${deeper}`
}
