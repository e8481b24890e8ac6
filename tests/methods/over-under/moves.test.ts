import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import type { Stamp } from '../../../src/methods/contract'
import {
  brief,
  headings,
  type Plenary,
  type PlenaryMove,
  sides,
  type Work,
  type WorkMove,
} from '../../../src/methods/over-under/model'
import { openPlenary, openWork, playPlenary, playWork } from '../../../src/methods/over-under/moves'
import { schema } from '../../../src/methods/over-under/schema'
import { evening, setup } from './evening'

const handedOut = brief(setup())
const day = '2026-11-20'
const stamp = (id: string): Stamp => ({ id, at: 0, day, chance: 0 })

/** Plays moves one after the other; the first is m1. */
const atTable = (moves: readonly WorkMove[], from: Work = openWork()): Work =>
  moves.reduce((work, move, index) => playWork(handedOut, work, { ...move, ...stamp(`m${index + 1}`) }), from)
const inPlenary = (moves: readonly PlenaryMove[], from: Plenary = openPlenary()): Plenary =>
  moves.reduce(
    (plenary, move, index) => playPlenary(evening({ plenary }), { ...move, ...stamp(`m${index + 1}`) }),
    from,
  )

describe('a table', () => {
  test('notes its reasons for both sides, tidied at the ends', () => {
    const work = atTable([
      { type: 'addReason', story: 'thread', side: 'over', text: '  Jeg bliver hængt ud ' },
      { type: 'addReason', story: 'thread', side: 'under', text: 'Jeg burde have læst det' },
    ])
    expect(work.reasons).toEqual([
      { id: 'm1', story: 'thread', side: 'over', text: 'Jeg bliver hængt ud' },
      { id: 'm2', story: 'thread', side: 'under', text: 'Jeg burde have læst det' },
    ])
  })

  test('rewords a reason and takes it away again', () => {
    const noted = atTable([{ type: 'addReason', story: 'thread', side: 'over', text: 'For hårdt' }])
    const reworded = atTable([{ type: 'rewordReason', reason: 'm1', text: 'For hårdt skrevet' }], noted)
    expect(reworded.reasons).toEqual([{ id: 'm1', story: 'thread', side: 'over', text: 'For hårdt skrevet' }])
    expect(atTable([{ type: 'removeReason', reason: 'm1' }], reworded)).toEqual(openWork())
  })

  test('puts two expectations into words, and no third', () => {
    const two = atTable([
      { type: 'expect', text: 'Vi ringer før vi skriver' },
      { type: 'expect', text: ' Vi læser bilagene ' },
    ])
    expect(two.expectations.map(({ text }) => text)).toEqual(['Vi ringer før vi skriver', 'Vi læser bilagene'])
    expect(atTable([{ type: 'expect', text: 'Og en til' }], two)).toBe(two)
    const one = atTable([{ type: 'removeExpectation', expectation: 'm1' }], two)
    expect(playWork(handedOut, one, { type: 'expect', text: 'Og en til', ...stamp('m9') }).expectations).toHaveLength(2)
  })

  const work = atTable([
    { type: 'addReason', story: 'thread', side: 'over', text: 'For hårdt' },
    { type: 'expect', text: 'Vi lytter' },
  ])
  test.each<[string, WorkMove]>([
    ['a reason without words', { type: 'addReason', story: 'thread', side: 'over', text: ' \n ' }],
    ['a reason for a story that is not played', { type: 'addReason', story: 'other', side: 'over', text: 'Nej' }],
    ['new words for a reason that is gone', { type: 'rewordReason', reason: 'm7', text: 'Nej' }],
    ['the same words again', { type: 'rewordReason', reason: 'm1', text: 'For hårdt' }],
    ['taking away a reason that is gone', { type: 'removeReason', reason: 'm7' }],
    ['an expectation without words', { type: 'expect', text: '\t' }],
    ['new words for an expectation that is gone', { type: 'rewordExpectation', expectation: 'm7', text: 'Nej' }],
    ['the same expectation again', { type: 'rewordExpectation', expectation: 'm2', text: 'Vi lytter' }],
    ['taking away an expectation that is gone', { type: 'removeExpectation', expectation: 'm7' }],
  ])('cannot do this now: %s', (_, move) => {
    expect(playWork(handedOut, work, { ...move, ...stamp('m9') })).toBe(work)
  })
})

describe('the room', () => {
  test('picks the story to talk about, and lays it aside', () => {
    const picked = inPlenary([{ type: 'pick', story: 'hand' }])
    expect(picked.picked).toBe('hand')
    expect(inPlenary([{ type: 'pick', story: null }], picked).picked).toBeNull()
  })

  test('agrees on an expectation, rewords it, moves it under another heading, and withdraws it', () => {
    const agreed = inPlenary([{ type: 'agree', under: 'each-other', text: ' Vi ringer først ', from: ['e1', 'e2'] }])
    expect(agreed.agreed).toEqual([{ id: 'm1', under: 'each-other', text: 'Vi ringer først', from: ['e1', 'e2'], day }])
    const moved = inPlenary(
      [
        { type: 'reword', agreed: 'm1', text: 'Vi ringer, før vi skriver' },
        { type: 'place', agreed: 'm1', under: 'what-we-bring' },
      ],
      agreed,
    )
    expect(moved.agreed).toEqual([
      { id: 'm1', under: 'what-we-bring', text: 'Vi ringer, før vi skriver', from: ['e1', 'e2'], day },
    ])
    expect(inPlenary([{ type: 'withdraw', agreed: 'm1' }], moved).agreed).toEqual([])
  })

  test('merges two: the words stand together, and all the tables it came from are kept', () => {
    const merged = inPlenary([
      { type: 'agree', under: 'each-other', text: 'Vi ringer først.', from: ['e1'] },
      { type: 'agree', under: 'administration', text: 'Bilag kommer i tide.', from: [] },
      { type: 'agree', under: 'administration', text: 'Vi skriver ikke om natten.', from: ['e2', 'e3'] },
      { type: 'merge', agreed: 'm3', into: 'm1' },
    ])
    expect(merged.agreed).toEqual([
      {
        id: 'm1',
        under: 'each-other',
        text: 'Vi ringer først. Vi skriver ikke om natten.',
        from: ['e1', 'e2', 'e3'],
        day,
      },
      { id: 'm2', under: 'administration', text: 'Bilag kommer i tide.', from: [], day },
    ])
  })

  const plenary = inPlenary([
    { type: 'agree', under: 'each-other', text: 'Vi ringer først', from: ['e1'] },
    { type: 'pick', story: 'thread' },
  ])
  test.each<[string, PlenaryMove]>([
    ['picking what is picked', { type: 'pick', story: 'thread' }],
    ['picking a story that is not there', { type: 'pick', story: 'other' }],
    ['agreeing on nothing', { type: 'agree', under: 'each-other', text: '  ', from: ['e2'] }],
    ['the same words again', { type: 'reword', agreed: 'm1', text: 'Vi ringer først' }],
    ['new words for what is gone', { type: 'reword', agreed: 'm7', text: 'Nej' }],
    ['placing it where it stands', { type: 'place', agreed: 'm1', under: 'each-other' }],
    ['placing what is gone', { type: 'place', agreed: 'm7', under: 'what-we-bring' }],
    ['merging it into itself', { type: 'merge', agreed: 'm1', into: 'm1' }],
    ['merging it into what is gone', { type: 'merge', agreed: 'm1', into: 'm7' }],
    ['merging what is gone', { type: 'merge', agreed: 'm7', into: 'm1' }],
    ['withdrawing what is gone', { type: 'withdraw', agreed: 'm7' }],
  ])('cannot do this now: %s', (_, move) => {
    expect(playPlenary(evening({ plenary }), { ...move, ...stamp('m9') })).toBe(plenary)
  })
})

const ids = fc.constantFrom('m1', 'm2', 'm3', 'm4', 'other')
const stories = fc.constantFrom('thread', 'hand', 'other')
const words = fc.constantFrom('', ' ', 'Vi lytter', 'Vi svarer', 'æ')
const workMoves: fc.Arbitrary<WorkMove> = fc.oneof(
  fc.record({ type: fc.constant('addReason' as const), story: stories, side: fc.constantFrom(...sides), text: words }),
  fc.record({ type: fc.constant('rewordReason' as const), reason: ids, text: words }),
  fc.record({ type: fc.constant('removeReason' as const), reason: ids }),
  fc.record({ type: fc.constant('expect' as const), text: words }),
  fc.record({ type: fc.constant('rewordExpectation' as const), expectation: ids, text: words }),
  fc.record({ type: fc.constant('removeExpectation' as const), expectation: ids }),
)
const heading = fc.constantFrom(...headings)
const plenaryMoves: fc.Arbitrary<PlenaryMove> = fc.oneof(
  fc.record({ type: fc.constant('pick' as const), story: fc.option(stories) }),
  fc.record({
    type: fc.constant('agree' as const),
    under: heading,
    text: words,
    from: fc.uniqueArray(fc.constantFrom('e1', 'e2', 'e3', 'e4')),
  }),
  fc.record({ type: fc.constant('reword' as const), agreed: ids, text: words }),
  fc.record({ type: fc.constant('place' as const), agreed: ids, under: heading }),
  fc.record({ type: fc.constant('merge' as const), agreed: ids, into: ids }),
  fc.record({ type: fc.constant('withdraw' as const), agreed: ids }),
)

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}

describe('whatever is done, in whatever order', () => {
  test('a move that changes nothing gives the same work back, and none touches what was there before', () => {
    fc.assert(
      fc.property(fc.array(workMoves, { maxLength: 20 }), (moves) => {
        moves.reduce((work, move, index) => {
          const next = playWork(handedOut, frozen(work), { ...move, ...stamp(`m${index + 1}`) })
          expect(next === work).toBe(JSON.stringify(next) === JSON.stringify(work))
          expect(next.expectations.length).toBeLessThanOrEqual(2)
          expect(v.parse(schema.work, next)).toEqual(next)
          return next
        }, openWork())
      }),
    )
  })

  test('the same holds in the plenary', () => {
    fc.assert(
      fc.property(fc.array(plenaryMoves, { maxLength: 20 }), (moves) => {
        moves.reduce((plenary, move, index) => {
          const next = playPlenary(evening({ plenary: frozen(plenary) }), { ...move, ...stamp(`m${index + 1}`) })
          expect(next === plenary).toBe(JSON.stringify(next) === JSON.stringify(plenary))
          expect(v.parse(schema.plenary, next)).toEqual(next)
          return next
        }, openPlenary())
      }),
    )
  })

  test('merging loses no parent and no word', () => {
    const merges = plenaryMoves.filter(({ type }) => type === 'agree' || type === 'merge')
    fc.assert(
      fc.property(fc.array(merges, { maxLength: 20 }), (moves) => {
        const agreed = moves.filter((move) => move.type === 'agree' && move.text.trim() !== '')
        const { agreed: kept } = inPlenary(moves)
        const parents = agreed.flatMap((move) => (move.type === 'agree' ? move.from : []))
        expect(kept.flatMap(({ from }) => from).sort()).toEqual([...parents].sort())
        const spoken = agreed.map((move) => (move.type === 'agree' ? move.text.trim() : ''))
        expect(kept.flatMap(({ text }) => text.split(' ')).sort()).toEqual(
          spoken.flatMap((text) => text.split(' ')).sort(),
        )
      }),
    )
  })
})
