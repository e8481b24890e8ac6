import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutLines, inWholeWords, wrapText } from '../../src/lib/wrap-text'

test('lines break between words, and a word too long breaks within, with a hyphen', () => {
  expect(wrapText('En bænk ved hvert vindue', 9)).toEqual(['En bænk', 'ved hvert', 'vindue'])
  expect(wrapText('  Kommunalbestyrelsen  nu ', 8)).toEqual(['Kommu-', 'nalbe-', 'styrel-', 'sen nu'])
  expect(wrapText('   ', 8)).toEqual([])
})

test('no letter is lost, and no line is longer than there is room for', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 30 }), (text, width) => {
      const lines = wrapText(text, width)
      // A hyphen stands where a word was broken.
      const letters = (of: string) => of.replace(/[\s-]/g, '')
      expect(letters(lines.join(''))).toBe(letters(text))
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(width)
    }),
  )
})

test('what is cut says that there is more', () => {
  expect(cutLines(['a', 'b', 'c'], 3)).toEqual(['a', 'b', 'c'])
  expect(cutLines(['a', 'b', 'c'], 2)).toEqual(['a', 'b …'])
})

test('what is shortened ends with a whole word, unless it is one word', () => {
  expect(inWholeWords('Lyset er tændt, og kaffen er varm', 20)).toBe('Lyset er tændt, og …')
  expect(inWholeWords('Kommunalbestyrelsen', 10)).toBe('Kommunalb…')
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-zæøå]{1,12}$/), { maxLength: 20 }),
      fc.integer({ min: 3, max: 60 }),
      (words, letters) => {
        const text = words.join(' ')
        const short = inWholeWords(text, letters)
        expect(short.length).toBeLessThanOrEqual(letters)
        if (short !== text && short.endsWith(' …')) expect(text.startsWith(`${short.slice(0, -2)} `)).toBe(true)
        if (short !== text && !short.endsWith(' …')) expect((words[0] ?? '').length).toBeGreaterThan(letters - 2)
      },
    ),
  )
})
