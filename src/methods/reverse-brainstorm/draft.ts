import { placeOf, wordsOf } from './words'

/** Words and their opposites, form by form; data, and easy to extend. */
export interface Words {
  /** Where one of these stands, a turned word would turn the sentence into nonsense. */
  readonly silent: readonly string[]
  /** Negations, and words that hurt: left standing, they would leave the sentence turned by half. */
  readonly leftover: readonly string[]
  /** Left standing beside what is turned, these leave it turned by half: a long and engaging speech. */
  readonly half: readonly string[]
  /** Too slow is not too fast: where one of these stands before it, a word is not turned. */
  readonly degrees: readonly string[]
  /** What a comma may go on with; anything else is a second thing that would stand as it is. */
  readonly joins: readonly string[]
  /** Words, and endings with a hyphen before them, that tell a thing from somebody's doing. */
  readonly things: readonly string[]
  readonly pairs: readonly Pair[]
}
interface Pair {
  readonly bad: readonly string[]
  readonly good: readonly string[]
  /**
   * `start`: as the first words only. `second`: with one word in front. `early`: with two at most, before
   * any comma. `end`: as the last words. */
  readonly place?: string
  /** Only with one of these in the sentence. */
  readonly with?: readonly string[]
  /** Not together with these. */
  readonly unless?: readonly string[]
  /** Only where a thing comes next. */
  readonly thing?: boolean
}
interface Match {
  readonly at: number
  readonly bad: string
  readonly good: string
}

/** Longer ideas have a story in them: one word turned leaves the rest of it standing. */
const mostWords = 8

const inPlace = (text: string, at: number, phrase: string, place: string | undefined): boolean => {
  const before = text.slice(0, at)
  if (place === 'end') return at + phrase.length === text.length
  if (place === 'start') return at === 0
  if (place === 'second') return wordsOf(before).length === 1
  return place !== 'early' || (wordsOf(before).length <= 2 && !before.includes(','))
}

const isThing = (word: string, things: readonly string[]): boolean =>
  things.some((thing) => (thing.startsWith('-') ? word.endsWith(thing.slice(1)) : word === thing))

const matchesOf = (text: string, pair: Pair, { things, degrees }: Words): readonly Match[] => {
  const { bad, good, place, unless = [], with: needed = [], thing = false } = pair
  const whole = ` ${text} `
  if (unless.some((phrase) => whole.includes(phrase))) return []
  if (needed.length > 0 && !needed.some((phrase) => placeOf(text, phrase) >= 0)) return []
  return bad.flatMap((phrase, form): readonly Match[] => {
    const at = placeOf(text, phrase)
    if (at < 0 || !inPlace(text, at, phrase, place) || degrees.includes(wordsOf(text.slice(0, at)).at(-1) ?? ''))
      return []
    const [next = ''] = wordsOf(text.slice(at + phrase.length))
    return thing && !isThing(next, things) ? [] : [{ at, bad: phrase, good: good[form] ?? '' }]
  })
}

const matchesIn = (text: string, lexicon: Words): readonly Match[] => {
  const found = lexicon.pairs.flatMap((pair) => matchesOf(text, pair, lexicon))
  // The longest phrase has the word; what lies inside it is not a match of its own.
  const longest = [...found].sort((one, other) => other.bad.length - one.bad.length)
  return longest.filter(
    (match, index) =>
      !longest
        .slice(0, index)
        .some((other) => match.at < other.at + other.bad.length && other.at < match.at + match.bad.length),
  )
}

const tidy = (text: string): string => {
  const spaced = text
    .replace(/\s+/g, ' ')
    .replace(/ ([,.])/g, '$1')
    .trim()
  return spaced.charAt(0).toLocaleUpperCase() + spaced.slice(1)
}

/** An unclear plan, a clear plan; a boring talk, an engaging talk. */
const articled = (before: string, word: string): string => {
  if (/^[^aeiou]/.test(word)) return before.replace(/\b(a)n $/i, '$1 ')
  return word === '' || /^(use|uni|one|eu)/.test(word) ? before : before.replace(/\b(a) $/i, '$1n ')
}

/**
 * A first draft of the opposite, by exchanging one word or phrase. Null rather than silly: with two words to turn, with
 * a negation left over, with a clause that hangs on what was turned, or with more than can be turned by a word. Measured
 * on 240 ideas it had not met: one in six got a draft, one in sixty nonsense (tests/methods/reverse-brainstorm/ideas).
 */
export const exchanged = (idea: string, lexicon: Words): string | null => {
  const text = idea.trim().replace(/[.!]+$/, '')
  const lower = text.toLocaleLowerCase()
  // More sentences than one, a question, somebody's words: a word turned in them says something else.
  if (lower.length !== text.length || /[.!?:;"“”»«()\n]/.test(text) || wordsOf(text).length > mostWords) return null
  if (lexicon.silent.some((phrase) => ` ${lower} `.includes(phrase))) return null
  const after = lower.split(',').slice(1)
  if (!after.every((clause) => lexicon.joins.includes(wordsOf(clause)[0] ?? ''))) return null
  const [match, another] = matchesIn(lower, lexicon)
  if (!match || another) return null
  const rest = `${lower.slice(0, match.at)} ${lower.slice(match.at + match.bad.length)}`
  if ([...lexicon.leftover, ...lexicon.half].some((word) => placeOf(rest, word) >= 0)) return null
  const draft = tidy(
    `${articled(text.slice(0, match.at), match.good)}${match.good}${text.slice(match.at + match.bad.length)}`,
  )
  return draft.toLocaleLowerCase() === lower ? null : draft
}
