import type { Language } from '../contract'
import { aimedAt } from './aimed'
import { type AskBook, type Asks, askedOf, asksIn } from './asks'
import { exchanged, type Words } from './draft'
import { type FrameBook, type Frames, framed, framesIn, readingsOf, type Sound } from './frames'
import { isLegible, readIdea } from './reading'
import { askedAbout, begunSurely, likeliest, type Subjects } from './subjects'
import type { Themes } from './theme'
import { isTwofold } from './themes'
import { filters } from './word-forms'
import { placeOf, wordsOf } from './words'

/** All that help is made of, in one language. */
export interface Lexicon {
  readonly language: Language
  readonly words: Words
  readonly frames: Frames
  readonly themes: Themes
  readonly asks: Asks
  readonly subjects: Subjects
}

export interface Help {
  /** One to three questions where it is certain what the idea is about; else none, and the room says what it is about. */
  readonly questions: readonly string[]
  /** What it is likeliest about, the names of three subjects; none where nobody can tell: then all of them are offered. */
  readonly offered: readonly string[]
  /** None to three first drafts. */
  readonly drafts: readonly string[]
}

const mostDrafts = 3
/** A draft that is longer is no start, in characters. */
export const longestDraft = 140
/** Longer ideas have a story in them: a part of it turned leaves the rest standing. */
const mostWords = 18
const mostLetters = 160
/** Longer ones are not turned by their own words: of those that were, a third was not kept. */
const mostTurned = 8

type Books = readonly [
  Promise<{ default: Words }>,
  Promise<{ default: FrameBook }>,
  Promise<{ default: Themes }>,
  Promise<{ default: AskBook }>,
  Promise<{ default: Subjects }>,
]
const files: Readonly<Record<Language, () => Books>> = {
  da: () => [
    import('./lexicon/words.da.json'),
    import('./lexicon/frames.da.json'),
    import('./lexicon/themes.da.json'),
    import('./lexicon/asks.da.json'),
    import('./lexicon/subjects.da.json'),
  ],
  en: () => [
    import('./lexicon/words.en.json'),
    import('./lexicon/frames.en.json'),
    import('./lexicon/themes.en.json'),
    import('./lexicon/asks.en.json'),
    import('./lexicon/subjects.en.json'),
  ],
}

export const loadLexicon = async (language: Language): Promise<Lexicon> => {
  const [words, frames, themes, asks, subjects] = await Promise.all(files[language]())
  return {
    language,
    words: words.default,
    frames: framesIn(frames.default),
    themes: themes.default,
    asks: asksIn(asks.default),
    subjects: subjects.default,
  }
}

const tidy = (text: string): string => {
  const spaced = text
    .replace(/\s+/g, ' ')
    .replace(/ ([,.])/g, '$1')
    .trim()
  return spaced.charAt(0).toLocaleUpperCase() + spaced.slice(1)
}

/** Inside a draft a sentence begins small; a name of capitals stays as it is. */
const small = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLocaleLowerCase() + text.slice(1) : text

/** Whether an idea's own words can be said again as they are: whole, and of somebody or something in particular. */
const soundIn =
  ({ words, frames, themes: { grammar } }: Lexicon): Sound =>
  (part, name) => {
    const said = part.toLocaleLowerCase()
    const last = wordsOf(said).at(-1) ?? ''
    return !(
      words.leftover.some((word) => placeOf(said, word) >= 0) ||
      (name !== 'a' && frames.heads.test(part)) ||
      frames.unsound.some((phrase) => ` ${said} `.includes(` ${phrase}`)) ||
      frames.vague.includes(said) ||
      grammar.beside.includes(last) ||
      grammar.second.includes(last)
    )
  }

/** What is taken up, turned; else a way to begin that fits the subject, where that is sure. */
const begunBy = (idea: string, { themes, asks, subjects }: Lexicon): string | undefined => {
  const { acts, main } = askedOf(idea, asks)
  const taken = acts.flatMap(({ drafts }) => drafts)[0]
  return taken ?? begunSurely(idea, themes, subjects) ?? main?.drafts[0]
}

const draftsOf = (idea: string, lexicon: Lexicon): readonly string[] => {
  const { words, frames, themes, language } = lexicon
  const text = filters[language].said(small(idea))
  const sound = soundIn(lexicon)
  // Of two things that are done, and in a long sentence, one turned would leave the rest standing.
  const plain = wordsOf(idea).length <= mostTurned && !isTwofold(idea, themes)
  const fitting = plain ? frames.list : frames.list.filter(({ far }) => far)
  const isStory = idea.length > mostLetters || wordsOf(idea).length > mostWords
  const turned = isStory ? [] : framed(readingsOf(text, frames), fitting, sound, language)
  const word = plain && turned.length === 0 ? exchanged(text, words) : null
  const drafts = turned.length > 0 ? turned : [word ?? begunBy(idea, lexicon) ?? '']
  const same = idea.toLocaleLowerCase()
  // What begins as a bad idea does is none.
  const hurts = (draft: string) => words.leftover.some((word) => placeOf(draft.toLocaleLowerCase(), word) === 0)
  return [...new Set(drafts.map(tidy))]
    .filter((draft) => draft !== '' && draft.length <= longestDraft && draft.toLocaleLowerCase() !== same)
    .filter((draft) => !hurts(draft))
    .slice(0, mostDrafts)
}

/** Of several sentences none: each says of the others what it cannot say alone. */
const askedIn = ([only = '', ...others]: readonly string[], { themes, asks }: Lexicon): readonly string[] =>
  others.length === 0 ? aimedAt(only, themes, asks) : []

/**
 * A push for who asks for one: questions where it is certain what the idea is about, what it is likeliest about where not,
 * and first drafts by rule where rules can. Nothing rather than silly, and never a word of an idea that is not one plain
 * bad idea.
 */
export const helpFor = (idea: string, lexicon: Lexicon): Help => {
  const { themes, subjects } = lexicon
  const offered = isLegible(idea, themes) ? likeliest(idea, themes, subjects) : []
  const read = readIdea(idea, themes)
  if (!read) return { questions: [], offered, drafts: [] }
  const { sentences, whole } = read
  const [only = ''] = sentences
  return { questions: askedIn(sentences, lexicon), offered, drafts: whole ? draftsOf(only, lexicon) : [] }
}

/** What is asked when somebody has said what an idea is about, and a way to begin that fits it. */
export const helpAbout = (idea: string, subject: string, { themes, subjects }: Lexicon): Omit<Help, 'offered'> =>
  askedAbout(idea, subject, { themes, subjects })
