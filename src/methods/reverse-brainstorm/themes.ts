import { type Cue, cueOf, foundAt, isRow, isTold, rowIn, type Said, shelved } from './cues'
import { type Grammar, type Placed, placesOf } from './evidence'
import type { Theme, Themes } from './theme'

/** How much a cue tells, by where it stands; found by weighing on ideas that had been judged. */
const weight = {
  head: 2.1,
  says: { core: 2, beside: 1.7, hanging: 1.2 },
  second: 1.4,
  core: 1.3,
  broad: 1.2,
  named: 1.25,
  place: 1.1,
  hint: 0.6,
  beside: 0.5,
}
/** What an idea must say of a theme to be asked about it. */
const enough = 1.15
/** What it must say of a second one that tells when, where or how; of any other it must be sure. */
const plainly = 1.7
/** To be sure of it, as ideas that had been judged say: five of six were right from here on, six of ten below. */
const plain = 1.95
/** More than a single word tells. */
const twice = 2.4
/** To begin by it; less where a single verb is sure. */
const surely = 2.35
const sureVerb = 2.1
/** Two themes are told nearly the same: then when, where or how says more than what. */
const nearly = 0.4
/** For what can be asked of whatever is done so: what only hangs on tells too little. */
const inCore = 1.25
/** And how much of the first's. */
const asMuch = 0.7

type Weigh = (place: Placed) => number

const weighersOf = ({ broad, named, place }: Theme): Readonly<Record<(typeof kinds)[number], Weigh>> => ({
  does: ({ doing, core, hanging }) => {
    // What is done as a thing: forbid laughing.
    if (doing === 'no') return core && !hanging && !broad ? weight.hint : 0
    if (broad) return doing === 'head' && !hanging ? weight.broad : 0
    return doing === 'second' || hanging ? weight.second : weight.head
  },
  says: ({ core, hanging }) => (broad ? weight.broad : weight.says[hanging ? 'hanging' : core ? 'core' : 'beside']),
  stems: ({ core, hanging }) =>
    core && !hanging ? weight.core : place ? weight.place : named ? weight.named : weight.beside,
  hints: ({ core }) => (core ? weight.hint : weight.hint * 0.7),
})

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
  const weigh = weighersOf(theme)
  const told = new Map<number, number>()
  // The longest cues first: what is part of a row tells nothing beside it.
  const taken = new Set<number>()
  const read: Said = { ...said, places }
  for (const cue of tells)
    for (const [first, ...rest] of foundAt(cue, read, grammar, cue.kind !== 'does')) {
      if (!first || taken.has(first.at)) continue
      told.set(first.at, Math.max(told.get(first.at) ?? 0, weigh[cue.kind](first)))
      for (const { at } of rest) taken.add(at)
    }
  const all = [...told.values()]
  return theme.broad || theme.weak ? Math.max(0, ...all) : all.reduce((sum, one) => sum + one, 0)
}

interface Found {
  readonly theme: Theme
  readonly score: number
}

/** Can be asked of some ideas, and not of nearly all. */
const isOwn = ({ broad, weak, named }: Theme): boolean => !broad && !weak && !named

/** What is told of each theme that anything may tell of, most first. */
const heardIn = (idea: string, all: Themes): readonly Found[] => {
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

/** Whether a second theme is said nearly as plainly as the first. */
const isClose = (other: Found, one: Found): boolean => other.score >= Math.max(plainly, asMuch * one.score)

const mannerFirst = (found: readonly Found[]): readonly Found[] => {
  const [one, other, ...rest] = found
  const swapped = one && other?.theme.manner && !one.theme.manner && one.score - other.score < nearly
  return swapped ? [other, one, ...rest] : found
}

/**
 * What to ask of, best first. The themes that an idea is surely about; beside one that only a single word tells of, whom
 * or what it names; where none is sure, what can be asked of whatever is done so, to somebody, so often or so much.
 */
const toldBy = (idea: string, themes: Themes): readonly Found[] => {
  const found = heardIn(idea, themes)
  const least = (score: number, is: (theme: Theme) => boolean) =>
    found.filter((one) => one.score >= score && is(one.theme))
  const sure = mannerFirst(least(plain, isOwn))
  const one = sure[0]
  const seconds = least(plainly, isOwn).filter(({ theme, score }) => theme.manner || score >= plain)
  const other = mannerFirst(seconds).find((found) => found !== one)
  if (one && (one.score >= twice || (other && isClose(other, one)))) return [one, ...(other ? [other] : [])]
  const named = least(enough, (theme) => !!theme.named).slice(0, 2)
  const guesses = one
    ? named
    : [...named, ...least(enough, ({ broad }) => !!broad).slice(0, 1), ...least(inCore, ({ weak }) => !!weak)]
  const told = [...sure.slice(0, 1), ...guesses].slice(0, 2)
  if (told.length > 0) return told
  return [...least(enough, isOwn), ...least(weight.place, ({ place }) => !!place)].slice(0, 1)
}

/** The same idea gets the same question, and the next idea another. */
const turnOf = (idea: string, count: number): number =>
  [...idea].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % count

/** Of two themes one question each, of one all of them; none where the idea has no theme. */
export const aimedAt = (idea: string, themes: Themes): readonly string[] => {
  const [one, other] = toldBy(idea, themes)
  if (!one) return []
  if (!other || (one.score >= twice && !isClose(other, one))) return one.theme.questions
  return [one, other].flatMap(
    ({ theme: { questions } }, at) => questions[(turnOf(idea, questions.length) + at) % questions.length] ?? [],
  )
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

/** Whether somebody or something that is named is what an idea is about, and not where or because of whom. */
const isItself = ({ stems = [], acts }: Theme, said: Said, themes: Themes): boolean => {
  const { grammar } = themes
  const cues = stems.filter((cue) => !isMisread(cue)).map((cue) => cueOf(cue, grammar))
  const stands = cues.flatMap((cue) => foundAt(cue, said, grammar, true).flatMap(([first]) => first ?? []))
  if (!acts) return stands.some(({ hanging }) => !hanging)
  const isDone = (cues: readonly Cue[]) =>
    said.places.some(({ word, doing }) => doing === 'head' && cues.some((cue) => isTold(cue, word, grammar, false)))
  const done = isDone(acts.map((cue) => cueOf(cue, grammar))) || !isDone(verbsOf(themes))
  return done && stands.some(({ core, hanging, led }) => core && !hanging && !led)
}

/**
 * A way to begin: of the one thing that an idea most surely is about; where none is sure, of each whom or what it
 * names. It fits whatever is said of it, as the questions do.
 */
export const beginningsFor = (idea: string, themes: Themes): readonly string[] => {
  const told = toldBy(idea, themes)
  const [sure] = told.filter(({ theme, score }) => isOwn(theme) && score >= (theme.sure ? sureVerb : surely))
  if (sure) return sure.theme.draft ? [sure.theme.draft] : []
  const text = idea.toLocaleLowerCase()
  const said: Said = { text, places: placesOf(text, themes.grammar) }
  return told
    .filter(({ theme }) => theme.named && isItself(theme, said, themes))
    .flatMap(({ theme }) => theme.draft || [])
}

/** Whether a second thing is done in an idea: hide it, and blame the weather. */
export const isTwofold = (idea: string, themes: Themes): boolean =>
  placesOf(idea.toLocaleLowerCase(), themes.grammar).some(
    ({ word, doing }) => doing === 'second' && verbsOf(themes).some((cue) => isTold(cue, word, themes.grammar, false)),
  )
