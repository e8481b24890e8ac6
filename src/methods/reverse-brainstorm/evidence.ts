import { placeOf } from './words'

/** How a note is built, in one language: words and phrases that begin, join and hang on. */
export interface Grammar {
  /** May stand before the verb and adds nothing. */
  readonly openers: readonly string[]
  /** After these the verb that counts comes next: forget to, without, instead of. */
  readonly again: readonly string[]
  /** The doing comes later in the sentence: let somebody do. */
  readonly letting: readonly string[]
  /** May stand between a verb and its preposition. */
  readonly adverbs: readonly string[]
  /** What follows one of these is where, when or with whom, and no longer what. */
  readonly beside: readonly string[]
  /** What follows one of these is what it is about, wherever it stands: no, without, only. */
  readonly points: readonly string[]
  /** What follows one of these hangs on the rest. */
  readonly joints: readonly string[]
  /** More verbs, to tell a second thing that is done. */
  readonly verbs: readonly string[]
  /** Joins a second thing that is done. */
  readonly second: readonly string[]
  /** What may follow a thing at the end of a longer word, where things are written together; none where they are not. */
  readonly endings: readonly string[]
  /** A pattern for what is only talked about: it tells nothing surely. */
  readonly talked: string
  /** A verb only where one begins, and else nothing that is done: sig, and each sig. */
  readonly selves: readonly string[]
  /** What a word takes on in its other forms. */
  readonly forms: readonly string[]
}

/** A word, and where it stands in what is said. */
export interface Placed {
  readonly word: string
  readonly at: number
  /** Whether it is the verb that tells what is done, is that of a second thing, or may be where somebody is let do something. */
  readonly doing: 'head' | 'second' | 'may' | 'no'
  /** Part of what is done, and not of where, when or with whom. */
  readonly core: boolean
  /** Stands where the rest hangs on: after a comma, or after because, so that, who. */
  readonly hanging: boolean
  /** After a preposition, or a word that says there is none of it. */
  readonly led: boolean
}

type Reading = Omit<Placed, 'word' | 'at' | 'hanging'> & {
  readonly hanging: 'no' | 'comma' | 'joint'
  readonly letting: boolean
  readonly afterVerb: boolean
}
const begin: Reading = { doing: 'head', core: true, hanging: 'no', letting: false, afterVerb: false, led: false }

const atOf = (text: string, at: number, phrases: readonly string[]): string | undefined =>
  phrases.find((phrase) => placeOf(text, phrase, at) === at)

/** How the words after this one are read. */
const readOn = (now: Reading, word: string, grammar: Grammar): Reading => {
  const verb = now.doing === 'head' || now.doing === 'second'
  const letting = now.letting || (now.hanging === 'no' && grammar.letting.includes(word))
  const next: Reading = { ...now, letting, doing: letting ? 'may' : 'no', afterVerb: verb }
  if (grammar.second.includes(word)) return { ...next, doing: 'second', led: now.led && !verb }
  if (grammar.points.includes(word))
    return now.hanging === 'joint'
      ? next
      : { ...next, core: true, hanging: 'no', led: true, afterVerb: verb || now.afterVerb }
  // What a verb takes by a preposition is its thing: answer to letters.
  if (grammar.beside.includes(word)) return { ...next, core: now.core && now.afterVerb, afterVerb: false, led: true }
  if (verb) return { ...next, core: true }
  return { ...next, afterVerb: now.afterVerb && grammar.adverbs.includes(word) }
}

const hangOn = (now: Reading, hanging: Reading['hanging']): Reading => ({
  ...now,
  hanging: now.hanging === 'joint' ? 'joint' : hanging,
  core: false,
  led: false,
  letting: false,
  doing: hanging === 'comma' ? 'second' : 'no',
})

/** Each word of a text in small letters, with its place in what is said. */
export const placesOf = (text: string, grammar: Grammar): readonly Placed[] => {
  const placed: Placed[] = []
  let now = begin
  let until = 0
  for (const { 0: word, index: at } of text.matchAll(/[\p{L}\p{N}’'-]+/gu)) {
    if (at < until) continue
    const again = atOf(text, at, grammar.again)
    if (again !== undefined) {
      until = at + again.length
      now = begin
    } else if (now.doing !== 'head' || !grammar.openers.includes(word)) {
      if (placed.length > 0 && atOf(text, at, grammar.joints) !== undefined) now = hangOn(now, 'joint')
      const { doing, core, led } = now
      const isSelf = doing !== 'head' && doing !== 'second' && grammar.selves.includes(word)
      if (!isSelf) placed.push({ word, at, doing, core, led, hanging: now.hanging !== 'no' })
      now = readOn(now, word, grammar)
      if (/^\s*[,–-]\s/.test(text.slice(at + word.length))) now = hangOn(now, 'comma')
    }
  }
  return placed
}
