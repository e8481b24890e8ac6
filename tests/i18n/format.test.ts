import { beforeEach, describe, expect, test, vi } from 'vitest'
import { clockTime, dayAndYear, daysAgo, halves, longDay, shortDay, timeSeparator } from '../../src/i18n/format'
import { setLanguage } from '../../src/i18n/language'

// Ten minutes past midnight, on whatever clock the machine has.
const now = new Date(2026, 10, 21, 0, 10)
const ago = [new Date(2026, 10, 21, 0, 5), new Date(2026, 10, 20, 23, 55), new Date(2026, 10, 18, 12, 0)].map((at) =>
  at.toISOString(),
)

describe('in Danish', () => {
  beforeEach(() => setLanguage('da'))

  test('a day is said as people say it', () => {
    expect(longDay('2026-11-20')).toBe('fredag den 20. november 2026')
    expect(dayAndYear('2026-11-20')).toBe('20. nov. 2026')
    expect(shortDay('2026-11-20')).toMatch(/^fre\.? (den )?20\. nov\.$/)
  })

  test('what is not a day is shown as it was written', () => {
    expect(longDay('')).toBe('')
    expect(longDay('en fredag')).toBe('en fredag')
    expect(shortDay('2026-13-40')).toBe('2026-13-40')
    expect(dayAndYear('snart')).toBe('snart')
  })

  test('days ago are counted from today', () => {
    expect(ago.map((at) => daysAgo(at, now))).toEqual(['i dag', 'i går', 'for 3 dage siden'])
  })

  test('the clock has a point', () => {
    expect(timeSeparator()).toBe('.')
    expect(['17:00', '9.05', ''].map(clockTime)).toEqual(['17.00', '09.05', ''])
  })
})

describe('in English', () => {
  beforeEach(() => setLanguage('en'))

  test('a day is said as people say it', () => {
    expect(longDay('2026-11-20')).toBe('Friday 20 November 2026')
    expect(ago.map((at) => daysAgo(at, now))).toEqual(['today', 'yesterday', '3 days ago'])
  })

  test('the clock has a colon', () => {
    expect(timeSeparator()).toBe(':')
    expect(['17:00', '9.05', 'snart'].map(clockTime)).toEqual(['17:00', '09:05', 'snart'])
  })
})

test.each([
  [0, '0'],
  [0.5, '½'],
  [1, '1'],
  [1.5, '1½'],
  [25, '25'],
  [0.2, '0'],
  [0.9, '1'],
  [3.75, '4'],
])('%d minutes are shown as %s', (minutes, shown) => {
  expect(halves(minutes)).toBe(shown)
})

test('a list of a hundred days asks for the calendar once in each language', async () => {
  const made = vi.spyOn(Intl, 'DateTimeFormat')
  for (const of of ['da', 'en', 'da'] as const) {
    await setLanguage(of)
    for (let day = 1; day <= 28; day += 1) longDay(`2026-02-${String(day).padStart(2, '0')}`)
  }
  expect(made.mock.calls.length).toBeLessThanOrEqual(2)
  await setLanguage('da')
})

test.each([
  ['da', 'da-DK'],
  ['en', 'en-GB'],
] as const)('a short day is what the calendar calls it, all through the year (%s)', async (of, locale) => {
  await setLanguage(of)
  const calendar = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short' })
  for (let day = 0; day < 366; day += 1) {
    const at = new Date(2024, 0, 1 + day, 12)
    const [year, month, date] = [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) =>
      String(part).padStart(2, '0'),
    )
    const called = calendar.format(at).replace(/,| den/g, '')
    expect(shortDay(`${year}-${month}-${date}`)).toBe(called)
  }
  await setLanguage('da')
})
