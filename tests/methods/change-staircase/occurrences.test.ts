import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dates } from '../../../src/methods/change-staircase/dates'
import { changeItem, markDone } from '../../../src/methods/change-staircase/edits'
import {
  fixedIn,
  loadLevel,
  loadOf,
  nextHalfYear,
  occurrencesOf,
  phaseOf,
  standingOf,
  warningsOf,
} from '../../../src/methods/change-staircase/occurrences'
import { anyPlan, context, item, plan, review } from './plan'

const today = '2026-11-20'

test('a yearly item comes once a year for the rest of the term, each time with an id that stays', () => {
  const setup = plan(item('budget', '2026-05', { yearly: true, done: [2026] }))
  const all = occurrencesOf(setup, today)
  expect(all.map(({ id, day, done }) => [id, day, done])).toEqual([
    ['budget-2026', '2026-05-01', true],
    ['budget-2027', '2027-05-01', false],
    ['budget-2028', '2028-05-01', false],
    ['budget-2029', '2029-05-01', false],
  ])
  const moved = changeItem(setup, 'budget', { month: '2026-06', text: 'Et andet navn' })
  expect(occurrencesOf(moved, today).map(({ id }) => id)).toEqual(all.map(({ id }) => id))
})

test('what lies on 29 February stands on the 28th in the years between', () => {
  const setup = plan(item('leap', '2028-02', { date: 29, yearly: true }))
  expect(occurrencesOf(setup, today).map(({ day }) => day)).toEqual(['2028-02-29', '2029-02-28'])
  const early = plan(item('leap', '2026-02', { date: 29, lead: 4 }))
  expect(occurrencesOf(early, today).map(({ day, begin }) => [day, begin])).toEqual([['2026-02-28', '2026-01-31']])
})

test('it must begin its weeks before, and says so in time', () => {
  const one = (month: string, lead: number, rest = {}) =>
    occurrencesOf(plan(item('a', month, { lead, ...rest })), today).map((found) => standingOf(found, today))[0]
  expect(one('2026-09', 0)).toBe('late')
  expect(one('2026-11', 0), 'the month is not over').toBe('now')
  expect(one('2026-11', 0, { date: 19 })).toBe('late')
  expect(one('2026-12', 2)).toBe('now')
  expect(one('2027-01', 2)).toBe('soon')
  expect(one('2027-06', 4)).toBe('later')
  expect(one('2026-09', 0, { done: [2026] })).toBe('done')
})

test('what comes every year is late only until the year is over', () => {
  const setup = plan(item('budget', '2026-05', { yearly: true }))
  const standings = (day: string) => occurrencesOf(setup, day).map((one) => standingOf(one, day))
  expect(standings('2026-11-20')).toEqual(['late', 'later', 'later', 'later'])
  expect(standings('2028-04-01')).toEqual(['passed', 'passed', 'soon', 'later'])
  expect(warningsOf(setup, '2028-04-01').map(({ id }) => id)).toEqual(['budget-2028'])
  const known = dates(review(setup), { ...context, today: '2028-04-01' })
  expect(known.filter(({ id, done }) => id.startsWith('budget') && !done).map(({ id }) => id)).toEqual([
    'budget-2028',
    'budget-2029',
  ])
})

test('warnings come first in the next half year, and nothing comes twice', () => {
  const setup = plan(
    item('later', '2027-03'),
    item('late', '2026-08'),
    item('now', '2026-12', { lead: 4 }),
    item('far', '2027-05', { lead: 30 }),
    item('beyond', '2028-05'),
    item('dropped', '2026-12', { dropped: true }),
  )
  expect(nextHalfYear(setup, today).map(({ id }) => id)).toEqual(['late', 'now', 'far', 'later'])
  fc.assert(
    fc.property(anyPlan(20), (any) => {
      const ids = nextHalfYear(any, today).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.slice(0, warningsOf(any, today).length)).toEqual(warningsOf(any, today).map(({ id }) => id))
      expect(nextHalfYear(any, today).every(({ done, item: { dropped } }) => !done && !dropped)).toBe(true)
    }),
    { numRuns: 50 },
  )
})

test('work lies evenly from the day it must begin, and piles up where there is more than there are days for', () => {
  const load = loadOf(plan(item('big', '2027-04', { effort: 'large', lead: 13 })), today)
  expect([...load]).toEqual([
    ['2026-12', 3],
    ['2027-01', 3],
    ['2027-02', 3],
    ['2027-03', 3],
    ['2027-04', 3],
  ])
  expect([0, 5, 15, 21].map((days) => loadLevel(days, 20))).toEqual([0, 1, 2, 3])
  fc.assert(
    fc.property(anyPlan(15), (setup) => {
      const days = occurrencesOf(setup, today)
        .filter(({ done }) => !done)
        .reduce((sum, { item: { days: own, effort } }) => sum + (own ?? { small: 2, medium: 5, large: 15 }[effort]), 0)
      const spread = [...loadOf(setup, today).values()].reduce((sum, one) => sum + one, 0)
      expect(spread).toBeCloseTo(days, 6)
    }),
    { numRuns: 40 },
  )
})

test('an item belongs to the step it is put on, or else to the one its month lies in', () => {
  const setup = plan()
  expect(phaseOf(setup, item('a', '2026-09'))?.id).toBe('phase-2')
  expect(phaseOf(setup, item('a', '2026-09', { phase: 'phase-5' }))?.id).toBe('phase-5')
  expect(phaseOf(setup, item('a', '2026-09', { phase: 'gone' }))?.id).toBe('phase-2')
  expect(phaseOf({ phases: [] }, item('a', '2026-09'))).toBeNull()
})

test('the budget is read for the second time by 15 October, and the constituent meeting comes in election years only', () => {
  const days = (year: number) => fixedIn(plan(), year).map(({ day }) => day)
  expect(days(2027)).toContain('2027-10-15')
  expect(days(2028)).not.toContain('2028-12-15')
  expect(days(2029)).toContain('2029-12-15')
})

test('the calendar knows each item, each fixed point and the election, with what is done', () => {
  const setup = plan(
    item('tour', '2026-12', { lead: 6, role: 'Fagforvaltningen' }),
    item('gone', '2026-12', { dropped: true }),
  )
  const [first] = occurrencesOf(setup, today)
  const done = first ? markDone(setup, first, true) : setup
  const found = dates(review(done), context)
  expect(found.find(({ id }) => id === 'tour')).toMatchObject({ day: '2026-12-01', begin: '2026-10-20', done: true })
  expect(found.some(({ id }) => id === 'gone')).toBe(false)
  expect(found.find(({ id }) => id === 'election-2029')?.day).toBe('2029-11-20')
  expect(found.find(({ day }) => day === '2028-10-15')?.id).toBe('fixed-11-2028')
})
