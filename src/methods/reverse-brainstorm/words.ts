/** The words of a text, with their hyphens and apostrophes. */
export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}’'-]+/gu) ?? []

/** Where a word or phrase stands by itself; -1 when it does not. */
export const placeOf = (text: string, phrase: string, from = 0): number => {
  const at = text.indexOf(phrase, from)
  if (at < 0) return -1
  const letter = /[\p{L}\p{N}]/u
  const [before, after] = [text[at - 1] ?? ' ', text[at + phrase.length] ?? ' ']
  return letter.test(before) || letter.test(after) ? placeOf(text, phrase, at + 1) : at
}
