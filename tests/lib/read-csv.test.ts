import fc from 'fast-check'
import { unparse } from 'papaparse'
import { expect, test } from 'vitest'
import { limit } from '../../src/lib/limits'
import { type CsvColumn, readCsv } from '../../src/lib/read-csv'

const columns = [
  { key: 'idea', names: ['Idé', 'Idea'], limit: limit(40), needed: true },
  { key: 'size', names: ['Størrelse', 'Size'], limit: limit(10) },
] as const satisfies readonly CsvColumn<string>[]

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    [...`\ufeff${text}`].flatMap((letter) => {
      const code = letter.charCodeAt(0)
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255]
    }),
  )
const rowsOf = async (bytes: Uint8Array) => {
  const read = await readCsv(bytes, columns)
  return read.ok ? read.rows : read
}
const two = [
  { idea: 'Grønt lys ved skolen', size: 'S' },
  { idea: 'Ny bænk', size: '' },
]

test.each([
  ['semicolons, as Danish Excel', utf8('Idé;Størrelse\r\nGrønt lys ved skolen;S\r\nNy bænk;\r\n')],
  ['commas', utf8('Idé,Størrelse\nGrønt lys ved skolen,S\nNy bænk,\n')],
  ['tabs', utf8('Idé\tStørrelse\nGrønt lys ved skolen\tS\nNy bænk\t\n')],
  ['bars', utf8('Idé|Størrelse\nGrønt lys ved skolen|S\nNy bænk|\n')],
  ['a byte order mark', utf8('\ufeffIdé;Størrelse\r\nGrønt lys ved skolen;S\r\nNy bænk;')],
  ['the word that Excel puts first', utf8('sep=,\r\nIdé,Størrelse\r\nGrønt lys ved skolen,S\r\nNy bænk,')],
  ['Windows-1252', latin('Idé;Størrelse\r\nGrønt lys ved skolen;S\r\nNy bænk;')],
  ['UTF-16', utf16('Idé\tStørrelse\r\nGrønt lys ved skolen\tS\r\nNy bænk\t', true)],
  ['UTF-16, the other way round', utf16('Idé\tStørrelse\r\nGrønt lys ved skolen\tS\r\nNy bænk\t', false)],
  ['columns in another order, and a letter case of its own', utf8('STØRRELSE; idé \nS;Grønt lys ved skolen\n;Ny bænk')],
  ['English names', utf8('Idea;Size\nGrønt lys ved skolen;S\nNy bænk;')],
  ['empty lines', utf8('\n\nIdé;Størrelse\n\nGrønt lys ved skolen;S\n;\n  \nNy bænk;\n\n')],
])('a file with %s is read', async (_, bytes) => expect(await rowsOf(bytes)).toEqual(two))

test('a column alone keeps its commas and semicolons', async () => {
  expect(await rowsOf(utf8('Idé\nKør, cykl; gå\n'))).toEqual([{ idea: 'Kør, cykl; gå', size: '' }])
})

test('what was kept from being a formula comes back as it was', async () => {
  expect(await rowsOf(utf8("Idé\n'=Alle med\n'Hej'\n"))).toEqual([
    { idea: '=Alle med', size: '' },
    { idea: "'Hej'", size: '' },
  ])
})

test('what is not taken is told', async () => {
  const text = `Idé;Størrelse;Pris\n;S;3\n${'æ'.repeat(41)};M;\nHave;L;;ekstra\nBro;XL;9\n`
  expect(await readCsv(utf8(text), columns)).toMatchObject({ ok: true, without: 1, shortened: 2, unknown: ['Pris'] })
})

test.each([
  ['nothing', utf8(' \n \n'), { ok: false, fault: 'empty' }],
  ['a spreadsheet', Uint8Array.from([80, 75, 3, 4, 0, 0, 1]), { ok: false, fault: 'not-text' }],
  ['more than 4 MB', new Uint8Array(4_000_001), { ok: false, fault: 'too-large' }],
  [
    'other columns',
    utf8('Navn;Pris\nBro;3'),
    { ok: false, fault: 'columns', missing: ['Idé'], found: ['Navn', 'Pris'] },
  ],
  ['a quote that stays open', utf8('Idé;Størrelse\nBro;S\n"Vej;M\nSti;L'), { ok: false, fault: 'quote', line: 3 }],
])('of a file with %s it is said', async (_, bytes, told) => expect(await readCsv(bytes, columns)).toEqual(told))

test('what stands where no column has a name is told', async () => {
  const read = await readCsv(utf8('Idé;;Mål\nBænk;glemt;Ro\nTræ;;Skygge\n'), columns)
  expect(read).toMatchObject({ ok: true, shortened: 1 })
})
test('two thousand rows are read', async () => {
  const text = `Idé\n${Array.from({ length: 2000 }, (_, at) => `Idé nr. ${at}`).join('\n')}`
  expect(await rowsOf(utf8(text))).toHaveLength(2000)
})

const cell = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 10 })
  .map((text) => `x${text.normalize('NFC').replace(/[\p{C}\p{Z}]/gu, '')}`)
  .filter((text) => text.length <= 10)
test('whatever stands in the cells comes back, whatever divides them', async () => {
  const anyRows = fc.array(fc.record({ idea: cell, size: cell }), { minLength: 1, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(anyRows, fc.constantFrom(';', ',', '\t', '|'), async (rows, delimiter) => {
      const text = unparse([['Idé', 'Størrelse'], ...rows.map(({ idea, size }) => [idea, size])], { delimiter })
      expect(await rowsOf(utf8(text))).toEqual(rows)
    }),
    { numRuns: 150 },
  )
})
