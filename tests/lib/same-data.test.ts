import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sameData } from '../../src/lib/same-data'

const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, turned(one)]),
  )
}
const anyData = fc.jsonValue()

test('data is the same in whatever order its keys stand', () => {
  fc.assert(fc.property(anyData, (data) => sameData(data, turned(data))))
})

test.each([
  [{ a: 1 }, { a: 2 }],
  [{ a: 1 }, { a: 1, b: 1 }],
  [{ a: undefined }, { b: undefined }],
  [[], {}],
  [
    [1, 2],
    [2, 1],
  ],
  [null, {}],
  ['1', 1],
])('%j is not %j', (one, other) => {
  expect(sameData(one, other)).toBe(false)
  expect(sameData(other, one)).toBe(false)
})
