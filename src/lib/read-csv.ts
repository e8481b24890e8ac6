import type { Limit } from './limits'
import { fitText, tidyText } from './typed-text'

/** A column that is looked for, by what it may be called. */
export interface CsvColumn<Key extends string> {
  readonly key: Key
  /** What it is called here, and what else it is known by: in the other language above all. Letter case does not count. */
  readonly names: readonly [string, ...string[]]
  readonly limit: Limit
  /** Without it a row says nothing. */
  readonly needed?: true
}

export type CsvRow<Key extends string> = Readonly<Record<Key, string>>

export type CsvRead<Key extends string> =
  | {
      readonly ok: true
      /** '' where a row has nothing in a column, or the file no such column. */
      readonly rows: readonly CsvRow<Key>[]
      /** Where each of them stands in the file, from 1: those that are left out count too. */
      readonly places: readonly number[]
      /** Rows with something in them that have nothing where something is needed. */
      readonly without: number
      /** Rows of which a text was cut, or with something where no column has a name: not all of them came along. */
      readonly shortened: number
      /** The columns that nobody asked for. */
      readonly unknown: readonly string[]
    }
  | { readonly ok: false; readonly fault: 'empty' | 'too-large' | 'not-text' }
  /** A quote that is never closed. @param line from 1 */
  | { readonly ok: false; readonly fault: 'quote'; readonly line: number }
  /** Columns that are needed are not there; `found`: the cells of the first line. */
  | {
      readonly ok: false
      readonly fault: 'columns'
      readonly missing: readonly string[]
      readonly found: readonly string[]
    }

const mostBytes = 4_000_000

/** What programs write: UTF-8, UTF-16 with its mark, or what Danish Excel calls CSV. null: it is no text. */
const decode = (bytes: Uint8Array): string | null => {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  if (wide) return new TextDecoder(wide).decode(bytes)
  // No text has them, and every spreadsheet and picture has.
  if (bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const known = (name: string): string => tidyText(name).trim().replace(/\s+/g, ' ').toLocaleLowerCase('da')

const between = [';', '\t', ',', '|'] as const
/** What no text has: each line is one cell. */
const never = '\u001f'

/** What divides the cells: what the first line is told apart by best. @param names as {@link known} */
const dividerOf = (first: string, names: ReadonlySet<string>): string => {
  const hits = between.map(
    (one) => first.split(one).filter((head) => names.has(known(head.replaceAll('"', '')))).length,
  )
  const best = Math.max(...hits)
  const at = between.findIndex((one, nth) => first.includes(one) && hits[nth] === best)
  return between[at] ?? never
}

// What a program has put before a cell so that no spreadsheet takes it for a formula: `report/to-csv` does.
const cellText = (cell: string): string =>
  tidyText(cell)
    .trim()
    .replace(/^'(?=[=+\-@])/, '')

const firstLine = /^[^\r\n]*/

/**
 * The rows of a file with values that are divided: by semicolons, tabs, commas or bars, as its first line shows, with or without a byte
 * order mark. Columns are found by their names, in any order; none is guessed. @param bytes at most 4 MB
 */
export const readCsv = async <Key extends string>(
  bytes: Uint8Array,
  columns: readonly CsvColumn<Key>[],
): Promise<CsvRead<Key>> => {
  if (bytes.length > mostBytes) return { ok: false, fault: 'too-large' }
  const decoded = decode(bytes)
  if (decoded === null) return { ok: false, fault: 'not-text' }
  // Excel's own word for what divides, before the head.
  const text = decoded
    .replace(/^\ufeff/, '')
    .replace(/^sep=.\r?\n/i, '')
    .replace(/^\s*[\r\n]+/, '')
  if (text.trim() === '') return { ok: false, fault: 'empty' }
  const names = new Set(columns.flatMap((column) => column.names.map(known)))
  const { parse } = await import('papaparse')
  const delimiter = dividerOf(firstLine.exec(text)?.[0] ?? '', names)
  const { data, errors } = parse<string[]>(text, { delimiter, skipEmptyLines: 'greedy' })
  const quote = errors.find(({ code }) => code === 'MissingQuotes')
  if (quote) return { ok: false, fault: 'quote', line: (quote.row ?? 0) + 1 }
  return rowsOf(data, columns)
}

const rowsOf = <Key extends string>(
  [head = [], ...lines]: readonly (readonly string[])[],
  columns: readonly CsvColumn<Key>[],
): CsvRead<Key> => {
  const heads = head.map(known)
  const places = columns.map((column) => {
    const names = column.names.map(known)
    return { ...column, at: heads.findIndex((one) => names.includes(one)) }
  })
  const missing = places.filter(({ needed, at }) => needed && at < 0).map(({ names }) => names[0])
  if (missing.length > 0) {
    return { ok: false, fault: 'columns', missing, found: head.map(cellText).filter((one) => one !== '') }
  }
  const read = lines.map((line, nth) => {
    const full = places.map(({ key, at }) => [key, cellText(line[at] ?? '')] as const)
    const cut = places.map(({ key, limit }, at) => [key, fitText(full[at]?.[1] ?? '', limit)] as const)
    const spilled = line.some((cell, at) => (heads[at] ?? '') === '' && cell.trim() !== '')
    return {
      place: nth + 1,
      row: Object.fromEntries(cut) as CsvRow<Key>,
      short: spilled || cut.some(([, value], at) => value !== full[at]?.[1]),
    }
  })
  const whole = read.filter(({ row }) => places.every(({ key, needed }) => !needed || row[key] !== ''))
  return {
    ok: true,
    rows: whole.map(({ row }) => row),
    places: whole.map(({ place }) => place),
    without: read.length - whole.length,
    shortened: whole.filter(({ short }) => short).length,
    unknown: head.map(cellText).filter((one, at) => one !== '' && !places.some((place) => place.at === at)),
  }
}
