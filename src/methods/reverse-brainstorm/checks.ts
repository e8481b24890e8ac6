import type { Translate } from '../contract'

/** A principle that is longer is not remembered. */
const mostWords = 20

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}’'-]+/gu) ?? []

// Subjects and describing words that a principle does not begin with: "Der bør …", "God kommunikation …".
const notActing =
  /^(der|det|den|de|en|et|man|alle|at|god|gode|mere|mindre|bedre|bør|skal|there|it|the|a|an|one|they|everybody|everyone|people|good|more|less|better|should|must)$/i
const vague =
  /\b(så vidt muligt|om muligt|så meget som muligt|bestræber|tilstræber|så godt vi kan|where possible|if possible|as far as possible|strive|try to|aim to)\b/i

export type Hint = 'acting' | 'breakable' | 'long'

/** Gentle questions to a principle; none of them stops anybody. */
export const hintsFor = (text: string): readonly Hint[] => {
  const [first = ''] = words(text)
  if (first === '') return []
  return [
    ...(notActing.test(first) ? (['acting'] as const) : []),
    ...(vague.test(text) ? (['breakable'] as const) : []),
    ...(words(text).length > mostWords ? (['long'] as const) : []),
  ]
}

export const hintTexts = (text: string, t: Translate): readonly string[] =>
  hintsFor(text).map((hint) => t(`hint.${hint}`))
