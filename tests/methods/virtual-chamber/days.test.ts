import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dates, isOff, isPast, isTooLate, recounted, withDay } from '../../../src/methods/virtual-chamber/chores'
import { loadExample, withExample } from '../../../src/methods/virtual-chamber/deck'
import type { Setup } from '../../../src/methods/virtual-chamber/model'
import { contextIn } from '../../laws/scripts'
import { context, empty, setup } from './room'

/** So long before that there is time for all of it. */
const early = '2025-01-01'

const dayOf = (all: Setup, id: string) => all.chores.find((chore) => chore.id === id)?.day

const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((one) => one.toISOString().slice(0, 10))

test('the test call is the day before, and the parcel has come by then', () => {
  const now = withDay(empty, '2026-12-10', early)
  expect([dayOf(now, 'call'), dayOf(now, 'bring'), dayOf(now, 'frame')]).toEqual([
    '2026-12-09',
    '2026-12-07',
    '2026-11-30',
  ])
  expect(now.chores.every((chore) => !isTooLate(chore, now.day))).toBe(true)
})

test('nothing is to be ready at a weekend, unless it is the day it is typed on', () =>
  fc.assert(
    fc.property(day, (meeting) => {
      const now = withDay(empty, meeting, early)
      const days = now.chores.map((chore) => new Date(`${chore.day}T00:00:00Z`).getUTCDay())
      expect(days.filter((one) => one === 0 || one === 6)).toEqual([])
    }),
  ))

test('where the meeting is near, nothing is to be ready on a day that has gone by', () =>
  fc.assert(
    fc.property(day, fc.nat(20), (today, ahead) => {
      const meeting = new Date(Date.parse(today) + ahead * 86_400_000).toISOString().slice(0, 10)
      const now = withDay(empty, meeting, today)
      expect(now.chores.filter((chore) => isPast(chore, today))).toEqual([])
      expect(now.chores.filter((chore) => isTooLate(chore, meeting))).toEqual([])
      expect(isOff(now, today)).toBe(false)
    }),
  ))

test('all of the physical side has its day on home, and so does the meeting', () => {
  const now = withDay(empty, '2026-12-10', early)
  expect(dates({ setup: now }, context).map(({ id }) => id)).toEqual([...now.chores.map(({ id }) => id), 'meeting'])
  expect(dates({ setup: now }, context).find(({ id }) => id === 'call')).toMatchObject({
    day: '2026-12-09',
    begin: '2026-12-02',
    done: false,
  })
  expect(dates({ setup: empty }, context)).toEqual([])
})

test('a day that somebody set stands, however often the meeting is moved', () =>
  fc.assert(
    fc.property(fc.array(fc.option(day, { nil: null }), { maxLength: 6 }), day, fc.nat(5), (meetings, own, which) => {
      const chosen = empty.chores[which % empty.chores.length]?.id
      const begun: Setup = {
        ...empty,
        chores: empty.chores.map((one) => (one.id === chosen ? { ...one, day: own } : one)),
      }
      const now = meetings.reduce<Setup>((one, next) => withDay(one, next, early), begun)
      expect(dayOf(now, chosen ?? '')).toBe(own)
      expect(now.day).toBe(meetings.at(-1) ?? null)
    }),
  ))

test('counted anew, what is done keeps its day, and the rest follows the meeting', () =>
  fc.assert(
    fc.property(day, day, fc.subarray(empty.chores.map(({ id }) => id)), (first, second, done) => {
      const before = withDay(empty, first, early)
      const moved = withDay(
        { ...before, chores: before.chores.map((one) => ({ ...one, done: done.includes(one.id) })) },
        second,
        early,
      )
      const now = recounted(moved, early)
      expect(isOff(now, early)).toBe(false)
      for (const chore of now.chores)
        expect(chore.day).toBe(dayOf(withDay(empty, chore.done ? first : second, early), chore.id))
    }),
  ))

test('the example fills what is empty, and loses nothing that was written', async () => {
  await contextIn('virtual-chamber', 'da')
  const example = await loadExample('da')
  const text = fc.constantFrom('', 'Skrevet af os')
  fc.assert(
    fc.property(text, text, text, fc.boolean(), (title, letter, contact, placed) => {
      const own: Setup = { ...(placed ? setup : empty), title, letter, contact }
      const now = withExample(own, example, context.today)
      for (const key of ['title', 'letter', 'contact'] as const) expect(now[key]).toBe(own[key] || example[key])
      expect(placed ? now.places : now.places.length).toEqual(placed ? own.places : 9)
      expect(withExample(now, example, context.today)).toEqual(now)
    }),
  )
})
