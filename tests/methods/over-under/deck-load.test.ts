import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { setLanguage, setNames } from '../../../src/i18n/language'
import type { Language } from '../../../src/methods/contract'
import { loadDeck, loadExamples, pickFive, takeCards } from '../../../src/methods/over-under/deck'
import { headings, type Setup, themes } from '../../../src/methods/over-under/model'
import { wordCount } from '../../../src/methods/over-under/story-text'

const languages: readonly Language[] = ['da', 'en']
const empty: Setup = {
  stories: [],
  rules: [],
  pace: 'room',
  again: false,
  minutes: { rules: 5, read: 1, decide: 0.5, talk: 7, expect: 6, plenary: 25 },
}

afterEach(async () => {
  setNames('kommunalbestyrelse', 'workshop')
  await setLanguage('da')
})

describe.each(languages)('the deck in %s', (language) => {
  test('has at least six stories for each theme, each short enough to be read aloud', async () => {
    const deck = await loadDeck(language)
    expect(deck.length).toBeGreaterThanOrEqual(30)
    for (const theme of themes) expect(deck.filter((card) => card.theme === theme).length).toBeGreaterThanOrEqual(6)
    for (const { id, text, title, who, followUps } of deck) {
      expect(wordCount(text), id).toBeGreaterThanOrEqual(35)
      expect(wordCount(text), id).toBeLessThanOrEqual(75)
      expect(
        [title, who, ...followUps].every((line) => line.trim() !== ''),
        id,
      ).toBe(true)
    }
  })

  test('leaves no hole where the council’s name belongs', async () => {
    await setLanguage(language)
    expect(JSON.stringify([await loadDeck(language), await loadExamples(language)])).not.toMatch(/\{\{|undefined/)
  })

  test('says where a rule is written, and from which year', async () => {
    const rules = (await loadDeck(language)).flatMap(({ rule }) => rule ?? [])
    expect(rules.length).toBeGreaterThan(0)
    for (const { note, source, year } of rules) {
      expect(note.length).toBeGreaterThan(20)
      expect(source.length).toBeGreaterThan(5)
      expect(year).toBeGreaterThan(1980)
    }
  })

  test('has made-up reasons for stories that are in it, and expectations under every heading', async () => {
    const ids = (await loadDeck(language)).map(({ id }) => id)
    const { stories, expectations } = await loadExamples(language)
    expect(stories.length).toBeGreaterThanOrEqual(4)
    for (const { story, over, under } of stories) {
      expect(ids).toContain(story)
      expect(Math.min(over.length, under.length)).toBeGreaterThan(0)
    }
    for (const heading of headings) expect(expectations[heading].length).toBeGreaterThan(0)
  })
})

test('both languages have the same cards in the same order', async () => {
  const [da, en] = await Promise.all([loadDeck('da'), loadDeck('en')])
  const bones = (deck: typeof da) =>
    deck.map(({ id, theme, followUps, rule }) => [id, theme, followUps.length, rule !== null])
  expect(bones(en)).toEqual(bones(da))
})

test('the stories call the council what it is called here', async () => {
  setNames('byraad', 'workshop')
  const text = JSON.stringify(await loadDeck('da'))
  expect(text).toContain('byrådet')
  expect(text).not.toContain('kommunalbestyrelsen')
})

test('a card that has been taken and edited is not taken again', async () => {
  const deck = await loadDeck('da')
  const taken = takeCards(empty, deck.slice(0, 2))
  const edited = { ...taken, stories: taken.stories.map((story) => ({ ...story, title: 'Vores titel' })) }
  const again = takeCards(edited, deck.slice(0, 3))
  expect(again.stories.map(({ title }) => title)).toEqual(['Vores titel', 'Vores titel', deck[2]?.title])
  expect(takeCards(again, deck.slice(0, 3))).toBe(again)
})

test('however cards are taken, none lies there twice and none that was there is gone', async () => {
  const deck = await loadDeck('da')
  fc.assert(
    fc.property(fc.array(fc.subarray([...deck])), (hands) => {
      const setup = hands.reduce(takeCards, empty)
      const ids = setup.stories.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(new Set(ids)).toEqual(new Set(hands.flat().map(({ id }) => id)))
    }),
    { numRuns: 40 },
  )
})

test('choosing five gives one story from each theme, and five others the next time', async () => {
  const deck = await loadDeck('da')
  const five = pickFive(deck, empty)
  expect(five.map(({ theme }) => theme)).toEqual(themes)
  const next = pickFive(deck, takeCards(empty, five))
  expect(next.map(({ theme }) => theme)).toEqual(themes)
  expect(next.filter((card) => five.includes(card))).toEqual([])
})
