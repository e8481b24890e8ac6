import { beforeAll, describe, expect, test } from 'vitest'
import { gaps, parts } from '../../../src/methods/six-questions/model'
import { steps } from '../../../src/methods/six-questions/steps'
import { card, context, room, round, setup, table, texts } from './evening'

beforeAll(texts)

const idsOf = (change = {}) => steps(room({ setup: { ...setup, ...change } }), context).map(({ id }) => id)
const step = (id: string, play = room()) => steps(play, context).find((one) => one.id === id)

describe('the steps', () => {
  test('the round gives a minute to each at the fullest table, and says so many turns', () => {
    expect(step('a/round')).toMatchObject({ minutes: 5, turns: 5, who: 'table' })
    const half = { ...setup, minutes: { ...setup.minutes, turn: 0.5 } }
    expect(step('a/round', room({ setup: half }))).toMatchObject({ minutes: 2.5, turns: 5 })
    const nobody = room({ rounds: [round('r1', [table('1', 0)])] })
    expect(step('a/round', nobody)).toMatchObject({ minutes: 1, turns: 1 })
  })

  test('together takes a minute a table, and then some for the direction', () => {
    expect(step('a/together')?.minutes).toBe(5)
  })

  test('the whole room in one round has a turn for everybody and no sentences from tables', () => {
    const play = room({ setup: { ...setup, form: 'round' } })
    expect(step('a/round', play)).toMatchObject({ minutes: 8, turns: 8 })
    expect(step('a/sentence', play)).toBeUndefined()
    expect(step('a/together', play)?.minutes).toBe(3)
  })

  test('cards that lie open are one stretch at the tables, and then one meeting a card', () => {
    expect(idsOf({ form: 'grid' })).toEqual(['frame', 'play', 'a/together', 'b/together', 'direction'])
    const play = step('play', room({ setup: { ...setup, form: 'grid' } }))
    expect(play?.minutes).toBe(2 * (1 + 2 + 5 + 2))
  })

  test('dots are asked only where there is something to choose between', () => {
    expect(idsOf({ dots: true }).slice(-3)).toEqual(['dots', 'weigh', 'direction'])
    const one = { ...setup, dots: true, cards: setup.cards.slice(0, 1) }
    expect(idsOf({ dots: true, cards: one.cards })).not.toContain('dots')
    expect(parts(one, context).flatMap(({ polls }) => polls)).toEqual([])
  })
})

test('what is missing is named where it is: no card at all, or a card that asks nothing', () => {
  expect(gaps({ ...setup, cards: [] })).toEqual([{ key: 'gap.cards', where: 'cards' }])
  expect(gaps({ ...setup, cards: [card('a'), { ...card('b'), question: ' ' }] })).toEqual([
    { key: 'gap.question', where: 'b' },
  ])
  expect(gaps(setup)).toEqual([])
})
