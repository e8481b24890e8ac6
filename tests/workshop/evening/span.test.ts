import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Poll } from '../../../src/methods/contract'
import { answersIn } from '../../../src/workshop/evening/answers'
import { boxesOf, comingIn } from '../../../src/workshop/evening/round-boxes'
import { newRound, type RoundRecord } from '../../../src/workshop/record/records'

// Three or four who are the whole room may see how far they reach. Nobody comes into that afterwards, or two spans, or a span
// and a count, would differ by one.

const options = ['1', '2', '3', '4', '5'].map((id) => ({ id, label: id, meaning: '' }))
const poll = { id: 'q', title: 'q', marks: 1, ordered: true, options } as unknown as Poll

type SeenBoxes = Parameters<typeof boxesOf>[3]
type Happening =
  | { readonly kind: 'in'; readonly answers: readonly string[]; readonly typed: boolean }
  | { readonly kind: 'show' | 'cover' }

const answers = fc.array(fc.constantFrom(...options.map(({ id }) => id)), { minLength: 1, maxLength: 6 })
const evenings = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('in' as const), answers, typed: fc.boolean() }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('show' as const, 'cover' as const) }) },
  ),
  { minLength: 2, maxLength: 8 },
)

/** All that was told of an evening at one table: spans, and counts. */
const told = (evening: readonly Happening[]) => {
  let boxes: SeenBoxes = {}
  let round: RoundRecord = { ...newRound('r', '2026-01-01'), at: 's' }
  const seen = () => boxesOf('act', round, [{ id: 'a', name: 'a', people: 4, way: 'tablet' }], boxes, [poll])
  const [spans, counts] = [new Set<string>(), new Set<number>()]
  evening.forEach((one, index) => {
    if (one.kind === 'in') {
      const given = one.answers.length
      const by = one.typed ? 'typed' : 'tablet'
      const many = Object.fromEntries(options.map(({ id }) => [id, one.answers.filter((said) => said === id).length]))
      const box = { by, turns: given, state: 'closed', given, asked: null, counts: many } as SeenBoxes[string]
      boxes = { ...boxes, [`box/act/r/a/claim-${index}/q`]: box }
    }
    if (one.kind === 'show') {
      const { batch } = comingIn(seen(), 'q')
      const taken = batch.length > 0 ? [batch.map(({ seat, claim }) => ({ seat, claim }))] : []
      round = { ...round, shown: ['q'], pictures: { q: [...(round.pictures.q ?? []), ...taken] } }
    }
    if (one.kind === 'cover') round = { ...round, shown: [] }
    const [answer] = Object.values(answersIn(seen(), [poll], false))
    if (answer?.state === 'few' && answer.span) spans.add(JSON.stringify(answer.span))
    if (answer?.state === 'counts') counts.add(answer.given)
  })
  return { spans, counts, people: evening.flatMap((one) => (one.kind === 'in' ? one.answers : [])).length }
}

test('three who are the whole room see how far they reach, and a late one does not change it', () => {
  const first = { kind: 'in', answers: ['2', '3', '4'], typed: false } as const
  const late = { kind: 'in', answers: ['5'], typed: false } as const
  const show = { kind: 'show' } as const
  expect(told([first, show]).spans).toEqual(new Set(['{"from":"2","to":"4"}']))
  expect(told([first, show, late]).spans).toEqual(new Set(['{"from":"2","to":"4"}']))
  expect(told([first, show, late, show, { kind: 'cover' }, show]).spans).toEqual(new Set(['{"from":"2","to":"4"}']))
})

test('nothing is told of those who come in after the press', () => {
  expect(told([{ kind: 'show' }, { kind: 'in', answers: ['2', '3', '4'], typed: false }]).spans).toEqual(new Set())
})

test('whoever comes late, there is one span, and those who are in it are in no count', () => {
  fc.assert(
    fc.property(evenings, (evening) => {
      const { spans, counts, people } = told(evening)
      expect(spans.size).toBeLessThan(2)
      for (const count of counts) {
        expect(count).toBeGreaterThanOrEqual(5)
        if (spans.size > 0) expect(count).toBeLessThanOrEqual(people - 3)
      }
    }),
    { numRuns: 2000 },
  )
})
