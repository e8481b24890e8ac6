import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moveItem } from '../../src/lib/move-item'

const evening = ['velkomst', 'spil', 'pause', 'plenum']

test('an item moved down stands where it was put, and the others close up', () => {
  expect(moveItem(evening, 0, 2)).toEqual(['spil', 'pause', 'velkomst', 'plenum'])
})

test('an item moved up stands where it was put', () => {
  expect(moveItem(evening, 3, 0)).toEqual(['plenum', 'velkomst', 'spil', 'pause'])
})

describe('the same list comes back, so that nothing is saved', () => {
  test.each([
    ['the item stays where it is', 1, 1],
    ['there is no such item', 4, 0],
    ['it would go above the top', 0, -1],
    ['it would go below the bottom', 0, 4],
    ['the place is before the list', -1, 0],
  ])('when %s', (_, from, to) => {
    expect(moveItem(evening, from, to)).toBe(evening)
  })
})

test('nothing is lost or doubled, the others keep their order, and the way back leads back', () => {
  const list = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(list, fc.nat(), fc.nat(), (items, one, other) => {
      const [from, to] = [one % items.length, other % items.length]
      const moved = moveItem(items, from, to)
      expect(moved[to]).toBe(items[from])
      expect(moved.filter((item) => item !== items[from])).toEqual(items.filter((item) => item !== items[from]))
      expect(moveItem(moved, to, from)).toEqual(items)
    }),
  )
})
