import fc from 'fast-check'
import { expect, test } from 'vitest'
import { method } from '../../../src/methods/virtual-chamber'
import { prompts, type Work } from '../../../src/methods/virtual-chamber/model'
import { pageData } from '../../../src/methods/virtual-chamber/room-page'
import { context, room, setup, told } from './room'

const card = fc.record({
  id: fc.uuid().map((id) => id.slice(0, 8)),
  prompt: fc.constantFrom(...prompts),
  text: fc.string({ minLength: 3, maxLength: 40, unit: fc.constantFrom('æ', 'q', 'x', 'Z') }),
})
const works: fc.Arbitrary<readonly Work[]> = fc.array(fc.record({ cards: fc.array(card, { maxLength: 6 }) }), {
  minLength: 1,
  maxLength: 3,
})
const at = (cards: readonly Work[], step: string, way: 'distance' | 'room') =>
  room({
    setup: { ...setup, way },
    at: step,
    rounds: [
      {
        ...{ id: 'r1', day: '2026-11-20' },
        tables: cards.map((work, index) => ({
          ...{ id: `t${index}`, name: `Bord ${index}`, people: 4, way: 'paper', work, boxes: {} },
        })),
      },
    ],
  })

test('cards are for ourselves: not on the projector, not on paper, not in the case, not on the page', () =>
  fc.assert(
    fc.property(
      works,
      fc.constantFrom('doors', 'welcome', 'alone', 'threes', 'cards', 'rules', 'talk', 'break', 'close'),
      fc.constantFrom('distance' as const, 'room' as const),
      (cards, step, way) => {
        const now = at(cards, step, way)
        const out = JSON.stringify([
          method.audience(now, context),
          method.documents.case(told(now), context),
          method.extras?.paper?.(told(now), context),
          method.extras?.dates?.(told(now), context),
          method.brief(told(now)),
          pageData(now.setup, null, context),
        ])
        const ours = JSON.stringify(method.documents.ours(now, context))
        for (const { text } of cards.flatMap((work) => work.cards)) {
          expect(out).not.toContain(text)
          expect(ours).toContain(text)
        }
      },
    ),
  ))

test('whose card it was is not told: the order of tables and of typing changes nothing', () =>
  fc.assert(
    fc.property(works, (cards) => {
      const turned = cards.map((work) => ({ cards: [...work.cards].reverse() })).reverse()
      expect(method.documents.ours(at(turned, 'close', 'room'), context)).toEqual(
        method.documents.ours(at(cards, 'close', 'room'), context),
      )
    }),
  ))

test('what is behind the room is not on the page: no letter, no seats, no chores', () => {
  const behind = {
    ...setup,
    letter: 'Kære hemmelighed',
    tables: [{ id: 'a', name: 'Vindue', roles: 'Formanden' }],
    chores: setup.chores.map((chore) => ({ ...chore, who: 'Betjenten' })),
  }
  expect(JSON.stringify(pageData(behind, null, context))).not.toMatch(/hemmelighed|Formanden|Betjenten/)
})
