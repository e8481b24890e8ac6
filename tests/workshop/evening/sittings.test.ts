import { expect, test } from 'vitest'
import type { Part, Poll, Sitting, Step, Types } from '../../../src/methods/contract'
import { type AnyMethod, contextFor, loadMethod } from '../../../src/methods/registry'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import { createAssembly } from '../../../src/workshop/evening/assemble'
import { createBoxes } from '../../../src/workshop/evening/boxes'
import { sittingName } from '../../../src/workshop/evening/sitting'
import { createLink } from '../../../src/workshop/record/link'
import { type ActivityRecord, newRound } from '../../../src/workshop/record/records'

const poll = (id: string): Poll => ({
  ...{ id, title: id, text: '', lead: '', marks: 1, layout: 'pair' },
  options: ['yes', 'no'].map((option) => ({ id: option, label: option, meaning: '' })),
})
const part = (id: string): Part => ({ id, title: id, polls: [poll(id)] })
const step = (task: string, of: string, minutes: number): Step => ({
  ...{ id: `${of}/${task}`, task, part: of, title: task, say: task },
  ...{ minutes, who: 'each', poll: of },
})
const sitting = (id: string, minutes: number): Sitting<Types> => ({
  gaps: ({ round }) => (round.sitting === id ? [] : [{ where: 'title', key: 'another sitting' }]),
  parts: () => [part(id)],
  steps: () => [step('frame', id, 1), step('ask', id, minutes)],
})

/** A method that meets in two ways: it plans, and it looks back. */
const twoSittings = async (): Promise<AnyMethod> => {
  const template = await loadMethod('blank-method')
  if (!template) throw new Error('the template is there')
  return { ...template, sittings: { plan: sitting('plan', 5), review: sitting('review', 20) } }
}

const record = (...rounds: ActivityRecord['rounds']): ActivityRecord => ({
  ...{ method: 'blank-method', workshop: null, setup: {}, plenary: {}, perTable: false, notes: '' },
  rounds,
})
const round = (id: string, sittingOf: string, at = '') => ({ ...newRound(id, '2026-11-20', {}, sittingOf), at })

const assembled = async () => {
  const method = await twoSittings()
  const boxes = createBoxes(createMemoryShelf(), createLink(), 'item')
  const context = () => contextFor('blank-method', 'da', '2026-11-20', () => null)
  return createAssembly({ id: 'item', method, event: null, sheet: () => null, works: new Map(), boxes, context })
}

test('the round in hand goes through the steps of its own sitting, and the room is where that step says', async () => {
  const { activityOf, stepsOf, digest } = await assembled()
  const both = record(round('january', 'plan', 'plan/ask'), round('july', 'review', 'review/ask'))
  expect(stepsOf(both).map(({ id }) => id)).toEqual(['review/frame', 'review/ask'])
  expect(activityOf(both).now).toEqual({ sitting: 'review', task: 'ask', part: 'review', lap: 1, page: 0 })
  expect(activityOf(both).rounds.map((one) => one.sitting)).toEqual(['plan', 'review'])
  expect(digest(both)).toMatchObject({ minutes: 21, missing: [], begun: true })
})

test('what each sitting there has been asked is asked, and no other', async () => {
  const { pollsIn } = await assembled()
  expect(pollsIn(record(round('january', 'plan'))).map(({ id }) => id)).toEqual(['plan'])
  const both = record(round('january', 'plan'), round('july', 'review'))
  expect(pollsIn(both).map(({ id }) => id)).toEqual(['plan', 'review'])
})

test('before it has begun the room is at the first step, and so it is where a step is gone', async () => {
  const { activityOf } = await assembled()
  for (const at of ['', 'gone', '__proto__']) {
    const { now, round: here } = activityOf(record(round('now', 'plan', at)))
    expect(now).toMatchObject({ task: 'frame', part: 'plan' })
    expect(here.begun).toBe(at !== '')
  }
})

test('a sitting that is not named, or that there is no more, is the method’s first', async () => {
  const method = await twoSittings()
  for (const name of ['', 'gone', '__proto__', 'constructor']) expect(sittingName(method, name)).toBe('plan')
})

test('a step of one sitting is none of another’s', () => {
  interface Two extends Types {
    readonly sittings: { readonly plan: 'frame' | 'ask'; readonly review: 'look' }
  }
  const looked = (): readonly Step<'look'>[] => []
  const review: Sitting<Two, Two['sittings']['review']> = { gaps: () => [], parts: () => [], steps: looked }
  // @ts-expect-error what is done at the review is not done when one plans
  const plan: Sitting<Two, Two['sittings']['plan']> = { gaps: () => [], parts: () => [], steps: looked }
  expect([plan.steps, review.steps]).toEqual([looked, looked])
})
