import { describe, expect, test } from 'vitest'
import { draftOf, type Lexicon, loadLexicon } from '../../../src/methods/reverse-brainstorm/draft'
import da from './ideas.da.json'
import en from './ideas.en.json'

// The ideas were written before any rule. What a reader made of each draft is written down here: a draft that changes is
// read again. Kept: a starting point. Odd: understandable, not kept.
const odd = ['Hold kritikken åben', 'Alle må vide, hvem der har ansvaret', 'Everybody may know who is responsible']
const sheets = { da, en } as const

const drafts = async (language: 'da' | 'en') => {
  const lexicon = await loadLexicon(language)
  return sheets[language].map((idea) => draftOf(idea, lexicon))
}

describe.each([
  ['da', 26, 14],
  ['en', 26, 14],
] as const)('drafts in %s', (language, kept, silent) => {
  test('are mostly worth beginning from, and silence comes before nonsense', async () => {
    const made = await drafts(language)
    expect(made).toMatchSnapshot()
    const said = made.filter((draft) => draft !== null)
    expect(said.filter((draft) => !odd.includes(draft)).length).toBeGreaterThanOrEqual(kept - 3)
    expect(made.filter((draft) => draft === null).length).toBeLessThanOrEqual(silent + 3)
  })

  test('come from at least sixty pairs, each with as many good forms as bad', async () => {
    const { pairs } = await loadLexicon(language)
    expect(pairs.length).toBeGreaterThanOrEqual(60)
    for (const { bad, good } of pairs) expect(good, bad.join()).toHaveLength(bad.length)
  })
})

test('inflected forms are turned into the same form', async () => {
  const lexicon = await loadLexicon('da')
  expect(draftOf('Skriv en uforståelig plan', lexicon)).toBe('Skriv en forståelig plan')
  expect(draftOf('Skriv et uforståeligt brev', lexicon)).toBe('Skriv et forståeligt brev')
  expect(draftOf('Skriv uforståelige breve', lexicon)).toBe('Skriv forståelige breve')
  expect(draftOf('Vi glemmer de ældre', lexicon)).toBe('Vi husker de ældre')
})

test('an English article follows its word', async () => {
  expect(draftOf('Write an unclear plan', await loadLexicon('en'))).toBe('Write a clear plan')
})

test('two words to turn, or a negation left over, make no draft', () => {
  const lexicon: Lexicon = {
    silent: [],
    negations: ['ikke'],
    pairs: [
      { bad: ['sort'], good: ['hvid'] },
      { bad: ['lang'], good: ['kort'] },
    ],
  }
  expect(draftOf('En sort plan', lexicon)).toBe('En hvid plan')
  expect(draftOf('En sort og lang plan', lexicon)).toBeNull()
  expect(draftOf('Ikke en sort plan', lexicon)).toBeNull()
  expect(draftOf('En resort', lexicon)).toBeNull()
})
