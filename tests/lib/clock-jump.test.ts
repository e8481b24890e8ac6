import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { jumpBetween, lookAtClocks, watchClocks } from '../../src/lib/clock-jump'

const minute = 60_000

describe('the time of day, beside a clock that only goes on', () => {
  const before = { day: 1_764_000_000_000, steady: 5000 }
  const later = (day: number, steady: number) => ({ day: before.day + day, steady: before.steady + steady })

  test.each([
    ['time passed', 20 * minute, 20 * minute, 0],
    ['both counted a sleep', 480 * minute, 480 * minute, 0],
    ['it was put right by some seconds', 9000, 1000, 0],
    ['it was set an hour ahead', 60 * minute + 1000, 1000, 60 * minute],
    ['it was set back', -60 * minute + 1000, 1000, -60 * minute],
    ['the steady one stood while the device slept', 20 * minute, 0, 20 * minute],
  ])('%s', (_, day, steady, by) => {
    expect(jumpBetween(before, later(day, steady))).toBe(by)
  })

  test('moves by what it was set, however long the page did not look', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: -1e9, max: 1e9 }), (passed, set) => {
        const by = jumpBetween(before, later(passed + set, passed))
        expect(by).toBe(Math.abs(set) < 20_000 ? 0 : set)
      }),
    )
  })
})

describe('a watch over both', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-20T17:00:00') })
    return () => vi.useRealTimers()
  })
  let stop = () => {}
  afterEach(() => stop())

  test('tells a jump once, and before a time is drawn that asks first', () => {
    const told: number[] = []
    stop = watchClocks((by) => told.push(by))
    vi.advanceTimersByTime(10 * minute)
    expect(told).toEqual([])
    vi.setSystemTime(Date.now() + 60 * minute)
    lookAtClocks()
    expect(told).toEqual([60 * minute])
    vi.advanceTimersByTime(minute)
    expect(told).toEqual([60 * minute])
  })

  test('says nothing of what was before it began, nor after it has ended', () => {
    vi.setSystemTime(Date.now() + 60 * minute)
    const told: number[] = []
    stop = watchClocks((by) => told.push(by))
    vi.advanceTimersByTime(minute)
    stop()
    vi.setSystemTime(Date.now() + 60 * minute)
    vi.advanceTimersByTime(minute)
    expect(told).toEqual([])
  })
})
