import { type Cue, cueOf, foundAt, type Said } from './cues'
import { type Grammar, type Placed, placesOf } from './evidence'

/**
 * Ways to begin, each with the words where it fits. One without any fits whatever is said of its subject, one with `*`
 * where none of the others does.
 */
export type Beginnings = readonly (readonly string[])[]

/** Where none of the others fits. */
const anywhere = '*'

interface Read {
  readonly draft: string
  readonly when: 'told' | 'always' | 'elsewhere'
  readonly fits: readonly Cue[]
}
const known = new WeakMap<Beginnings, readonly Read[]>()

/** Made when first needed. */
const readOf = (beginnings: Beginnings, grammar: Grammar): readonly Read[] => {
  const made =
    known.get(beginnings) ??
    beginnings.map(([draft = '', ...fits]) => ({
      draft,
      when: fits.length === 0 ? 'always' : fits.includes(anywhere) ? 'elsewhere' : 'told',
      fits: fits.filter((cue) => cue !== anywhere).map((cue) => cueOf(cue, grammar)),
    }))
  known.set(beginnings, made)
  return made
}

/** What is done, and what it is done to, says more than where and why. */
const weightOf = ({ core, hanging }: Placed): number => (hanging ? 0.5 : core ? 1 : 0.7)

/** How much of a note tells that a way to begin fits; a word tells once. */
const toldOf = (fits: readonly Cue[], said: Said, grammar: Grammar): number => {
  const told = new Map<number, number>()
  for (const cue of fits)
    for (const [first] of foundAt(cue, said, grammar, true)) if (first) told.set(first.at, weightOf(first))
  return [...told.values()].reduce((sum, one) => sum + one, 0)
}

interface Begun {
  /** What a note's own words fit best, the earlier of two; null where they fit none. */
  readonly told: string | null
  /** How much tells that it does: 1 and more for a word in what is done, or in what it is done to. */
  readonly by: number
  /** What fits whatever is said of the subject. */
  readonly always: readonly string[]
  /** What fits most of it. */
  readonly elsewhere: readonly string[]
}

/** Ways to begin a note that is about the subject these belong to. */
export const begunWith = (idea: string, beginnings: Beginnings, grammar: Grammar): Begun => {
  const text = idea.toLocaleLowerCase()
  const said: Said = { text, places: placesOf(text, grammar) }
  const read = readOf(beginnings, grammar)
  const scored = read.map(({ draft, fits }) => ({ draft, score: toldOf(fits, said, grammar) }))
  const [best] = scored.filter(({ score }) => score > 0).sort((one, other) => other.score - one.score)
  const of = (kind: Read['when']) => read.filter(({ when }) => when === kind).map(({ draft }) => draft)
  return { told: best?.draft ?? null, by: best?.score ?? 0, always: of('always'), elsewhere: of('elsewhere') }
}
