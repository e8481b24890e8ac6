import { describe, expect, test } from 'vitest'
import { hintsFor } from '../../../src/methods/dilemma-workshop/checks'
import { takeDilemmas } from '../../../src/methods/dilemma-workshop/deck'
import danish from '../../../src/methods/dilemma-workshop/decks/dilemmas.da.json'
import english from '../../../src/methods/dilemma-workshop/decks/dilemmas.en.json'
import exampleDa from '../../../src/methods/dilemma-workshop/decks/example.da.json'
import exampleEn from '../../../src/methods/dilemma-workshop/decks/example.en.json'
import { blank, emptyDilemma, gaps, longest, most } from '../../../src/methods/dilemma-workshop/model'
import { dates, offers, receive } from '../../../src/methods/dilemma-workshop/receive'
import { waitingStones } from '../../../src/methods/dilemma-workshop/stones'
import { context, play, playAll, room, setup, stoneAt } from './evening'

describe('between the workshops', () => {
  const asked = playAll(room(), [
    { type: 'ask', text: 'Hvad koster hallen?', who: 'Ejendomschefen', by: '2026-12-04' },
    { type: 'ask', text: 'Hvem kører bussen?' },
    { type: 'ask', text: 'Hvor mange får langt?', by: '2026-11-01' },
  ])

  test('each answer that is owed stands in the calendar from the day it was asked for, until it is given', () => {
    expect(dates(asked, context)).toEqual([
      {
        id: asked.plenary.asks[0]?.id,
        ...{ title: 'Hvad koster hallen?', note: 'Ejendomschefen' },
        ...{ day: '2026-12-04', begin: '2026-11-20', done: false },
      },
      expect.objectContaining({ title: 'Hvor mange får langt?', day: '2026-11-01', begin: '2026-11-01' }),
    ])
    const answered = play(asked, { type: 'answer', ask: asked.plenary.asks[0]?.id ?? '', text: '410.000 kr.' })
    expect(dates(answered, context)[0]?.done).toBe(true)
  })

  test('the day of the second workshop is in it, and nothing must be begun for it', () => {
    const told = { ...room(), setup: { ...setup, second: '2027-01-14' } }
    expect(dates(told, context)).toEqual([expect.objectContaining({ id: 'second', day: '2027-01-14', begin: null })])
  })
})

describe('what comes from other items, and goes to them', () => {
  const from = (activity: string) => ({
    id: 'one',
    text: `Fra ${activity}`,
    kind: 'principle' as const,
    origin: { activity, offer: 'one' },
  })

  test('a principle waits to be laid out as a stone, and waits no more when it has been', () => {
    const brought = receive(setup, [from('first'), from('other'), from('first')])
    expect(receive(brought, [from('first')])).toBe(brought)
    const told = room({ setup: brought })
    expect(waitingStones(told).map(({ text }) => text)).toEqual(['Fra first', 'Fra other'])
    const laid = play(told, { type: 'gather', from: waitingStones(told)[0]?.id ?? '' })
    expect(waitingStones(laid).map(({ text }) => text)).toEqual(['Fra other'])
  })

  test('what carries is offered; what lies loose is not; the dilemmas are questions', () => {
    const laid = playAll(room(), [
      { type: 'stone', text: 'Vi sparer på mure.', through: ['a'] },
      { type: 'stone', text: 'Vi lukker intet.', through: ['b'] },
    ])
    const marked = playAll(laid, [
      { type: 'mark', stone: stoneAt(laid, 0), mark: 'if' },
      { type: 'condition', stone: stoneAt(laid, 0), text: 'hallen består' },
      { type: 'mark', stone: stoneAt(laid, 1), mark: 'loose' },
    ])
    expect(offers(marked).map(({ kind, text }) => [kind, text])).toEqual([
      ['principle', 'Vi sparer på mure.'],
      ...['a', 'b', 'c'].map((id) => ['question', `Dilemma ${id} · ${id} ét · ${id} to`]),
    ])
  })
})

describe('what is missing is named', () => {
  test('no dilemma at all, and a dilemma without a second good', () => {
    expect(gaps(blank())).toEqual([{ key: 'gap.dilemmas', where: 'dilemmas' }])
    expect(gaps({ ...setup, dilemmas: [{ ...emptyDilemma('x'), one: 'Nærhed' }] })).toEqual([
      { key: 'gap.goods', where: 'x' },
    ])
    expect(gaps(setup)).toEqual([])
  })

  test.each([
    ['Vi vil have en god skole', ['opposite']],
    ['We ensure quality', ['opposite']],
    ['Vi vælger nærhed frem for bedre udstyr', []],
    ['Vi sparer på mure', []],
    ['', []],
  ] as const)('of «%s» it is asked %j', (text, hints) => {
    const stone = { id: 's', text, leads: [{ dilemma: 'a', price: '' }], from: [], mark: null, condition: '', day: '' }
    expect(hintsFor(stone, setup.dilemmas)).toEqual(hints)
    expect(hintsFor({ ...stone, leads: [] }, setup.dilemmas)).toEqual([...hints, 'adrift'])
  })
})

describe.each([
  ['da', danish, exampleDa],
  ['en', english, exampleEn],
] as const)('the collection in %s', (_, deck, { matter, tables, stones }) => {
  test('has twelve dilemmas with two goods each, and something that speaks for both', () => {
    expect(new Set(deck.map(({ id }) => id)).size).toBe(12)
    for (const one of deck) {
      for (const good of [one.one, one.other]) expect(good.length).toBeLessThanOrEqual(longest.good)
      for (const reasons of [one.forOne, one.forOther]) {
        expect(reasons.length).toBeGreaterThan(40)
        expect(reasons.length).toBeLessThanOrEqual(longest.for)
      }
    }
  })

  test('has a whole matter whose figures have a source and a date, and which says that it is made up', () => {
    expect(matter.dilemmas).toHaveLength(3)
    expect(matter.about).toMatch(/opdigtet|made-up/)
    for (const { facts } of matter.dilemmas)
      for (const { source, when } of facts) expect([source, when].filter((said) => said === '')).toEqual([])
    const meant = [...tables.flatMap((one) => one.stones), ...stones].flatMap(({ through }) => through as number[])
    for (const number of meant) expect(matter.dilemmas[number - 1]).toBeDefined()
  })
})

test('both languages have the same dilemmas, and no more are taken than there is room for', () => {
  expect(english.map(({ id }) => id)).toEqual(danish.map(({ id }) => id))
  const many = Array.from({ length: 20 }, (_, at) => emptyDilemma(`d${at}`))
  const full = takeDilemmas(blank(), many)
  expect(full.dilemmas).toHaveLength(most.dilemmas)
  expect(takeDilemmas(full, many)).toBe(full)
})
