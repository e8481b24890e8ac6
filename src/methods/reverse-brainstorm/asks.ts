import { type Kind, type NounReader, type Nouns, nounReader } from './noun-book'
import { mainOf } from './nouns'
import { wordsOf } from './words'

/** Questions about an idea by how it is built, in its own words; data, and easy to extend. */
export interface AskBook {
  /** Before one of these, what is asked about ends. */
  readonly ends: string
  /** Where one of these stands in what would be said again, it would say something else. */
  readonly loose: string
  /** After a comma, these begin something else, and no more of a list. */
  readonly goesOn: string
  /** What ends with one of these is cut short. */
  readonly dangling: string
  /** Pieces of a pattern that are written in several, by name; a piece may use those above it. */
  readonly parts: Readonly<Record<string, string>>
  /**
   * What stands in an idea, and questions that take it up. `{x:…}` in a pattern: what is taken up; `<name>`: a part. In
   * a question `{x}` says it again, and `{X}` as a beginning; what begins with `!` is no question but a first draft. Some
   * have no questions: a reader found those beside the point too often. What they take up is nobody else's. The surest first.
   */
  readonly asks: readonly (readonly string[])[]
  /** Questions about the thing an idea is about, by what it is or what becomes of it. */
  readonly kinds: Readonly<Record<Kind, readonly string[]>>
  readonly nouns: Nouns
}

interface Ask extends Answers {
  readonly pattern: RegExp
  /** Whatever stands there until the sentence or its part ends is taken up. */
  readonly open: boolean
}

interface Answers {
  readonly questions: readonly string[]
  readonly drafts: readonly string[]
}

export interface Asks {
  readonly list: readonly Ask[]
  readonly loose: RegExp
  /** What is taken up goes on after where it would end: in a list, or with what is joined to it. */
  readonly cut: RegExp
  readonly kinds: Readonly<Record<Kind, Answers>>
  readonly nouns: NounReader
}

/** Longer pieces are a story of their own. */
const mostWords = 12
const mostLetters = 70

const withParts = (pattern: string, parts: ReadonlyMap<string, string>): string =>
  pattern.replace(/<([a-z]+)>/g, (whole, name: string) => parts.get(name) ?? whole)

/** What is said in a slot may have braces of its own. */
const withSlots = (pattern: string): string =>
  pattern.replace(/\{([a-z]):((?:[^{}]|\{[^{}]*\})*)\}/g, (_, name: string, said: string) => `(?<${name}>${said})`)

const answersIn = (texts: readonly string[]): Answers => ({
  questions: texts.filter((text) => !text.startsWith('!')),
  drafts: texts.flatMap((text) => (text.startsWith('!') ? text.slice(1).trim() : [])),
})

const noLetter = { before: "(?<![\\p{L}\\p{N}'-])", after: "(?![\\p{L}\\p{N}'-])" }

/** Read once when help is first asked for. Throws at a pattern that is not an expression. */
export const asksIn = ({ ends, loose, goesOn, dangling, parts, asks, kinds, nouns }: AskBook): Asks => {
  const known = new Map<string, string>()
  for (const [name, part] of Object.entries(parts)) known.set(name, withParts(part, known))
  const end = `(?=\\s*(?:$|[,;:(])|\\s+[–-]\\s|\\s*${noLetter.before}(?:${ends})${noLetter.after})`
  const read = ([pattern = '', ...texts]: readonly string[]): Ask => {
    const begins = /^\^|^\(\?<!/.test(pattern) ? '' : noLetter.before
    const source = withSlots(withParts(pattern, known))
    const open = /\{[xyc]:[^{}]*(?:\{[^{}]*\}[^{}]*)*\}$/.test(pattern)
    return {
      open,
      pattern: new RegExp(`${begins}${source}${pattern.endsWith('}') ? end : ''}`, 'iu'),
      ...answersIn(texts),
    }
  }
  const isLoose = `${noLetter.before}(?:${loose})${noLetter.after}|(?:^| )(?:${dangling})$`
  return {
    list: asks.map(read),
    loose: new RegExp(isLoose, 'iu'),
    cut: new RegExp(
      `^(?!,\\s*(?:${goesOn})\\s)\\s*(?:(?:${nouns.joins})\\s|,[^,]{1,30} (?:${nouns.joins}) [^,]*$)`,
      'iu',
    ),
    kinds: Object.fromEntries(Object.entries(kinds).map(([kind, texts]) => [kind, answersIn(texts)])) as Asks['kinds'],
    nouns: nounReader(nouns),
  }
}

const small = (words: string): string =>
  /^(?:A\s|\p{Lu}\p{Ll})/u.test(words) ? words.charAt(0).toLocaleLowerCase() + words.slice(1) : words
const large = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1)

const filledIn = (question: string, said: Readonly<Record<string, string>>): string =>
  question.replace(/\{([a-z])\}/gi, (_, name: string) => {
    const words = said[name.toLocaleLowerCase()] ?? ''
    return name === name.toLocaleLowerCase() ? words : large(words)
  })

const allFilled = ({ questions, drafts }: Answers, said: Readonly<Record<string, string>>): Answers => ({
  questions: questions.map((text) => filledIn(text, said)),
  drafts: drafts.map((text) => filledIn(text, said)),
})

/** What takes up what an idea says there. */
interface Asked extends Answers {
  readonly at: number
  readonly end: number
}

/** What has been taken up is not taken up again. */
const isNew = (at: number, asked: readonly Asked[]): boolean => asked.every((one) => at < one.at || at >= one.end)

const askedBy = ({ pattern, open, ...answers }: Ask, sentence: string, { loose, cut }: Asks): readonly Asked[] => {
  const found = pattern.exec(sentence)
  if (!found) return []
  const said = Object.entries(found.groups ?? {}).map(
    ([name, words = '']) => [name, sentence.startsWith(words) ? small(words.trim()) : words.trim()] as const,
  )
  const isSound = ([name, words]: readonly [string, string]) =>
    words.length > 1 &&
    words.length <= mostLetters &&
    wordsOf(words).length <= mostWords &&
    // What is quoted may say anything.
    ('xyc'.includes(name) || !loose.test(words))
  if (!said.every(isSound)) return []
  const [at, end] = [found.index, found.index + found[0].length]
  if (open && cut.test(sentence.slice(end))) return []
  return [{ at, end, ...allFilled(answers, Object.fromEntries(said)) }]
}

/** What can be asked of a sentence in its own words. */
export interface AllAsked {
  /** By what is said to be done, or not to be; the surest first. */
  readonly acts: readonly Asked[]
  /** By the thing or the people it is about, where nothing else took them up. */
  readonly main: Answers | null
}

const mainAsked = (sentence: string, { kinds, nouns }: Asks, acts: readonly Asked[]): Answers | null => {
  const main = mainOf(sentence, nouns)
  if (!main || !isNew(main.at, acts)) return null
  return allFilled(kinds[main.kind], { x: main.at === 0 ? small(main.x) : main.x })
}

export const askedOf = (sentence: string, asks: Asks): AllAsked => {
  const acts: Asked[] = []
  for (const ask of asks.list) acts.push(...askedBy(ask, sentence, asks).filter(({ at }) => isNew(at, acts)))
  return { acts, main: mainAsked(sentence, asks, acts) }
}
