import fc from 'fast-check'
import { expect, test } from 'vitest'
import { whatChanged } from '../../src/lib/what-changed'

const setup = {
  stories: [
    { id: 'a', title: 'Tråden', text: 'Du har slukket lampen.' },
    { id: 'b', title: 'Mødet', text: 'Du går ind.' },
  ],
  pace: 'room',
  picked: null,
}

test('a step is told by what it did, and to what', () => {
  const [a, b] = setup.stories
  const isWords = (path: readonly string[]) => path.at(-1) !== 'pace' && path.at(-1) !== 'picked'
  const told = (after: object, before: object = setup) => whatChanged(before, { ...before, ...after }, isWords)
  expect(told({})).toBeNull()
  expect(told({ stories: [a, b, { id: 'c', title: '', text: 'En tredje.' }] })).toMatchObject({
    how: 'added',
    words: 'En tredje.',
  })
  expect(told({ stories: [b] })).toMatchObject({ how: 'removed', words: 'Tråden', count: 1 })
  expect(told({ stories: [] })).toMatchObject({ how: 'removed', count: 2 })
  expect(told({ stories: [b, a] })).toMatchObject({ how: 'moved', words: 'Mødet' })
  expect(told({ stories: [{ ...a, title: 'Lampen' }, b] })).toMatchObject({ how: 'written', words: 'Lampen' })
  expect(told({ pace: 'table', picked: 3 })).toMatchObject({ how: 'changed', words: '' })
  expect(told({ picked: 'b' }), 'what is pointed at is told by name').toMatchObject({ how: 'changed', words: 'Mødet' })
  expect(told({ stories: [{ ...a, minutes: 2 }, b] })).toMatchObject({ how: 'changed', words: 'Tråden' })
})

test('what is said to be added was not there before, and what is said to be removed is not there after', () => {
  const list = fc.uniqueArray(
    fc.record({ id: fc.integer({ min: 0, max: 9 }), text: fc.stringMatching(/^[a-z]{3,9}$/) }),
    {
      selector: ({ id }) => id,
    },
  )
  fc.assert(
    fc.property(list, list, (before, after) => {
      const told = whatChanged({ list: before }, { list: after })
      const has = (all: typeof before, words: string) => all.some(({ text }) => text === words)
      if (told?.how === 'added')
        expect(after.filter(({ id }) => !before.some((one) => one.id === id))).toHaveLength(told.count)
      if (told?.how === 'added') expect(has(after, told.words)).toBe(true)
      if (told?.how === 'removed') expect(has(before, told.words)).toBe(true)
      if (told?.how === 'removed') expect(before.length - after.length).toBe(told.count)
      expect(told === null).toBe(JSON.stringify(before) === JSON.stringify(after))
    }),
  )
})
