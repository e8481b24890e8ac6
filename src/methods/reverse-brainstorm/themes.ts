import { placeOf, wordsOf } from './words'

/** What an idea can be about, and what one can ask; data, and easy to extend. */
export interface Themes {
  /** Words that tell of another language. */
  readonly foreign: readonly string[]
  /** Words said about somebody. */
  readonly insults: readonly string[]
  /** So begins an idea that is good as it is … */
  readonly fine: readonly string[]
  /** … unless one of these is in it. */
  readonly bad: readonly string[]
  readonly themes: Readonly<Record<string, Theme>>
}
interface Theme {
  /**
   * The beginning of a word, of four letters and more; `=` before it: the whole word; `~`: its ending; with a space: these words in a row; `!`: words that
   * only look like it. */
  readonly stems: readonly string[]
  readonly questions: readonly string[]
  /** A way to begin that fits whatever is said of it, for an idea that no sentence fits. */
  readonly draft?: string
  /** Who it is about says little: only where nothing else is said. */
  readonly weak?: boolean
  /** Where it happens says less than what happens: only where nothing else, or no more, is said. */
  readonly setting?: boolean
}

const hit = (stem: string, words: readonly string[], text: string): boolean => {
  if (stem.includes(' ') || stem.includes('.') || stem.includes('-')) return placeOf(text, stem.replace('=', '')) >= 0
  if (stem.startsWith('~')) return words.some((word) => word.endsWith(stem.slice(1)))
  // A short stem begins too many other words.
  return stem.startsWith('=') || stem.length <= 3
    ? words.includes(stem.replace('=', ''))
    : words.some((word) => word.startsWith(stem))
}

const hitsOf = ({ stems }: Theme, words: readonly string[], text: string): readonly string[] => {
  const misread = stems.filter((stem) => stem.startsWith('!')).map((stem) => stem.slice(1))
  if (misread.some((stem) => stem.includes(' ') && text.includes(` ${stem}`))) return []
  const read = words.filter((word) => !misread.some((stem) => word.startsWith(stem)))
  return stems.filter((stem) => !stem.startsWith('!') && hit(stem, read, text))
}

/** Two words, or a long one, hardly ever mean something else. */
const isStrong = (hits: readonly string[]): boolean => hits.length > 1 || hits.some((stem) => stem.length >= 6)

const lengthOf = (hits: readonly string[]): number => Math.max(...hits.map((stem) => stem.replace('=', '').length))

interface Found {
  readonly theme: Theme
  readonly hits: readonly string[]
}

/** The themes of the highest rank that an idea touches, most first; none where it says nothing that is known. */
const touchedBy = (idea: string, { themes }: Themes): readonly Found[] => {
  const text = ` ${idea.toLocaleLowerCase()} `
  const words = wordsOf(text)
  const found = Object.values(themes)
    .map((theme) => ({ theme, hits: hitsOf(theme, words, text) }))
    .filter(({ hits }) => hits.length > 0)
    .sort((one, other) => other.hits.length - one.hits.length || lengthOf(other.hits) - lengthOf(one.hits))
  const rank = ({ weak, setting }: Theme) => (weak ? 0 : setting ? 1 : 2)
  const highest = Math.max(...found.map(({ theme }) => rank(theme)))
  return found.filter(({ theme }) => rank(theme) === highest)
}

/** What an idea says most about, and a second thing where it says as much, and plainly, about that. */
const themesOf = (idea: string, themes: Themes): readonly Theme[] => {
  const [most, ...others] = touchedBy(idea, themes)
  if (!most) return []
  // What is only touched on beside it is no second theme, and neither is who it is about.
  const second = most.theme.weak
    ? undefined
    : others.find(({ hits }) => hits.length === most.hits.length && isStrong(hits))
  return [most, ...(second ? [second] : [])].map(({ theme }) => theme)
}

/** The same idea gets the same question, and the next idea another. */
const turnOf = (idea: string, count: number): number =>
  [...idea].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % count

/** Of two themes one question each, of one all of them; none where the idea has no theme. */
export const aimedAt = (idea: string, themes: Themes): readonly string[] => {
  const [one, other] = themesOf(idea, themes)
  if (!one) return []
  if (!other) return one.questions
  return [one, other].flatMap(({ questions }) => questions[turnOf(idea, questions.length)] ?? [])
}

/** A way to begin, where an idea is about one thing alone. */
export const beginningFor = (idea: string, themes: Themes): string | null => {
  const [one, other] = touchedBy(idea, themes)
  return (!other && one?.theme.draft) || null
}
