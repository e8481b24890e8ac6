import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysAfter } from '../../src/lib/clock'
import { readDates } from '../../src/lib/pasted-dates'

const daysIn = (text: string, year: number | null = null) => readDates(text, year).days.map(({ day }) => day)
const faultsIn = (text: string, year: number | null = null) =>
  readDates(text, year).faults.map(({ kind, said }) => `${kind}: ${said}`)
/** Nothing else was found, and nothing is to be told. */
const clean = (text: string, year: number | null = null) => {
  expect(faultsIn(text, year)).toEqual([])
  return daysIn(text, year)
}

describe('one day, as people write it', () => {
  test.each([
    ...['10. september 2027', '10/9 2027', '10.9.27', '2027-09-10', '10.09.2027', '10-09-2027', '10/9-27', '10/9-2027'],
    ...[
      '10/09/2027',
      '10/9/27',
      '10. 9. 2027',
      '10.9 2027',
      '10 september 2027',
      '10.september 2027',
      '10. sept. 2027',
    ],
    ...[
      '10. sep 27',
      '10-sep-27',
      '10-Sep-2027',
      'den 10. september 2027',
      'Fredag den 10. september 2027',
      '10/9/2027.',
    ],
    ...[
      'fredag 10/9 2027',
      'fre. d. 10/9 2027',
      'Fre 10.9.2027',
      '10 September 2027',
      '10th September 2027',
      '2027/09/10',
    ],
    ...[
      '10th of September, 2027',
      'September 10, 2027',
      'Sept. 10th, 2027',
      'Friday, 10 September 2027',
      'Fri 10 Sep 2027',
    ],
    ...[
      '10. september ’27',
      '2027-09-10T17:00:00Z',
      '10. september 2027 kl. 17.00',
      '10/9 2027, kl. 17-19',
      '10.9.2027 17:00',
    ],
    ...['- 10. september 2027', '•\t10. september 2027', '10.\u00a0september\u00a02027', 'Mødet er 10/9 2027 i salen.'],
    ...[
      '10.9.2027 kl. 16.10-18.00',
      '10. september 2027 16.30',
      '(10/9 2027)',
      '10. SEPTEMBER 2027',
      '10.09.2027\t17.00',
    ],
  ])('%s', (text) => expect(clean(text)).toEqual(['2027-09-10']))

  test.each([
    ...['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november'],
    ...['december', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'October'],
    ...['jan.', 'feb.', 'febr.', 'mar.', 'apr.', 'jun.', 'jul.', 'aug.', 'sept.', 'okt.', 'oct.', 'nov.', 'dec.'],
  ])('the month of %s', (name) => {
    const at = 'jan feb mar apr ma jun jul aug sep o nov dec'.split(' ')
    const month = at.findIndex((begin) => name.toLowerCase().startsWith(begin)) + 1
    const number = /^mar/i.test(name) ? 3 : month
    expect(clean(`4. ${name} 2027`)).toEqual([`2027-${String(number).padStart(2, '0')}-04`])
  })
})

describe('many days', () => {
  const autumn = ['2027-09-10', '2027-09-18', '2027-09-24']
  test.each([
    'Økonomiudvalg: 10/9, 18/9 og 24/9 2027',
    '10/9, 18/9 og 24/9 (2027)',
    '10., 18. og 24. september 2027',
    '10. september, 18. september og 24. september 2027',
    '10/9 2027\n18/9 2027\n24/9 2027',
    'Mødedatoer 2027\n10. september\n18. september\n24. september',
    'Dato\tMøde\n10-09-2027\tØkonomiudvalg\n18-09-2027\tØkonomiudvalg\n24-09-2027\tØkonomiudvalg',
    '1\t10/9 2027\n2\t18/9 2027\n3\t24/9 2027',
    '1. 10/9 2027\n2. 18/9 2027\n3. 24/9 2027',
    '2027-09-10;2027-09-18;2027-09-24',
    '10 September 2027, 18 September 2027 and 24 September 2027',
    '10, 18 and 24 September 2027',
    'Møderne i 2027 er fredag den 10. sept., lørdag den 18. sept. og fredag den 24. sept.',
    '10/9 18/9 24/9 2027',
  ])('%j', (text) => expect(clean(text)).toEqual(autumn))

  test('without a year anywhere they are in the year that is given, and it is said that it was guessed', () => {
    expect(clean('10/9, 18/9 og 24/9', 2027)).toEqual(autumn)
    expect(readDates('10/9, 18/9 2027', null).days.map(({ guessed }) => guessed)).toEqual([true, false])
    expect(readDates('10/9', 2027).days[0]?.guessed).toBe(true)
  })

  test('a year that stands in the text counts before the one that is given', () => {
    expect(clean('Mødeplan 2028\n10. september', 2027)).toEqual(['2028-09-10'])
    expect(clean('10. september\n\nGælder 2028', 2027)).toEqual(['2028-09-10'])
  })

  test.each([
    ['a row that goes over the turn of the year', '10/12 2027, 14/1, 11/2', ['2027-12-10', '2028-01-14', '2028-02-11']],
    ['with the year at its end', '10/12, 14/1 2028', ['2027-12-10', '2028-01-14']],
    ['down a column', '3. december\n7. januar\n4. februar', ['2027-12-03', '2028-01-07', '2028-02-04']],
    ['but not under a year of its own', '2027\n3. december\n7. januar', ['2027-12-03', '2027-01-07']],
    [
      'nor where a row begins anew',
      'ØU: 7/1 2027, 2/12\nByrådet: 14/1, 9/12',
      ['2027-01-07', '2027-12-02', '2027-01-14', '2027-12-09'],
    ],
    ['nor for a month before', '10/9 2027, 12/8', ['2027-09-10', '2027-08-12']],
  ])('%s', (_, text, wanted) => expect(clean(text, 2027)).toEqual(wanted))

  test('a long column is read whole', () => {
    const days = Array.from({ length: 120 }, (_, at) => daysAfter('2027-01-05', at * 7))
    const column = days.map((day) => `${Number(day.slice(8))}/${Number(day.slice(5, 7))} ${day.slice(0, 4)}`)
    expect(clean(column.join('\n'))).toEqual(days)
  })
})

describe('what is wrong is told, and nothing is dropped in silence', () => {
  test.each([
    ['a day that there is not', '31/2 2027', ['no-such-day: 31/2 2027']],
    ['a leap day in a common year', '29. februar 2027', ['no-such-day: 29. februar 2027']],
    ['a thirteenth month', '10/13 2027', ['no-such-day: 10/13 2027']],
    ['a day of nought', '0/9 2027', ['no-such-day: 0/9 2027']],
    ['no year', '10. september', ['no-year: 10. september']],
    ['no date', 'Første tirsdag i måneden', ['unread: Første tirsdag i måneden']],
    ['a number', '17', ['unread: 17']],
    ['half a date', '10. septemberr 2027', ['unread: 10. septemberr 2027']],
    ['a dotted pair that may be a time of day', '10.12', ['unread: 10.12']],
  ])('%s', (_, text, wanted) => {
    expect(faultsIn(text)).toEqual(wanted)
    expect(daysIn(text)).toEqual([])
  })

  test('a leap day in a leap year is a day', () => expect(clean('29. februar 2028')).toEqual(['2028-02-29']))

  test('a wrong weekday is told, and the day is among the days', () => {
    const { days, faults } = readDates('mandag den 10. september 2027', null)
    expect(days.map(({ day }) => day)).toEqual(['2027-09-10'])
    expect(faults).toEqual([{ kind: 'weekday', said: 'mandag den 10. september 2027', day: '2027-09-10' }])
    expect(faultsIn('Monday 10 September 2027')).toEqual(['weekday: Monday 10 September 2027'])
  })

  test.each([
    'man',
    'tir',
    'ons',
    'tor',
    'fre',
    'lør',
    'søn',
    'mandag',
    'tirsdag',
    'onsdag',
    'torsdag',
    'fredag',
    'lørdag',
    'søndag',
  ])('%s is right on one day of a week', (name) => {
    const week = Array.from({ length: 7 }, (_, at) => 6 + at)
    const right = week.filter((date) => faultsIn(`${name} ${date}/9 2027`).length === 0)
    const at = ['man', 'tir', 'ons', 'tor', 'fre', 'lør', 'søn'].indexOf(name.slice(0, 3))
    expect(right).toEqual([6 + at])
  })

  test('a day that stands twice is told once for each time too many', () => {
    const { days, faults } = readDates('10/9 2027, 10. september 2027, 2027-09-10', null)
    expect(days.map(({ day }) => day)).toEqual(['2027-09-10'])
    expect(faults.map(({ kind, day }) => [kind, day])).toEqual([
      ['double', '2027-09-10'],
      ['double', '2027-09-10'],
    ])
  })

  test('figures beside a date are told', () => {
    expect(faultsIn('Møde nr. 3: 10/9 2027')).toEqual(['unread: 3:'])
    expect(daysIn('Møde nr. 3: 10/9 2027')).toEqual(['2027-09-10'])
  })

  test('a span of days is told, and no day of it is guessed at', () => {
    expect(daysIn('10.-12. september 2027')).toEqual([])
    expect(faultsIn('10.-12. september 2027')).toEqual(['unread: 10.-12. september 2027'])
    expect(daysIn('10.–12. september 2027')).toEqual([])
    expect(faultsIn('10.–12. september 2027')).toEqual(['unread: 10.–12. september 2027'])
  })

  test('one wrong day leaves the others', () =>
    expect(daysIn('10/9 2027, 31/9 2027, 24/9 2027')).toEqual(['2027-09-10', '2027-09-24']))

  test('nothing is nothing', () => expect(readDates(' \n\n', 2027)).toEqual({ days: [], faults: [] }))
})

describe('whatever is pasted', () => {
  const day = fc.integer({ min: 0, max: 9000 }).map((days) => daysAfter('2020-01-01', days))
  const months = 'januar februar marts april maj juni juli august september oktober november december'.split(' ')
  const [year, month, date] = [
    (one: string) => one.slice(0, 4),
    (one: string) => Number(one.slice(5, 7)),
    (one: string) => Number(one.slice(8)),
  ]
  const forms: readonly ((one: string) => string)[] = [
    (one) => one,
    (one) => `${date(one)}/${month(one)} ${year(one)}`,
    (one) => `${date(one)}/${month(one)}-${year(one).slice(2)}`,
    (one) => `${date(one)}.${month(one)}.${year(one).slice(2)}`,
    (one) => `${date(one)}. ${months[month(one) - 1]} ${year(one)}`,
    (one) => `${date(one)}. ${months[month(one) - 1]?.slice(0, 3)}. ${year(one)} kl. 17.00`,
  ]

  test('every day with its year is read, in any mixture of forms and of what stands between', () => {
    const pieces = fc.array(fc.tuple(day, fc.constantFrom(...forms), fc.constantFrom('\n', ', ', '; ', '\t', ' og ')), {
      minLength: 1,
      maxLength: 30,
    })
    fc.assert(
      fc.property(pieces, (all) => {
        const text = all.map(([one, form, between]) => `${form(one)}${between}`).join('')
        expect(daysIn(text)).toEqual([...new Set(all.map(([one]) => one))])
      }),
    )
  })

  test('no text breaks it; all days are days; each stands once', () => {
    const bit = fc.constantFrom(
      '10',
      '9',
      '31',
      '2',
      '2027',
      '/',
      '.',
      '-',
      ' ',
      ', ',
      'september',
      'mandag',
      'og',
      'kl.',
      '\n',
      '\t',
      ':',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(bit, { maxLength: 30 }).map((all) => all.join('')),
        ),
        (text) => {
          const found = daysIn(text, 2027)
          expect(found.every((one) => /^\d{4}-\d{2}-\d{2}$/.test(one) && !Number.isNaN(Date.parse(one)))).toBe(true)
          expect(new Set(found).size).toBe(found.length)
        },
      ),
    )
  })

  test.each(['10/9 ', '1. ', '10, ', 'mandag ', 'kl. ', '10.', ' ', '10. september, ', '10/9 2027\n'])(
    'text as long as it may be, of nothing but %j, is read',
    (bit) => {
      const { days, faults } = readDates(bit.repeat(20_000 / bit.length), 2027)
      expect(days.length).toBeLessThanOrEqual(1)
      expect(faults.every(({ kind }) => kind === 'double' || kind === 'unread')).toBe(true)
    },
  )
})
