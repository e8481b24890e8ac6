/** A letter in bold type of 11 points, in twips: wide letters are allowed for. */
const letter = 150

const longestWord = (text: string): number => Math.max(0, ...text.split(/[\s-]+/).map((word) => word.length))

/**
 * How wide each column of a table is. None is so narrow that a word is broken, as far as the page allows; the rest goes to the long
 * texts. They fill it exactly.
 * @param width of the table, in twips, as all of these
 * @param beside the room beside the text of a cell
 */
export const columnWidths = (
  rows: readonly (readonly string[])[],
  width: number,
  beside: number,
): readonly number[] => {
  const columns = rows[0]?.length ?? 1
  const each = (of: (text: string) => number) =>
    Array.from({ length: columns }, (_, at) => Math.max(0, ...rows.map((row) => of(row[at] ?? ''))))
  const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0)
  const least = each((text) => Math.min(20, longestWord(text)) * letter + beside)
  const scale = Math.min(1, width / sum(least))
  const wanted = each((text) => Math.min(80, text.length + 1))
  const over = width - sum(least) * scale
  const found = least.map((one, at) => Math.floor(one * scale + (over * (wanted[at] ?? 0)) / sum(wanted)))
  return found.map((one, at) => (at === columns - 1 ? one + width - sum(found) : one))
}
