import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordChanges } from '../../src/lib/word-changes'

const told = (before: string, after: string) =>
  wordChanges(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'gone' ? '−' : '+'}[${text}]`))
    .join('')

test.each([
  ['En by med plads til alle.', 'En by med plads til børn.', 'En by med plads til −[alle]+[børn].'],
  ['En by', 'En by for alle', 'En by+[ for alle]'],
  ['En stor grøn by', 'En by', 'En −[stor grøn ]by'],
  ['gamle ord her', 'nye tanker her', '−[gamle ord]+[nye tanker] her'],
  ['', 'En by', '+[En by]'],
  ['En by', '', '−[En by]'],
  ['En by', 'En by', 'En by'],
  ['', '', ''],
])('%s → %s', (before, after, changes) => {
  expect(told(before, after)).toBe(changes)
})

test('both texts can be read out of what changed', () => {
  const texts = fc
    .array(fc.constantFrom('by', 'børn', 'åben', ' ', '  ', '.', ',', '\n', 'æ'))
    .map((words) => words.join(''))
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const changes = wordChanges(before, after)
      const without = (kind: string) =>
        changes
          .filter((change) => change.kind !== kind)
          .map(({ text }) => text)
          .join('')
      expect(without('new')).toBe(before)
      expect(without('gone')).toBe(after)
    }),
  )
})
