/** What becomes of a thing, or what it is: each has its own questions. */
export type Kind = 'group' | 'who' | 'power' | 'event' | 'paper' | 'lost' | 'added' | 'placed' | 'thing'

/** How things and people stand in a note, in one language: each a pattern for one word, most of them words with `|` between. */
export interface Nouns {
  /** Comes before somebody who does something, at the beginning of a sentence. */
  readonly clause: string
  /** May stand before the verb and add nothing. */
  readonly openers: string
  /** May stand between a verb and its thing. */
  readonly particles: string
  /** A thing ends before these. */
  readonly bounds: string
  /** And what comes after these is said of something else. */
  readonly joints: string
  /** After these a thing may come next, where none came after the verb. */
  readonly leads: string
  /** A thing may begin with these. */
  readonly heads: string
  /** Those of them that begin another thing. */
  readonly articles: string
  /** Begin a thing only where it is described: the old bus, while "it" alone is none. */
  readonly light: string
  /** Begin a thing only after an article. */
  readonly alone: string
  /** Those of them that begin something new. */
  readonly fresh: string
  /** A whole thing by itself: with its article at its end, or plural. */
  readonly whole: string
  /** Whose it is: the thing comes next. */
  readonly owner: string
  /** Describes what comes next. */
  readonly like: string
  /** The same where nothing is done: those that cannot be a verb. */
  readonly bare: string
  /** Cannot end a thing. */
  readonly notLast: string
  /** Look like things and are none, or say nothing alone. */
  readonly never: string
  readonly people: string
  /** Comes before more of them. */
  readonly joins: string
  /** More than one of them. */
  readonly plural: string
  /** One or more in particular. */
  readonly known: string
  /** One in particular. */
  readonly single: string
  /** People who decide anyway. */
  readonly power: string
  readonly event: string
  readonly paper: string
  /** Somebody is let do something: the doing is no part of the thing. */
  readonly letting: string
  readonly doing: string
  /** What is done, by what becomes of the thing. */
  readonly verbs: Readonly<Record<'lost' | 'added' | 'placed' | 'other', string>>
  /** What comes after a thing that is put somewhere. */
  readonly where: string
}

/** What a sentence is about, in its own words, and where they stand in it. */
export interface Main {
  readonly kind: Kind
  readonly x: string
  readonly at: number
}

type Verb = keyof Nouns['verbs']
export interface NounReader {
  readonly is: Readonly<Record<Exclude<keyof Nouns, 'verbs' | 'where' | 'clause'>, RegExp>>
  readonly verbs: readonly (readonly [Verb, RegExp])[]
  readonly where: RegExp
  readonly clause: RegExp
}

interface Token {
  readonly word: string
  readonly at: number
  readonly end: number
  /** Something but a space comes after it. */
  readonly stops: boolean
}

const mostLetters = 48
const mostWords = 5

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'u')

/** Read once when help is first asked for. Throws at a pattern that is not an expression. */
export const nounReader = ({ verbs, where, clause, ...words }: Nouns): NounReader => ({
  is: Object.fromEntries(
    Object.entries(words).map(([name, pattern]) => [name, whole(pattern)]),
  ) as unknown as NounReader['is'],
  verbs: (['lost', 'added', 'placed', 'other'] as const).map((verb) => [verb, whole(verbs[verb])]),
  where: new RegExp(`^ (?:${where})(?![\\p{L}])`, 'u'),
  clause: new RegExp(clause, 'u'),
})

const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(/[\p{L}\p{N}'-]+(?:\.\p{N}+)?/gu)].map(({ 0: word, index: at }) => {
    const end = at + word.length
    return { word, at, end, stops: !/^\s+[\p{L}\p{N}]/u.test(text.slice(end)) }
  })

/** The words from there on until a thing must have ended. */
const runFrom = (tokens: readonly Token[], from: number, is: NounReader['is'], cutsDoing: boolean): Token[] => {
  const run: Token[] = []
  for (const token of tokens.slice(from, from + mostWords)) {
    const { word } = token
    const first = run.length === 0
    if (first ? is.alone.test(word) : is.articles.test(word)) break
    if (is.bounds.test(word) && !(first && is.heads.test(word))) break
    if (cutsDoing && run.length > 1 && is.doing.test(word)) break
    run.push(token)
    if (token.stops) break
  }
  return run
}

/** Of those words the ones that are one thing; none where none begins. */
const thingIn = (run: Token[], is: NounReader['is'], like: RegExp): readonly Token[] => {
  const [first, second] = run
  if (!first) return []
  if (is.heads.test(first.word)) {
    const ends = (word: string) => !is.notLast.test(word) || is.people.test(word)
    while (run.length > 1 && !ends(run.at(-1)?.word ?? '')) run.pop()
    return run.length > (is.light.test(first.word) ? 2 : 1) ? run : []
  }
  if (second && is.owner.test(first.word)) return [first, second]
  if (is.whole.test(first.word)) return [first]
  const isMany = (word: string) => is.whole.test(word) || (is.people.test(word) && is.plural.test(word))
  const last = run.findLastIndex(({ word }) => isMany(word) && !is.notLast.test(word))
  const isDescribed = last > 0 && !is.known.test(run[last]?.word ?? '')
  if (isDescribed && run.slice(0, last).every(({ word }) => like.test(word))) return run.slice(0, last + 1)
  return is.people.test(first.word) && is.plural.test(first.word) ? [first] : []
}

const kindOf = (run: readonly Token[], verb: Verb, text: string, { is, where }: NounReader): Kind => {
  const [first, last] = [run[0]?.word ?? '', run.at(-1)?.word ?? '']
  if (is.power.test(last)) return is.fresh.test(first) ? 'added' : 'power'
  if (is.people.test(last)) return 'who'
  if (verb === 'lost') return verb
  if (is.event.test(last)) return 'event'
  if (is.paper.test(last)) return 'paper'
  if (is.fresh.test(first) || (verb === 'added' && !is.heads.test(first))) return 'added'
  return verb === 'placed' && where.test(text.slice(run.at(-1)?.end)) ? verb : 'thing'
}

const skipped = (tokens: readonly Token[], from: number, test: RegExp): number => {
  let at = from
  while (at < tokens.length - 1 && test.test(tokens[at]?.word ?? '') && !tokens[at]?.stops) at += 1
  return at
}

/** What is done in a sentence, and where what comes after it begins. */
const verbIn = (text: string, tokens: readonly Token[], { is, verbs, clause }: NounReader) => {
  const after = clause.exec(text)?.[0].length ?? 0
  if (after > 0) return { verb: undefined, letting: true, begins: tokens.findIndex(({ at }) => at >= after) }
  const start = skipped(tokens, 0, is.openers)
  const word = tokens[start]?.word ?? ''
  const verb = verbs.find(([, pattern]) => pattern.test(word))?.[0]
  const letting = verb === undefined || is.letting.test(word)
  return { verb, letting, begins: verb === undefined ? start : skipped(tokens, start + 1, is.particles) }
}

/** The thing or the people that a sentence is about; null where nobody can tell. */
export const mainOf = (sentence: string, reader: NounReader): Main | null => {
  const text = sentence.toLocaleLowerCase()
  const { is } = reader
  const tokens = tokensOf(text)
  const { verb, letting, begins } = verbIn(text, tokens, reader)
  for (let at = begins; at < tokens.length; at += 1) {
    const before = tokens[at - 1]
    if (at > begins && (before?.stops || is.joints.test(before?.word ?? ''))) return null
    // A first word that nobody knows may be a verb.
    const isNext = verb === undefined && at === begins + 1 && !is.bounds.test(before?.word ?? '')
    const { word = '' } = tokens[at] ?? {}
    if (isNext && !is.heads.test(word) && !is.known.test(word) && !is.people.test(word)) continue
    if (at > begins && !isNext && !is.leads.test(before?.word ?? '')) continue
    const run = thingIn(runFrom(tokens, at, is, letting), is, verb === undefined ? is.bare : is.like)
    const [one, last] = [run[0], run.at(-1)]
    if (one && last) {
      const x = sentence.slice(one.at, last.end)
      // Who is called by name is not named again.
      const isName = last.at > 0 && /^\p{Lu}/u.test(sentence.slice(last.at))
      if (isName || is.never.test(x.toLocaleLowerCase()) || x.length > mostLetters) return null
      const isFirst = at === begins || isNext
      if (!isFirst && (is.fresh.test(one.word) || is.power.test(last.word))) return null
      const named = kindOf(run, (isFirst ? verb : undefined) ?? 'other', text, reader)
      // One of many, and nobody in particular.
      const isAnybody = !is.plural.test(last.word) && (is.fresh.test(one.word) || !is.articles.test(one.word))
      if (named === 'who' && isAnybody && !is.known.test(last.word)) return null
      const isLet = verb !== undefined && letting
      const isGroup =
        isFirst &&
        !isLet &&
        is.plural.test(last.word) &&
        !is.single.test(last.word) &&
        !is.joins.test(tokens[at + run.length]?.word ?? '')
      const kind = named === 'who' && isGroup && !is.fresh.test(one.word) ? 'group' : named
      return { kind, x, at: one.at }
    }
  }
  return null
}

/** Whether nothing is done in a sentence: a thing is only named. */
export const isOnlyNamed = (sentence: string, reader: NounReader): boolean => {
  const text = sentence.toLocaleLowerCase()
  const tokens = tokensOf(text)
  const { verb, begins } = verbIn(text, tokens, reader)
  return verb === undefined && begins === 0 && tokens.length <= mostWords
}
