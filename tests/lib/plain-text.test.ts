// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileName, pastedLines, plainText } from '../../src/lib/plain-text'

describe('two hundred pasted lines', () => {
  const idea = (index: number) => `Idé ${index + 1}: 10 minutter mere – og 2 færre punkter`
  const marks = ['', '- ', '• ', '* ', '– ', '1. ', '12) ', '(3) ', '\t•\t', '  200. ']
  const pasted = Array.from({ length: 200 }, (_, index) => `${marks[index % marks.length]}${idea(index)}  `)

  test('become two hundred notes without bullets, numbers and blank lines', () => {
    const text = pasted.map((line, index) => (index % 3 === 0 ? `${line}\r\n \t\r\n\r\n` : `${line}\n`)).join('')
    expect(pastedLines(text)).toEqual(Array.from({ length: 200 }, (_, index) => idea(index)))
  })

  test('keep what only looks like a bullet', () => {
    const kept = ['2030 er for sent', '3,5 mio. til vejene', '-5 grader i salen', '*Vigtigt*', '1.000 borgere']
    expect(pastedLines(kept.join('\n'))).toEqual(kept)
  })

  test('lose the marks that turn text around', () => {
    expect(pastedLines('- Vi\u202e lytter\u0000\n\ufeff\u200e')).toEqual(['Vi lytter'])
  })

  test('are none when nothing was copied', () => {
    expect(pastedLines('')).toEqual([])
    expect(pastedLines(' \n\r\n\t')).toEqual([])
  })
})

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
