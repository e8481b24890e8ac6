type Row = readonly string[]

/** Cells with tabs between them; one in quotes may hold tabs, line breaks and doubled quotes, as spreadsheets write them. */
const cell = /"((?:[^"]|"")*)"(?=\t|\n|$)|([^\t\n]*)/y

const cellsOf = (text: string): readonly Row[] => {
  const rows: string[][] = [[]]
  let at = 0
  while (at <= text.length) {
    cell.lastIndex = at
    const [all = '', quoted, plain = ''] = cell.exec(text) ?? []
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    at += all.length
    if (text[at] === '\n') rows.push([])
    at += 1
  }
  return rows
}

const isQuoted = /(?:^|[\t\n])"(?:[^"]|"")*(?:\n|"")(?:[^"]|"")*"(?=\t|\n|$)/

/** The tab after the mark of a list parts no cells. */
const mark = /^\s*(?:[^\w\s]|[§o]|\(?\w{1,3}[.)]|\d{1,3}(?:\.\d{1,2})+\.?)\t/gm

/** A column that only counts the rows says nothing. */
const withoutCount = (rows: readonly Row[]): readonly Row[] =>
  rows.length > 1 && rows.every(([first], at) => Number(first?.replace(/\.$/, '')) === at + 1)
    ? rows.map((row) => row.slice(1))
    : rows

/**
 * The rows of a pasted piece of a spreadsheet, cells that are empty left out, line breaks within a cell as spaces; null when it is
 * none. @param text with "\n" between lines
 */
export const readRows = (text: string): readonly Row[] | null => {
  if (!/\S\t/.test(text.replace(mark, '')) && !isQuoted.test(text)) return null
  const rows = cellsOf(text).map((row) => row.map((one) => one.replace(/\s*[\n\t]\s*/g, ' ').trim()))
  return withoutCount(rows.filter((row) => row.some((one) => one !== ''))).map((row) => row.filter((one) => one !== ''))
}
