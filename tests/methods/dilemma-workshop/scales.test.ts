import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Box } from '../../../src/methods/contract'
import { audience } from '../../../src/methods/dilemma-workshop/audience'
import { documents } from '../../../src/methods/dilemma-workshop/documents'
import { scales, workshopNow } from '../../../src/methods/dilemma-workshop/model'
import { steps } from '../../../src/methods/dilemma-workshop/steps'
import { context, room, setup, table } from './evening'

const box = (...numbers: readonly number[]): Box => ({
  state: 'closed',
  given: numbers.length,
  counts: Object.fromEntries(
    Array.from({ length: 11 }, (_, at) => [String(at), numbers.filter((one) => one === at).length]),
  ),
})
const first = (know: readonly number[], near: readonly number[] = know) => ({
  id: 'r1',
  day: '2026-11-20',
  tables: [table('1', know.length, null, { know: box(...know), near: box(...near) })],
})
const second = (know: readonly number[]) => ({ ...first(know), id: 'r2', day: '2027-01-14' })
const shown = ['know', 'near']
const dozen = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 5, maxLength: 12 })

describe('the minutes', () => {
  const sum = (at: Parameters<typeof room>[0]) =>
    steps(room(at), context).reduce((all, { minutes }) => all + minutes, 0)

  test('are 117 in the first workshop with three dilemmas, and 106 in the second', () => {
    expect(sum({})).toBe(117)
    expect(sum({ rounds: [first([1, 2, 3, 4, 5]), second([1, 2, 3, 4, 5])] })).toBe(106)
    expect(sum({ setup: { ...setup, from: 'second' } })).toBe(106)
  })

  test('a dilemma that is passed over takes none, and is still in the ford', () => {
    const passed = { skipped: ['b'] }
    expect(sum(passed)).toBe(117 - 21)
    const view = audience(room({ ...passed, at: 'gather' }), context)
    expect(view).toMatchObject({ kind: 'ford', currents: [{ gap: true }, { gap: true, title: 'Dilemma b' }, {}] })
  })
})

test('the next round is the second workshop; a round that never began is none', () => {
  expect(workshopNow(room())).toBe('first')
  expect(workshopNow(room({ rounds: [first([5, 5, 5, 5, 5]), second([6, 6, 6, 6, 6])] }))).toBe('second')
})

describe('the two scales', () => {
  test('nothing of them leaves the first workshop, whatever was answered and counted', () => {
    fc.assert(
      fc.property(dozen, dozen, (one, other) => {
        fc.pre(one.length === other.length)
        const out = (numbers: readonly number[]) => {
          const at = (step: string) => room({ rounds: [first(numbers)], shown, at: step })
          const all = ['begin', 'know', 'near', 'keep', 'next'].map(at)
          return all.map((now) => [audience(now, context), documents.ours(now, context), documents.case(now, context)])
        }
        expect(out(one)).toEqual(out(other))
      }),
    )
  })

  test('the second workshop tells neither before its own is shown, and then both, as spans', () => {
    const rounds = [first([2, 3, 3, 4, 8]), second([5, 6, 7, 7, 9])]
    const before = audience(room({ rounds, at: 'show-know' }), context)
    expect(before).toEqual({ kind: 'spans', spans: [], waits: 'know' })
    expect(audience(room({ rounds, at: 'show-know', shown: ['know'] }), context)).toEqual({
      kind: 'spans',
      waits: null,
      spans: [
        {
          scale: 'know',
          before: { from: 2, to: 8, half: { from: 3, to: 4 } },
          now: { from: 5, to: 9, half: { from: 6, to: 7 } },
        },
      ],
    })
  })

  test('where nobody was asked in the first, nothing is said of it', () => {
    const now = room({
      ...{ setup: { ...setup, from: 'second' }, at: 'show-know', shown: ['know'] },
      rounds: [second([5, 6, 7, 7, 9])],
    })
    expect(JSON.stringify(documents.ours(now, context))).not.toContain('span.before')
    expect(audience(now, context)).toMatchObject({ spans: [{ scale: 'know' }] })
    expect(audience(now, context)).not.toHaveProperty('spans.0.before')
  })

  test('a span says how far they reach and where the middle half lies, and never how many gave a number', () => {
    fc.assert(
      fc.property(dozen, (numbers) => {
        const rounds = [first([5, 5, 5, 5, 5]), second(numbers)]
        const view = audience(room({ rounds, at: 'show-know', shown: ['know'] }), context)
        const now = view.kind === 'spans' ? view.spans[0]?.now : null
        expect([now?.from, now?.to]).toEqual([Math.min(...numbers), Math.max(...numbers)])
        const inside = numbers.filter((one) => one >= (now?.half.from ?? 11) && one <= (now?.half.to ?? -1))
        expect(inside.length * 2).toBeGreaterThanOrEqual(numbers.length)
        expect(JSON.stringify(view)).not.toMatch(/counts|given/)
      }),
    )
  })

  test('no table is ever told by itself, though rows per table are switched on', () => {
    const tables = ['1', '2'].map((id) =>
      table(id, 6, null, { know: box(1, 2, 3, 4, 5, 6), near: box(1, 2, 3, 4, 5, 6) }),
    )
    const rounds = [first([1, 2, 3, 4, 5]), { ...second([]), tables }]
    const answers = room({ rounds, at: 'show-near', shown, perTable: true }).round.answers
    expect(scales.map((scale) => answers[scale])).toEqual([
      expect.objectContaining({ state: 'counts', given: 12, rows: [] }),
      expect.objectContaining({ state: 'counts', given: 12, rows: [] }),
    ])
  })

  test('fewer than five tell nothing', () => {
    const rounds = [first([1, 2, 3, 4]), second([1, 9, 9, 9])]
    const view = audience(room({ rounds, at: 'show-near', shown }), context)
    expect(view).toMatchObject({
      spans: [
        { before: null, now: null },
        { before: null, now: null },
      ],
    })
  })
})

test('what was said for a good stands on stage without whose it was, whichever table wrote it', () => {
  const work = (text: string) => ({ said: [{ id: text, dilemma: 'a', good: 'one' as const, text }], stones: [] })
  const view = (tables: readonly [string, string]) =>
    audience(
      room({
        at: 'a/goods',
        rounds: [{ id: 'r1', day: '2026-11-20', tables: tables.map((text, at) => table(String(at), 5, work(text))) }],
      }),
      context,
    )
  expect(view(['Nærhed giver ro', 'Børn går selv'])).toEqual(view(['Børn går selv', 'Nærhed giver ro']))
  expect(JSON.stringify(view(['Nærhed giver ro', 'Børn går selv']))).not.toContain('Bord')
})
