import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breaksIn, inPieces, softened } from '../../src/lib/hyphens'

const broken = (word: string) => {
  const at = breaksIn(word)
  return [0, ...at].map((from, place) => word.slice(from, at[place])).join('-')
}

test('a word breaks before a consonant that a vowel follows, and never near its ends', () => {
  expect(broken('Kommunalbestyrelsesmedlem')).toBe('Kom-mu-nal-be-sty-rel-ses-med-lem')
  expect(broken('fællesskabet')).toBe('fæl-les-ska-bet')
  expect(broken('skole')).toBe('skole')
})

test('a word too long comes in pieces with a hyphen; an address has none where no letters meet', () => {
  expect(inPieces('Kommunalbestyrelsen', 12)).toEqual(['Kommunalbe-', 'styrelsen'])
  expect(inPieces('12345678', 3)).toEqual(['123', '456', '78'])
})

test('the pieces are the word, and none is too long', () =>
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zæøå]{1,40}$/), fc.integer({ min: 1, max: 20 }), (word, most) => {
      const pieces = inPieces(word, most)
      expect(pieces.map((piece) => piece.replace(/-$/, '')).join('')).toBe(word)
      expect(softened(word).replaceAll('\u00AD', '')).toBe(word)
      expect(pieces.every(({ length }) => length <= most)).toBe(true)
    }),
  ))
