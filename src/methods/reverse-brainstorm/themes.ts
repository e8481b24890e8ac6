import { type Cue, cueOf, foundAt, isRow, isTold, rowIn, type Said, shelved } from './cues'
import { type Grammar, type Placed, placesOf } from './evidence'
import type { Theme, Themes } from './theme'
import { wordsOf } from './words'

/** How much a cue tells, by where it stands; found by weighing on ideas that had been judged. */
const weight = {
  head: 2.1,
  says: { core: 2, beside: 1.7, hanging: 1.2 },
  second: 1.4,
  core: 1.3,
  hint: 0.6,
  beside: 0.5,
}
/** More than a single word tells: a theme that one word tells of was wrong in one of four ideas. */
const twice = 2.4
/** In a long sentence words are told of by the way: for each of its words from here on a theme must be told more. */
const mostWords = 10
const perWord = 0.12
/** What another theme may tell of the one that is sure, in shares of it. */
const rival = 0.8
/** Longer notes tell of more than one thing. */
const mostSure = 12
/** Two themes are told nearly the same: then when, where or how says more than what. */
const nearly = 0.4
/** And how much a second theme must tell of what the first does. */
const asMuch = 0.7

type Weigh = (place: Placed) => number

const weighers: Readonly<Record<(typeof kinds)[number], Weigh>> = {
  does: ({ doing, core, hanging }) => {
    // What is done as a thing: forbid laughing.
    if (doing === 'no') return core && !hanging ? weight.hint : 0
    return doing === 'second' || hanging ? weight.second : weight.head
  },
  says: ({ core, hanging }) => weight.says[hanging ? 'hanging' : core ? 'core' : 'beside'],
  stems: ({ core, hanging }) => (core && !hanging ? weight.core : weight.beside),
  hints: ({ core }) => (core ? weight.hint : weight.hint * 0.7),
}

const kinds = ['does', 'says', 'stems', 'hints'] as const

interface Telling extends Cue {
  readonly kind: (typeof kinds)[number]
  readonly theme: Theme
}

/** What speaks against a theme, ready to be looked for. */
interface Doubts {
  readonly misread: readonly Cue[]
  readonly needs: readonly Cue[] | null
}

interface ThisTold {
  /** What may tell in a text, theme by theme, the longest first. */
  tellingIn(text: string): readonly Telling[]
  readonly doubts: ReadonlyMap<Theme, Doubts>
}
const known = new WeakMap<Themes, ThisTold>()

const isMisread = (cue: string): boolean => cue.startsWith('!')

const tellingOf = (theme: Theme, grammar: Grammar): readonly Telling[] =>
  kinds
    .flatMap((kind) =>
      (theme[kind] ?? []).filter((cue) => !isMisread(cue)).map((cue) => ({ ...cueOf(cue, grammar), kind, theme })),
    )
    .sort((one, other) => Number(!!other.row) - Number(!!one.row) || other.cue.length - one.cue.length)

const doubtsOf = (theme: Theme, grammar: Grammar): Doubts => ({
  misread: (theme.stems ?? []).filter(isMisread).map((cue) => cueOf(cue.slice(1), grammar)),
  needs: theme.needs?.map((cue) => cueOf(cue, grammar)) ?? null,
})

/** Made once. */
const heardOf = (all: Themes): ThisTold => {
  const made = known.get(all)
  if (made) return made
  const themes = Object.values(all.themes)
  const heard: ThisTold = {
    tellingIn: shelved(themes.flatMap((theme) => tellingOf(theme, all.grammar))),
    doubts: new Map(themes.map((theme) => [theme, doubtsOf(theme, all.grammar)])),
  }
  known.set(all, heard)
  return heard
}

/** What the cues of a theme that may be in a text tell together; a word tells once. */
const scoreOf = (
  theme: Theme,
  tells: readonly Telling[],
  said: Said,
  { doubts }: ThisTold,
  grammar: Grammar,
): number => {
  const { misread = [], needs = null } = doubts.get(theme) ?? {}
  if (misread.some((cue) => rowIn(cue, said.text))) return 0
  if (needs && !needs.some((cue) => foundAt(cue, said, grammar, true).length > 0)) return 0
  const places = said.places.filter(({ word }) => !misread.some(({ row, cue }) => !row && word.startsWith(cue)))
  const told = new Map<number, number>()
  // The longest cues first: what is part of a row tells nothing beside it.
  const taken = new Set<number>()
  const read: Said = { ...said, places }
  for (const cue of tells)
    for (const [first, ...rest] of foundAt(cue, read, grammar, cue.kind !== 'does')) {
      if (!first || taken.has(first.at)) continue
      told.set(first.at, Math.max(told.get(first.at) ?? 0, weighers[cue.kind](first)))
      for (const { at } of rest) taken.add(at)
    }
  return [...told.values()].reduce((sum, one) => sum + one, 0)
}

interface Found {
  readonly theme: Theme
  readonly score: number
}

/** What is told of each theme that anything may tell of, most first. */
export const heardIn = (idea: string, all: Themes): readonly Found[] => {
  const text = idea.toLocaleLowerCase()
  const said: Said = { text, places: placesOf(text, all.grammar) }
  const heard = heardOf(all)
  const telling = new Map<Theme, Telling[]>()
  for (const cue of heard.tellingIn(text)) {
    const own = telling.get(cue.theme)
    if (own) own.push(cue)
    else telling.set(cue.theme, [cue])
  }
  return [...telling]
    .map(([theme, tells]) => ({ theme, score: scoreOf(theme, tells, said, heard, all.grammar) }))
    .sort((one, other) => other.score - one.score)
}

const mannerFirst = (found: readonly Found[]): readonly Found[] => {
  const [one, other, ...rest] = found
  const swapped = one && other?.theme.manner && !one.theme.manner && one.score - other.score < nearly
  return swapped ? [other, one, ...rest] : found
}

const talk = new WeakMap<Themes, RegExp>()

/** A note without what is only talked about in it. */
export const untalked = (idea: string, all: Themes): string => {
  const made = talk.get(all) ?? new RegExp(`(?<![\\p{L}])(?:${all.grammar.talked})`, 'iu')
  talk.set(all, made)
  return idea.replace(made, '')
}

/**
 * The themes that a note is certainly about, best first, two at most: more than one thing tells of them, and nothing else
 * is told nearly as much. Of what is less sure the room is asked.
 */
export const surelyTold = (idea: string, themes: Themes): readonly Theme[] => {
  const count = wordsOf(idea).length
  if (count > mostSure) return []
  const heard = heardIn(untalked(idea, themes), themes)
  const enough = twice + perWord * Math.max(0, count - mostWords)
  const [one, other] = mannerFirst(heard.filter(({ theme, score }) => score >= enough && !theme.broad))
  if (!one) return []
  if (other && other.score >= asMuch * one.score) return [one.theme, other.theme]
  const isRivalled = heard.some(({ theme, score }) => theme !== one.theme && score >= rival * one.score)
  return isRivalled ? [] : [one.theme]
}

const verbs = new WeakMap<Themes, readonly Cue[]>()

const verbsOf = (all: Themes): readonly Cue[] => {
  const made =
    verbs.get(all) ??
    Object.values(all.themes)
      .flatMap(({ does = [] }) => does.filter((cue) => !isRow(cue)))
      .concat(all.grammar.verbs)
      .map((cue) => cueOf(cue, all.grammar))
  verbs.set(all, made)
  return made
}

/** Whether a second thing is done in an idea: hide it, and blame the weather. */
export const isTwofold = (idea: string, themes: Themes): boolean =>
  placesOf(idea.toLocaleLowerCase(), themes.grammar).some(
    ({ word, doing }) => doing === 'second' && verbsOf(themes).some((cue) => isTold(cue, word, themes.grammar, false)),
  )
