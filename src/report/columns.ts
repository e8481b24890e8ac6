/** The most that a letter is given, in twips: in bold type of 11 points, wide letters allowed for. */
const letter = 150

/** A word of more letters than these is an address of a page or the like: it may be broken. */
const mostKept = 26

const longestIn = (text: string): number => Math.max(0, ...text.split(/[\s-]+/).map((word) => word.length))
const longestWord = (text: string): number => Math.min(mostKept, longestIn(text))

/** Whether a text has a word that may be broken. */
export const mayBreak = (text: string): boolean => longestIn(text) > mostKept

type Rows = readonly (readonly string[])[]

const each = (rows: Rows, of: (text: string) => number): readonly number[] =>
  Array.from({ length: rows[0]?.length ?? 1 }, (_, at) => Math.max(0, ...rows.map((row) => of(row[at] ?? ''))))

/** The letters of each column that stay together. */
export const keptTogether = (rows: Rows): readonly number[] => each(rows, longestWord)

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
export const columnsOf = (rows: Rows, width: number, beside: number): Columns => {
  const count = rows[0]?.length ?? 1
  const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0)
  const letters = keptTogether(rows)
  const room = Math.min(letter, (width - count * beside) / Math.max(1, sum(letters)))
  const least = letters.map((long) => long * room + beside)
  const wanted = each(rows, (text) => Math.min(80, text.length + 1))
  const over = width - sum(least)
  const found = least.map((one, at) => Math.floor(one + (over * (wanted[at] ?? 0)) / sum(wanted)))
  const widths = found.map((one, at) => (at === count - 1 ? one + width - sum(found) : one))
  return { widths, letter: room }
}

/** The room between our own margins, and beside the text of a cell: of Word and the printer, the one that has less. */
const [narrowest, mostBeside] = [9050, 230]

/** The room that a letter needs, in twips: in 11 points of the face that Word has, and of ours, which is wider; and of that in 9 points. */
const needed = { word: 110, print: 125, smallest: 103 } as const

/** Whether the type of a table must be smaller than that of the text, so that no word is broken. */
export const isCramped = ({ letter }: Pick<Columns, 'letter'>, by: 'word' | 'print'): boolean => letter < needed[by]

/** Whether a table stands on A4 without a word being broken, in type that can be read. */
export const fitsPage = (rows: Rows): boolean => columnsOf(rows, narrowest, mostBeside).letter >= needed.smallest
