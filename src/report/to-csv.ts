import { unparse } from 'papaparse'
import type { PlainBlock } from '../methods/contract'
import { cleanPaper, type Paper } from './document'

/** A table of a document, as a file of its own. */
export interface CsvTable {
  /** The section and the heading it stands under. */
  readonly title: string
  readonly text: string
}

// Excel takes a cell that begins so for a formula, and would run it.
const formula = /^[=+\-@\t\r]/
const isNumber = /^-?\d+([.,]\d+)?$/
const safe = (cell: string): string => (formula.test(cell) && !isNumber.test(cell) ? `'${cell}` : cell)

// Danish Excel divides by semicolons, and takes a file for UTF-8 where its first character says so.
const csv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${unparse(
    rows.map((row) => row.map(safe)),
    { delimiter: ';', newline: '\r\n' },
  )}\r\n`

type Table = Extract<PlainBlock, { kind: 'table' }>

const titled = (section: string, blocks: readonly PlainBlock[]): readonly (readonly [string, Table])[] => {
  let under = ''
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') under = block.text
    return block.kind === 'table' ? [[[section, under].filter(Boolean).join(' – '), block] as const] : []
  })
}

/** Every table of a document, as Danish Excel opens it: semicolons, a byte order mark, and nothing that it would take for a formula. */
export const toCsv = (paper: Paper): readonly CsvTable[] =>
  cleanPaper(paper).sections.flatMap(({ title, blocks }) =>
    titled(title, blocks).map(([name, { head, rows }]) => ({
      title: name,
      text: csv([...(head.some((cell) => cell !== '') ? [head] : []), ...rows]),
    })),
  )
