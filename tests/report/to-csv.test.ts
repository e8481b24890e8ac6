import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import type { Paper } from '../../src/report/document'
import { toCsv } from '../../src/report/to-csv'
import { toHtml } from '../../src/report/to-html'
import { toMarkdown } from '../../src/report/to-markdown'
import { toText } from '../../src/report/to-text'
import { rehearsed } from './sample-paper'

const withTable = (rows: readonly (readonly string[])[]): Paper => ({
  ...rehearsed,
  sections: [
    {
      id: 'a',
      title: 'Svarene',
      blocks: [
        { kind: 'heading', text: 'Tråden' },
        { kind: 'table', head: ['Hvad', 'Hvem'], rows },
      ],
    },
  ],
})
const only = (rows: readonly (readonly string[])[]) => toCsv(withTable(rows))[0]?.text ?? ''

test('each table is a file: semicolons, a mark that it is UTF-8, and lines as Windows ends them', () => {
  expect(toCsv(withTable([['Ring til æ', 'Formanden']]))).toEqual([
    { title: 'Svarene – Tråden', text: '\ufeffHvad;Hvem\r\nRing til æ;Formanden\r\n' },
  ])
  expect(toCsv(rehearsed)).toHaveLength(1)
})

test('a table says where it stands, as far as that has a name, and one without a head begins with its rows', () => {
  const table = { kind: 'table', head: ['', ''], rows: [['a', 'b']] } as const
  const titles = (title: string, heading: string) =>
    toCsv({ ...rehearsed, sections: [{ id: 'a', title, blocks: [{ kind: 'heading', text: heading }, table] }] })
  expect(titles('Svarene', '')).toEqual([{ title: 'Svarene', text: '\ufeffa;b\r\n' }])
  expect(titles('', 'Tråden').map(({ title }) => title)).toEqual(['Tråden'])
})

test('what has a semicolon, a quotation mark or two lines in it is one cell, as another reader sees it', () => {
  const rows = [
    ['a;b', 'Hun sagde "nej"'],
    ['to\nlinjer', ''],
  ]
  const read = Papa.parse<string[]>(only(rows).slice(1), { delimiter: ';', skipEmptyLines: true }).data
  expect(read).toEqual([['Hvad', 'Hvem'], ...rows])
})

describe('nothing is a formula', () => {
  test.each(['=1+1', '+45 12 34 56 78 x', '-2+3', '@SUM(A1)', "=cmd|' /C calc'!A0"])('%s', (text) => {
    const [, row] = Papa.parse<string[]>(only([[text, 'x']]).slice(1), { delimiter: ';' }).data
    expect(row?.[0]).toBe(`'${text}`)
  })
  test('also behind blanks', () => expect(only([['\t\r =1+1', 'x']])).toContain("\n'=1+1;x"))
  test('a number stays a number', () => expect(only([['-4,5', '3']])).toContain('\n-4,5;3'))
})

test('a table that is too wide for a page is a file, and stands in no document', () => {
  const wide = { kind: 'table', head: ['Bred'], rows: [['Åben celle']], file: true } as const
  const paper = { ...rehearsed, sections: [{ id: 'a', title: 'Skridt', blocks: [wide] }] }
  expect(toCsv(paper)[0]?.text).toContain('Åben celle')
  for (const written of [toHtml(paper), toMarkdown(paper), toText(paper)]) expect(written).not.toContain('Åben celle')
})
