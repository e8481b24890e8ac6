import type { Themes } from './themes'
import { placeOf, wordsOf } from './words'

/** Longer ideas have a whole story in them, and no one thing to ask about. */
const mostWords = 40

const isForeign = (words: readonly string[], text: string, foreign: readonly string[]): boolean => {
  const other = words.filter((word) => foreign.includes(word)).length
  return /[^\p{Script=Latin}\P{L}]/u.test(text) || other >= 2 || (other === 1 && words.length <= 3)
}

/** With what may hang on it: the lazy, lazier. */
const ending = /^(?:e|t|d|s|r|es|en|er|et|re|ne|ene|erne|ens|ers)?$/

/**
 * One bad idea in plain words, without its full stop; null for anything else: two sentences, a question, somebody's
 * words, a story, pictures, another language, an insult, an idea that is good as it is.
 */
export const plainIdea = (idea: string, { foreign, insults, fine, bad }: Themes): string | null => {
  const text = idea
    .normalize('NFC')
    .replace(/’/g, "'")
    .replace(/[.!…]+\s*$/, '')
    .trim()
  const lower = text.toLocaleLowerCase()
  const words = wordsOf(lower)
  if (words.length === 0 || words.length > mostWords || lower.length !== text.length) return null
  if (/[?\n"“”„»«]|[.!…]\s+\p{Lu}|(?:^|\s)'|\p{Extended_Pictographic}|https?:/u.test(text)) return null
  if (isForeign(words, text, foreign)) return null
  const insulting = (word: string) =>
    placeOf(lower, word) >= 0 || words.some((one) => one.startsWith(word) && ending.test(one.slice(word.length)))
  if (insults.some(insulting)) return null
  const says = (phrases: readonly string[]) => phrases.some((phrase) => placeOf(lower, phrase) >= 0)
  return fine.some((start) => placeOf(lower, start) === 0) && !says(bad) ? null : text
}
