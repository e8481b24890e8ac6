import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byName, isFoundIn } from '../../src/lib/names'

test('names stand in Danish order, and numbers by size', () => {
  const inOrder = ['Bord 2', 'Bord 10', 'Veje', 'Zone', 'Ældre', 'Økonomi', 'Åby', 'Aarup']
  expect([...inOrder].reverse().sort(byName)).toEqual(inOrder)
})

test('a word is found however its letters were put together, and however it was cut into words', () => {
  expect(isFoundIn('Ældre på Åby Skole'.normalize('NFD'), 'ÅBY  skole ')).toBe(true)
  expect(isFoundIn('Ældre på Åby Skole', 'åby'.normalize('NFD'))).toBe(true)
  expect(isFoundIn('Aby', 'åby')).toBe(false)
  fc.assert(fc.property(fc.string(), (text) => isFoundIn(text.normalize('NFD'), text.normalize('NFC'))))
})
