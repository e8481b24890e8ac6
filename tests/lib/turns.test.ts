import fc from 'fast-check'
import { expect, test } from 'vitest'
import { turnAt } from '../../src/lib/turns'

const minute = 60_000

test('five people have a minute each, one after the other', () => {
  expect(turnAt(5 * minute, 5 * minute, 5)).toEqual({ number: 1, of: 5, left: minute })
  expect(turnAt(4 * minute + 1, 5 * minute, 5)).toEqual({ number: 1, of: 5, left: 1 })
  expect(turnAt(4 * minute, 5 * minute, 5)).toEqual({ number: 2, of: 5, left: minute })
  expect(turnAt(1, 5 * minute, 5)).toEqual({ number: 5, of: 5, left: 1 })
})

test('the last turn runs over, and a minute more before the first is the first’s', () => {
  expect(turnAt(-5000, 5 * minute, 5)).toEqual({ number: 5, of: 5, left: -5000 })
  expect(turnAt(6 * minute, 5 * minute, 5)).toEqual({ number: 1, of: 5, left: 2 * minute })
})

test('a minute more in the middle of a round is the speaker’s: no turn comes back', () => {
  expect(turnAt(3.5 * minute, 5 * minute, 5, 3)).toEqual({ number: 3, of: 5, left: 1.5 * minute })
  expect(turnAt(2 * minute, 5 * minute, 5, 3)).toEqual({ number: 4, of: 5, left: minute })
  expect(turnAt(minute, 5 * minute, 5, 9), 'a table that has become smaller').toEqual({
    number: 5,
    of: 5,
    left: minute,
  })
})

test('as time goes, the turn never goes back, and there is as much left of it as of the whole', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(3_600_000), fc.nat(60_000), (of, left, passed) => {
      const length = of * minute
      const [now, later] = [turnAt(left, length, of), turnAt(left - passed, length, of)]
      expect(later.number).toBeGreaterThanOrEqual(now.number)
      expect(now.number).toBeGreaterThanOrEqual(1)
      expect(now.number).toBeLessThanOrEqual(of)
      expect(now.left + (of - now.number) * minute).toBe(left)
    }),
  )
})
