/** A text laid in lines, in the largest size that fits. */
export interface Laid {
  readonly size: number
  readonly lines: readonly string[]
}

/** Letters are this wide on the whole, as a part of the size of the type; lines are this high. */
const letter = 0.55
const line = 1.24

const linesOf = (text: string, letters: number): readonly string[] =>
  text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => word.match(new RegExp(`.{1,${Math.max(1, letters)}}`, 'gu')) ?? [])
    .reduce<string[]>((lines, word) => {
      const last = lines.at(-1)
      if (last !== undefined && `${last} ${word}`.length <= letters) lines[lines.length - 1] = `${last} ${word}`
      else lines.push(word)
      return lines
    }, [])

/** Lays a text in a frame; in the smallest size what does not fit is cut, and ends with three dots. */
export const lay = (text: string, width: number, height: number, sizes: readonly number[]): Laid => {
  for (const size of sizes) {
    const lines = linesOf(text, Math.floor(width / (size * letter)))
    const room = Math.max(1, Math.floor(height / (size * line)))
    if (lines.length <= room) return { size, lines }
    if (size === sizes.at(-1)) return { size, lines: [...lines.slice(0, room - 1), `${lines[room - 1] ?? ''} …`] }
  }
  return { size: 0, lines: [] }
}

/** The height of a line of this size. */
export const leading = (size: number): number => size * line
