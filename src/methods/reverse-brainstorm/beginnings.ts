import { type Cue, cueOf, foundAt, type Said } from './cues'
import { type Grammar, type Placed, placesOf } from './evidence'

/** Ways to begin, each with the words where it fits. */
export type Beginnings = readonly (readonly string[])[]

interface Read {
  readonly draft: string
  readonly fits: readonly Cue[]
}
const known = new WeakMap<Beginnings, readonly Read[]>()

/** Made when first needed. */
const readOf = (beginnings: Beginnings, grammar: Grammar): readonly Read[] => {
  const made =
    known.get(beginnings) ??
    beginnings.map(([draft = '', ...fits]) => ({ draft, fits: fits.map((cue) => cueOf(cue, grammar)) }))
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
  readonly draft: string
  /** How much tells that it fits: 1 and more for a word in what is done, or in what it is done to. */
  readonly score: number
}

/** The way to begin that the words of a note fit best, the earlier of two; undefined where they fit none. */
export const begunWith = (idea: string, beginnings: Beginnings, grammar: Grammar): Begun | undefined => {
  const text = idea.toLocaleLowerCase()
  const said: Said = { text, places: placesOf(text, grammar) }
  const scored = readOf(beginnings, grammar).map(({ draft, fits }) => ({ draft, score: toldOf(fits, said, grammar) }))
  return scored.filter(({ score }) => score > 0).sort((one, other) => other.score - one.score)[0]
}
