import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { spots } from '../../../src/methods/virtual-chamber/drawn-chamber'
import { most, placeKinds, type Setup } from '../../../src/methods/virtual-chamber/model'
import { addPlaces, changePlace, nudgePlace, sendPlace, shiftPlace } from '../../../src/methods/virtual-chamber/places'
import { schema } from '../../../src/methods/virtual-chamber/schema'
import { areas, edges, freeSpot, onOneSpot } from '../../../src/methods/virtual-chamber/spots'
import { pageTroubles } from '../../../src/methods/virtual-chamber/troubles'
import { context, empty, nextId, place, setup } from './room'

const { t } = context

test('the nine places lie where they are drawn, and none on another', () => {
  expect(setup.places.map(({ kind, x, y }) => [kind, { x, y }])).toEqual(placeKinds.map((kind) => [kind, spots[kind]]))
  expect(onOneSpot(setup.places)).toEqual([])
})

type Edit = (setup: Setup) => Setup
const at = (setup: Setup, number: number): string =>
  setup.places[number % Math.max(1, setup.places.length)]?.id ?? 'gone'
const number = fc.nat(40)
const by = fc.integer({ min: -120, max: 120 })
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.constantFrom(...placeKinds).map(
    (kind): Edit =>
      (now) =>
        addPlaces(now, [kind], nextId, t),
  ),
  fc.tuple(number, by, by).map(
    ([one, x, y]): Edit =>
      (now) =>
        nudgePlace(now, at(now, one), { x, y }),
  ),
  fc.tuple(number, fc.constantFrom('own' as const, ...areas)).map(
    ([one, to]): Edit =>
      (now) =>
        sendPlace(now, at(now, one), to),
  ),
  fc.tuple(number, fc.constantFrom(1 as const, -1 as const)).map(
    ([one, way]): Edit =>
      (now) =>
        shiftPlace(now, at(now, one), way),
  ),
  fc.tuple(number, fc.string({ maxLength: 40 })).map(
    ([one, text]): Edit =>
      (now) =>
        changePlace(now, at(now, one), { text }),
  ),
)
const wordsOf = ({ places }: Setup) => places.map(({ id, name, text, link }) => [id, name, text, link].join('|')).sort()

describe('whatever is done to the places', () => {
  test('each lies in the picture, is there once, and can be stored', () =>
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 40 }), (edits) => {
        const now = edits.reduce((one, next) => next(one), setup)
        expect(new Set(now.places.map(({ id }) => id)).size).toBe(now.places.length)
        expect(now.places.every(({ x, y }) => [x, y].every((one) => one >= edges.min && one <= edges.max))).toBe(true)
        expect(now.places.length).toBeLessThanOrEqual(most.places)
        expect(v.is(schema.setup, now)).toBe(true)
      }),
    ))

  test('moving one loses no word, and moves no other', () =>
    fc.assert(
      fc.property(
        fc.array(edit, { maxLength: 12 }),
        number,
        by,
        by,
        fc.constantFrom(...areas),
        (edits, one, x, y, to) => {
          const now = edits.reduce((all, next) => next(all), setup)
          const id = at(now, one)
          for (const moved of [nudgePlace(now, id, { x, y }), sendPlace(now, id, to), shiftPlace(now, id, 1)]) {
            expect(wordsOf(moved)).toEqual(wordsOf(now))
            const others = (all: Setup) =>
              all.places.filter((other) => other.id !== id).map(({ id: own, ...rest }) => [own, rest.x, rest.y].join())
            expect([...others(moved)].sort()).toEqual([...others(now)].sort())
          }
        },
      ),
    ))

  test('Flyt til … finds a spot where nothing lies, however full the room is', () =>
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 60 }), number, fc.constantFrom(...areas), (edits, one, to) => {
        const now = sendPlace(
          edits.reduce((all, next) => next(all), setup),
          at(setup, one),
          to,
        )
        expect(
          onOneSpot(now.places)
            .flat()
            .filter(({ id }) => id === at(setup, one)),
        ).toEqual([])
      }),
    ))

  test('two on one spot are named, each pair once, and nothing is moved for it', () =>
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
        const now = edits.reduce((all, next) => next(all), setup)
        const said = pageTroubles(now, t).filter((text) => text.startsWith('trouble.one-spot'))
        const pairs = now.places.flatMap((one, index) =>
          now.places.slice(index + 1).filter((other) => Math.abs(one.x - other.x) < 6 && Math.abs(one.y - other.y) < 9),
        )
        expect(said).toHaveLength(pairs.length)
      }),
    ))
})

test('a place that is not there is not moved, and nothing is stored for it', () => {
  expect(nudgePlace(setup, 'gone', { x: 1, y: 1 })).toBe(setup)
  expect(sendPlace(setup, 'gone', 'middle')).toBe(setup)
  expect(shiftPlace(setup, setup.places[0]?.id ?? '', -1)).toBe(setup)
})

test('a full room takes no more', () => {
  const full = addPlaces(
    empty,
    Array.from({ length: 40 }, () => 'films' as const),
    nextId,
    t,
  )
  expect(full.places).toHaveLength(most.places)
  expect(onOneSpot(full.places)).toEqual([])
  expect(addPlaces(full, ['films'], nextId, t)).toBe(full)
})

test('where all is taken, a place lies where it was wanted', () => {
  const everywhere = Array.from({ length: 34 * 34 }, (_, one) => ({ x: (one % 34) * 3, y: Math.floor(one / 34) * 3 }))
  expect(freeSpot(everywhere, { x: 50, y: 50 })).toEqual({ x: 50, y: 50 })
  expect(freeSpot([place('a')], { x: 50, y: 50 })).not.toEqual({ x: 50, y: 50 })
})
