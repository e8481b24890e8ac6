import type { Language } from '../contract'

/** Words and their opposites, form by form; data, and easy to extend. */
export interface Lexicon {
  /** Where one of these stands, a turned word would turn the sentence into nonsense. */
  readonly silent: readonly string[]
  readonly negations: readonly string[]
  readonly pairs: readonly Pair[]
}
interface Pair {
  readonly bad: readonly string[]
  readonly good: readonly string[]
  /** Only as the first words. */
  readonly start?: boolean
  /** Not together with these. */
  readonly unless?: readonly string[]
}
interface Match {
  readonly at: number
  readonly bad: string
  readonly good: string
  readonly start: boolean
}

const file = (language: Language) => (language === 'da' ? import('./lexicon/da.json') : import('./lexicon/en.json'))

export const loadLexicon = async (language: Language): Promise<Lexicon> => (await file(language)).default

const letter = /[\p{L}\p{N}]/u

/** Where a word or phrase stands by itself; -1 when it does not. */
const placeOf = (text: string, phrase: string, from = 0): number => {
  const at = text.indexOf(phrase, from)
  if (at < 0) return -1
  const [before, after] = [text[at - 1] ?? ' ', text[at + phrase.length] ?? ' ']
  return letter.test(before) || letter.test(after) ? placeOf(text, phrase, at + 1) : at
}

const matchesIn = (text: string, { pairs }: Lexicon): readonly Match[] => {
  const found = pairs.flatMap(({ bad, good, start = false, unless = [] }) =>
    unless.some((phrase) => text.includes(phrase))
      ? []
      : bad.flatMap((phrase, form): readonly Match[] => {
          const at = placeOf(text, phrase)
          return at < 0 || (start && at > 0) ? [] : [{ at, bad: phrase, good: good[form] ?? '', start }]
        }),
  )
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

/**
 * A first draft of the opposite, by exchanging one word or phrase. Null rather than silly: with two words to turn, with
 * a negation left over, or with a clause that hangs on what was turned.
 */
export const draftOf = (idea: string, lexicon: Lexicon): string | null => {
  const text = idea.trim().replace(/[.!]+$/, '')
  const lower = text.toLocaleLowerCase()
  if (lower.length !== text.length || lexicon.silent.some((phrase) => `${lower} `.includes(phrase))) return null
  const matches = matchesIn(lower, lexicon)
  const match = matches.find(({ start }) => start) ?? (matches.length === 1 ? matches[0] : undefined)
  if (!match) return null
  const rest = `${lower.slice(0, match.at)} ${lower.slice(match.at + match.bad.length)}`
  if (lexicon.negations.some((word) => placeOf(rest, word) >= 0)) return null
  // An unclear plan, a clear plan.
  const before = text.slice(0, match.at)
  const head = /^[^aeiou]/.test(match.good) ? before.replace(/\b(a)n $/i, '$1 ') : before
  const draft = tidy(`${head}${match.good}${text.slice(match.at + match.bad.length)}`)
  return draft.toLocaleLowerCase() === lower ? null : draft
}
