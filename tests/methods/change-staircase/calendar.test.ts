import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  dayAt,
  dayIn,
  dayNumber,
  daysIn,
  electionDay,
  electionsIn,
  isDay,
  isLeap,
  monthAt,
  monthNumber,
  termOf,
} from '../../../src/methods/change-staircase/calendar'

test('the council is elected on the third Tuesday of November, every fourth year', () => {
  expect([2021, 2025, 2029, 2033].map(electionDay)).toEqual(['2021-11-16', '2025-11-18', '2029-11-20', '2033-11-15'])
  expect(electionsIn({ from: '2026-01-01', to: '2033-12-31' })).toEqual(['2029-11-20', '2033-11-15'])
  fc.assert(
    fc.property(fc.integer({ min: 1970, max: 2400 }), (year) => {
      const day = electionDay(year)
      expect(new Date(`${day}T00:00Z`).getUTCDay(), 'a Tuesday').toBe(2)
      expect(Number(day.slice(8))).toBeGreaterThanOrEqual(15)
      expect(Number(day.slice(8))).toBeLessThanOrEqual(21)
    }),
  )
})

test('the term now is from 1 January 2026 to 31 December 2029, and the next follows on', () => {
  const now = { from: '2026-01-01', to: '2029-12-31' }
  for (const day of ['2026-01-01', '2026-11-20', '2028-02-29', '2029-12-31']) expect(termOf(day)).toEqual(now)
  expect(termOf('2025-12-31')).toEqual({ from: '2022-01-01', to: '2025-12-31' })
  expect(termOf('2030-01-01')).toEqual({ from: '2030-01-01', to: '2033-12-31' })
})

test('leap years are right, also at the turn of a century', () => {
  expect([1900, 2000, 2026, 2028, 2100].map(isLeap)).toEqual([false, true, false, true, false])
  expect(isDay('2028-02-29')).toBe(true)
  for (const wrong of ['2026-02-29', '2100-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '', 'i morgen'])
    expect(isDay(wrong), wrong).toBe(false)
  expect(dayIn('2028-02', 29)).toBe('2028-02-29')
  expect(dayIn('2027-02', 29)).toBe('2027-02-28')
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29')
  expect(addDays('2027-03-01', -1)).toBe('2027-02-28')
})

test('days and months count there and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -5000, max: 50_000 }), fc.integer({ min: -900, max: 900 }), (number, days) => {
      const day = dayAt(number)
      expect(isDay(day)).toBe(true)
      expect(dayNumber(day)).toBe(number)
      expect(addDays(addDays(day, days), -days)).toBe(day)
    }),
  )
  fc.assert(
    fc.property(fc.integer({ min: 12, max: 36_000 }), fc.nat(500), (number, months) => {
      expect(monthNumber(monthAt(number))).toBe(number)
      expect(addMonths(addMonths(monthAt(number), months), -months)).toBe(monthAt(number))
    }),
  )
  expect(Array.from({ length: 14 }, (_, month) => daysIn(2027, month))).toEqual([
    0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0,
  ])
})
