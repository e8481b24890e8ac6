import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysAfter } from '../../../src/lib/clock'
import { councilDays } from '../../../src/methods/task-committee/council'
import { nextCouncilDay, troublesAt } from '../../../src/methods/task-committee/day-troubles'
import { dates, isOff, recounted, withFirst } from '../../../src/methods/task-committee/milestones'
import type { Milestone, Setup } from '../../../src/methods/task-committee/model'
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
  const read = (pasted: string) => {
    const { days, faults } = councilDays(pasted)
    return { days, faults: faults.map(({ kind, said }) => `${kind}: ${said}`) }
  }
  test.each([
    ['onsdag den 26. maj 2027 kl. 17.05', ['2027-05-26']],
    ['24. marts 2027 kl. 9-12', ['2027-03-24']],
    ['onsdag den 24. februar 2027 kl. 17.00', ['2027-02-24']],
    ['24.februar 2027', ['2027-02-24']],
    ['2027: 31/3, 28/4', ['2027-03-31', '2027-04-28']],
    ['2027\n27. januar, 24. februar, 31. marts', ['2027-01-27', '2027-02-24', '2027-03-31']],
    ['27/1 2027\t24/2 2027\t31/3 2027', ['2027-01-27', '2027-02-24', '2027-03-31']],
    ['31. marts 2027\n24. feb. 2027', ['2027-02-24', '2027-03-31']],
    ['Mødeplan 2027\n\nonsdag den 26. maj kl. 17.05', ['2027-05-26']],
  ])('%j', (pasted, days) => expect(read(pasted)).toEqual({ days, faults: [] }))

  test.each([
    ['31/3, 28/4', [], ['no-year: 31/3', 'no-year: 28/4']],
    ['onsdag den 26. maj kl. 17.05', [], ['no-year: onsdag den 26. maj']],
    ['24.–25. februar 2027', [], ['unread: 24.–25. februar 2027']],
    ['24/2 2027\n24. februar', ['2027-02-24'], ['double: 24. februar']],
    ['tirsdag den 24. februar 2027', ['2027-02-24'], ['weekday: tirsdag den 24. februar 2027']],
    ['29. februar 2027', [], ['no-such-day: 29. februar 2027']],
    ['2027-02-24\n1027-02-24', ['2027-02-24'], ['no-such-day: 1027-02-24']],
  ])('%j is told as it was written', (pasted, days, faults) => expect(read(pasted)).toEqual({ days, faults }))

  test('a year taken from the text around a day is told', () => {
    expect(councilDays('2027\n24. februar').guessed).toEqual(['2027'])
    expect(councilDays('24. februar 2027').guessed).toEqual([])
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
  test('what must lie before a meeting of the council follows it', () => {
    const setup = withFirst({ ...empty, council: '27/1, 24/2, 31/3 2027' }, '2027-06-14')
    expect(dayOf(setup, 'joint')).toBe('2027-01-27')
    expect(dayOf(setup, 'draft')).toBe('2027-01-13')
    expect(dayOf(setup, 'first')).toBe('2027-06-14')
  })
  test('whatever days the council meets, each thing lies after the one before it', () => {
    const day = fc.integer({ min: 0, max: 1200 }).map((days) => daysAfter('2026-06-01', days))
    fc.assert(
      fc.property(fc.array(day, { maxLength: 40 }), (council) => {
        const { milestones } = withFirst({ ...empty, council: council.join('\n') }, '2027-06-14')
        const days = milestones.map((one) => one.day ?? '')
        expect(days).toEqual([...new Set(days)].toSorted())
      }),
    )
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
