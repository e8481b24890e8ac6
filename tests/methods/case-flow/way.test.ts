import fc from 'fast-check'
import * as v from 'valibot'
import { beforeAll, describe, expect, test } from 'vitest'
import { circleIn, heldArrows } from '../../../src/methods/case-flow/circles'
import {
  addArrow,
  addLane,
  addStep,
  newCase,
  newStep,
  removeLane,
  removeStep,
  shiftStep,
  verdictOf,
} from '../../../src/methods/case-flow/edits'
import { gates, most, type Setup } from '../../../src/methods/case-flow/model'
import { flowProblems } from '../../../src/methods/case-flow/problems'
import { schema } from '../../../src/methods/case-flow/schema'
import type { Context } from '../../../src/methods/contract'
import { contextIn } from '../../laws/scripts'
import { empty, nextId, wayOf } from './room'

let t: Context['t']
beforeAll(async () => {
  t = (await contextIn('case-flow', 'da')).t
})

const three = wayOf([{ text: 'Skrive' }, { text: 'Læse' }, { text: 'Mødes' }])
const ways = ({ arrows }: Setup) => arrows.map(({ from, to, back }) => `${from}${back ? '<' : '>'}${to}`)

describe('steps and arrows', () => {
  test('a new step is led to by the one before it', () => expect(ways(three)).toEqual(['s1>s2', 's2>s3']))
  test('a step put in between takes over what led on', () => {
    const more = addStep(three, newStep('new'), 'a9', 's1')
    expect(more.steps.map(({ id }) => id)).toEqual(['s1', 'new', 's2', 's3'])
    expect([...ways(more)].sort()).toEqual(['new>s2', 's1>new', 's2>s3'])
  })
  test('where a step is taken away, the arrows lead past it', () =>
    expect(ways(removeStep(three, 's2'))).toEqual(['s1>s3']))
  test('where a step that branches is taken away, each way in leads to each way out', () => {
    const four = wayOf([{}, {}, {}, {}])
    const forked = addArrow(four, { id: 'x', from: 's2', to: 's4', back: false })
    const now = removeStep(forked, 's2')
    expect([...ways(now)].sort()).toEqual(['s1>s3', 's1>s4', 's3>s4'])
    expect(new Set(now.arrows.map(({ id }) => id)).size).toBe(3)
  })
  test('an arrow is drawn once, and never to itself', () => {
    const arrow = { id: 'x', from: 's1', to: 's2', back: false }
    expect(addArrow(three, arrow).arrows).toBe(three.arrows)
    expect(addArrow(three, { ...arrow, to: 's1' }).arrows).toBe(three.arrows)
  })
  test('the steps of a lane that is taken away stay, without a lane', () => {
    const bare = removeLane(three, 'l')
    expect(bare.steps.map(({ text, lane }) => [text, lane])).toEqual([
      ['Skrive', null],
      ['Læse', null],
      ['Mødes', null],
    ])
  })
  test('there are never more lanes and steps than can be kept', () => {
    const many = Array.from({ length: 60 }).reduce<Setup>((all) => addStep(all, newStep(nextId()), nextId()), empty)
    const lanes = Array.from({ length: 20 }).reduce<Setup>((all) => addLane(all, { id: nextId(), label: '' }), empty)
    expect([many.steps.length, lanes.lanes.length]).toEqual([most.steps, most.lanes])
  })
})

const edits = fc.array(
  fc.record({
    kind: fc.constantFrom('add', 'after', 'remove', 'shift', 'arrow', 'back', 'lane'),
    one: fc.nat(12),
    other: fc.nat(12),
  }),
  { maxLength: 40 },
)
const edited = (start: Setup, all: readonly { kind: string; one: number; other: number }[]): Setup =>
  all.reduce<Setup>((setup, { kind, one, other }) => {
    const [here, there] = [one, other].map((at) => setup.steps[at % Math.max(1, setup.steps.length)]?.id ?? 'gone')
    if (kind === 'add') return addStep(setup, newStep(nextId()), nextId())
    if (kind === 'after') return addStep(setup, newStep(nextId()), nextId(), here)
    if (kind === 'remove') return removeStep(setup, here ?? '')
    if (kind === 'shift') return shiftStep(setup, here ?? '', one % 2 === 0 ? 1 : -1)
    if (kind === 'lane') return removeLane(setup, 'l')
    return addArrow(setup, { id: nextId(), from: here ?? '', to: there ?? '', back: kind === 'back' })
  }, start)

describe('whatever is done to the way', () => {
  test('it can be stored, no arrow hangs in the air, and none is there twice', () => {
    fc.assert(
      fc.property(edits, (all) => {
        const now = edited(
          three,
          all.filter(({ kind }) => kind !== 'arrow' || three.steps.length > 0),
        )
        expect(v.is(schema.setup, now)).toBe(true)
        const ids = now.steps.map(({ id }) => id)
        const real = now.arrows.filter(({ from, to }) => ids.includes(from) && ids.includes(to))
        expect(heldArrows(now)).toEqual(real)
        expect(new Set(real.map(({ from, to }) => `${from} ${to}`)).size).toBe(real.length)
      }),
    )
  })
  test('taking a step away loses no other step', () => {
    fc.assert(
      fc.property(edits, fc.nat(20), (all, at) => {
        const now = edited(three, all)
        const gone = now.steps[at % Math.max(1, now.steps.length)]
        if (!gone) return
        expect(removeStep(now, gone.id).steps).toEqual(now.steps.filter((one) => one !== gone))
      }),
    )
  })
  test('a ring of arrows is found exactly where there is one', () => {
    fc.assert(
      fc.property(edits, (all) => {
        const now = edited(three, all)
        const ring = circleIn(now)
        for (const [at, id] of ring.entries()) {
          const next = ring[(at + 1) % ring.length]
          expect(now.arrows.some(({ from, to, back }) => from === id && to === next && !back)).toBe(true)
        }
        // Without a ring, whatever leads on is walked to its end.
        if (ring.length > 0) return
        let left = now.steps.map(({ id }) => id)
        for (let before = -1; before !== left.length; ) {
          before = left.length
          left = left.filter((id) => now.arrows.some(({ from, to, back }) => from === id && !back && left.includes(to)))
        }
        expect(left).toEqual([])
      }),
    )
  })
})

describe('what looks odd is said in a sentence', () => {
  test('nothing is odd about a way that hangs together', () => expect(flowProblems(three, t)).toEqual([]))
  test('a step without a lane', () =>
    expect(
      flowProblems({ ...three, steps: three.steps.map((one, at) => (at === 1 ? { ...one, lane: null } : one)) }, t),
    ).toEqual(['Skridtet 2. Læse står uden bane. Det er tegnet nederst, indtil I vælger en.']))
  test('a circle of arrows', () => {
    const ring = addArrow(three, { id: 'x', from: 's3', to: 's1', back: false })
    expect(flowProblems(ring, t)[0]).toMatch(/^Pilene går i ring: 1\. Skrive, 2\. Læse, 3\. Mødes\. Sæt kryds/)
    const back = addArrow(three, { id: 'x', from: 's3', to: 's1', back: true })
    expect(flowProblems(back, t)).toEqual([])
  })
  test('a deadline in the wrong order', () => {
    const order = wayOf([
      { text: 'Skrive', before: 5 },
      { text: 'Læse', before: 10 },
    ])
    expect(flowProblems(order, t)).toEqual(['1. Skrive fører til 2. Læse, men har en senere frist.'])
  })
  test('more than can be taken in at once', () => {
    const many = wayOf(Array.from({ length: 19 }, () => ({})))
    expect(flowProblems(many, t)).toEqual([
      'Det er mange skridt at tale om på én gang: 19. Op til 18 er til at overskue. Vis dem ét ad gangen på storskærmen.',
    ])
  })
})

describe('the gate', () => {
  const gate = (answers: string) => {
    const replies = { j: 'yes', n: 'no', '-': 'open' } as const
    const said = Object.fromEntries(gates.map((one, at) => [one, replies[answers[at] as 'j']]))
    return verdictOf({ ...newCase('c'), gate: said as ReturnType<typeof newCase>['gate'] })
  }
  test.each([
    ['jjjn', 'up'],
    ['----', 'unasked'],
    ['jjj-', 'unasked'],
    ['njjn', 'irrelevant'],
    ['jjjj', 'delegate'],
    ['jnjn', 'unclear'],
    ['jjnn', 'unclear'],
  ])('%s is %s', (answers, verdict) => expect(gate(answers)).toBe(verdict))
})
