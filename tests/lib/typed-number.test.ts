import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inHalves, whole } from '../../src/lib/limits'
import { mayGrow, readNumber } from '../../src/lib/typed-number'

const table = whole(0, 200)

test.each([
  ['', 'none'],
  ['  ', 'none'],
  ['0', 0],
  ['007', 7],
  ['200', 200],
  [' 11 ', 11],
  ['１２', 12],
  ['201', 'high'],
  ['1000000000', 'high'],
  ['9'.repeat(400), 'high'],
  ['-1', 'low'],
  ['−1', 'low'],
  ['-0', 0],
  ['7,5', 'parts'],
  ['7.5', 'parts'],
  ['7½', 'parts'],
  ['1.000', 'parts'],
  ['7,', 'parts'],
  ['1e2', 'unlike'],
  ['NaN', 'unlike'],
  ['Infinity', 'unlike'],
  ['0x10', 'unlike'],
  ['syv', 'unlike'],
  ['7 8', 'unlike'],
  ['5-6', 'unlike'],
])('people at a table: "%s" is %s', (typed, read) => {
  const found = readNumber(typed, table)
  expect(found.kind === 'number' ? found.value : found.kind).toBe(read)
})

test.each([
  ['7,5', 7.5],
  ['7.5', 7.5],
  ['7½', 7.5],
  ['½', 0.5],
  [',5', 0.5],
  ['7,', 7],
  ['7,0', 7],
  ['7,50', 7.5],
  ['7,25', 'parts'],
  ['1.000', 'parts'],
  ['240,5', 'high'],
])('minutes in halves: "%s" is %s', (typed, read) => {
  const found = readNumber(typed, inHalves(0, 240))
  expect(found.kind === 'number' ? found.value : found.kind).toBe(read)
})

test('a number that is read is one that its range allows', () => {
  const range = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 50, max: 3000 }), fc.constantFrom(1, 0.5))
  const typed = fc.oneof(
    fc.string(),
    fc.double().map(String),
    fc.integer().map(String),
    fc.stringMatching(/^[\d.,½ -]*$/),
  )
  fc.assert(
    fc.property(typed, range, (text, [min, max, step]) => {
      const found = readNumber(text, { min, max, step })
      if (found.kind !== 'number') return
      expect(found.value).toBeGreaterThanOrEqual(min)
      expect(found.value).toBeLessThanOrEqual(max)
      expect(Number.isInteger(found.value / step)).toBe(true)
    }),
  )
})

test('a year being typed is not yet wrong, one that is too long is', () => {
  const years = whole(1849, 2199)
  expect(['2', '20', '202'].map((typed) => mayGrow(typed, years))).toEqual([true, true, true])
  expect(['', '1700', '2026', '20260', '-2', 'x'].map((typed) => mayGrow(typed, years))).toEqual(Array(6).fill(false))
})
