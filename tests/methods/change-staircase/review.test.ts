import { expect, test } from 'vitest'
import { audience } from '../../../src/methods/change-staircase/audience'
import { placingOf } from '../../../src/methods/change-staircase/counts'
import { drop, keep, markDone, move } from '../../../src/methods/change-staircase/edits'
import type { StepName, ThisActivity } from '../../../src/methods/change-staircase/model'
import { nextHalfYear, occurrencesOf } from '../../../src/methods/change-staircase/occurrences'
import { steps } from '../../../src/methods/change-staircase/steps'
import { inRound } from '../../support/told'
import { at, context, item, placed, plan, played, review, sitting } from './plan'

const today = '2026-11-20'
const seen = (activity: ThisActivity, step: StepName) => audience(at(activity, step), context)

test('the review takes 45 minutes, and 39 where the committee is not asked', () => {
  const minutes = (activity: ThisActivity) => steps(activity, context).reduce((sum, step) => sum + step.minutes, 0)
  expect(minutes(review(plan()))).toBe(45)
  expect(minutes(review({ ...plan(), ask: false }))).toBe(39)
  expect(steps(review({ ...plan(), ask: false }), context).map(({ id }) => id)).not.toContain('where')
  const seat = { id: 'seat', seat: 'seat', name: '', people: 31, way: 'tablet' as const, work: null, claim: 'desk' }
  expect(minutes(review(plan(), { rounds: [{ ...sitting('now', today), tables: [seat] }] }))).toBe(45 + 10.5)
})

test('one key for each item: kept, moved, dropped or done', () => {
  const setup = plan(item('late', '2026-08'), item('next', '2027-02'), item('yearly', '2026-12', { yearly: true }))
  const find = (id: string) => {
    const one = occurrencesOf(setup, today).find((found) => found.id === id)
    if (!one) throw new Error(`${id} is in the plan`)
    return one
  }
  const after = (next: typeof setup) => next.items.find(({ id }) => id === 'late')
  expect(after(keep(setup, find('late'), 'now'))).toMatchObject({ seen: 'now', month: '2026-08', dropped: false })
  expect(after(drop(setup, find('late'), 'now'))).toMatchObject({ seen: 'now', dropped: true, text: 'late' })
  expect(after(move(setup, find('late'), 3, 'now', today)), 'from today, not from then').toMatchObject({
    month: '2027-02',
    carried: true,
  })
  expect(move(setup, find('next'), 3, 'now', today).items[1]).toMatchObject({ month: '2027-05', carried: false })
  const done = markDone(setup, find('yearly-2026'), true)
  expect(nextHalfYear(done, today).map(({ id }) => id)).not.toContain('yearly-2026')
  expect(occurrencesOf(done, today).find(({ id }) => id === 'yearly-2027')?.done).toBe(false)
  expect(markDone(done, find('yearly-2026'), false).items[2]?.done).toEqual([])
})

test('five or more stand as dots; three or four are a span; fewer are nothing', () => {
  const { phases } = plan()
  const given = (counts: Readonly<Record<string, number>>) => placingOf(phases, sitting('now', today, placed(counts)))
  expect(given({ 'phase-1': 1, 'phase-2': 3, 'phase-4': 1 })).toEqual({
    kind: 'counts',
    counts: [1, 3, 0, 1, 0],
    given: 5,
  })
  expect(given({ 'phase-2': 3, 'phase-4': 1 })).toEqual({ kind: 'span', from: 1, to: 3 })
  expect(given({ 'phase-3': 3 })).toEqual({ kind: 'span', from: 2, to: 2 })
  expect(given({ 'phase-3': 2 })).toEqual({ kind: 'nothing' })
  expect(placingOf(phases, null)).toEqual({ kind: 'nothing' })
  expect(given({ 'phase-2': 1, 'phase-4': 3 }), 'a span does not tell how many stand where').toEqual(
    given({ 'phase-2': 3, 'phase-4': 1 }),
  )
})

test('the two bids stand side by side, with the earlier ones, once today’s are shown and not before', () => {
  const rounds = [
    sitting('spring', '2026-05-20', placed({ 'phase-1': 6 })),
    sitting('now', today, placed({ 'phase-2': 4, 'phase-3': 2 })),
  ]
  const open = review(plan(), { rounds })
  const plenary = played(
    open,
    { type: 'bid', round: 'spring', phase: 'phase-1' },
    { type: 'bid', round: 'now', phase: 'phase-3' },
  )
  expect(seen({ ...open, plenary }, 'where')).toMatchObject({ kind: 'ask', now: null, earlier: [] })
  expect(seen({ ...open, plenary }, 'show')).toMatchObject({ kind: 'steps', now: null, earlier: [] })
  expect(seen(inRound({ ...open, plenary }, { shown: ['where'] }), 'show')).toMatchObject({
    kind: 'steps',
    now: { bid: 2, planned: 1, placing: { counts: [0, 4, 2, 0, 0] } },
    earlier: [{ day: '2026-05-20', bid: 0, placing: { counts: [6, 0, 0, 0, 0] } }],
  })
})

test('the planned line and the agreed line are two', () => {
  const rounds = [sitting('spring', '2026-05-20'), sitting('now', today)]
  const open = review({ ...plan(), ask: false }, { rounds })
  const plenary = played(
    open,
    { type: 'agree', round: 'spring', phase: 'phase-1', text: '' },
    { type: 'agree', round: 'now', phase: 'phase-1', text: 'Vi er her endnu.' },
    { type: 'look', step: 'talk', view: 'stairs' },
  )
  const view = seen({ ...open, plenary }, 'talk')
  expect(view).toMatchObject({
    kind: 'stairs',
    today,
    agreed: [
      { day: '2026-05-20', tread: 0 },
      { day: today, tread: 0 },
    ],
  })
  expect(view.kind === 'stairs' && view.treads.map(({ from }) => from)).toEqual(plan().phases.map(({ from }) => from))
  expect(seen({ ...open, plenary }, 'sentence')).toEqual({
    kind: 'sentence',
    phase: 'phase.1.stage',
    text: 'Vi er her endnu.',
  })
})

test('the room is turned to a view for as long as it is at that step', () => {
  const open = review({ ...plan(item('tour', '2026-12')), ask: false })
  const plenary = played(open, { type: 'look', step: 'items', view: 'wheel' })
  expect(seen({ ...open, plenary }, 'items').kind).toBe('wheel')
  expect(seen({ ...open, plenary }, 'write').kind).toBe('list')
})
