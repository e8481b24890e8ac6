import { type Asks, askedOf } from './asks'
import type { Themes } from './theme'
import { onceTold, surelyTold } from './themes'

/** More would ask of what is only mentioned. */
const most = 2

/** The same idea gets the same question, and the next idea another. */
const turnOf = (idea: string, count: number): number =>
  [...idea].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % count

const oneOf = (idea: string, questions: readonly string[]): readonly string[] =>
  questions.slice(turnOf(idea, questions.length)).slice(0, 1)

/**
 * Questions about a sentence, the surest first; none where nobody can tell. What it says is taken up in its own words,
 * which cannot be about something else; a theme is asked about where more than one thing tells of it, or, where nothing
 * can be taken up, a word that means nothing else.
 */
export const aimedAt = (sentence: string, themes: Themes, asks: Asks): readonly string[] => {
  const { acts, main, whole } = askedOf(sentence, asks)
  const said = [...acts, ...(main ? [main] : [])].map(({ questions }) => questions)
  const told = surelyTold(sentence, themes).map(({ questions }) => questions)
  const [first, ...rest] = said
  if (!first) {
    const once = onceTold(sentence, themes)
    const [one = once?.questions ?? oneOf(sentence, whole?.questions ?? []), other] = told
    return other ? [one, other].flatMap((questions) => oneOf(sentence, questions)) : one
  }
  const asked = [first, ...told, ...rest].slice(0, most)
  return asked.length > 1 ? asked.flatMap((questions) => oneOf(sentence, questions)) : first.slice(0, most)
}
