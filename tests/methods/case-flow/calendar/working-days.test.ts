import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysAfter, daysBetween } from '../../../../src/lib/clock'
import { type Counting, isWorkingDay, workingDaysBefore } from '../../../../src/methods/case-flow/calendar/working-days'

const cautious = { saturday: false, constitution: true, christmas: true, newyear: true, prayer: false }
const counting = (assumed: Partial<Counting['assumed']> = {}, closed: Counting['closed'] = []): Counting => ({
  closed,
  assumed: { ...cautious, ...assumed },
})
const back = (day: string, count: number, how = counting()) => workingDaysBefore(how, day, count)

describe('four working days before a meeting', () => {
  test.each([
    ['on a Tuesday in autumn: the Wednesday before', '2027-09-14', '2027-09-08'],
    ['on a Friday: the Monday of that week', '2027-09-10', '2027-09-06'],
    ['on a Sunday: the days before the weekend', '2027-09-12', '2027-09-07'],
    ['on the Wednesday after Easter 2027: before Maundy Thursday', '2027-03-31', '2027-03-22'],
    ['after Ascension Day 2027', '2027-05-10', '2027-05-03'],
    ['after Whitsun 2027', '2027-05-19', '2027-05-12'],
    ['after 5 June 2028, a Monday and Whit Monday in one', '2028-06-08', '2028-06-01'],
    ['after the turn of the year', '2027-01-06', '2026-12-29'],
    ['after a leap day', '2028-03-02', '2028-02-25'],
    ['after a 28 February', '2027-03-02', '2027-02-24'],
  ])('%s', (_, meeting, wanted) => expect(back(meeting, 4)).toBe(wanted))
})

describe('what is taken for granted can be switched', () => {
  test.each([
    ['Saturday', { saturday: true }, '2027-09-13', 1, '2027-09-11'],
    ['5 June', { constitution: false }, '2026-06-06', 1, '2026-06-05'],
    ['24 December', { christmas: false }, '2026-12-25', 1, '2026-12-24'],
    ['31 December', { newyear: false }, '2027-01-01', 1, '2026-12-31'],
    ['store bededag off', { prayer: true }, '2027-04-26', 1, '2027-04-22'],
  ] as const)('%s', (_, assumed, meeting, count, wanted) => {
    expect(back(meeting, count, counting(assumed))).toBe(wanted)
    expect(back(meeting, count)).not.toBe(wanted)
  })

  test('days that the municipality is closed are left out, both ends included', () => {
    const closed = [{ from: '2027-07-12', to: '2027-07-30' }]
    expect(back('2027-08-02', 1, counting({}, closed))).toBe('2027-07-09')
    expect(isWorkingDay(counting({}, closed), '2027-07-30')).toBe(false)
    expect(isWorkingDay(counting({}, closed), '2027-08-02')).toBe(true)
  })

  test('where everything is closed, there is no such day, and no waiting for one', () => {
    expect(back('2027-08-02', 1, counting({}, [{ from: '0001-01-01', to: '9999-12-31' }]))).toBeNull()
    expect(back('0000-01-03', 400)).toBeNull()
  })
})

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => daysAfter('2000-01-01', days))
const ranges = fc.array(
  fc.record({ from: day, length: fc.nat(25) }).map(({ from, length }) => ({ from, to: daysAfter(from, length) })),
  { maxLength: 4 },
)
const ways = fc
  .record({
    saturday: fc.boolean(),
    constitution: fc.boolean(),
    christmas: fc.boolean(),
    newyear: fc.boolean(),
    prayer: fc.boolean(),
    closed: ranges,
  })
  .map(({ closed, ...assumed }): Counting => ({ closed, assumed }))
const count = fc.integer({ min: 0, max: 120 })

describe('whatever is taken for granted', () => {
  test('counting back ends on a working day, and between it and the meeting there are just so many', () => {
    fc.assert(
      fc.property(ways, day, count, (how, meeting, many) => {
        const found = workingDaysBefore(how, meeting, many + 1) ?? ''
        expect(isWorkingDay(how, found)).toBe(true)
        const span = Array.from({ length: daysBetween(found, meeting) }, (_, at) => daysAfter(found, at))
        expect(span.filter((one) => isWorkingDay(how, one)).length).toBe(many + 1)
      }),
    )
  })

  test('no days before is the meeting itself, and one day more is earlier', () => {
    fc.assert(
      fc.property(ways, day, count, (how, meeting, many) => {
        expect(workingDaysBefore(how, meeting, 0)).toBe(meeting)
        const [less, more] = [workingDaysBefore(how, meeting, many), workingDaysBefore(how, meeting, many + 1)]
        expect((more ?? '') < (less ?? '')).toBe(true)
      }),
    )
  })

  test('a later meeting never has an earlier deadline', () => {
    fc.assert(
      fc.property(ways, day, fc.nat(40), count, (how, meeting, later, many) => {
        const [one, other] = [meeting, daysAfter(meeting, later)].map((at) => workingDaysBefore(how, at, many) ?? '')
        expect((other ?? '') >= (one ?? '')).toBe(true)
      }),
    )
  })

  test('on a Saturday or Sunday nobody works, unless Saturday counts; nor on a holiday', () => {
    fc.assert(
      fc.property(ways, day, (how, at) => {
        const weekday = new Date(`${at}T12:00:00Z`).toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' })
        if (weekday === 'Sunday' || (weekday === 'Saturday' && !how.assumed.saturday))
          expect(isWorkingDay(how, at)).toBe(false)
        if (/-(01-01|12-25|12-26)$/.test(at)) expect(isWorkingDay(how, at)).toBe(false)
      }),
    )
  })
})
