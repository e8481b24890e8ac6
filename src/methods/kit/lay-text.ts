import { cutLines, wrapText } from '../../lib/wrap-text'

// An SVG does not break lines by itself: how texts are laid in one.

/** A text laid in lines, in the largest size that fits. */
export interface Laid {
  readonly size: number
  readonly lines: readonly string[]
}

/** Letters are this wide on the whole, as a part of the size of the type. */
export const letter = 0.55
/** From line to line, as a part of the size of the type. */
export const leading = 1.22

const laidAt = (text: string, width: number, height: number, size: number, line: number) => ({
  lines: wrapText(text, Math.floor(width / (size * letter))),
  room: Math.max(1, Math.floor(height / (size * line))),
})

/** Whether all of a text has room in a frame, in one of the sizes. */
export const fits = (text: string, width: number, height: number, sizes: readonly number[], line = leading): boolean =>
  sizes.some((size) => {
    const { lines, room } = laidAt(text, width, height, size, line)
    return lines.length <= room
  })

/**
 * Lays a text in a frame; in the smallest size what does not fit is cut, and ends with three dots.
 * @param sizes the largest first
 */
export const lay = (text: string, width: number, height: number, sizes: readonly number[], line = leading): Laid => {
  for (const size of sizes) {
    const { lines, room } = laidAt(text, width, height, size, line)
    if (lines.length <= room) return { size, lines }
    if (size === sizes.at(-1)) return { size, lines: cutLines(lines, room) }
  }
  return { size: 0, lines: [] }
}
