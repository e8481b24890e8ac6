import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { audience, flowView, pages } from '../../../src/methods/case-flow/audience'
import { loadExample, withExample } from '../../../src/methods/case-flow/deck'
import { layoutFlow } from '../../../src/methods/case-flow/flow-layout'
import { sheetParts } from '../../../src/methods/case-flow/flow-part'
import { longest, most, type Setup } from '../../../src/methods/case-flow/model'
import { openPlenary } from '../../../src/methods/case-flow/moves'
import type { FlowView } from '../../../src/methods/case-flow/views'
import type { Context } from '../../../src/methods/contract'
import { contextIn } from '../../laws/scripts'
import { empty, room, wayOf } from './room'

// A way too long to be read as a whole is seen at a glance, and then read part by part: on stage by the clicker, at a desk page by page.

let da: Context
beforeAll(async () => {
  da = { ...(await contextIn('case-flow', 'da')), today: '2027-01-04' }
})
const seen = (setup: Setup, page: number): FlowView => {
  const view = audience(room(setup, { page }), da)
  return view.kind === 'flow' ? view : expect.fail(view.kind)
}
const allPages = (setup: Setup) => Array.from({ length: pages(room(setup), da) }, (_, page) => seen(setup, page))
const numbers = ({ steps }: Pick<FlowView, 'steps'>) => steps.map(({ number }) => number)
/** In the units of the drawing, of which a projector has 1600 across. */
const sizeOf = (view: FlowView) =>
  layoutFlow(view, { width: 1600, height: 580, type: { least: 26, most: 40 } }, 'Uden bane').size

describe('on stage', () => {
  test('a short way stands on one page', () => {
    const [only, ...more] = allPages(wayOf(Array.from({ length: 6 }, () => ({ text: 'Læse' }))))
    expect([more, only?.map, only?.part]).toEqual([[], false, null])
  })
  test.each(['da', 'en'] as const)(
    'the example is seen as a whole, then read from the back of a room (%s)',
    async (language) => {
      const setup = withExample(empty, await loadExample(language), '2027-01-04')
      const [whole, ...parts] = allPages(setup)
      expect([whole?.map, whole && numbers(whole).length]).toEqual([true, setup.steps.length])
      for (const part of parts) expect(sizeOf(part)).toBeGreaterThanOrEqual(28)
    },
  )
  test('on a map the lanes are read from the back of a room: in the example, and with as much as there can be', async () => {
    const names = ['Borger', 'Sagsbehandler', 'Teknik- og Miljøudvalget', 'Økonomiudvalget']
    const lanes = [...names, ...names].map((label, at) => ({ id: `l${at}`, label }))
    const steps = Array.from({ length: most.steps }, (_, at) => ({ text: 'Læse', lane: `l${(at * 7) % 8}` }))
    const example = withExample(empty, await loadExample('da'), '2027-01-04')
    for (const setup of [example, wayOf(steps, { lanes })]) {
      const map = seen(setup, 0)
      expect(map.map).toBe(true)
      const flow = { ...map, steps: map.steps.map((one) => ({ ...one, text: '', days: '' })) }
      const page = { width: 1600, height: 640, type: { least: 26, most: 40, names: 38 } }
      for (const { size } of layoutFlow(flow, page, 'Uden bane').lanes) expect(size).toBe(38)
    }
  })
  test('whatever way: each step is on the map, and on one part with its words, in type that is read', () => {
    const step = fc.record({
      lane: fc.constantFrom('a', 'b', 'c', 'd', null),
      text: fc
        .integer({ min: 4, max: longest.step })
        .map((length) => 'sagsbehandleren læser udkastet igennem '.repeat(4).slice(0, length)),
    })
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: most.steps }), (steps) => {
        const lanes = ['a', 'b', 'c', 'd'].map((id) => ({ id, label: 'Økonomi og jura' }))
        const setup = wayOf(steps, { lanes })
        const [first, ...parts] = allPages(setup)
        const every = steps.map((_, at) => at + 1)
        expect(first && numbers(first)).toEqual(every)
        if (parts.length > 0) expect(parts.flatMap(numbers)).toEqual(every)
        for (const view of parts.length > 0 ? parts : first ? [first] : [])
          expect(sizeOf(view)).toBeGreaterThanOrEqual(steps.length < 3 ? 20 : 26)
      }),
      { numRuns: 12 },
    )
  })
  test('what leads out of a part says where to', () => {
    const setup = wayOf(Array.from({ length: 12 }, () => ({ text: 'Læse' })))
    const [, first, second] = allPages(setup)
    expect(first?.steps.map(({ days }) => days)).toEqual(['', '', '', '→ 5'])
    expect(second?.arrows).toHaveLength(3)
  })
})

test('at a desk a long way goes over several pages, each step on one', () => {
  const setup = wayOf(Array.from({ length: most.steps }, () => ({ text: 'Læse' })))
  const views = sheetParts(setup).map((part) => flowView({ setup, plenary: openPlenary() }, da.t, { part }))
  expect(views).toHaveLength(5)
  expect(views.flatMap(numbers)).toEqual(setup.steps.map((_, at) => at + 1))
})
