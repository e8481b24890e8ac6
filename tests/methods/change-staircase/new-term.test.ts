import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import * as documents from '../../../src/methods/change-staircase/documents'
import { handover } from '../../../src/methods/change-staircase/handover'
import { newTerm, nextTerm } from '../../../src/methods/change-staircase/new-term'
import { schema } from '../../../src/methods/change-staircase/schema'
import { written } from '../written'
import { anyPlan, context, item, plan, review } from './plan'

const old = {
  ...plan(
    item('done', '2027-03', { done: [2027] }),
    item('left', '2029-06'),
    item('yearly', '2026-05', { yearly: true, done: [2026, 2027] }),
    item('dropped', '2028-01', { dropped: true }),
    item('leap', '2028-02', { date: 29, yearly: true }),
  ),
  handover: 'Begynd med skolevejene.',
  declined: ['card-tour'],
}

test('the next term is as long as the last, and follows on', () => {
  expect(nextTerm(old.term)).toEqual({ from: '2030-01-01', to: '2033-12-31' })
  expect(nextTerm({ from: '2026-01-01', to: '2026-01-31' })).toEqual({ from: '2026-02-01', to: '2026-02-28' })
})

test('the steps, what is yearly and what was left undone go along; what was done is kept as the earlier term', () => {
  const next = newTerm(old, 'before')
  expect(next.phases.map(({ from }) => from)).toEqual(['2030-01', '2030-09', '2031-07', '2032-07', '2033-03'])
  expect(next.items.map(({ id, month, carried, done }) => [id, month, carried, done])).toEqual([
    ['left', '2030-01', true, []],
    ['yearly', '2030-05', false, []],
    ['leap', '2030-02', false, []],
  ])
  expect(next.handover).toBe('')
  expect(next.earlier[0]).toMatchObject({ from: '2026-01-01', to: '2029-12-31', handover: 'Begynd med skolevejene.' })
  expect(next.earlier[0]?.items).toContainEqual({ text: 'done', month: '2027-03', done: true })
  expect(JSON.stringify(written(documents, review(next), context).ours)).toContain('Begynd med skolevejene.')
})

test('whatever the plan was, the next can be stored, and no word of the old is lost', () => {
  fc.assert(
    fc.property(anyPlan(8), (setup) => {
      const next = newTerm(setup, 'before')
      expect(v.parse(schema.setup, structuredClone(next))).toEqual(next)
      const kept = JSON.stringify(next)
      for (const { text, dropped } of setup.items)
        if (!dropped) expect(kept).toContain(JSON.stringify(text).slice(1, -1))
      expect(kept).toContain(setup.handover)
    }),
    { numRuns: 60 },
  )
})

test('a plan without a term stays as it is', () => {
  const setup = { ...old, term: { from: '', to: '' } }
  expect(newTerm(setup, 'before')).toBe(setup)
})

test.each(['committee', 'council'] as const)('the handover says what is done, open and yearly (%s)', (kind) => {
  const words = JSON.stringify(handover(review({ ...old, kind }), context))
  for (const part of [`handover.title.${kind}`, 'Begynd med skolevejene.', '"done"', '"left"', '"yearly"'])
    expect(words).toContain(part)
  expect(words).not.toContain('dropped')
})
