import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pastedList } from '../../src/lib/pasted-list'

const list = (...lines: readonly string[]) => lines.join('\n')

test.each([
  ['an ordinal', '2. behandling af budgettet'],
  ['a day', list('1. maj holder vi fri', '2. maj rydder vi op')],
  ['two that do not count up', list('2. behandling af budgettet', '4. kvartal')],
  ['a year', list('2030 er for sent', '2031 er også for sent')],
  ['sums and thousands', list('3,5 mio. til vejene', '1.000 borgere', '1.5 stilling')],
  ['degrees and stars', list('-5 grader i salen', '*Vigtigt*')],
  ['paragraphs of the law', list('§ 17 stk. 4', '§ 18 om udvalg')],
  ['times', list('17.00 Velkomst', '17.30 Oplæg', '18.00 Pause')],
  ['a name with an initial', list('A. Holm', 'B. Krogh')],
  ['quotes', '"Vi lytter," sagde hun.'],
])('%s is kept as it is', (_, text) => expect(pastedList(text)).toEqual(text.split('\n')))

const three = ['Vi lytter', 'Vi spørger', 'Vi svarer']
test.each<[string, (line: string, at: number) => string]>([
  ['numbers', (line, at) => `${at + 1}. ${line}`],
  ['numbers with a bracket', (line, at) => `${at + 1}) ${line}`],
  ['numbers in brackets', (line, at) => `(${at + 1})\t${line}`],
  ['numbers on two levels', (line, at) => `1.${at + 1} ${line}`],
  ['the middle of a long list', (line, at) => `${at + 12}. ${line}`],
  ['letters', (line, at) => `${'abc'[at]}) ${line}`],
  ...['-', '–', '*', '•', '·', '▪', '◦', '●', '■', 'o', '§', '\uF0B7', '\uF0A7'].map(
    (mark): [string, (line: string) => string] => [`the bullet ${mark}`, (line) => `${mark}\t${line}`],
  ),
  ['the bullet o before a space', (line) => `o ${line}`],
  ['indents and blank lines', (line) => `  ${line}  \r\n\r\n \t`],
])('%s are taken off', (_, marked) => expect(pastedList(three.map(marked).join('\n'))).toEqual(three))

test('levels count on, with bullets and indented lines between', () => {
  const text = list(
    '1. Skole',
    '1.1 Tid',
    '1.2 Ro',
    '- midt i',
    '2. Veje',
    '   og stier',
    'a) cykel',
    'b) bil',
    '3. Havn',
  )
  expect(pastedList(text)).toEqual(['Skole', 'Tid', 'Ro', 'midt i', 'Veje', 'og stier', 'cykel', 'bil', 'Havn'])
})

test.each(['\v', '\u2028', '<br>', '<br />'])('a soft break (%j) is a space', (soft) => {
  expect(pastedList(`Vi lytter${soft}til hinanden`)).toEqual(['Vi lytter til hinanden'])
})

test('a cell with quotes and line breaks is one entry', () => {
  const pasted = list('Skole\t"Vi ""lytter""', 'til\thinanden"\t', '\t\t', 'Veje\t\t"Ja"')
  expect(pastedList(pasted)).toEqual(['Skole Vi "lytter" til hinanden', 'Veje Ja'])
})

test('a column that counts the rows is left out', () => {
  expect(pastedList(list('1\tSkole', '2\tVeje', '3\tHavn'))).toEqual(['Skole', 'Veje', 'Havn'])
})

test('a line that is tabs or breaks alone is none', () => {
  for (const nothing of ['', ' \n\r\n\t', '- \n•\n', '\t\t\n\t']) expect(pastedList(nothing)).toEqual([])
})

const word = fc.stringMatching(/^[A-ZÆØÅ][a-zæøå]{1,9}$/)
const said = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
const marks: readonly ((at: number) => string)[] = [
  () => '',
  () => '- ',
  () => '•\t',
  (at) => `${at + 1}. `,
  (at) => `${at + 1}) `,
  (at) => `2.${at + 1} `,
]

test('so many entries as were written come in, whole and in order', () => {
  fc.assert(
    fc.property(
      fc.array(said, { minLength: 2, maxLength: 60 }),
      fc.constantFrom(...marks),
      fc.constantFrom('\n', '\r\n', '\r', '\n\n'),
      (entries, mark, between) => {
        expect(pastedList(entries.map((entry, at) => mark(at) + entry).join(between))).toEqual(entries)
      },
    ),
  )
})

const inSheet = (text: string) => (/["\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const inCell = fc.array(fc.oneof(word, fc.constantFrom('"', '\n', '\t', 'å;b')), { minLength: 1, maxLength: 5 })
const filled = inCell.map((words) => words.join(' ')).filter((text) => text.trim() !== '')

test('so many rows as there are in a spreadsheet come in, and no cell is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(word, filled), { minLength: 1, maxLength: 30 }), (rows) => {
      const pasted = rows.map((row) => row.map(inSheet).join('\t')).join('\n')
      const flat = rows.map((row) => row.map((text) => text.replace(/\s*[\n\t]\s*/g, ' ').trim()).join(' '))
      expect(pastedList(pasted)).toEqual(flat)
    }),
  )
})

test('whatever is pasted, nothing but marks and blanks is taken away', () => {
  const letters = (text: string) => text.replace(/[^\p{L}]/gu, '').replaceAll(/[a-zæøå]/g, '')
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (pasted) => {
      const items = pastedList(pasted)
      expect(items.every((item) => item.trim() !== '' && !item.includes('\n'))).toBe(true)
      expect(letters(items.join('\n'))).toBe(letters(pasted.normalize('NFC')))
    }),
  )
})
