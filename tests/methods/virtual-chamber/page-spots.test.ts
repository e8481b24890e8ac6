import fc from 'fast-check'
import { expect, test } from 'vitest'
import { frameOf, laySpots } from '../../../src/methods/virtual-chamber/page/lay-spots'

const side = fc.integer({ min: 1, max: 4000 })
const spot = fc.record({
  x: fc.double({ min: 0, max: 100, noNaN: true }),
  y: fc.double({ min: 0, max: 100, noNaN: true }),
})

test('twelve numbers on any picture lie within it, each to be seen, also where all were laid on one spot', () => {
  const spots = fc.oneof(
    fc.array(spot, { maxLength: 12 }),
    fc.tuple(spot, fc.integer({ min: 1, max: 12 })).map(([one, times]) => Array.from({ length: times }, () => one)),
  )
  fc.assert(
    fc.property(spots, side, side, (given, width, height) => {
      const laid = laySpots(given, width, height)
      const frame = frameOf(width, height)
      expect(laid).toHaveLength(given.length)
      laid.forEach((one, at) => {
        expect(Number.isInteger(one.x) && Number.isInteger(one.y), 'the style knows whole percent').toBe(true)
        expect(one.x >= 5 && one.x <= 95 && one.y >= 5 && one.y <= frame.height - 4, JSON.stringify(one)).toBe(true)
        for (const other of laid.slice(at + 1))
          expect(Math.hypot(one.x - other.x, one.y - other.y), JSON.stringify([one, other])).toBeGreaterThanOrEqual(10)
      })
    }),
    { numRuns: 500 },
  )
})

test('a number with air around it lies where it was laid', () => {
  expect(
    laySpots(
      [
        { x: 30, y: 50 },
        { x: 70, y: 20 },
      ],
      1600,
      1000,
    ),
  ).toEqual([
    { x: 30, y: 31 },
    { x: 70, y: 13 },
  ])
})

test('a panorama keeps its shape, and numbers follow it', () => {
  expect(frameOf(3000, 300)).toEqual({ name: 'wide', height: 100 / 3 })
  expect(laySpots([{ x: 50, y: 0 }], 3000, 300)).toEqual([{ x: 50, y: 12 }])
  expect(frameOf(300, 3000)).toEqual({ name: 'tall', height: 400 / 3 })
  expect(laySpots([{ x: 100, y: 50 }], 300, 3000)).toEqual([{ x: 57, y: 67 }])
})

test('thirty places are each there, and what is no number lies somewhere', () => {
  expect(
    laySpots(
      Array.from({ length: 30 }, () => ({ x: 50, y: 50 })),
      960,
      600,
    ),
  ).toHaveLength(30)
  expect(laySpots([{ x: Number.NaN, y: 900 }], 960, 600)).toEqual([{ x: 5, y: 57 }])
})
