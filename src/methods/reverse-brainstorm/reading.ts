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

/** What was read of an idea. */
export interface Read {
  /** Its sentences, in plain words and without their full stops; none is empty. */
  readonly sentences: readonly string[]
  /** One sentence in the writer's own words: what can be turned. Of more, or with somebody's words in it, one can only ask. */
  readonly whole: boolean
}

/** More sentences are a story. */
const mostSentences = 3

const quoted = /"[^"]*"|“[^”]*”|„[^“”]*[“”]|»[^«]*«|«[^»]*»|(?<=^|\s)'.+?'(?=[\s.,!]|$)/gu

const sentencesIn = (text: string): readonly string[] =>
  text
    .split(/\n+|(?<=[.!…])\s+(?=\p{Lu})/u)
    .map((sentence) => sentence.replace(/[.!…,:\s]+$/, '').trim())
    .filter((sentence) => wordsOf(sentence).length > 0)

/**
 * A bad idea in plain words; null for anything else: a question, a story, pictures, another language, an insult, an idea
 * that is good as it is.
 */
export const readIdea = (idea: string, { foreign, insults, fine, bad }: Themes): Read | null => {
  const text = idea.normalize('NFC').replace(/’/g, "'").trim()
  const lower = text.toLocaleLowerCase()
  const words = wordsOf(lower)
  if (words.length === 0 || words.length > mostWords || lower.length !== text.length) return null
  if (/\?|\p{Extended_Pictographic}|https?:/u.test(text)) return null
  if (isForeign(words, text, foreign)) return null
  const insulting = (word: string) =>
    placeOf(lower, word) >= 0 || words.some((one) => one.startsWith(word) && ending.test(one.slice(word.length)))
  if (insults.some(insulting)) return null
  const says = (phrases: readonly string[]) => phrases.some((phrase) => placeOf(lower, phrase) >= 0)
  if (fine.some((start) => placeOf(lower, start) === 0) && !says(bad)) return null
  const own = text.replace(quoted, ' ')
  const sentences = sentencesIn(own)
  if (sentences.length === 0 || sentences.length > mostSentences || /["“”„»«]|(?:^|\s)'/.test(own)) return null
  return { sentences, whole: sentences.length === 1 && own === text }
}
