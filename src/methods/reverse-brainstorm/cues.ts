import type { Grammar, Placed } from './evidence'

/** One thing that tells of a theme, ready to be looked for. */
export interface Cue {
  readonly cue: string
  /** Of one word: whether it is the whole of it, in any of its forms, how it ends, or how it begins. */
  readonly how: 'whole' | 'forms' | 'end' | 'start'
  /** A pattern for its forms, where those are looked for. */
  readonly form: string | null
  /** The letters that are looked for. */
  readonly letters: string
  /** A pattern for words in a row; null for one word. */
  readonly row: string | null
  /** What the words of a row begin with in all their forms: quick to look for, and seldom all there. */
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
/** Shorter ones begin too many: a bill is no billboard. */
const shortestStart = 6

/** Made when first needed: most are never near. */
const patterns = new Map<string, RegExp>()

const patternOf = (source: string): RegExp => {
  const pattern = patterns.get(source) ?? new RegExp(source, 'u')
  patterns.set(source, pattern)
  return pattern
}

const inWord = ({ how, letters, form }: Cue, word: string): boolean => {
  if (form !== null) return patternOf(form).test(word)
  if (how === 'whole') return word === letters
  return how === 'start' ? word.startsWith(letters) : word.length > letters.length + 1 && word.endsWith(letters)
}

/** Whether a thing is the last part of a longer word, where things are written together: a summer holiday is a holiday. */
const endsWord = ({ how, letters }: Cue, word: string, { endings }: Grammar): boolean => {
  if (how !== 'start' || letters.length < shortestLast || word.length < letters.length + 2) return false
  const at = word.lastIndexOf(letters)
  return at >= 2 && endings.includes(word.slice(at + letters.length))
}

/** A word in a row, in any of its forms: stop, stops, stopping; make, making. */
const formsOf = (word: string, { forms }: Grammar): string => {
  if (word === '*') return "[\\p{L}'-]+"
  const plain = word.replace(/[.+?^$()[\]{}|\\]/g, '\\$&')
  if (word.length < 3 || !/\p{L}$/u.test(word)) return plain
  // Of what ends in e, only a form that begins with a vowel, or is a past, takes the place of it: to fine is not to find.
  if (word.endsWith('e'))
    return `${plain}(?:${forms.join('|')})?|${plain.slice(0, -1)}(?:${forms.filter((form) => /^(?:[ei]|te?$)/.test(form)).join('|')})`
  const ends = forms.filter((form) => form !== 'd').join('|')
  return `${plain}(?:${word.at(-1)}?(?:${ends}))?`
}

export const isRow = (cue: string): boolean => / |\.|-/.test(cue)

const howOf = (cue: string): Cue['how'] => {
  if (cue.startsWith('~')) return 'end'
  if (cue.startsWith('=') || cue.length <= 3) return 'whole'
  return cue.length < shortestStart ? 'forms' : 'start'
}

export const cueOf = (cue: string, grammar: Grammar): Cue => {
  const letters = cue.replace(/^[=~]/, '')
  const how = howOf(cue)
  const one = { cue, how, letters, form: null, row: null, heads: [] }
  if (!isRow(cue)) {
    const form = `^(?:${formsOf(letters, grammar)})$`
    return how === 'forms' ? { ...one, letters: letters.replace(/e$/, ''), form } : one
  }
  const words = cue.replace('=', '').trim().split(' ')
  const row = words.map((word) => `(?:${formsOf(word, grammar)})`).join('[, ]+')
  const heads = words.map((word) => word.replace(/^\*$|e$/, ''))
  return { ...one, heads, row: `(?<![\\p{L}\\p{N}])${row}(?![\\p{L}\\p{N}])` }
}

/** Where a row stands in a text; null where it does not. */
export const rowIn = ({ row, heads }: Cue, text: string): RegExpExecArray | null => {
  if (row === null || !heads.every((head) => text.includes(head))) return null
  return patternOf(row).exec(text)
}

/** Whether a word is what a cue of one word tells; a thing may also be the last part of it. */
export const isTold = (cue: Cue, word: string, grammar: Grammar, thing: boolean): boolean =>
  inWord(cue, word) || (thing && endsWord(cue, word, grammar))

/** Letters without which a cue is nowhere in a text: three at most. */
const keyOf = ({ row, heads, letters }: Cue): string =>
  (row === null ? letters : heads.reduce((longest, head) => (head.length > longest.length ? head : longest), '')).slice(
    0,
    3,
  )

/** Every one, two and three letters in a row. */
const gramsIn = (text: string): ReadonlySet<string> => {
  const grams = new Set([''])
  for (let at = 0; at < text.length; at += 1)
    for (let length = 1; length <= 3; length += 1) grams.add(text.slice(at, at + length))
  return grams
}

/** Of many cues those that may stand in a text, in their order: nearly all stand nowhere in it, and are not looked for. */
export const shelved = <Kept extends Cue>(cues: readonly Kept[]): ((text: string) => readonly Kept[]) => {
  const shelves = new Map<string, number[]>()
  for (const [index, cue] of cues.entries()) {
    const key = keyOf(cue)
    const shelf = shelves.get(key)
    if (shelf) shelf.push(index)
    else shelves.set(key, [index])
  }
  return (text) =>
    [...gramsIn(text)]
      .flatMap((gram) => shelves.get(gram) ?? [])
      .sort((one, other) => one - other)
      .flatMap((index) => cues[index] ?? [])
}

const nowhere: readonly (readonly Placed[])[] = []

/** Where a cue stands among the words of a text: for words in a row, all of them. */
export const foundAt = (
  cue: Cue,
  { places, text }: Said,
  grammar: Grammar,
  thing: boolean,
): readonly (readonly Placed[])[] => {
  if (!cue.row) {
    if (!text.includes(cue.letters)) return nowhere
    const told = places.filter(({ word }) => isTold(cue, word, grammar, thing))
    return told.length === 0 ? nowhere : told.map((place) => [place])
  }
  const found = rowIn(cue, text)
  if (!found) return nowhere
  const covered = places.filter(({ at }) => at >= found.index && at < found.index + found[0].length)
  // What adds nothing is not placed; a row of such words tells of what comes after it.
  return [covered.length > 0 ? covered : places.filter(({ at }) => at > found.index).slice(0, 1)]
}
