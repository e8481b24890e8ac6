import type { Grammar, Placed } from './evidence'

/** One thing that tells of a theme, ready to be looked for. */
export interface Cue {
  readonly cue: string
  /** A pattern for words in a row; null for one word. */
  readonly row: string | null
  /** How the words of a row begin: quick to look for, and seldom all there. */
  readonly heads: readonly string[]
}

/** An idea, read. */
export interface Said {
  /** In small letters. */
  readonly text: string
  readonly places: readonly Placed[]
}

/** Shorter ones end too many other words. */
const shortestLast = 6

const inWord = (cue: string, word: string): boolean => {
  if (cue.startsWith('~')) return word.length > cue.length && word.endsWith(cue.slice(1))
  // A short beginning begins too many other words.
  return cue.startsWith('=') || cue.length <= 3 ? word === cue.replace('=', '') : word.startsWith(cue)
}

/** Whether a thing is the last part of a longer word, where things are written together: a summer holiday is a holiday. */
const endsWord = (cue: string, word: string, { endings }: Grammar): boolean => {
  if (cue.length < shortestLast || /^[=~]/.test(cue) || word.length < cue.length + 2) return false
  const at = word.lastIndexOf(cue)
  return at >= 2 && endings.includes(word.slice(at + cue.length))
}

/** A word in a row, in any of its forms: stop, stops, stopping; make, making. */
const formsOf = (word: string, { forms }: Grammar): string => {
  if (word === '*') return "[\\p{L}'-]+"
  const plain = word.replace(/[.+?^$()[\]{}|\\]/g, '\\$&')
  if (word.length < 3 || !/\p{L}$/u.test(word)) return plain
  const ends = forms.join('|')
  return word.endsWith('e') ? `${plain.slice(0, -1)}(?:e|e?(?:${ends}))` : `${plain}(?:${word.at(-1)}?(?:${ends}))?`
}

export const isRow = (cue: string): boolean => / |\.|-/.test(cue)

export const cueOf = (cue: string, grammar: Grammar): Cue => {
  if (!isRow(cue)) return { cue, row: null, heads: [] }
  const words = cue.replace('=', '').trim().split(' ')
  const row = words.map((word) => formsOf(word, grammar)).join('[, ]+')
  const heads = words.map((word) => word.slice(0, 3).replace(/[e*]$/, ''))
  return { cue, heads, row: `(?<![\\p{L}\\p{N}])${row}(?![\\p{L}\\p{N}])` }
}

/** Made when first needed: most rows are never near. */
const patterns = new Map<string, RegExp>()

/** Where a row stands in a text; null where it does not. */
export const rowIn = ({ row, heads }: Cue, text: string): RegExpExecArray | null => {
  if (row === null || !heads.every((head) => text.includes(head))) return null
  const pattern = patterns.get(row) ?? new RegExp(row, 'u')
  patterns.set(row, pattern)
  return pattern.exec(text)
}

/** Whether a word is what a cue of one word tells; a thing may also be the last part of it. */
export const isTold = ({ cue }: Pick<Cue, 'cue'>, word: string, grammar: Grammar, thing: boolean): boolean =>
  inWord(cue, word) || (thing && endsWord(cue, word, grammar))

/** Where a cue stands among the words of a text: for words in a row, all of them. */
export const foundAt = (
  cue: Cue,
  { places, text }: Said,
  grammar: Grammar,
  thing: boolean,
): readonly (readonly Placed[])[] => {
  if (!cue.row) return places.filter(({ word }) => isTold(cue, word, grammar, thing)).map((place) => [place])
  const found = rowIn(cue, text)
  if (!found) return []
  const covered = places.filter(({ at }) => at >= found.index && at < found.index + found[0].length)
  // What adds nothing is not placed; a row of such words tells of what comes after it.
  return [covered.length > 0 ? covered : places.filter(({ at }) => at > found.index).slice(0, 1)]
}
