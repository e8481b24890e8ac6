import type { Kind, NounReader, Verb } from './noun-book'

/** What a sentence is about, in its own words, and where they stand in it. */
export interface Main {
  readonly kind: Kind
  readonly x: string
  readonly at: number
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
/** Further on a thing is where, or why. */
const mostBefore = 3

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
    const isAllOf = run.length === 1 && is.wholeOf.test(run[0]?.word ?? '')
    if (first ? is.alone.test(word) : is.articles.test(word) && !isAllOf) break
    if (is.bounds.test(word) && !((first || isAllOf) && is.heads.test(word))) break
    const least = is.fresh.test(run[0]?.word ?? '') ? 1 : 0
    if (cutsDoing && run.length > least && is.doing.test(word)) break
    run.push(token)
    if (token.stops || (!first && (cutsDoing || is.people.test(word)) && is.closes.test(word))) break
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

/** A thing that was found, with what stands around it. */
interface Found {
  readonly one: Token
  readonly last: Token
  /** What is done to it; `other` where it comes later in the sentence, or nothing is. */
  readonly verb: Verb
  readonly isFirst: boolean
  readonly isLet: boolean
  /** The word of what is done, and the one after the thing. */
  readonly doing: string
  readonly next: string
  /** Closed or cut only now and then, by a share or at a time. */
  readonly isPartly: boolean
  /** The rest of the sentence, from the end of the thing. */
  readonly after: string
}

/** People, if they can be asked: not one of many, and nobody in particular. */
const peopleIn = ({ one, last, isFirst, isLet, doing, next }: Found, { is }: NounReader): Kind | null => {
  const isMany = is.plural.test(last.word)
  const isFresh = is.fresh.test(one.word)
  const isAnybody = !isMany && (isFresh || !is.articles.test(one.word))
  if (isAnybody && !is.known.test(last.word)) return null
  // Who does it is not whom it is done to.
  if (doing === '' && !is.asked.test(next)) return null
  const isGroup =
    isFirst &&
    !isLet &&
    isMany &&
    !isFresh &&
    !is.single.test(last.word) &&
    !is.joins.test(next) &&
    !is.moves.test(doing)
  return isGroup ? 'group' : 'who'
}

const kindOf = (found: Found, reader: NounReader): Kind | null => {
  const { one, last, verb, doing, next, after } = found
  const { is, where } = reader
  const isFresh = is.fresh.test(one.word)
  const acts = found.isFirst && (found.isLet || (doing === '' && is.doing.test(next)))
  if (is.power.test(last.word)) return acts && !isFresh ? 'power' : null
  if (is.people.test(last.word)) return peopleIn(found, reader)
  if (verb === 'lost') return found.isPartly || is.wholeOf.test(one.word) ? null : verb
  if (is.event.test(last.word)) return is.holds.test(doing) ? 'held' : 'event'
  if (is.paper.test(last.word)) return 'paper'
  const isNew = (isFresh || !is.heads.test(one.word)) && !is.known.test(last.word)
  if (verb === 'added' && isNew) return is.relative.test(next) ? 'added' : 'new'
  if (isFresh) return null
  if (verb === 'placed' && where.test(after)) return verb
  // Of any of them one would not ask who needs it.
  // Nor of what something else is done to, or about.
  if (!found.isFirst || (!is.heads.test(one.word) && !is.known.test(last.word))) return null
  return is.burden.test(last.word) ? 'burden' : is.service.test(last.word) ? 'service' : null
}

/** The first thing in a sentence; null where there is none, or what comes first says nothing alone. */
const foundIn = (sentence: string, reader: NounReader): Found | null => {
  const text = sentence.toLocaleLowerCase()
  const { is } = reader
  const tokens = tokensOf(text)
  const wordAt = (at: number) => tokens[at]?.word ?? ''
  const { verb, letting, begins } = verbIn(text, tokens, reader)
  for (let at = begins; at < tokens.length; at += 1) {
    const before = wordAt(at - 1)
    if (at > begins && (tokens[at - 1]?.stops || is.joints.test(before))) return null
    // A first word that nobody knows may be a verb.
    const isNext = verb === undefined && at === begins + 1 && !is.bounds.test(before)
    if (isNext && ![is.heads, is.known, is.people].some((test) => test.test(wordAt(at)))) continue
    // What is done to it may come with a word of its own: put a fence round the park.
    const isLed = verb !== undefined && !letting && at <= begins + mostBefore && is.leads.test(before)
    if (at > begins && !isNext && !(isLed && [is.known, is.people].some((test) => test.test(wordAt(at))))) continue
    const run = thingIn(runFrom(tokens, at, is, letting), is, verb === undefined ? is.bare : is.like)
    const [one, last] = [run[0], run.at(-1)]
    const isFirst = at === begins || isNext
    if (one && last)
      return !isFirst && is.fresh.test(one.word)
        ? null
        : {
            one,
            last,
            verb: (at === begins ? verb : undefined) ?? 'other',
            isFirst,
            isLet: verb !== undefined && letting,
            doing: tokens.slice(0, at).find(({ word }) => !is.openers.test(word))?.word ?? '',
            next: wordAt(at + run.length),
            isPartly: reader.partly.test(text),
            after: text.slice(last.end),
          }
  }
  return null
}

const isPeople = (kind: Kind): boolean => kind === 'who' || kind === 'group'

/** Not all of anybody, which nobody can ask; and those one has in mind. */
const inParticular = (x: string, { is, definite }: NounReader): string => {
  const [first = '', ...rest] = x.split(' ')
  const some = is.wholeOf.test(first.toLocaleLowerCase()) ? rest.join(' ') : x
  const [pattern, said] = definite.find(([ending]) => !some.includes(' ') && ending.test(some)) ?? []
  return pattern && said ? some.toLocaleLowerCase().replace(pattern, said) : some
}

/** The thing or the people that a sentence is about; null where nobody can tell. */
export const mainOf = (sentence: string, reader: NounReader): Main | null => {
  const found = sentence.length === sentence.toLocaleLowerCase().length ? foundIn(sentence, reader) : null
  if (!found) return null
  const { one, last } = found
  const x = sentence.slice(one.at, last.end)
  // Who is called by name is not named again.
  const isName = last.at > 0 && /^\p{Lu}/u.test(sentence.slice(last.at))
  if (isName || reader.is.never.test(x.toLocaleLowerCase()) || x.length > mostLetters) return null
  const kind = kindOf(found, reader)
  // All of them, or one that is described at length, have no one place.
  if (kind === 'placed' && (x.split(' ').length > 2 || reader.is.wholeOf.test(one.word))) return null
  return kind && { kind, x: isPeople(kind) ? inParticular(x, reader) : x, at: one.at }
}
