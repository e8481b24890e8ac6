import { expect, test } from 'vitest'
import { exchanged, type Words } from '../../../src/methods/reverse-brainstorm/draft'
import { loadLexicon } from '../../../src/methods/reverse-brainstorm/help'

test.each(['da', 'en'] as const)('each pair of words in %s has as many good forms as bad', async (language) => {
  const { pairs } = (await loadLexicon(language)).words
  expect(pairs.length).toBeGreaterThanOrEqual(60)
  for (const { bad, good } of pairs) expect(good, bad.join()).toHaveLength(bad.length)
})

test('inflected forms are turned into the same form', async () => {
  const lexicon = (await loadLexicon('da')).words
  expect(exchanged('Skriv en uforståelig plan', lexicon)).toBe('Skriv en forståelig plan')
  expect(exchanged('Skriv et uforståeligt brev', lexicon)).toBe('Skriv et forståeligt brev')
  expect(exchanged('Skriv uforståelige breve', lexicon)).toBe('Skriv forståelige breve')
  expect(exchanged('Vi glemmer de ældre', lexicon)).toBe('Vi husker de ældre')
})

test('an English article follows its word', async () => {
  const lexicon = (await loadLexicon('en')).words
  expect(exchanged('Write an unclear plan', lexicon)).toBe('Write a clear plan')
  expect(exchanged('Hold a boring meeting', lexicon)).toBe('Hold an engaging meeting')
  expect(exchanged('Send a useless map', lexicon)).toBe('Send a useful map')
})

const tiny: Words = {
  silent: [' fordi '],
  leftover: ['ikke', 'skam'],
  half: ['kold'],
  degrees: ['for'],
  joins: ['der'],
  things: ['-ing', 'kaffe'],
  pairs: [
    { bad: ['sort'], good: ['hvid'] },
    { bad: ['lang'], good: ['kort'] },
    { bad: ['ingen'], good: ['sørg for'], place: 'start', thing: true },
    { bad: ['først'], good: ['sidst'], place: 'end' },
    { bad: ['kun'], good: ['ikke kun'], place: 'second' },
    { bad: ['sen'], good: ['tidlig'], with: ['bus'], unless: [' natbus '] },
  ],
}

test.each([
  ['one word to turn', 'En sort plan', 'En hvid plan'],
  ['two words to turn', 'En sort og lang plan', null],
  ['a negation left over', 'Ikke en sort plan', null],
  ['a word that hurts left over', 'En sort skam', null],
  ['a second bad word beside it', 'En sort kold plan', null],
  ['a word inside another', 'En resort', null],
  ['too much of it', 'Den er for sort', null],
  ['a clause that hangs on it', 'En sort plan fordi det sner', null],
  ['a second thing after a comma', 'En sort plan, vi siger det', null],
  ['more about the same thing after a comma', 'En sort plan, der holder', 'En hvid plan, der holder'],
  ['a question', 'En sort plan?', null],
  ['more than one sentence', 'En sort plan. Godt', null],
  ['somebody’s words', 'Sig »en sort plan«', null],
  ['a long story', `En sort plan ${'og en til '.repeat(5)}`, null],
  ['a thing that is missing', 'Ingen opfølgning', 'Sørg for opfølgning'],
  ['nobody who does a thing', 'Ingen svarer', null],
  ['a place it does not stand in', 'Først en plan', null],
  ['a word in second place', 'Spørg kun chefen', 'Spørg ikke kun chefen'],
  ['a word without its companion', 'En sen plan', null],
  ['a word with its companion', 'En sen bus', 'En tidlig bus'],
])('%s', (_, idea, draft) => expect(exchanged(idea, tiny)).toBe(draft))
