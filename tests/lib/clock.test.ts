import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countdown, dayOf, daysBetween, minutesOf, timeOf } from '../../src/lib/clock'

describe('the time of day', () => {
  test('is read with a point, as Danes write it, or with a colon', () => {
    expect(minutesOf('17.05')).toBe(1025)
    expect(minutesOf(' 17:05 ')).toBe(1025)
    expect(minutesOf('7.05')).toBe(425)
    expect(minutesOf('0.00')).toBe(0)
  })

  test.each(['', '24.00', '17.60', '17', '17.5', '17.05.30', 'kl. 17.05', '-1.00'])('is not "%s"', (written) => {
    expect(minutesOf(written)).toBeNull()
  })

  test('is written with two digits each', () => {
    expect(timeOf(1025)).toBe('17.05')
    expect(timeOf(425, ':')).toBe('07:05')
  })

  test('begins again at midnight, also when a programme of halves rounds up to it', () => {
    expect(timeOf(1440 + 35)).toBe('00.35')
    expect(timeOf(1439.5)).toBe('00.00')
    expect(timeOf(-10)).toBe('23.50')
  })

  test('comes back as it was written', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1439 }), fc.constantFrom('.', ':'), (minutes, separator) => {
        expect(minutesOf(timeOf(minutes, separator))).toBe(minutes)
      }),
    )
  })
})

describe('the day', () => {
  test('is the one on this device’s calendar, also late in the evening', () => {
    expect(dayOf(new Date(2026, 10, 20, 23, 59))).toBe('2026-11-20')
    expect(dayOf(new Date(2027, 0, 1, 0, 0))).toBe('2027-01-01')
  })

  test('counts whole days between two, over the clocks going back and over a leap day', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
    expect(daysBetween('2026-11-20', '2026-11-20')).toBe(0)
    expect(daysBetween('2026-11-20', '2026-11-19')).toBe(-1)
  })
})

describe('the timer', () => {
  test.each([
    [245_000, '4:05'],
    [244_001, '4:05'],
    [3_600_000, '60:00'],
    [1, '0:01'],
    [0, '0:00'],
    [-10_000, '−0:10'],
    [-65_000, '−1:05'],
  ])('shows %i ms as %s', (left, shown) => {
    expect(countdown(left)).toBe(shown)
  })

  test('shows each second for one second, down to nought and past it', () => {
    const seconds = Array.from({ length: 7 }, (_, index) => countdown(2999 - index * 1000))
    expect(seconds).toEqual(['0:03', '0:02', '0:01', '0:00', '−0:01', '−0:02', '−0:03'])
  })
})
