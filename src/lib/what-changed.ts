type Tree = Readonly<Record<string, unknown>>
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null

/** What a change did, in one word, and the words it did it to; '' where there are none to tell it by. */
export interface Changed {
  readonly how: 'added' | 'removed' | 'moved' | 'written' | 'changed' | 'aside' | 'back'
  readonly words: string
  /** How many were added or removed. */
  readonly count: number
}

const telling = ['title', 'text', 'name'] as const

/** The words that something is known by: its title or its text, else the first of its texts that is more than one word. */
const wordsOf = (value: unknown): string => {
  if (typeof value === 'string') return value.trim()
  if (!isTree(value)) return ''
  const named = telling.map((key) => value[key]).find((said) => typeof said === 'string' && said.trim() !== '')
  if (typeof named === 'string') return named.trim()
  return (
    Object.values(value)
      .map(wordsOf)
      .find((said) => said.includes(' ')) ?? ''
  )
}

const idOf = (value: unknown): unknown => (isTree(value) && 'id' in value ? value.id : value)

const listed = (before: readonly unknown[], after: readonly unknown[]): Changed | null => {
  const [was, is] = [before, after].map((list) => new Set(list.map(idOf)))
  const added = after.filter((one) => !was?.has(idOf(one)))
  const removed = before.filter((one) => !is?.has(idOf(one)))
  if (added.length > 0 && removed.length === 0) return { how: 'added', words: wordsOf(added[0]), count: added.length }
  if (removed.length > 0 && added.length === 0)
    return { how: 'removed', words: wordsOf(removed[0]), count: removed.length }
  if (added.length > 0) return { how: 'changed', words: '', count: 1 }
  const places = before.map(idOf)
  const moved = after.find((one, at) => idOf(one) !== places[at])
  if (moved !== undefined) return { how: 'moved', words: wordsOf(moved), count: 1 }
  return null
}

const same = (one: unknown, other: unknown): boolean => one === other || JSON.stringify(one) === JSON.stringify(other)

/** What one step has changed: nothing, one thing that can be told by its words, or several. */
export const whatChanged = (before: unknown, after: unknown): Changed | null => {
  if (before === after) return null
  if (typeof before === 'string' && typeof after === 'string')
    return { how: 'written', words: after.trim() || before.trim(), count: 1 }
  const isGone = after === null || after === undefined
  if (isTree(before) && isGone) return { how: 'removed', words: wordsOf(before), count: 1 }
  if (isTree(after) && (before === null || before === undefined))
    return { how: 'added', words: wordsOf(after), count: 1 }
  if (!isTree(before) || !isTree(after)) return { how: 'changed', words: '', count: 1 }
  const told = Array.isArray(before) && Array.isArray(after) ? listed(before, after) : null
  if (told) return told
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => !same(before[key], after[key]),
  )
  const all = keys.flatMap((key) => whatChanged(before[key], after[key]) ?? [])
  const [first, ...rest] = all
  if (rest.length === 0) return first ?? null
  // What was put in or taken away says more than what followed of it.
  return all.find(({ how }) => how === 'added' || how === 'removed') ?? { how: 'changed', words: '', count: 1 }
}
