import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { directionBefore, directionOn, longest, type WorkMove } from '../../../src/methods/six-questions/model'
import { openWork, playWork } from '../../../src/methods/six-questions/moves'
import { later as nextRound } from '../../support/told'
import { plenary, room, seen, setup, stamp, table, workOf } from './evening'

const brief = { ...setup, dots: false }

describe('at a table', () => {
  test('the most important is one sentence of 140 characters, and not one more', () => {
    const full = 'x'.repeat(longest.sentence)
    const work = workOf({ type: 'sentence', card: 'a', text: full })
    expect(work.answers[0]?.sentence).toHaveLength(140)
    expect(playWork(brief, work, { type: 'sentence', card: 'a', text: `${full}x`, ...stamp() })).toBe(work)
  })

  test('a mark can stand without a word, be explained, and be taken off again', () => {
    const marked = workOf({ type: 'mark', card: 'a', mark: 'disagree', text: '' })
    expect(marked.answers[0]?.disagree).toBe('')
    const told = playWork(brief, marked, { type: 'mark', card: 'a', mark: 'disagree', text: 'om tempoet', ...stamp() })
    expect(told.answers[0]?.disagree).toBe('om tempoet')
    const off = playWork(brief, told, { type: 'mark', card: 'a', mark: 'disagree', text: null, ...stamp() })
    expect(off.answers[0]?.disagree).toBeNull()
  })

  test('what is written on one card leaves the others as they are', () => {
    const anyMove: fc.Arbitrary<WorkMove> = fc.oneof(
      fc.record({ type: fc.constant('note' as const), card: fc.constant('a'), text: fc.string() }),
      fc.record({
        type: fc.constant('sentence' as const),
        card: fc.constant('a'),
        text: fc.string({ maxLength: 200 }),
      }),
      fc.record({
        type: fc.constant('mark' as const),
        card: fc.constant('a'),
        mark: fc.constantFrom('disagree' as const, 'unknown' as const),
        text: fc.option(fc.string()),
      }),
    )
    const before = workOf({ type: 'sentence', card: 'b', text: 'Vores sætning.' })
    fc.assert(
      fc.property(fc.array(anyMove), (moves) => {
        const after = moves.reduce((work, move) => playWork(brief, work, { ...move, ...stamp() }), before)
        expect(after.answers.find(({ card }) => card === 'b')).toBe(before.answers[0])
        expect(after.answers.filter(({ card }) => card === 'a').length).toBeLessThanOrEqual(1)
        expect(after.answers.every(({ sentence }) => sentence.length <= 140)).toBe(true)
      }),
    )
  })

  test('a card that has been taken out keeps what was written on it', () => {
    const work = workOf({ type: 'sentence', card: 'a', text: 'Den bliver.' })
    const without = { ...brief, cards: brief.cards.slice(1) }
    expect(playWork(without, work, { type: 'note', card: 'b', text: 'Ny', ...stamp() }).answers[0]).toBe(
      work.answers[0],
    )
    expect(playWork(without, openWork(), { type: 'sentence', card: 'a', text: 'Hej', ...stamp() })).toEqual(openWork())
  })
})

describe('in plenary', () => {
  test('each card has one direction; a new wording takes the place of the old and keeps its day', () => {
    const first = plenary(room(), { type: 'direct', card: 'a', text: 'Vi begynder her.' })
    const nextDay = plenary(first, { type: 'direct', card: 'a', text: 'Vi begynder dér.' }, Date.UTC(2026, 10, 21, 9))
    expect(nextDay.plenary.directions).toHaveLength(1)
    expect(directionOn(nextDay, 'a')).toMatchObject({ text: 'Vi begynder dér.', day: '2026-11-20' })
  })

  test('months later the same card is asked again, and the first direction stands beside the second', () => {
    const first = plenary(room(), { type: 'direct', card: 'a', text: 'Unge først.' })
    const later = nextRound(first, seen('r2', [table('1', 9)], '2027-05-20'))
    expect(directionOn(later, 'a')).toBeNull()
    expect(directionBefore(later, 'a')).toMatchObject({ text: 'Unge først.', day: '2026-11-20' })
    const again = plenary(later, { type: 'direct', card: 'a', text: 'Ældre først.' }, Date.UTC(2027, 4, 20, 18))
    expect(directionOn(again, 'a')).toMatchObject({ text: 'Ældre først.', day: '2027-05-20', round: 'r2' })
    expect(directionBefore(again, 'a')?.text).toBe('Unge først.')
    const third = nextRound(again, seen('r3', [table('1', 9)], '2027-11-20'))
    expect(directionBefore(third, 'a')?.text, 'the latest, not the first').toBe('Ældre først.')
    const withdrawn = plenary(again, { type: 'withdraw', card: 'a' })
    expect(withdrawn.plenary.directions.map(({ text }) => text)).toEqual(['Unge først.'])
  })
})
