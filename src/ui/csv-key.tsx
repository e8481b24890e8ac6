import { FileSpreadsheet } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { text, useText } from '../i18n/language'
import type { Room } from '../lib/limits'
import { type CsvColumn, type CsvRead, type CsvRow, readCsv } from '../lib/read-csv'
import { Button } from './button'
import { attempt } from './deed'

interface Props<Key extends string> {
  /** What stands on the key. */
  readonly label: string
  readonly columns: readonly CsvColumn<Key>[]
  readonly room: Room
  /** The rows there is room for, in the file's order. @param places where each stands in the file, from 1 */
  take(rows: readonly CsvRow<Key>[], places: readonly number[]): void
}

const quoted = (names: readonly string[]): string => names.map((name) => text('csv.name', { name })).join(', ')
const neededOf = (columns: readonly CsvColumn<string>[]): string =>
  quoted(columns.flatMap(({ needed, names }) => (needed ? [names[0]] : [])))

const whyNot = (read: Exclude<CsvRead<string>, { ok: true }>, file: string): string => {
  switch (read.fault) {
    case 'quote':
      return text('csv.quote', { file, line: read.line })
    case 'columns':
      return text('csv.missing', { file, names: quoted(read.missing), found: quoted(read.found) })
    default:
      return text(`csv.${read.fault}`, { file })
  }
}

/** What came of a file, in sentences: what was taken, and all that was not. */
const whatCame = (
  read: Extract<CsvRead<string>, { ok: true }>,
  {
    file,
    taken,
    most,
    needed,
  }: { readonly file: string; readonly taken: number; readonly most: number; readonly needed: string },
): string => {
  const left = read.rows.length - taken
  return [
    text('csv.took', { count: taken, file }),
    left > 0 ? text('csv.full', { count: left, most }) : '',
    read.without > 0 ? text('csv.without', { count: read.without, needed }) : '',
    read.shortened > 0 ? text('csv.shortened', { count: read.shortened }) : '',
    read.unknown.length > 0 ? text('csv.unknown', { names: quoted(read.unknown) }) : '',
  ]
    .filter((one) => one !== '')
    .join(' ')
}

/** Fetches a table from a file of a spreadsheet. What it looks for stands beside it, and what came and what did not is said. */
export const CsvKey = <Key extends string>({ label, columns, room, take }: Props<Key>) => {
  const words = useText()
  const about = useId()
  const input = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState<{ readonly ok: boolean; readonly sentence: string }>({ ok: true, sentence: '' })
  // What was written while the file was read is not to be lost: the rows come to what stands there then.
  const latest = useRef({ room, take })
  latest.current = { room, take }
  const fetch = async (file: File) => {
    const bytes = await file.arrayBuffer().catch(() => null)
    if (bytes === null) return setSaid({ ok: false, sentence: text('csv.unreadable', { file: file.name }) })
    const read = await readCsv(new Uint8Array(bytes), columns)
    if (!read.ok) return setSaid({ ok: false, sentence: whyNot(read, file.name) })
    const { has, most } = latest.current.room
    const rows = read.rows.slice(0, Math.max(0, most - has))
    if (rows.length > 0) latest.current.take(rows, read.places)
    const sentence = whatCame(read, { file: file.name, taken: rows.length, most, needed: neededOf(columns) })
    setSaid({ ok: rows.length > 0, sentence })
  }
  const names = quoted(columns.map((column) => column.names[0]))
  return (
    <div className="stack">
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.txt,text/csv,text/plain"
        onChange={(event) => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file) void attempt(() => fetch(file))
        }}
      />
      <Button
        icon={<FileSpreadsheet aria-hidden="true" />}
        aria-describedby={about}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <p id={about} className="quiet small">
        {columns.every(({ needed }) => needed)
          ? words('csv.columns.all', { names })
          : words('csv.columns', { names, needed: neededOf(columns) })}
      </p>
      <p role="status" className={said.ok ? 'small' : 'problem'}>
        {said.sentence}
      </p>
    </div>
  )
}
