import { type Asks, askedOf } from './asks'
import type { Themes } from './theme'
import { surelyTold } from './themes'

/** More would ask of what is only mentioned. */
const most = 2

/** The same idea gets the same question, and the next idea another. */
const turnOf = (idea: string, count: number): number =>
  [...idea].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % count

const oneOf = (idea: string, questions: readonly string[]): readonly string[] =>
  questions.slice(turnOf(idea, questions.length)).slice(0, 1)

/**
 * Questions about a sentence that are put at once, the surest first; none where it is not certain what it is about: then
 * the room says so. What it says is taken up in its own words, where that proved right, and so is what it surely tells of.
 */
export const aimedAt = (sentence: string, themes: Themes, asks: Asks): readonly string[] => {
  const { acts, main } = askedOf(sentence, asks)
  const said = [...acts, ...(main ? [main] : [])].map(({ questions }) => questions).filter(({ length }) => length > 0)
  const told = surelyTold(sentence, themes).map(({ questions }) => questions)
  const asked = [...said.slice(0, 1), ...told, ...said.slice(1)].slice(0, most)
  const [only = []] = asked
  return asked.length > 1 ? asked.flatMap((questions) => oneOf(sentence, questions)) : only
}
