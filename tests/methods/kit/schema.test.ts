import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { limit, someMinutes } from '../../../src/lib/limits'
import { day, each, fetched, id, idOf, list, minutes, picture, text, whole } from '../../../src/methods/kit/schema'

const holds = (schema: v.GenericSchema, value: unknown) => v.safeParse(schema, value).success

describe('an id', () => {
  test('is letters, figures, lines and hyphens, so that it can be part of a key', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9_-]{1,40}$/), (name) => {
        fc.pre(!['__proto__', 'constructor', 'prototype'].includes(name))
        expect(holds(id, name)).toBe(true)
      }),
    )
  })

  test.each(['', 'a/b', 'a b', 'a.b', 'å', '__proto__', 'constructor', 'prototype', 'a'.repeat(41)])(
    'is not «%s»',
    (name) => expect(holds(id, name)).toBe(false),
  )

  test('made of two is longer', () => {
    expect(holds(idOf(80), 'a'.repeat(80))).toBe(true)
    expect(holds(idOf(80), 'a'.repeat(81))).toBe(false)
  })
})

test('a text has an end', () => {
  expect(holds(text(limit(5)), 'fem!!')).toBe(true)
  expect(holds(text(limit(5)), 'seks!!')).toBe(false)
  expect(holds(text(), 'a'.repeat(20_001))).toBe(false)
})

test('a list has an end', () => {
  expect(holds(list(text(), 2), ['a', 'b'])).toBe(true)
  expect(holds(list(text(), 2), ['a', 'b', 'c'])).toBe(false)
})

test('a whole number counts both ends', () => {
  expect([0, 1, 3, 4, 1.5].map((number) => holds(whole(1, 3), number))).toEqual([false, true, true, false, false])
})

test('a part without minutes is missed, and half a minute is a length', () => {
  const parts = minutes(['read', 'talk'])
  expect(holds(parts, { read: 0, talk: 0.5 })).toBe(true)
  expect(holds(parts, { read: 0 })).toBe(false)
  expect(holds(parts, { read: 0, talk: 241 })).toBe(false)
  expect(holds(minutes(['read'], someMinutes), { read: 0 })).toBe(false)
})

test('every name has its value, and no other name comes through', () => {
  const lines = each(['first', 'last'], text())
  expect(v.parse(lines, { first: 'a', last: 'b', more: 'c' })).toEqual({ first: 'a', last: 'b' })
})

test('a day and a picture are written in one way', () => {
  expect(holds(day, '2026-11-28')).toBe(true)
  expect(holds(day, '28.11.2026')).toBe(false)
  expect(holds(day, '2026-02-30')).toBe(false)
  expect(holds(picture, 'picture-a1')).toBe(true)
  expect(holds(picture, 'https://a.dk/a.jpg')).toBe(false)
})

test('what was fetched says where from', () => {
  const one = { id: 'a', text: 'Ring først', kind: 'idea', origin: { activity: 'b', offer: 'c' } }
  expect(holds(v.object(fetched), one)).toBe(true)
  expect(holds(v.object(fetched), { ...one, origin: undefined })).toBe(false)
  expect(holds(v.object(fetched), { ...one, kind: 'secret' })).toBe(false)
})
