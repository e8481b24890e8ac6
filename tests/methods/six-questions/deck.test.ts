import { describe, expect, test } from 'vitest'
import { takeCards } from '../../../src/methods/six-questions/deck'
import danish from '../../../src/methods/six-questions/decks/cards.da.json'
import english from '../../../src/methods/six-questions/decks/cards.en.json'
import examplesDa from '../../../src/methods/six-questions/decks/examples.da.json'
import examplesEn from '../../../src/methods/six-questions/decks/examples.en.json'
import { method } from '../../../src/methods/six-questions/index'
import { blank, emptyCard, longest } from '../../../src/methods/six-questions/model'
import { card, setup } from './evening'

describe.each([
  ['da', danish, examplesDa],
  ['en', english, examplesEn],
] as const)('the decks in %s', (_, deck, examples) => {
  test('are six sharp ones, three of them the booklet’s themes, and four key questions', () => {
    const from = (origin: string) => deck.filter((one) => one.origin === origin).length
    expect([from('booklet'), from('ours'), from('dis')]).toEqual([3, 3, 4])
    expect(new Set(deck.map(({ id }) => id)).size).toBe(10)
  })

  test.each(deck.map((one) => [one.theme, one] as const))('“%s” is sharp and fits a postcard', (_theme, one) => {
    expect(one.question).toMatch(/\?$/)
    expect(one.question.length).toBeLessThanOrEqual(100)
    // What begins with a verb can be answered by yes.
    expect(one.question).toMatch(/^(Hvem|Hvad|Hvor|På hvilket|Who|What|Where|How|In which)/)
    for (const prompt of [one.opens, one.chooses]) expect(prompt.length).toBeLessThanOrEqual(110)
  })

  test('have made-up answers that a table could have written', () => {
    for (const example of examples) {
      expect(deck.map(({ id }) => id)).toContain(example.card)
      for (const text of example.sentences) expect(text.length).toBeLessThanOrEqual(longest.sentence)
      expect(example.direction.length).toBeLessThanOrEqual(longest.direction)
    }
  })
})

test('both languages have the same cards', () => {
  expect(english.map(({ id, origin }) => [id, origin])).toEqual(danish.map(({ id, origin }) => [id, origin]))
})

test('a card that is there already stays as it has been edited', () => {
  const edited = { ...setup, cards: [{ ...card('a'), question: 'Rettet?' }] }
  const taken = takeCards(edited, [card('a'), card('c'), card('c')])
  expect(taken.cards.map(({ id, question }) => [id, question])).toEqual([
    ['a', 'Rettet?'],
    ['c', 'Spørgsmål c?'],
  ])
  expect(takeCards(taken, [card('c')])).toBe(taken)
})

test('a deck of one’s own has the cards as they have been edited, and the next workshop takes them as they are', () => {
  const deck = method.extras?.deck
  const own = deck?.cards({ ...blank(), cards: [{ ...emptyCard('own'), question: 'Skrevet om?', because: 'grund' }] })
  expect(deck?.take(blank(), own ?? []).cards).toEqual([
    { ...emptyCard('own'), question: 'Skrevet om?', because: 'grund' },
  ])
})
