import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paperLine, readPaperLine } from '../../src/gather/paper-line'
import type { Poll } from '../../src/methods/contract'

const options = Array.from({ length: 11 }, (_, at) => ({ id: String(at), label: String(at), meaning: '' }))
const poll: Poll = { id: 'p', title: '', text: '', lead: '', marks: 1, layout: 'scale', options }

const filled = (line: string) => Object.entries(readPaperLine(poll, line).counts ?? {}).filter(([, count]) => count > 0)

test.each([
  [
    '7 8 3 10',
    [
      ['3', 1],
      ['7', 1],
      ['8', 1],
      ['10', 1],
    ],
  ],
  [
    '7, 7;7\n0',
    [
      ['0', 1],
      ['7', 3],
    ],
  ],
  ['  5  ', [['5', 1]]],
  [
    '07 010',
    [
      ['7', 1],
      ['10', 1],
    ],
  ],
])('the notes «%s» are counted', (line, counts) => {
  expect(filled(line)).toEqual(counts)
})

test.each([
  ['7 12 3', [{ place: 2, word: '12' }]],
  [
    'syv 8 -1 9½',
    [
      { place: 1, word: 'syv' },
      { place: 3, word: '-1' },
      { place: 4, word: '9½' },
    ],
  ],
  ['78310', [{ place: 1, word: '78310' }]],
])('in «%s» it is said which number is none, and nothing is counted', (line, strays) => {
  expect(readPaperLine(poll, line)).toMatchObject({ counts: null, strays })
})

test('an empty line is no numbers, and no fault', () => {
  expect(readPaperLine(poll, '  ')).toEqual({ counts: null, numbers: 0, strays: [] })
})

test('whatever order the notes lie in, the same is counted and the same is written back', () => {
  const notes = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(notes, fc.nat(), (numbers, turn) => {
      const other = [...numbers.slice(turn % numbers.length), ...numbers.slice(0, turn % numbers.length)].reverse()
      const [one, two] = [numbers, other].map((list) => readPaperLine(poll, list.join(' ')).counts)
      expect(JSON.stringify(one)).toBe(JSON.stringify(two))
      expect(paperLine(poll, one ?? {})).toBe([...numbers].sort((a, b) => a - b).join(' '))
    }),
  )
})
