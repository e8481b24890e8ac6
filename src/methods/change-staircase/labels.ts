import { inWholeWords } from '../../lib/wrap-text'
/** A text where it is drawn, with the room it takes. In the units of the picture. */
export interface Label {
  readonly text: string
  /** The middle of the text, and the line it stands on. */
  readonly x: number
  readonly y: number
  readonly size: number
  readonly anchor: 'start' | 'middle'
  readonly weight?: number
}

/** What a frame of a picture takes up. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Letters are this wide on the whole, as a part of the size of the type: on the wide side, so that nothing touches. */
const letter = 0.56
export const widthOf = (text: string, size: number): number => text.length * size * letter
/** The height of a line. */
export const leading = 1.2

export const boxOf = ({ text, x, y, size, anchor }: Label): Box => {
  const width = widthOf(text, size)
  const left = anchor === 'middle' ? x - width / 2 : x
  return { left, right: left + width, top: y - size * 0.82, bottom: y + size * 0.26 }
}

export const meet = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

/** The text, cut with three dots where it is longer than there is room for. */
export const shorten = (text: string, width: number, size: number): string => {
  const letters = Math.max(1, Math.floor(width / (size * letter)))
  return inWholeWords(text, letters)
}

/** A text in lines of whole words; null when it needs more lines than there are, or a word is too long. */
export const inLines = (text: string, width: number, size: number, most: number): readonly string[] | null => {
  const letters = Math.floor(width / (size * letter))
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    if (word.length > letters) return null
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.length <= most ? lines : null
}

/** The labels that have room, in the order they come; what would touch one before it is left out. */
export const withoutOverlap = (labels: readonly Label[], margin = 0): readonly Label[] => {
  const kept: Label[] = []
  for (const label of labels) {
    const box = boxOf(label)
    const wide = { ...box, left: box.left - margin, right: box.right + margin }
    if (!kept.some((other) => meet(wide, boxOf(other)))) kept.push(label)
  }
  return kept
}
