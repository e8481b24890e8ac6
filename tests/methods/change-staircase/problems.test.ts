import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { audience } from '../../../src/methods/change-staircase/audience'
import * as documents from '../../../src/methods/change-staircase/documents'
import { removePhase } from '../../../src/methods/change-staircase/edits'
import { gaps, type Setup, stepNames } from '../../../src/methods/change-staircase/model'
import { problemsOf } from '../../../src/methods/change-staircase/problems'
import { schema } from '../../../src/methods/change-staircase/schema'
import { written } from '../written'
import { anyPlan, context, item, plan, review, at as standing } from './plan'

const named = (setup: Setup) => problemsOf(setup).map(({ key, where }) => [key, where])
const starting = (...months: readonly string[]): Setup => {
  const setup = plan()
  return { ...setup, phases: setup.phases.map((phase, at) => ({ ...phase, from: months[at] ?? phase.from })) }
}

test('a plan as it comes has nothing odd about it', () => expect(problemsOf(plan(item('tour', '2026-12')))).toEqual([]))

test.each<[string, Setup, string, string | null]>([
  ['steps out of order', starting('2026-01', '2027-09', '2027-07'), 'problem.phase.order', 'phase-3'],
  ['two steps at once', starting('2026-01', '2027-07', '2027-07'), 'problem.phase.overlap', 'phase-3'],
  ['a step before the term', starting('2025-11'), 'problem.phase.outside', 'phase-1'],
  [
    'a step after the term',
    starting('2026-01', '2026-09', '2027-07', '2028-07', '2031-01'),
    'problem.phase.outside',
    'phase-5',
  ],
  ['a term of one month', { ...plan(), term: { from: '2026-01-01', to: '2026-01-31' } }, 'problem.term.length', null],
  [
    'a term of twelve years',
    { ...plan(), term: { from: '2026-01-01', to: '2037-12-31' } },
    'problem.term.length',
    null,
  ],
  [
    'a term that ends before it begins',
    { ...plan(), term: { from: '2029-12-31', to: '2026-01-01' } },
    'problem.term.turned',
    null,
  ],
  ['a term without a day', { ...plan(), term: { from: '', to: '2029-12-31' } }, 'problem.term.day', null],
  ['no steps', { ...plan(), phases: [] }, 'gap.phases', null],
  [
    'a yearly item on 29 February',
    plan(item('leap', '2028-02', { date: 29, yearly: true })),
    'problem.item.leap',
    'leap',
  ],
  ['29 February in a year without', plan(item('leap', '2027-02', { date: 29 })), 'problem.item.date', 'leap'],
  ['31 April', plan(item('late', '2027-04', { date: 31 })), 'problem.item.date', 'late'],
  ['an item outside the term', plan(item('far', '2031-04')), 'problem.item.outside', 'far'],
  ['an item on a step that is gone', plan(item('lost', '2027-04', { phase: 'gone' })), 'problem.item.phase', 'lost'],
  ['an item without text', plan(item('empty', '2027-04', { text: ' ' })), 'problem.item.empty', 'empty'],
])('%s is named where it is, and nothing is lost', (_, setup, key, where) => {
  expect(named(setup)).toContainEqual([key, where])
  expect(v.parse(schema.setup, structuredClone(setup))).toEqual(setup)
})

test('29 February of a leap year is a day like any other', () =>
  expect(problemsOf(plan(item('leap', '2028-02', { date: 29 })))).toEqual([]))

test('a review waits only for steps and for a term', () => {
  expect(gaps(plan())).toEqual([])
  expect(gaps({ ...plan(), phases: [] })).toEqual([{ key: 'gap.phases', where: 'phases' }])
  expect(gaps({ ...plan(), term: { from: '', to: '' } })).toEqual([{ key: 'gap.term', where: 'term' }])
  expect(gaps(starting('2031-01'))).toEqual([])
})

test('whatever is odd, every view and document is there, and what was written is in it', () => {
  fc.assert(
    fc.property(anyPlan(6), (setup) => {
      expect(v.parse(schema.setup, structuredClone(setup))).toEqual(setup)
      const activity = review(setup, { shown: ['where'] })
      for (const at of stepNames) expect(audience(standing(activity, at), context)).toBeTruthy()
      const ours = JSON.stringify(written(documents, activity, context).ours)
      for (const { text } of setup.items) expect(ours).toContain(JSON.stringify(text).slice(1, -1))
    }),
    { numRuns: 60 },
  )
})

test('a step that is removed leaves its items behind', () => {
  const setup = removePhase(plan(item('tour', '2026-10', { phase: 'phase-2' })), 'phase-2')
  expect(setup.items.map(({ id, phase }) => [id, phase])).toEqual([['tour', null]])
})
