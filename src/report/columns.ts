/** The most that a letter is given, in twips: in bold type of 11 points, wide letters allowed for. */
const letter = 150

const longestWord = (text: string): number => Math.max(0, ...text.split(/[\s-]+/).map((word) => word.length))

export interface Columns {
  /** They fill the table exactly. */
  readonly widths: readonly number[]
  /** The room that each letter of the longest words has, in twips: where it is little, the type must be small. */
  readonly letter: number
}

/**
 * How wide each column of a table is. None is so narrow that a word is broken, as far as the page allows; the rest goes to the long
 * texts.
 * @param width of the table, in twips, as all of these
 * @param beside the room beside the text of a cell
 */
export const columnsOf = (rows: readonly (readonly string[])[], width: number, beside: number): Columns => {
  const count = rows[0]?.length ?? 1
  const each = (of: (text: string) => number) =>
    Array.from({ length: count }, (_, at) => Math.max(0, ...rows.map((row) => of(row[at] ?? ''))))
  const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0)
  const letters = each((text) => Math.min(20, longestWord(text)))
  const room = Math.min(letter, (width - count * beside) / Math.max(1, sum(letters)))
  const least = letters.map((long) => long * room + beside)
  const wanted = each((text) => Math.min(80, text.length + 1))
  const over = width - sum(least)
  const found = least.map((one, at) => Math.floor(one + (over * (wanted[at] ?? 0)) / sum(wanted)))
  const widths = found.map((one, at) => (at === count - 1 ? one + width - sum(found) : one))
  return { widths, letter: room }
}
