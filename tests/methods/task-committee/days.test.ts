import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextCouncilDay, troublesAt } from '../../../src/methods/task-committee/day-troubles'
import { dates, isOff, recounted, withFirst } from '../../../src/methods/task-committee/milestones'
import type { Milestone, Setup } from '../../../src/methods/task-committee/model'
import { councilDays } from '../../../src/methods/task-committee/year-dates'
import { context, empty, room, told } from './room'

const dayOf = (setup: Setup, id: string) => setup.milestones.find((one) => one.id === id)?.day
const mile = (id: string, day: string, rest: Partial<Milestone> = {}): Milestone => ({
  ...{ id, text: id, who: '', day, done: false, council: false },
  ...rest,
})
const troubles = (milestones: readonly Milestone[], council = '') =>
  milestones.map((_, at) =>
    troublesAt({ ...empty, milestones, council }, at, context).map((said) => said.split(' ')[0]),
  )

describe('the council’s days as they are pasted', () => {
  test.each([
    ['2027-02-24', ['2027-02-24']],
    ['24-02-2027', ['2027-02-24']],
    ['Onsdag d. 24/2 2027 kl. 17.00', ['2027-02-24']],
    ['24.2.27', ['2027-02-24']],
    ['onsdag den 24. februar 2027', ['2027-02-24']],
    ['24 February 2027, 17:00', ['2027-02-24']],
    ['Møder i 2027\n24. februar\n31. marts', ['2027-02-24', '2027-03-31']],
    ['31. marts 2027\n24. feb. 2027', ['2027-02-24', '2027-03-31']],
    ['29. februar 2028', ['2028-02-29']],
  ])('%s', (pasted, days) => expect(councilDays(pasted)).toEqual({ days, faults: [] }))

  test('what cannot be read is told by its line, and the rest is read', () => {
    const { days, faults } = councilDays('3. marts\n24/2 2027\n29. februar 2027\nsommerferie\n\n24-02-2027\n31. april')
    expect(days).toEqual(['2027-02-24'])
    expect(faults.map(({ line, kind }) => `${line} ${kind}`)).toEqual([
      ...['1 no-year', '3 no-such-day', '4 no-day', '6 twice', '7 no-such-day'],
    ])
  })

  test('every day there is, written in any of the ways, is that day', () => {
    const ways = [
      (y: string, m: string, d: string) => `${y}-${m}-${d}`,
      (y: string, m: string, d: string) => `${Number(d)}/${Number(m)} ${y}`,
      (y: string, m: string, d: string) => `${d}.${m}.${y}`,
      (y: string, m: string, d: string) =>
        `${Number(d)}. ${new Intl.DateTimeFormat('da-DK', { month: 'long' }).format(new Date(`${y}-${m}-15`))} ${y}`,
      (y: string, m: string, d: string) =>
        `${Number(d)} ${new Intl.DateTimeFormat('en-GB', { month: 'long' }).format(new Date(`${y}-${m}-15`))} ${y}`,
    ]
    const any = fc.date({ min: new Date('2020-01-01'), max: new Date('2099-12-30'), noInvalidDate: true })
    fc.assert(
      fc.property(any, fc.constantFrom(...ways), (at, write) => {
        const day = at.toISOString().slice(0, 10)
        const [y = '', m = '', d = ''] = day.split('-')
        expect(councilDays(write(y, m, d))).toEqual({ days: [day], faults: [] })
      }),
    )
  })
})

describe('the timeline', () => {
  test('is counted from the first meeting: the need half a year before, the answer more than a year after', () => {
    const setup = withFirst(empty, '2027-06-14')
    expect(dayOf(setup, 'need')).toBe('2026-12-14')
    expect(dayOf(setup, 'first')).toBe('2027-06-14')
    expect(dayOf(setup, 'told')).toBe('2028-10-30')
  })
  test('what belongs to a meeting of the council falls on the last before its time', () => {
    const setup = withFirst({ ...empty, council: '27/1 2027\n24/2 2027' }, '2027-06-14')
    expect(dayOf(setup, 'joint')).toBe('2027-01-27')
    // No meeting is near: the counted day stands.
    expect(dayOf(setup, 'decide')).toBe('2028-05-01')
  })
  test('counted anew it follows the first meeting; what is done keeps its day, and what is one’s own stays', () => {
    const first = withFirst(empty, '2027-06-14')
    const own = {
      ...first,
      milestones: [
        ...first.milestones.map((one) => (one.id === 'need' ? { ...one, done: true } : one)),
        mile('own', '2027-01-01'),
      ],
    }
    const later = withFirst(own, '2027-06-21')
    expect(isOff(later)).toBe(true)
    const counted = recounted(later)
    expect(dayOf(counted, 'need')).toBe('2026-12-14')
    expect(dayOf(counted, 'own')).toBe('2027-01-01')
    expect(dayOf(counted, 'decide')).toBe('2028-05-08')
    expect(isOff(counted)).toBe(false)
  })
  test('a first meeting on the 29th of February has all its days', () => {
    const setup = withFirst(empty, '2028-02-29')
    expect(setup.milestones.every(({ day }) => day !== null)).toBe(true)
    expect(dayOf(setup, 'second')).toBe('2028-04-11')
  })
})

describe('bad days get their sentence, and nothing is changed', () => {
  test('in the past and not done', () => {
    expect(
      troubles([mile('a', '2026-11-19'), mile('b', '2026-11-20'), mile('c', '2026-01-05', { done: true })]),
    ).toEqual([['day.past'], [], ['day.order']])
  })
  test('two on one day, and one before that which stands above it', () => {
    expect(troubles([mile('a', '2027-02-24'), mile('b', '2027-02-24'), mile('c', '2027-02-23')])).toEqual([
      [],
      ['day.same'],
      ['day.order'],
    ])
  })
  test('a day without a council meeting can be moved to the next; none is moved by itself', () => {
    const council = '24/2 2027\n31/3 2027'
    const off = mile('a', '2027-03-01', { council: true })
    expect(troubles([off], council)).toEqual([['day.no-meeting']])
    expect(nextCouncilDay({ council }, off)).toBe('2027-03-31')
    expect(troubles([mile('a', '2027-04-01', { council: true })], council)).toEqual([['day.no-meeting.last']])
    expect(nextCouncilDay({ council }, mile('a', '2027-02-24', { council: true }))).toBeNull()
  })
  test('July and weekends', () => {
    expect(troubles([mile('a', '2027-07-03')])).toEqual([['day.july', 'day.weekend']])
  })
})

test('home is told what is missing, and nothing of what is done', () => {
  const known = dates(told(room({ setup: withFirst(empty, '2027-06-14') })), context)
  expect(known).toHaveLength(empty.milestones.length)
  expect(known.find(({ id }) => id === 'appoint')?.note).toContain('missing.result')
  const done = withFirst({ ...empty, milestones: [mile('appoint', '2027-01-01', { done: true })] }, null)
  expect(dates(told(room({ setup: done })), context)).toMatchObject([{ done: true, note: '' }])
})
