import { type Cue, cueOf, foundAt, isRow, isTold, rowIn, type Said } from './cues'
import { type Grammar, placesOf } from './evidence'
import { wordsOf } from './words'

/**
 * Ways to begin, each with what is told where it fits: `luk|lås + skole|bibliotek`, one of the first and one of the second;
 * `!`: where this stands it does not fit; `?`: enough only where somebody has said that it is the subject. Each answers one
 * fault: what calls it up names that fault, and not only the subject.
 */
export type Beginnings = readonly (readonly string[])[]

/** One of each, all of them told. */
type Signs = readonly (readonly Cue[])[]

interface Read {
  readonly draft: string
  readonly fits: readonly Signs[]
  /** Enough where the subject has been said, and nothing else fits. */
  readonly maybe: readonly Signs[]
  readonly unless: readonly Cue[]
}
const known = new WeakMap<Beginnings, readonly Read[]>()

const isVeto = (fit: string): boolean => fit.startsWith('!')
const isMaybe = (fit: string): boolean => fit.startsWith('?')

const cuesIn = (part: string, grammar: Grammar): readonly Cue[] =>
  part.split('|').map((cue) => cueOf(cue.trim(), grammar))

const signsIn = (fit: string, grammar: Grammar): Signs => fit.split(' + ').map((part) => cuesIn(part, grammar))

/** Made when first needed. */
const readOf = (beginnings: Beginnings, grammar: Grammar): readonly Read[] => {
  const made =
    known.get(beginnings) ??
    beginnings.map(([draft = '', ...fits]) => ({
      draft,
      fits: fits.filter((fit) => !isVeto(fit) && !isMaybe(fit)).map((fit) => signsIn(fit, grammar)),
      maybe: fits.filter(isMaybe).map((fit) => signsIn(fit.slice(1), grammar)),
      unless: fits.filter(isVeto).flatMap((fit) => cuesIn(fit.slice(1), grammar)),
    }))
  known.set(beginnings, made)
  return made
}

/** What is done, and what it is done to, says what is wrong; words in a row say it wherever they stand. */
const weight = { core: 1, row: 1, beside: 0.7, elsewhere: 0.5 }

/** How much tells of a cue: nothing where it is not said. */
const weightOf = (cue: Cue, said: Said, grammar: Grammar): number => {
  if (isRow(cue.cue)) return rowIn(cue, said.text) ? weight.row : 0
  if (!said.text.includes(cue.letters)) return 0
  const found = foundAt(cue, said, grammar, true).flat()
  const [nearest] = found.filter(({ hanging }) => !hanging).sort((one, other) => Number(other.core) - Number(one.core))
  if (nearest) return nearest.core ? weight.core : weight.beside
  // Words that begin a note and add nothing have no place in it.
  return found.length > 0 || wordsOf(said.text).some((word) => isTold(cue, word, grammar, true)) ? weight.elsewhere : 0
}

/** What tells of all the signs together; nothing where one is missing, or where they are only where, when and why. */
const toldOf = (signs: Signs, said: Said, grammar: Grammar): number => {
  const told: number[] = []
  for (const sign of signs) {
    const best = Math.max(...sign.map((cue) => weightOf(cue, said, grammar)))
    if (best === 0) return 0
    told.push(best)
  }
  const least = told.length > 1 ? weight.beside : weight.core
  return Math.max(...told) < least ? 0 : told.reduce((sum, one) => sum + one, 0)
}

/** The way to begin that the words of a note fit best, the earlier of two; undefined where they fit none. */
export const begunWith = (
  idea: string,
  beginnings: Beginnings,
  grammar: Grammar,
  isSubjectSaid: boolean,
): string | undefined => {
  const text = idea.toLocaleLowerCase()
  const said: Said = { text, places: placesOf(text, grammar) }
  const fitting = readOf(beginnings, grammar).filter(({ unless }) =>
    unless.every((cue) => weightOf(cue, said, grammar) === 0),
  )
  const bestBy = (signsOf: (read: Read) => readonly Signs[]): string | undefined =>
    fitting
      .map((read) => ({
        draft: read.draft,
        score: Math.max(0, ...signsOf(read).map((signs) => toldOf(signs, said, grammar))),
      }))
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score)[0]?.draft
  return bestBy(({ fits }) => fits) ?? (isSubjectSaid ? bestBy(({ maybe }) => maybe) : undefined)
}
