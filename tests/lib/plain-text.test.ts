import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileName, plainText } from '../../src/lib/plain-text'

test('Danish letters, line breaks and tabs stay', () => {
  expect(plainText('Blåbærgrød\n\tpå »ø«')).toBe('Blåbærgrød\n\tpå »ø«')
})

describe('a file name', () => {
  test('keeps the Danish title and loses what a system refuses', () => {
    expect(fileName('Temamøde 20/11: "Over eller under?"', 'samtalerum')).toBe('Temamøde 20 11 Over eller under')
  })

  test('is the fallback when nothing is left', () => {
    expect(fileName(' ../.. ', 'samtalerum')).toBe('samtalerum')
    expect(fileName('\u202e', 'samtalerum')).toBe('samtalerum')
  })

  test('is accepted everywhere, however long and strange the title', () => {
    const letters = fc.constantFrom('a', '.', ' ', '/', '\n', 'ø', '😀', '\u202e')
    const title = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.array(letters, { minLength: 60, maxLength: 120, size: 'max' }).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(title, (text) => {
        const name = fileName(text, 'samtalerum')
        expect(name.length).toBeGreaterThan(0)
        expect(name.length).toBeLessThanOrEqual(80)
        expect(name).not.toMatch(/[\n\t/\\:*?"<>|]|^[. ]|[. ]$/)
        expect(name).toBe(plainText(name))
        expect(name).not.toMatch(/\p{Surrogate}/u)
      }),
    )
  })
})

test.each(['CON', 'nul', 'Com1', 'lpt9.txt', 'aux .md', 'COM²'])(
  '%s, which Windows keeps for itself, is no file name',
  (name) => {
    expect(fileName(name, 'samtalerum')).toMatch(/^\w{3}.?_/)
  },
)
test('a name that only begins so is left alone', () => expect(fileName('Contrapunkt', 'x')).toBe('Contrapunkt'))
