import { describe, expect, test } from 'vitest'
import { councils, events, namesIn } from '../../../src/i18n/names'
import danish from '../../../src/methods/over-under/decks/stories.da.json'
import english from '../../../src/methods/over-under/decks/stories.en.json'
import { themes } from '../../../src/methods/over-under/model'

const words = (text: string) => text.trim().split(/\s+/).length

describe.each([
  ['da', danish],
  ['en', english],
] as const)('the deck in %s', (language, deck) => {
  test('has at least forty-two stories, and at least eight for each theme', () => {
    expect(deck.length).toBeGreaterThanOrEqual(42)
    for (const theme of themes) expect(deck.filter((card) => card.theme === theme).length, theme).toBeGreaterThan(7)
    expect(new Set(deck.map(({ theme }) => theme))).toEqual(new Set(themes))
  })

  test('has an id for each that is safe in a step, a poll and a key', () => {
    const ids = deck.map(({ id }) => id)
    expect(new Set(ids).size).toBe(deck.length)
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]{3,40}$/)
  })

  test.each(deck.map((card) => [card.title, card] as const))('“%s” can be read aloud', (title, card) => {
    expect(words(card.text)).toBeGreaterThanOrEqual(35)
    expect(words(card.text)).toBeLessThanOrEqual(75)
    expect(words(title)).toBeLessThanOrEqual(6)
    // The game asks; the story does not, and has no moral.
    expect(card.text.trim()).not.toMatch(/\?$/)
    expect(card.who).toMatch(language === 'da' ? /^Du / : /^You/)
    expect(card.followUps.length).toBeGreaterThanOrEqual(2)
    for (const question of card.followUps) expect(question).toMatch(/\?$/)
  })

  test.each(['first', 'last'] as const)(
    'goes on in many ways: no more than a quarter of the %s questions begin alike',
    (which) => {
      const openings = deck.map(({ followUps }) =>
        ((which === 'first' ? followUps[0] : followUps.at(-1)) ?? '').split(/\s+/).slice(0, 2).join(' '),
      )
      for (const opening of new Set(openings))
        expect(openings.filter((other) => other === opening).length, opening).toBeLessThanOrEqual(deck.length / 4)
    },
  )

  test('puts the reader in many places: councillors, chairs, the mayor, officials, and one who sits alone', () => {
    const roles = deck.map(({ who }) => who).join('\n')
    const places =
      language === 'da'
        ? [
            /nyvalgt/,
            /formand/,
            /borgmester/,
            /direktør/,
            /sekretær|sekretariat/,
            /sagsbehandler/,
            /uden for grupperne/,
          ]
        : [/newly elected/, /chair/, /mayor/, /director/, /secretar/, /case officer/, /outside the groups/]
    for (const place of places) expect(roles).toMatch(place)
  })

  test('names the council only by names that every municipality can fill in', () => {
    const texts = deck.flatMap((card) => [
      card.title,
      card.text,
      card.who,
      ...card.followUps,
      ...('rule' in card && card.rule ? [card.rule.note, card.rule.source] : []),
    ])
    for (const text of texts) expect(text.replace(/\{\{.*?\}\}/g, '')).not.toMatch(/[{}]|byråd|kommunalbestyrelsen\b/i)
    const holes = texts.flatMap((text) => [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, hole]) => hole ?? ''))
    for (const council of councils) {
      for (const event of events) {
        const names: Readonly<Record<string, Readonly<Record<string, string>>>> = namesIn(language, council, event)
        for (const hole of holes) {
          const [kind = '', form = ''] = hole.split('.')
          expect(names[kind]?.[form], hole).toBeTruthy()
        }
      }
    }
  })

  test('says where a rule is written', () => {
    const rules = deck.flatMap((card) => ('rule' in card && card.rule ? [card.rule] : []))
    expect(rules.length).toBeGreaterThan(0)
    for (const { note, source, year } of rules) {
      expect(note && source).toBeTruthy()
      expect(year).toBeGreaterThan(1980)
      expect(note).toMatch(language === 'da' ? /Tjek jeres egne regler/ : /Check your own local rules/)
    }
  })
})

test('both languages have the same stories in the same order', () => {
  const bones = (
    deck: readonly { readonly id: string; readonly theme: string; readonly followUps: readonly string[] }[],
  ) => deck.map(({ id, theme, followUps }) => [id, theme, followUps.length])
  expect(bones(english)).toEqual(bones(danish))
})
