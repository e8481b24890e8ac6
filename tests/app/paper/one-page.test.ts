import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstWords, onOnePage, type Row } from '../../../src/app/paper/one-page'

const words = (letters: number) => 'ord og '.repeat(Math.ceil(letters / 7)).slice(0, letters)
const rowsOf = (count: number, name: number, said: number): readonly Row[] =>
  Array.from({ length: count }, () => ({ name: words(name), said: words(said) }))
const laid = (rows: readonly Row[]) => onOnePage({ title: 'Temaaften', purpose: 'At tale sammen.', rows, lines: 2 })

test('a short run sheet is set large, with all that is said', () => {
  const rows = rowsOf(8, 25, 60)
  expect(laid(rows)).toMatchObject({
    type: 4.6,
    left: 0,
    rows: rows.map((row) => ({ name: row.name.trim(), said: row.said.trim() })),
  })
})

test('the more there is, the smaller the type, then the shorter the words, and never an item is gone unsaid', () => {
  const sizes = [5, 12, 20, 30].map((count) => laid(rowsOf(count, 30, 200)))
  const saidIn = sizes.map(({ rows }) => rows[0]?.said.length ?? 0)
  expect(saidIn).toEqual(saidIn.toSorted((a, b) => b - a))
  expect(sizes[3]?.type).toBeLessThan(sizes[0]?.type ?? 0)
  expect(sizes.map(({ left }) => left)).toEqual([0, 0, 0, 0])
  const far = laid(rowsOf(100, 500, 2000))
  expect(far.left).toBeGreaterThan(30)
  expect(far.rows.length + far.left).toBe(100)
})

test('whatever is written, the type can be read and every row is there or counted', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(500), fc.nat(2300)), { maxLength: 100 }), fc.nat(500), (sizes, title) => {
      const rows = sizes.map(([name, said]) => ({ name: words(name), said: words(said) }))
      const found = onOnePage({ title: words(title), purpose: words(title * 3), rows, lines: 2 })
      expect(found.type).toBeGreaterThanOrEqual(2.3)
      expect(found.rows.length + found.left).toBe(rows.length)
    }),
  )
})

test('what is cut says so, at a word', () => {
  expect(firstWords('Sig velkommen,\n og fortæl', 40)).toBe('Sig velkommen, og fortæl')
  expect(firstWords('Sig velkommen, og fortæl', 16)).toBe('Sig velkommen, …')
  expect(firstWords('Sig', 0)).toBe('')
})
