import { inPieces } from './hyphens'

/**
 * Lines of at most `width` characters, broken between words, and within a word that is longer: an SVG does not break lines by
 * itself. No lines for no words.
 * @param width at least 1
 */
export const wrapText = (text: string, width: number): readonly string[] =>
  text
    .split(/\s+/)
    .flatMap((word) => inPieces(word, Math.max(1, width)))
    .reduce<string[]>((lines, word) => {
      const last = lines.at(-1)
      if (last !== undefined && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`
      else lines.push(word)
      return lines
    }, [])

/** At most so many lines; the last says that there is more. */
export const cutLines = (lines: readonly string[], most: number): readonly string[] =>
  lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]} …`]

/** At most so many characters, cut where a word ends; only a word that is longer than all of it is cut within. @param letters at least 3 */
export const inWholeWords = (text: string, letters: number): string => {
  if (text.length <= letters) return text
  const end = text.lastIndexOf(' ', letters - 2)
  return end > 0
    ? `${text.slice(0, end).replace(/[\s,;:–-]+$/, '')} …`
    : `${text.slice(0, Math.max(1, letters - 1)).trimEnd()}…`
}
