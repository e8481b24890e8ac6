import fc from 'fast-check'
import { convertIcsCalendar } from 'ts-ics'
import { expect, test } from 'vitest'
import { type CalendarDay, calendarText } from '../../src/exchange/calendar'

const made = new Date('2026-11-20T12:00:00Z')
const day: CalendarDay = { uid: 'a@samtalerum', sequence: 2, day: '2028-02-29', title: 'Høring', note: '' }
const read = (text: string) => convertIcsCalendar(undefined, text)
const dayOf = (date: Date | undefined) => date?.toISOString().slice(0, 10)

test('a whole day begins on its day and ends on the next, in leap years too', () => {
  const days = ['2028-02-28', '2028-02-29', '2027-02-28', '2029-12-31', '2026-03-29', '2026-10-25']
  const text = calendarText(
    'Årshjul',
    days.map((one, index) => ({ ...day, uid: `${index}`, day: one })),
    made,
  )
  expect(text).toContain('DTSTART;VALUE=DATE:20280229\r\n')
  expect((read(text).events ?? []).map(({ start, end }) => [dayOf(start.date), dayOf(end?.date)])).toEqual([
    ['2028-02-28', '2028-02-29'],
    ['2028-02-29', '2028-03-01'],
    ['2027-02-28', '2027-03-01'],
    ['2029-12-31', '2030-01-01'],
    ['2026-03-29', '2026-03-30'],
    ['2026-10-25', '2026-10-26'],
  ])
})

test('any words come back as they were, in lines of at most 75 octets that end as they should', () => {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.stringMatching(/^[æøåÆ,;\\n :"😀]{0,160}$/u),
    fc.constant('Linje\nto; komma, skråstreg \\ og BEGIN:VALARM'),
  )
  fc.assert(
    fc.property(words, words, (title, note) => {
      // The reader of the test takes blanks off the ends, and marks that nobody types.
      fc.pre([title, note].every((one) => one.trim() === one && !/(?!\n)\p{Cc}/u.test(one)))
      const text = calendarText('Navn', [{ ...day, title, note }], made)
      for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).byteLength).toBeLessThanOrEqual(75)
      expect(/[^\r]\n|\r[^\n]/.test(text)).toBe(false)
      const [event] = read(text).events ?? []
      // Whatever ends a line, a calendar has one way to say it.
      const lines = (one: string) => one.replace(/[\u2028\u2029]/g, '\n')
      expect([event?.summary ?? '', event?.description ?? '']).toEqual([lines(title), lines(note)])
    }),
    { numRuns: 200, examples: [['a\u2028b', '! \u2029!']] },
  )
})

test('each has its own mark, how often it has changed, and takes nobody’s time', () => {
  const [event] = read(calendarText('Navn', [day], made)).events ?? []
  expect(event).toMatchObject({ uid: 'a@samtalerum', sequence: 2, timeTransparent: 'TRANSPARENT' })
  expect(event?.stamp.date.toISOString()).toBe('2026-11-20T12:00:00.000Z')
})

test('a day that is none is refused', () => {
  expect(() => calendarText('Navn', [{ ...day, day: 'i morgen' }], made)).toThrow()
})

test('what somebody has pasted may not end a line of the calendar', () => {
  const day = { uid: 'a@samtalerum', sequence: 0, day: '2026-11-20' }
  const nasty = 'Et\r\nBEGIN:VALARM\rTo\u2028Tre\u0000'
  const lines = calendarText(nasty, [{ ...day, title: nasty, note: nasty }], new Date(0)).split('\r\n')
  expect(lines.filter((line) => line.startsWith('BEGIN:'))).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VEVENT'])
  for (const line of lines) expect(line).not.toMatch(/\p{Cc}|\u2028/u)
})
