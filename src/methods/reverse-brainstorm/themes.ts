import { type Grammar, type Placed, placesOf } from './evidence'
import { placeOf } from './words'

/** What an idea can be about, and what one can ask; data, and easy to extend. */
export interface Themes {
  /** Words that tell of another language. */
  readonly foreign: readonly string[]
  /** Words said about somebody. */
  readonly insults: readonly string[]
  /** So begins an idea that is good as it is … */
  readonly fine: readonly string[]
  /** … unless one of these is in it. */
  readonly bad: readonly string[]
  readonly grammar: Grammar
  readonly themes: Readonly<Record<string, Theme>>
}

/**
 * What tells of a theme. A cue is the beginning of a word, of four letters and more; `=` before it: the whole word; `~`: its ending; with a space: these
 * words in a row, `*` being any; `!`: words that only look like it.
 */
interface Theme {
  readonly questions: readonly string[]
  /** What is done: tells most, where it is the verb. */
  readonly does?: readonly string[]
  /** Tells of nothing else, wherever it stands. */
  readonly says?: readonly string[]
  /** Things: they tell enough where something is done to them, and too little where it only happens there. */
  readonly stems?: readonly string[]
  /** Tell too little alone. */
  readonly hints?: readonly string[]
  /** Nothing tells of it where none of these stands: what is said of time needs a time. */
  readonly needs?: readonly string[]
  /** A way to begin that fits whatever is said of it, for an idea that no sentence fits. */
  readonly draft?: string
  /** Asked only where nothing else is said. */
  readonly weak?: boolean
  /** Can be asked of nearly anything that is done so: gives way to what it is done to. */
  readonly broad?: boolean
}

/** How much a cue tells, by where it stands; found by weighing on ideas that had been judged. */
const weight = {
  head: 2.1,
  says: { core: 2, beside: 1.7, hanging: 1.2 },
  second: 1.4,
  core: 1.3,
  broad: 1.2,
  hint: 0.6,
  beside: 0.5,
}
/** What an idea must say of a theme to be asked about it. */
const enough = 1.15
/** Less than enough, and still a better guess than what can be asked of anything. */
const nearly = 0.9
/** What it must say of a second one. */
const plainly = 2.4
/** For a way to begin. */
const plain = 2
/** And how much of the first's. */
const asMuch = 0.75

const inWord = (cue: string, word: string): boolean => {
  if (cue.startsWith('~')) return word.length > cue.length && word.endsWith(cue.slice(1))
  // A short beginning begins too many other words.
  return cue.startsWith('=') || cue.length <= 3 ? word === cue.replace('=', '') : word.startsWith(cue)
}

const isPhrase = (cue: string): boolean => / |\.|-/.test(cue)

/** Where a phrase stands in a text, and how long it is there; `*` in it is any one word. */
const phraseIn = (text: string, phrase: string): { readonly at: number; readonly length: number } | null => {
  if (!phrase.includes('*')) {
    const at = placeOf(text, phrase)
    return at < 0 ? null : { at, length: phrase.length }
  }
  const found = new RegExp(`(?<!\\p{L})${phrase.replaceAll('*', "[\\p{L}'-]+")}(?!\\p{L})`, 'u').exec(text)
  return found && { at: found.index, length: found[0].length }
}

/** Where a cue stands among the words of a text: for a phrase, all of its words. */
const foundAt = (cue: string, places: readonly Placed[], text: string): readonly (readonly Placed[])[] => {
  if (!isPhrase(cue)) return places.filter(({ word }) => inWord(cue, word)).map((place) => [place])
  const found = phraseIn(text, cue.replace('=', ''))
  if (!found) return []
  const covered = places.filter(({ at }) => at >= found.at && at < found.at + found.length)
  // What adds nothing is not placed; a phrase of such words tells of what comes after it.
  return [covered.length > 0 ? covered : places.filter(({ at }) => at > found.at).slice(0, 1)]
}

type Weigh = (place: Placed) => number

const weighersOf = ({ broad }: Theme): Readonly<Record<(typeof kinds)[number], Weigh>> => ({
  does: ({ doing, hanging }) => {
    if (doing === 'no') return 0
    if (broad) return doing === 'head' && !hanging ? weight.broad : 0
    return doing === 'second' || hanging ? weight.second : weight.head
  },
  says: ({ core, hanging }) => (broad ? weight.broad : weight.says[hanging ? 'hanging' : core ? 'core' : 'beside']),
  stems: ({ core, hanging }) => (core && !hanging ? weight.core : weight.beside),
  hints: ({ core }) => (core ? weight.hint : weight.hint * 0.7),
})

const kinds = ['does', 'says', 'stems', 'hints'] as const

interface Cue {
  readonly cue: string
  readonly kind: (typeof kinds)[number]
}
const read = new WeakMap<Theme, readonly Cue[]>()

/** The cues of a theme, the longest first; sorted once. */
const cuesOf = (theme: Theme): readonly Cue[] => {
  const known = read.get(theme)
  if (known) return known
  const cues = kinds
    .flatMap((kind) => (theme[kind] ?? []).filter((cue) => !cue.startsWith('!')).map((cue) => ({ cue, kind })))
    .sort((one, other) => Number(isPhrase(other.cue)) - Number(isPhrase(one.cue)) || other.cue.length - one.cue.length)
  read.set(theme, cues)
  return cues
}

/** What all cues of a theme tell together; a word tells once. */
const scoreOf = (theme: Theme, words: readonly Placed[], text: string): number => {
  const misread = (theme.stems ?? []).filter((cue) => cue.startsWith('!')).map((cue) => cue.slice(1))
  if (misread.some((cue) => isPhrase(cue) && phraseIn(text, cue))) return 0
  if (theme.needs && !theme.needs.some((cue) => foundAt(cue, words, text).length > 0)) return 0
  const places = words.filter(({ word }) => !misread.some((cue) => !isPhrase(cue) && word.startsWith(cue)))
  const weigh = weighersOf(theme)
  const told = new Map<number, number>()
  // The longest cues first: what is part of a phrase tells nothing beside it.
  const taken = new Set<number>()
  for (const { cue, kind } of cuesOf(theme))
    for (const [first, ...rest] of foundAt(cue, places, text)) {
      if (!first || taken.has(first.at)) continue
      told.set(first.at, Math.max(told.get(first.at) ?? 0, weigh[kind](first)))
      for (const { at } of rest) taken.add(at)
    }
  const all = [...told.values()]
  return theme.broad ? Math.max(0, ...all) : all.reduce((sum, one) => sum + one, 0)
}

interface Found {
  readonly theme: Theme
  readonly score: number
}

/** The themes that an idea tells enough of, most first. */
const toldBy = (idea: string, { themes, grammar }: Themes): readonly Found[] => {
  const text = idea.toLocaleLowerCase()
  const places = placesOf(text, grammar)
  const found = Object.values(themes)
    .map((theme) => ({ theme, score: scoreOf(theme, places, text) }))
    .filter(({ score }) => score >= nearly)
    .sort((one, other) => other.score - one.score)
  const told = found.filter(({ score }) => score >= enough)
  const said = told.filter(({ theme }) => !theme.weak)
  if (said.some(({ theme }) => !theme.broad)) return said
  const near = found.filter(({ theme }) => !theme.weak && !theme.broad)
  return told.length > 0 && near.length > 0 ? near.slice(0, 1) : told
}

/** The same idea gets the same question, and the next idea another. */
const turnOf = (idea: string, count: number): number =>
  [...idea].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % count

/** Of two themes one question each, of one all of them; none where the idea has no theme. */
export const aimedAt = (idea: string, themes: Themes): readonly string[] => {
  const [one, other] = toldBy(idea, themes)
  if (!one) return []
  if (!other || other.theme.broad || other.score < Math.max(plainly, asMuch * one.score)) return one.theme.questions
  return [one, other].flatMap(({ theme: { questions } }) => questions[turnOf(idea, questions.length)] ?? [])
}

/** A way to begin, where an idea is plainly about one thing. */
export const beginningFor = (idea: string, themes: Themes): string | null => {
  const [one] = toldBy(idea, themes)
  return (one && (one.theme.broad || one.score >= plain) && one.theme.draft) || null
}

/** Whether a second thing is done in an idea: hide it, and blame the weather. */
export const isTwofold = (idea: string, { themes, grammar }: Themes): boolean => {
  const verbs = [
    ...Object.values(themes).flatMap(({ does = [] }) => does.filter((cue) => !isPhrase(cue))),
    ...grammar.verbs,
  ]
  return placesOf(idea.toLocaleLowerCase(), grammar).some(
    ({ word, doing }) => doing === 'second' && verbs.some((cue) => inWord(cue, word)),
  )
}
