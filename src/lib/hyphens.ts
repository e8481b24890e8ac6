// Where a word may break that is too long for its line. No dictionary: before a consonant that a vowel follows, as a rule.

const vowel = /[aeiouyæøåäöüé]/i
const letter = /\p{L}/u

/** Fewer letters than these stand alone on neither side of a break. */
const least = 3

/** Letters that begin a syllable together: bestyrelse, fællesskab. */
const together = /^s[tkp]$/i

/** The places where a word may break: so many letters before each. */
export const breaksIn = (word: string): readonly number[] =>
  [...word].flatMap((_, place) => {
    const [before = '', here = '', next = ''] = [word[place - 1], word[place], word[place + 1]]
    const at = together.test(before + here) ? place - 1 : place
    const ends = at >= least && word.length - at >= least
    return ends && [before, here, next].every((one) => letter.test(one)) && !vowel.test(here) && vowel.test(next)
      ? [at]
      : []
  })

/** A word in pieces of at most so many letters, with a hyphen where it is broken. What is no word is broken anywhere, without one. */
export const inPieces = (word: string, most: number): readonly string[] => {
  if (word.length <= most) return word === '' ? [] : [word]
  const place = breaksIn(word).findLast((at) => at < most)
  const whole = most > 1 && letter.test(word[most - 2] ?? '') && letter.test(word[most - 1] ?? '')
  // Half of a letter that takes two places is none.
  const half = /[\uD800-\uDBFF]/.test(word[most - 1] ?? '')
  const at = place ?? (whole ? most - 1 : half ? Math.max(2, most - 1) : most)
  return [`${word.slice(0, at)}${place !== undefined || whole ? '-' : ''}`, ...inPieces(word.slice(at), most)]
}

/** The word with a mark, which nobody sees, at each place where it may break. */
export const softened = (word: string): string => {
  const at = breaksIn(word)
  return [0, ...at].map((from, place) => word.slice(from, at[place])).join('\u00AD')
}
