import { expect, test, vi } from 'vitest'
import { createPhrases, fill } from '../../src/i18n/phrases'

test('a hole is filled by name, a name’s form by its own, and what nobody can fill stays', () => {
  expect(
    fill('{{who}} og {{council.def}}, {{gone}} {{council.gone}}', { who: 'Ida', council: { def: 'byrådet' } }),
  ).toBe('Ida og byrådet, {{gone}} {{council.gone}}')
})

test('what is put in is not read as a text, and nothing comes from outside what was given', () => {
  expect(fill('{{a}} {{toString}} {{constructor.name}}', { a: '{{b}} $& $1', b: 'no' })).toBe(
    '{{b}} $& $1 {{toString}} {{constructor.name}}',
  )
})

test('a name is said in one of its forms or not at all, and a word has none', () => {
  const values = { council: { def: 'byrådet' }, count: 3 }
  for (const hole of ['{{council}}', '{{council.toString}}', '{{council.constructor}}', '{{count.def}}'])
    expect(fill(hole, values)).toBe(hole)
})

test('what is put in is plain text: nothing in it is escaped, and braces round a hole stay', () => {
  expect(fill('{{{title}}} · {{count}}', { title: '<b>Byens & "haver"</b>', count: 0 })).toBe(
    '{<b>Byens & "haver"</b>} · 0',
  )
})

test('one takes its own form, none and many another; a text without forms stands for any count', () => {
  const { add, say } = createPhrases()
  add('da', 'house', { table_one: '{{count}} bord', table_other: '{{count}} borde', plain: 'Bord {{count}}' })
  expect([0, 1, 2, 21].map((count) => say('da', ['house'], 'table', { count }))).toEqual([
    '0 borde',
    '1 bord',
    '2 borde',
    '21 borde',
  ])
  expect(say('da', ['house'], 'plain', { count: 1 })).toBe('Bord 1')
})

test('the first subject that has a text says it; where none has, the key stands and it is told', () => {
  const { add, say } = createPhrases()
  add('da', 'house', { both: 'hus' })
  add('da', 'home', { both: 'hjem', own: 'eget' })
  add('en', 'home', { own: 'own' })
  expect(say('da', ['house', 'home'], 'both', {})).toBe('hus')
  expect(say('da', ['house', 'home'], 'own', {})).toBe('eget')
  expect(say('en', ['house', 'home'], 'own', {})).toBe('own')
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  expect(say('en', ['house', 'home'], 'both', {})).toBe('both')
  expect(told).toHaveBeenCalledWith('missing text: house, home both')
})

test('what always fills a hole gives way to what is said with the text', () => {
  expect(fill('{{who}} i {{council.def}}', { who: 'Alle' }, { who: 'Ingen', council: { def: 'byrådet' } })).toBe(
    'Alle i byrådet',
  )
})
