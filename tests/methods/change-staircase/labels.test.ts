import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fillNames } from '../../../src/i18n/language'
import { monthAt } from '../../../src/methods/change-staircase/calendar'
import type { Placing } from '../../../src/methods/change-staircase/counts'
import { type Box, boxOf, type Label, meet } from '../../../src/methods/change-staircase/labels'
import type { Item, Setup } from '../../../src/methods/change-staircase/model'
import { layStairs, width } from '../../../src/methods/change-staircase/stairs-layout'
import { laySteps } from '../../../src/methods/change-staircase/steps-layout'
import da from '../../../src/methods/change-staircase/text/da.json'
import en from '../../../src/methods/change-staircase/text/en.json'
import { placedNow, stairsView, stepsView, wheelView } from '../../../src/methods/change-staircase/views'
import { centre, height, layWheel, radius } from '../../../src/methods/change-staircase/wheel-layout'
import { agreedAt, anyItem, anyPlan, item, plan, sitting } from './plan'

const texts: Readonly<Record<string, Readonly<Record<string, string>>>> = { da, en }

/** The texts as they are written, filled in: labels are as long as on screen. */
const saying =
  (language: string) =>
  (key: string, values: Readonly<Record<string, string | number>> = {}): string => {
    const found = texts[language]?.[key] ?? texts[language]?.[`${key}_${values.count === 1 ? 'one' : 'other'}`] ?? key
    return fillNames(found).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]))
  }

const today = '2026-11-20'
const rounds = [sitting('spring', '2026-05-20'), sitting('autumn', '2026-11-20')]
const agreed = [agreedAt('spring', 'phase-1', 'a'), agreedAt('autumn', 'phase-2', 'b')]

/** Each pair of texts that touches, in words. */
const touching = (labels: readonly Label[], boxes: readonly Box[] = []): readonly string[] => {
  const all = [
    ...labels.map((label) => ({ name: label.text, box: boxOf(label) })),
    ...boxes.map((box) => ({ name: `badge at ${box.left}`, box })),
  ]
  return all.flatMap((one, at) =>
    all.slice(at + 1).flatMap((other) => (meet(one.box, other.box) ? [`${one.name} × ${other.name}`] : [])),
  )
}
const outside = (labels: readonly Label[], tall: number): readonly string[] =>
  labels.flatMap((label) => {
    const { left, top, right, bottom } = boxOf(label)
    return left < -0.5 || top < -0.5 || right > width + 0.5 || bottom > tall + 0.5 ? [label.text] : []
  })

const badgeBox = (badge: { readonly x: number; readonly y: number; readonly width: number }, tall: number): Box => ({
  left: badge.x - badge.width / 2,
  right: badge.x + badge.width / 2,
  top: badge.y - tall / 2,
  bottom: badge.y + tall / 2,
})

const stairsFaults = (setup: Setup, language: string) => {
  const laid = layStairs(stairsView(setup, today, agreed, rounds), saying(language))
  const badges = laid.badges.map((badge) => badgeBox(badge, 40))
  return [...touching(laid.labels, badges), ...outside(laid.labels, laid.height)]
}
const wheelFaults = (setup: Setup, year: number, language: string) => {
  const laid = layWheel(wheelView(setup, year, today, saying(language)), saying(language))
  const badges = laid.badges.map((badge) => badgeBox(badge, 40))
  const numbers = laid.rows.flatMap(({ number }) => number ?? [])
  const labels = [...laid.months, laid.year, ...numbers, ...laid.rows.map(({ label }) => label)]
  const all = laid.more ? [...labels, laid.more] : labels
  return [...touching(all, badges), ...outside(all, height)]
}

const items = (count: number): fc.Arbitrary<readonly Item[]> =>
  fc.tuple(...Array.from({ length: count }, (_, at) => anyItem(`item-${at}`)))

describe.each([0, 5, 60, 150])('with %i items', (count) => {
  test.each(['da', 'en'])('no label touches another, on the staircase or on the wheel (%s)', (language) => {
    fc.assert(
      fc.property(items(count), fc.integer({ min: 2026, max: 2029 }), (all, year) => {
        const setup = { ...plan(...all), body: 'Teknik- og Miljøudvalget' }
        expect(stairsFaults(setup, language)).toEqual([])
        expect(wheelFaults(setup, year, language)).toEqual([])
      }),
      { numRuns: 12 },
    )
  })

  test('each item is on the staircase: by its number, or in a count', () => {
    fc.assert(
      fc.property(items(count), (all) => {
        const view = stairsView(plan(...all), today)
        const { badges } = layStairs(view, saying('da'))
        const sum = badges.reduce((total, { kind, label }) => {
          if (kind === 'count') return total + Number(label.text)
          const [from = 0, to = from] = label.text.split('–').map(Number)
          return total + to - from + 1
        }, 0)
        expect(sum).toBe(view.marks.length)
      }),
      { numRuns: 10 },
    )
  })
})

test('whatever the steps and the term are, no label touches another', () => {
  fc.assert(
    fc.property(anyPlan(8), fc.constantFrom('da', 'en'), (setup, language) => {
      expect(stairsFaults(setup, language)).toEqual([])
    }),
    { numRuns: 120 },
  )
})

test('each step is named: in its block, or under the stairs', () => {
  fc.assert(
    fc.property(anyPlan(3), (setup) => {
      const { labels } = layStairs(stairsView(setup, today, agreed, rounds), saying('da'))
      const words = labels.map(({ text }) => text)
      const all = words.join(' ')
      setup.phases.forEach(({ name }, at) => {
        const beneath = words.some((text) => text.startsWith(`${at + 1}. ${name.slice(0, 8)}`))
        expect(all.includes(name) || beneath, `${at + 1}. ${name}`).toBe(true)
      })
    }),
    { numRuns: 120 },
  )
})

test('two steps that begin together are both named, and a term of two hundred years still counts what lies in it', () => {
  const setup = plan(item('yearly', '2026-05', { yearly: true }))
  const [first, ...others] = setup.phases.map((phase) => ({
    ...phase,
    name: `${phase.id} er det ambitiøse udvalg for veje og parker`,
  }))
  const together = { ...setup, phases: first ? [first, ...others.map((phase) => ({ ...phase, from: '2027-07' }))] : [] }
  const words = layStairs(stairsView(together, today), saying('da')).labels.map(({ text }) => text)
  for (const number of [1, 2, 3, 4, 5]) expect(words.filter((text) => text.includes(`phase-${number}`))).toHaveLength(1)
  expect(words.some((text) => text.startsWith('3. phase-3'))).toBe(true)
  const long = { ...setup, term: { from: '2026-01-01', to: '2225-12-31' } }
  expect(stairsFaults(long, 'da')).toEqual([])
  const { badges } = layStairs(stairsView(long, today), saying('da'))
  expect(badges.reduce((sum, { label }) => sum + Number(label.text), 0)).toBe(60)
})

test('a wheel with few things on it numbers them, and a wheel with more counts them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 11 }), fc.nat(11), (count, month) => {
      const few = Array.from({ length: count }, (_, at) => item(`item-${at}`, monthAt(2027 * 12 + month + (at % 2))))
      const setup = { ...plan(...few), fixed: [] }
      expect(wheelFaults(setup, 2027, 'da')).toEqual([])
    }),
  )
})

test('with people on the steps no label touches another, however many they are', () => {
  const anyPlacing: fc.Arbitrary<Placing> = fc.oneof(
    fc
      .array(fc.nat(31), { minLength: 8, maxLength: 8 })
      .map((counts) => ({ kind: 'counts' as const, counts, given: 9 })),
    fc.constant({ kind: 'span' as const, from: 1, to: 3 }),
    fc.constant({ kind: 'nothing' as const }),
  )
  fc.assert(
    fc.property(anyPlan(0), anyPlacing, fc.option(fc.nat(4)), (setup, placing, bid) => {
      const view = stepsView(setup, placedNow(today, placing, bid, 1))
      const laid = laySteps(view, saying('da'))
      const names = laid.blocks.flatMap(({ label, count }) => (count ? [...label, count] : label))
      expect(touching([...names, ...laid.legend])).toEqual([])
      expect(outside(laid.legend, laid.height)).toEqual([])
    }),
    { numRuns: 100 },
  )
})

test.each(['da', 'en'])(
  'the name of a month lies within its ring: neither its rim nor a badge cuts it (%s)',
  (language) => {
    const { months } = layWheel(wheelView(plan(), 2026, today, saying(language)), saying(language))
    for (const { text, x, y, size } of months) {
      const ends = [-1, 1].map((side) =>
        Math.hypot(x + (side * text.length * size * 0.5) / 2 - centre.x, y - 10 - centre.y),
      )
      expect(Math.max(...ends), text).toBeLessThan(radius.rim - 2)
    }
  },
)
