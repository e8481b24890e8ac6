import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { atLeast, given, median, middleHalf, reach } from '../../../src/methods/vision-scale/counts'

const cloud = (...numbers: readonly number[]) =>
  Array.from({ length: 11 }, (_, at) => numbers.filter((number) => number === at).length)

describe.each([
  // numbers, median, middle half, reach: worked out by hand
  [[3, 7, 8], 7, [3, 8], [3, 8]],
  [[3, 7, 8, 10], 7.5, [5, 9], [3, 10]],
  [[1, 2, 3, 4, 5], 3, [1.5, 4.5], [1, 5]],
  [[1, 2, 3, 4, 5, 6], 3.5, [2, 5], [1, 6]],
  [[0, 0, 5, 10, 10, 10, 10], 10, [0, 10], [0, 10]],
  [[2, 2, 2, 8, 8, 8], 5, [2, 8], [2, 8]],
  [[6, 6, 7, 7], 6.5, [6, 7], [6, 7]],
  [[4, 4, 4, 4, 4], 4, [4, 4], [4, 4]],
  [[9], 9, [9, 9], [9, 9]],
  [[0, 10], 5, [0, 10], [0, 10]],
])('the numbers %j', (numbers, middle, [from, to], [low, high]) => {
  test(`have ${middle} in the middle`, () => expect(median(cloud(...numbers))).toBe(middle))
  test(`have their middle half from ${from} to ${to}`, () =>
    expect(middleHalf(cloud(...numbers))).toEqual({ from, to }))
  test(`reach from ${low} to ${high}`, () => expect(reach(cloud(...numbers))).toEqual({ from: low, to: high }))
})

test('a round without numbers has no middle and no reach', () => {
  expect([median(cloud()), middleHalf(cloud()), reach(cloud()), given(cloud())]).toEqual([null, null, null, 0])
})

test.each([
  [7, 3],
  [8, 2],
  [10, 1],
  [1, 4],
])('at %i or above there are %i of 3, 7, 8 and 10', (threshold, count) => {
  expect(atLeast(cloud(3, 7, 8, 10), threshold)).toBe(count)
})

test('at least half of the numbers lie on each side of the middle', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 60 }), (numbers) => {
      const middle = median(cloud(...numbers)) ?? Number.NaN
      expect(numbers.filter((number) => number <= middle).length * 2).toBeGreaterThanOrEqual(numbers.length)
      expect(numbers.filter((number) => number >= middle).length * 2).toBeGreaterThanOrEqual(numbers.length)
      const half = middleHalf(cloud(...numbers)) ?? { from: Number.NaN, to: Number.NaN }
      expect(half.from).toBeLessThanOrEqual(middle)
      expect(half.to).toBeGreaterThanOrEqual(middle)
    }),
  )
})

/** As one would do it with notes on a table: lay them in order, and point at the middle. */
const byHand = (numbers: readonly number[]) => {
  const row = numbers.toSorted((one, other) => one - other)
  const at = (place: number) => row[place] ?? Number.NaN
  return (at(Math.floor((row.length - 1) / 2)) + at(Math.ceil((row.length - 1) / 2))) / 2
}

test('the figures are those that one would lay out by hand, for any numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 41 }), (numbers) => {
      const row = numbers.toSorted((one, other) => one - other)
      const half = Math.max(1, Math.floor(row.length / 2))
      const now = cloud(...numbers)
      expect(median(now)).toBe(byHand(numbers))
      expect(middleHalf(now)).toEqual({ from: byHand(row.slice(0, half)), to: byHand(row.slice(-half)) })
      expect(reach(now)).toEqual({ from: Math.min(...numbers), to: Math.max(...numbers) })
      for (const threshold of [1, 5, 10])
        expect(atLeast(now, threshold)).toBe(numbers.filter((number) => number >= threshold).length)
      // Turned upside down, everything is turned upside down.
      expect(median(cloud(...numbers.map((number) => 10 - number)))).toBe(10 - byHand(numbers))
    }),
  )
})
