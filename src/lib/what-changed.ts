type Tree = Readonly<Record<string, unknown>>
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null

/** What a change did, in one word, and the words it did it to; '' where there are none to tell it by. */
export interface Changed {
  readonly how: 'added' | 'removed' | 'moved' | 'written' | 'changed' | 'aside' | 'back'
  readonly words: string
  /** How many were added or removed. */
  readonly count: number
}

type Path = readonly string[]
/** Whether what stands there is words that somebody wrote: not an id, and not one of several that the app has a name for. */
export type IsWords = (path: Path) => boolean

const telling = ['title', 'text', 'name'] as const
const inList = '*'

/** What lies in a tree under an id. */
const findIn = (tree: unknown, id: string): Tree | null => {
  if (!isTree(tree)) return null
  if ('id' in tree && tree.id === id) return tree
  for (const one of Object.values(tree)) {
    const found = findIn(one, id)
    if (found) return found
  }
  return null
}

const idOf = (value: unknown): unknown => (isTree(value) && 'id' in value ? value.id : value)

/** Two states of the same data, and how to put into words what is in them. */
interface Told {
  readonly whole: readonly [before: unknown, after: unknown]
  readonly isWords: IsWords
}

/** Its title or its text. */
const nameOf = ({ isWords }: Told, value: unknown, path: Path): string => {
  if (!isTree(value) || Array.isArray(value)) return ''
  const key = telling.find((one) => {
    const said = value[one]
    return typeof said === 'string' && said.trim() !== '' && isWords([...path, one])
  })
  return key === undefined ? '' : String(value[key]).trim()
}

/** What an id stands for, by name, where that lies in the same data. */
const meant = (told: Told, id: string): string =>
  told.whole
    .map((tree) => nameOf({ ...told, isWords: () => true }, findIn(tree, id), []))
    .find((name) => name !== '') ?? ''

/** The words that something is known by: its name, else the first of its texts that is more than one word, else what it points at. */
const wordsOf = (told: Told, value: unknown, path: Path): string => {
  if (typeof value === 'string') return told.isWords(path) ? value.trim() : meant(told, value)
  if (!isTree(value)) return ''
  const name = nameOf(told, value, path)
  if (name) return name
  const below = Object.entries(value).map(([key, one]) =>
    wordsOf(told, one, [...path, Array.isArray(value) ? inList : key]),
  )
  return below.find((said) => said.includes(' ')) ?? below.find((said) => said !== '') ?? ''
}

const listed = (told: Told, before: readonly unknown[], after: readonly unknown[], path: Path): Changed | null => {
  const within = [...path, inList]
  const words = (one: unknown) => wordsOf(told, one, within)
  const [was, is] = [before, after].map((list) => new Set(list.map(idOf)))
  const added = after.filter((one) => !was?.has(idOf(one)))
  const removed = before.filter((one) => !is?.has(idOf(one)))
  if (added.length > 0 && removed.length === 0) return { how: 'added', words: words(added[0]), count: added.length }
  if (removed.length > 0 && added.length === 0)
    return { how: 'removed', words: words(removed[0]), count: removed.length }
  if (added.length > 0) return { how: 'changed', words: words(added[0]), count: 1 }
  const places = before.map(idOf)
  const moved = after.find((one, at) => idOf(one) !== places[at])
  return moved === undefined ? null : { how: 'moved', words: words(moved), count: 1 }
}

/** One value in place of another: text, one of several, a number, or something where there was nothing. */
const exchanged = (told: Told, before: unknown, after: unknown, path: Path): Changed => {
  const isNone = (value: unknown) => value === null || value === undefined
  if (isTree(before) && isNone(after)) return { how: 'removed', words: wordsOf(told, before, path), count: 1 }
  if (isTree(after) && isNone(before)) return { how: 'added', words: wordsOf(told, after, path), count: 1 }
  const said = [after, before].map((one) => (typeof one === 'string' ? wordsOf(told, one, path) : ''))
  const words = said.find((one) => one !== '') ?? ''
  const isWritten = typeof before === 'string' && typeof after === 'string' && told.isWords(path)
  return { how: isWritten ? 'written' : 'changed', words, count: 1 }
}

const stepOf = (told: Told, before: unknown, after: unknown, path: Path): Changed | null => {
  // What a change has left alone is the same object: it is not looked into.
  if (before === after) return null
  if (!isTree(before) || !isTree(after)) return exchanged(told, before, after, path)
  const lists = Array.isArray(before) && Array.isArray(after) ? listed(told, before, after, path) : null
  if (lists) return lists
  const below = (key: string) => [...path, Array.isArray(after) ? inList : key]
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const all = keys.flatMap((key) => stepOf(told, before[key], after[key], below(key)) ?? [])
  const [first, ...rest] = all
  if (!first) return null
  const name = nameOf(told, after, path) || nameOf(told, before, path)
  // What was put in or taken away says more than what followed of it.
  const most = rest.length === 0 ? first : all.find(({ how }) => how === 'added' || how === 'removed')
  if (most) return most.words === '' ? { ...most, words: name } : most
  return { how: 'changed', words: name || (all.find(({ words }) => words !== '')?.words ?? ''), count: 1 }
}

/** What one step has changed: nothing, one thing that can be told by its words, or several. @param isWords left out, every text is */
export const whatChanged = (before: unknown, after: unknown, isWords: IsWords = () => true): Changed | null =>
  before === after ? null : stepOf({ whole: [before, after], isWords }, before, after, [])
