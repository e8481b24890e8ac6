import { unparse } from 'papaparse'
import { cleanPaper, type Paper } from './document'
import { tablesIn } from './tables'

/** A table of a document, as a file of its own. */
export interface CsvTable {
  /** The section and the heading it stands under. */
  readonly title: string
  readonly text: string
}

// Excel takes a cell that begins so for a formula, and would run it. Blanks before it are gone: the paper is clean.
const formula = /^[=+\-@]/
const isNumber = /^-?\d+([.,]\d+)?$/
const safe = (cell: string): string => (formula.test(cell) && !isNumber.test(cell) ? `'${cell}` : cell)

// Danish Excel divides by semicolons, and takes a file for UTF-8 where its first character says so.
const csv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${unparse(
    rows.map((row) => row.map(safe)),
    { delimiter: ';', newline: '\r\n' },
  )}\r\n`

/** Every table of a document, as Danish Excel opens it: semicolons, a byte order mark, and nothing that it would take for a formula. */
export const toCsv = (paper: Paper): readonly CsvTable[] =>
  tablesIn(cleanPaper(paper, true).sections).map(({ title, head, rows }) => ({
    title,
    text: csv([...(head.some((cell) => cell !== '') ? [head] : []), ...rows]),
  }))
