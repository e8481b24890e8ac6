import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changed, listed, notIn, without } from '../../../src/methods/kit/lists'

const one = { id: 'a', text: 'Ring først', away: false }
const other = { id: 'b', text: 'Skriv', away: false }
const list = [one, other]

test('one of a list is changed, and the others are the same ones', () => {
  const next = changed(list, 'a', { text: 'Ring sidst' })
  expect(next).toEqual([{ ...one, text: 'Ring sidst' }, other])
  expect(next[1]).toBe(other)
})

test('what changes nothing gives the same list back', () => {
  expect(changed(list, 'a', { text: 'Ring først', away: false })).toBe(list)
  expect(changed(list, 'gone', { text: 'Ny' })).toBe(list)
  expect(without(list, 'gone')).toBe(list)
  expect(listed(['a'], 'a', true)).toEqual(['a'])
  const ids = ['a']
  expect(listed(ids, 'a', true)).toBe(ids)
  expect(listed(ids, 'b', false)).toBe(ids)
})

test('what is taken out is out, and what is put in is last', () => {
  expect(without(list, 'a')).toEqual([other])
  expect(listed(['a'], 'b', true)).toEqual(['a', 'b'])
  expect(listed(['a', 'b'], 'a', false)).toEqual(['b'])
})

test('cards are taken once, however often they are picked, and those that are there are left alone', () => {
  const ids = fc.array(fc.constantFrom('a', 'b', 'c', 'd').map((id) => ({ id })))
  fc.assert(
    fc.property(ids, ids, (there, picked) => {
      const all = [...there, ...notIn(there, picked)].map(({ id }) => id)
      expect(new Set(all)).toEqual(new Set([...there, ...picked].map(({ id }) => id)))
      const fresh = notIn(there, picked).map(({ id }) => id)
      expect(new Set(fresh).size).toBe(fresh.length)
      expect(fresh.some((id) => there.some((card) => card.id === id))).toBe(false)
    }),
  )
})
