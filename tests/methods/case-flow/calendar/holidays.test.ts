import { describe, expect, test } from 'vitest'
import { daysAfter } from '../../../../src/lib/clock'
import { holidaysIn, prayerDayIn } from '../../../../src/methods/case-flow/calendar/holidays'

/** As they stand in printed calendars. */
const printed = [
  ...['2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2029-04-01', '2030-04-21', '2031-04-13', '2032-03-28'],
  ...['2033-04-17', '2034-04-09', '2035-03-25', '2036-04-13', '2037-04-05', '2038-04-25', '2039-04-10', '2040-04-01'],
]

/** The church’s full moons from 1900 to 2199 by the golden number of the year, as prayer books have them. */
const moons = [
  ...['04-14', '04-03', '03-23', '04-11', '03-31', '04-18', '04-08', '03-28', '04-16', '04-05'],
  ...['03-25', '04-13', '04-02', '03-22', '04-10', '03-30', '04-17', '04-07', '03-27'],
]
/** Easter by another way than the library’s: looked up, the Sunday after the full moon. */
const easterByMoon = (year: number): string => {
  const full = `${year}-${moons[year % 19]}`
  return daysAfter(full, 7 - new Date(`${full}T00:00:00Z`).getUTCDay())
}

describe('Easter', () => {
  test.each(printed)('%s, as printed', (easter) => {
    const year = Number(easter.slice(0, 4))
    expect([...holidaysIn(year)]).toContain(easter)
    expect([...holidaysIn(year)]).toContain(daysAfter(easter, 1))
    expect(easterByMoon(year)).toBe(easter)
  })

  test('for three hundred years the moon says the same', () => {
    const years = Array.from({ length: 300 }, (_, at) => 1900 + at)
    const wrong = years.filter((year) => {
      const easter = easterByMoon(year)
      return ![-3, -2, 0, 1, 39, 49, 50].every((days) => holidaysIn(year).has(daysAfter(easter, days)))
    })
    expect(wrong).toEqual([])
  })
})

test('the holidays of 2027, all of them', () => {
  expect([...holidaysIn(2027)].sort()).toEqual([
    ...['2027-01-01', '2027-03-25', '2027-03-26', '2027-03-28', '2027-03-29', '2027-05-06', '2027-05-16', '2027-05-17'],
    ...['2027-12-25', '2027-12-26'],
  ])
})

test('store bededag was a holiday until 2023, and is a working day from 2024', () => {
  expect(prayerDayIn(2023)).toBe('2023-05-05')
  expect(holidaysIn(2023).has('2023-05-05')).toBe(true)
  expect(prayerDayIn(2024)).toBe('2024-04-26')
  expect(holidaysIn(2024).has('2024-04-26')).toBe(false)
  expect([2024, 2027, 2040].map((year) => holidaysIn(year).size)).toEqual([10, 10, 10])
})

test('before our calendar there are none', () => expect(holidaysIn(0).size + holidaysIn(1500).size).toBe(0))
