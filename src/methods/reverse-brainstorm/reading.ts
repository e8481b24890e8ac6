import type { Themes } from './theme'
import { placeOf, wordsOf } from './words'

/** Longer ideas have a whole story in them, and no one thing to ask about. */
const mostWords = 40

const isForeign = (words: readonly string[], text: string, foreign: readonly string[]): boolean => {
  const other = words.filter((word) => foreign.includes(word)).length
  return /[^\p{Script=Latin}\P{L}]/u.test(text) || other >= 2 || (other === 1 && words.length <= 3)
}

/** With what may hang on it: the lazy, lazier. What ends in the Danish -t of a thing is said of no person. */
const ending = /^(?:e|d|s|r|es|en|er|et|re|ne|ene|erne|ens|ers)?$/

const without = (text: string, phrase: string): string => {
  const at = placeOf(text, phrase)
  return at < 0 ? text : without(`${text.slice(0, at)}–${text.slice(at + phrase.length)}`, phrase)
}

const isInsulting = (text: string, insults: readonly string[]): boolean =>
  insults.some(
    (word) =>
      placeOf(text, word) >= 0 ||
      wordsOf(text).some((one) => one.startsWith(word) && ending.test(one.slice(word.length))),
  )

const isSlur = (words: readonly string[], { words: said, of }: Themes['slurs']): boolean =>
  words.some((word, at) => said.includes(word) && of.some((role) => words[at + 1]?.startsWith(role)))

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

/** What is named in a question only to be waved away: an agenda? What for? */
const scornedIn = (text: string): string | null => {
  const [, named = '', after = ''] = /^([^?.!]+)\?\s*(.+)$/su.exec(text) ?? []
  return after !== '' && wordsOf(named).length > 0 && wordsOf(named).length <= 3 ? named.trim() : null
}

/** Whether it can be told at all what an idea may be about: a few words, in this language. */
export const isLegible = (idea: string, { foreign }: Themes): boolean => {
  const words = wordsOf(idea.toLocaleLowerCase())
  return words.length > 0 && words.length <= mostWords && !isForeign(words, idea.normalize('NFC'), foreign)
}

/**
 * A bad idea in plain words; null for anything else: a question, a story, pictures, another language, an insult, an idea
 * that is good as it is.
 */
export const readIdea = (idea: string, themes: Themes): Read | null => {
  const { insults, slurs, mild, fine, bad, late } = themes
  const text = idea.normalize('NFC').replace(/’/g, "'").trim()
  const lower = text.toLocaleLowerCase()
  const words = wordsOf(lower)
  if (!isLegible(text, themes) || lower.length !== text.length) return null
  if (/\p{Extended_Pictographic}|https?:/u.test(text)) return null
  const scorned = scornedIn(text)
  if (scorned === null && text.includes('?')) return null
  if (isSlur(words, slurs) || isInsulting(mild.reduce(without, lower), insults)) return null
  const says = (phrases: readonly string[]) => phrases.some((phrase) => placeOf(lower, phrase) >= 0)
  const isLate = says(late.first) && says(late.next)
  if (fine.some((start) => placeOf(lower, start) === 0) && !says(bad) && !isLate) return null
  if (scorned !== null) return { sentences: [scorned], whole: false }
  // Where somebody's words begin or end it, what is left is no whole sentence.
  const own = text.replace(quoted, ' – ').replace(/(?<=[^\s]\s+)–(?=\s+[^\s])/g, '')
  const sentences = sentencesIn(own)
  if (sentences.length === 0 || sentences.length > mostSentences || /["“”„»«]|(?:^|\s)'/.test(own)) return null
  return { sentences, whole: sentences.length === 1 && own === text }
}
