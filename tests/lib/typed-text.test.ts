import fc from 'fast-check'
import { expect, test } from 'vitest'
import { limit } from '../../src/lib/limits'
import { fitText, tidyText, typedText } from '../../src/lib/typed-text'

const family = '👨‍👩‍👧‍👦'

test.each([
  ['two spellings of one word', 'Ældre og å', 'Ældre og å'.normalize('NFD'), 'Ældre og å'],
  ['the line breaks of an old machine', '', 'et\rto\r\ntre', 'et\nto\ntre'],
  ['a soft break', '', 'et\u000bto', 'et to'],
  ['half a symbol', '', 'et \ud83d to', 'et  to'],
  ['a mark that turns text around', '', 'gnp\u202e.exe', 'gnp.exe'],
  ['words from right to left', '', 'שולחן שלוש', 'שולחן שלוש'],
])('%s is stored in one way', (_, before, raw, stored) => {
  expect(typedText(before, raw, limit(100))).toEqual({ text: stored, cut: false })
})

test.each([
  ['😀😀', 3, '😀'],
  [`ab${family}`, 8, 'ab'],
  [`ab${family}`, 2 + family.length, `ab${family}`],
  ['Å'.normalize('NFD').repeat(3), 3, 'Å'.normalize('NFD')],
  ['🇩🇰🇩🇰', 6, '🇩🇰'],
])('%s fits %i units as %s', (text, most, fits) => expect(fitText(text, most)).toBe(fits))

test('at the limit a key is not taken in, and what stood there stays', () => {
  expect(typedText('abcde', 'abXcde', limit(5))).toEqual({ text: 'abcde', cut: true })
  expect(typedText('abcde', 'abcdeX', limit(5))).toEqual({ text: 'abcde', cut: true })
  expect(typedText('abcd', 'abXYZcd', limit(5))).toEqual({ text: 'abXcd', cut: true })
  expect(typedText('abcd😀', 'abcd😀😁', limit(7))).toEqual({ text: 'abcd😀', cut: true })
})

const anything = fc.string({ unit: 'binary', maxLength: 60 })
test('a text that came in too long can be shortened, and grows no more', () => {
  expect(typedText('abcdefgh', 'abcdefg', limit(5))).toEqual({ text: 'abcdefg', cut: false })
  expect(typedText('abcdefgh', 'abcdefghi', limit(5))).toEqual({ text: 'abcdefgh', cut: true })
})

test('whatever is typed fits, is whole, and is spelt in one way', () => {
  fc.assert(
    fc.property(anything, anything, fc.integer({ min: 0, max: 50 }), (first, raw, most) => {
      const before = typedText('', first, limit(most)).text
      const { text, cut } = typedText(before, raw, limit(most))
      expect(text.length).toBeLessThanOrEqual(Math.max(most, before.length))
      expect(tidyText(text)).toBe(text)
      if (!cut) expect(text).toBe(tidyText(raw))
    }),
  )
})

test('a long text costs nothing to type on', () => {
  const before = 'x😀'.repeat(6600)
  const started = performance.now()
  for (let times = 0; times < 20; times += 1) typedText(before, `${before}${'y'.repeat(2000)}`, limit(20_000))
  expect(performance.now() - started).toBeLessThan(1000)
})
