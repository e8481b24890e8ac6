import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { daysAfter } from '../../../src/lib/clock'
import { daysOf, meetingsOf, standingOf } from '../../../src/methods/case-flow/case-dates'
import { standingText } from '../../../src/methods/case-flow/case-table'
import { dates } from '../../../src/methods/case-flow/dates'
import { newCase } from '../../../src/methods/case-flow/edits'
import { dateTexts, readEach, takeDates } from '../../../src/methods/case-flow/meetings'
import { bodies, most, type Setup } from '../../../src/methods/case-flow/model'
import { dateProblems } from '../../../src/methods/case-flow/problems'
import type { Context } from '../../../src/methods/contract'
import { mostGiven } from '../../../src/workshop/record/life'
import { contextIn } from '../../laws/scripts'
import { context, empty, room, told, wayOf } from './room'

let da: Context
beforeAll(async () => {
  da = { ...(await contextIn('case-flow', 'da')), today: '2027-01-04' }
})

const meetings: Setup['meetings'] = {
  first: ['2027-01-12', '2027-02-09', '2027-03-09'],
  second: ['2027-01-20', '2027-02-17', '2027-03-17'],
  last: ['2027-01-26', '2027-02-23', '2027-03-23'],
}
const way = wayOf(
  [
    { id: 'draft', text: 'Udkast', before: 10 },
    { id: 'read', text: 'Læst', before: 7, unit: 'days' },
    { id: 'meet', text: 'Udvalget', kind: 'meet', body: 'first' },
    { id: 'council', text: 'Rådet', kind: 'meet', body: 'last' },
  ],
  { meetings },
)
const bicycle = newCase('c', { title: 'Cykelsti', last: '2027-03-23' })
const days = (setup: Setup, last = '2027-03-23') =>
  daysOf(setup, { last, done: [] }).map(({ id, day }) => `${day} ${id}`)

describe('the meetings of a case', () => {
  test('are found from the last', () =>
    expect(meetingsOf(way, '2027-02-23')).toEqual({ first: '2027-02-09', second: '2027-02-17', last: '2027-02-23' }))
  test('a body without dates is passed by', () => {
    const short = { ...way, meetings: { ...meetings, second: [] } }
    expect(meetingsOf(short, '2027-02-23')).toEqual({ first: '2027-02-09', second: null, last: '2027-02-23' })
  })
  test('on the same day is not before', () => {
    const same = { ...way, meetings: { ...meetings, second: ['2027-02-23'] } }
    expect(meetingsOf(same, '2027-02-23').second).toBeNull()
  })
})

describe('the days of a case', () => {
  test('are counted back from the first meeting, in days and in working days', () =>
    expect(days(way)).toEqual([
      '2027-02-23 draft',
      '2027-03-02 read',
      '2027-03-03 agenda-first',
      '2027-03-09 meet',
      '2027-03-11 agenda-second',
      '2027-03-17 meeting-second',
      '2027-03-17 agenda-last',
      '2027-03-23 council',
    ]))
  test('a public holiday, a day off by agreement and closed days are passed over', () => {
    const easter = wayOf([{ id: 'draft', before: 3 }], { meetings: { first: [], second: [], last: ['2027-03-30'] } })
    // The 29th is påskedag's Monday; Thursday and Friday before it are holidays.
    expect(days(easter, '2027-03-30')).toContain('2027-03-22 draft')
    const shut = { ...easter, closed: [{ id: 'x', from: '2027-03-22', to: '2027-03-23', text: '' }] }
    expect(days(shut, '2027-03-30')).toContain('2027-03-18 draft')
    const christmas = wayOf([{ id: 'draft', before: 2 }], { meetings: { first: [], second: [], last: ['2026-12-29'] } })
    expect(days(christmas, '2026-12-29')).toContain('2026-12-23 draft')
    const open = { ...christmas, assumed: { ...christmas.assumed, christmas: false } }
    expect(days(open, '2026-12-29')).toContain('2026-12-24 draft')
  })
  test('Saturday counts where somebody says so', () => {
    const monday = wayOf([{ id: 'draft', before: 1 }], { meetings: { first: [], second: [], last: ['2027-02-22'] } })
    expect(days(monday, '2027-02-22')).toContain('2027-02-19 draft')
    const saturday = { ...monday, assumed: { ...monday.assumed, saturday: true } }
    expect(days(saturday, '2027-02-22')).toContain('2027-02-20 draft')
  })
  test('the agenda is not counted where that is switched off', () => {
    const off = { ...way, assumed: { ...way.assumed, agenda: false } }
    expect(days(off).some((text) => text.includes('agenda'))).toBe(false)
  })
  test('closed for ever is no endless count', () => {
    const shut = { ...way, closed: [{ id: 'x', from: '1900-01-01', to: '2199-12-31', text: '' }] }
    expect(days(shut).some((text) => text.includes('draft'))).toBe(false)
  })
  test('lie in the order of the calendar, and none after its own meeting', () => {
    const day = fc.integer({ min: 0, max: 800 }).map((at) => daysAfter('2026-06-01', at))
    const series = fc.array(day, { maxLength: 12 })
    const steps = fc.array(
      fc.record({
        before: fc.option(fc.integer({ min: 0, max: 60 })),
        unit: fc.constantFrom('days' as const, 'working' as const),
        body: fc.constantFrom(...bodies),
      }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(steps, series, series, series, day, (all, first, second, lasts, last) => {
        const setup = wayOf(all, { meetings: { first, second, last: [...lasts, last] } })
        const found = daysOf(setup, { last, done: [] })
        const met = meetingsOf(setup, last)
        expect(found.map((one) => one.day)).toEqual(found.map((one) => one.day).sort())
        for (const one of found) expect(one.day <= (met[one.body] ?? met.last ?? '')).toBe(true)
        expect((met.first ?? '') < last && (met.second ?? '') < last).toBe(true)
        if (met.first !== null && met.second !== null) expect(met.first < met.second).toBe(true)
      }),
    )
  })
})

describe('how a case stands', () => {
  const at = (today: string, done: readonly string[] = []) => standingOf(way, { ...bicycle, done }, today)
  test('in good time it says what is next', () =>
    expect(at('2027-02-20')).toMatchObject({ kind: 'next', day: '2027-02-23', days: 3 }))
  test('too late, it names the next meeting that leaves time', () => {
    const late = { ...bicycle, last: '2027-01-26' }
    const text = standingText(way, late, { ...da, today: '2027-01-08' })
    expect(text).toBe(
      'For sent: »Udkast« skulle være gjort onsdag den 23. december 2026. Det næste møde, den kan nå, er tirsdag den 23. februar 2027.',
    )
  })
  test('too late for every meeting there is', () =>
    expect(at('2027-03-22')).toMatchObject({ kind: 'late', next: null }))
  test('what is done is not waited for', () => {
    expect(at('2027-02-26', ['draft'])).toMatchObject({ kind: 'next', day: '2027-03-02' })
    const all = ['draft', 'read', 'agenda-first', 'agenda-second', 'agenda-last']
    expect(at('2027-03-16', all)).toEqual({ kind: 'ready' })
  })
  test('over, and without a meeting', () => {
    expect(at('2027-03-24')).toEqual({ kind: 'over' })
    expect(standingOf(way, newCase('x'), '2027-01-01')).toEqual({ kind: 'no-meeting' })
  })
})

describe('what a case says that is not simply ready', () => {
  const says = (setup: Setup, today: string, done: readonly string[] = [], last = '2027-03-23') =>
    standingText(setup, { ...bicycle, done, last }, { ...da, today })
  test('its agenda is late until its meeting has been', () => {
    const done = ['draft', 'read']
    expect(says(way, '2027-03-04', done)).toMatch(
      /^For sent: »Dagsorden[^»]*« skulle være gjort onsdag den 3. marts 2027/,
    )
    expect(says(way, '2027-03-10', done)).toMatch(/^Næste: .* torsdag den 11. marts 2027, om 1 dag/)
    expect(says(way, '2027-03-23', [...done, 'agenda-last'])).toBe('Alt med en frist er gjort.')
  })
  test('no step has a deadline', () => {
    const bare = wayOf([{ text: 'Udkast' }], { meetings, assumed: { ...way.assumed, agenda: false } })
    expect(says(bare, '2027-01-04')).toBe('Intet skridt har en frist, så der er ingen datoer at holde.')
  })
  test('a meeting that is not found gives its steps no dates', () => {
    const late = { ...way, meetings: { ...meetings, first: ['2027-03-01'] } }
    expect(days(late, '2027-01-26').some((text) => /draft|read/.test(text))).toBe(false)
    expect(says(late, '2027-01-04', [], '2027-01-26')).toContain('Der står intet møde før onsdag den 20. januar 2027.')
  })
  test('dates that stopped long before are not taken', () => {
    const stale = { ...way, meetings: { first: ['2026-02-03'], second: ['2026-02-10'], last: ['2027-06-22'] } }
    expect(meetingsOf(stale, '2027-06-22')).toEqual({ first: null, second: null, last: '2027-06-22' })
    expect(says(stale, '2027-01-04', [], '2027-06-22')).toContain('stopper tirsdag den 3. februar 2026')
  })
})

describe('what goes into a calendar', () => {
  const known = (setup: Setup) => dates(told(room(setup)), context)
  test('each day of a case, of which the next waits to be begun', () => {
    const all = known({ ...way, cases: [bicycle] })
    expect(all).toHaveLength(8)
    expect(all.filter(({ begin }) => begin !== null).map(({ id, begin }) => [id, begin])).toEqual([
      ['c-draft', '2027-02-16'],
    ])
  })
  test('a case whose meeting has been is not begun any more', () => {
    const over = known({
      ...way,
      cases: [{ ...bicycle, last: '2026-12-28' }],
      meetings: { first: [], second: [], last: [] },
    })
    expect([over.length > 0, over.filter(({ begin }) => begin !== null)]).toEqual([true, []])
  })
  test('a case whose meeting was long ago has left it', () =>
    expect(known({ ...way, cases: [{ ...bicycle, last: '2026-10-01' }] })).toEqual([]))
  test('as many cases and steps as can be kept are still a calendar that can be stored', () => {
    const steps = Array.from({ length: most.steps }, (_, at) => ({ before: at }))
    const cases = Array.from({ length: most.cases }, (_, at) => ({ ...bicycle, id: `c${at}` }))
    expect(known(wayOf(steps, { meetings, cases })).length).toBeLessThan(mostGiven)
  })
})

describe('dates that are pasted', () => {
  const paste = async (text: string, setup: Setup = empty) => {
    const put = await takeDates(text, '2027-01-04')
    const { setup: next, came } = put(setup, 'first')
    return { days: next.meetings.first, said: dateTexts(came, da).map((one) => one.text) }
  }
  test('a year in five forms is one year', async () => {
    const forms = ['12.1.2027', '9/2-27', '2027-03-09', '13. april 2027', 'tirsdag den 11. maj 2027']
    const { days: read, said } = await paste(forms.join('\n'))
    expect(read).toEqual(['2027-01-12', '2027-02-09', '2027-03-09', '2027-04-13', '2027-05-11'])
    expect(said).toEqual(['5 datoer er læst.'])
  })
  test('29 February is a day in some years only', async () => {
    const { days: read, said } = await paste('29. februar 2027, 29. februar 2028')
    expect(read).toEqual(['2028-02-29'])
    expect(said).toEqual(['1 dato er læst.', 'Den dag findes ikke: »29. februar 2027«.'])
  })
  test('a date in the past stays, and is said', async () => {
    const { days: read, said } = await paste('12.1.2026')
    expect(read).toEqual(['2026-01-12'])
    expect(said).toContain('1 ligger før i dag.')
  })
  test('what is there already counts once', async () => {
    const { days: read, said } = await paste('12.1.2027 12.1.2027 9.2.2027', { ...empty, meetings })
    expect(read).toEqual(meetings.first)
    expect(said).toEqual(['Ingen nye datoer er læst.', '3 stod der i forvejen og tæller kun med én gang.'])
  })
  test('what is no date is named, and changes nothing', async () => {
    const put = await takeDates('uge 33 er travl', '2027-01-04')
    expect(put(empty, 'first').setup).toBe(empty)
    expect((await paste('uge 33 er travl')).said[1]).toMatch(/kan ikke læses som en dato: »/)
  })
  test('of many that cannot be read every one is named', async () => {
    const odd = Array.from({ length: 9 }, (_, at) => `uge ${at + 31}`)
    const { said } = await paste(odd.join('\n'))
    for (const text of odd) expect(said.join(' ')).toContain(text.slice(4))
  })
  test('without a year a day is to come, or falls on the weekday that is written', async () => {
    const on = async (text: string) => (await readEach([text], '2026-11-30')).get(text)?.days.map(({ day }) => day)
    expect(await on('12/1')).toEqual(['2027-01-12'])
    expect(await on('15/12')).toEqual(['2026-12-15'])
    expect(await on('tirsdag 10/11')).toEqual(['2026-11-10'])
    expect(await on('onsdag 10/11')).toEqual(['2027-11-10'])
    const put = await takeDates('15/12, 12/1, 9/2', '2026-11-30')
    expect(put(empty, 'first').setup.meetings.first).toEqual(['2026-12-15', '2027-01-12', '2027-02-09'])
  })
  test('a cell of a file is read as one day, or none', async () => {
    const read = await readEach(['12/3-27', 'snart', ''], '2027-01-04')
    expect([...read].map(([text, { days }]) => [text, days.map(({ day }) => day)])).toEqual([
      ['12/3-27', ['2027-03-12']],
      ['snart', []],
      ['', []],
    ])
  })
})

describe('what is odd about the dates', () => {
  const odd = (rest: Partial<Setup['meetings']>) =>
    dateProblems(
      { ...empty, names: da ? names() : empty.names, meetings: { first: [], second: [], last: [], ...rest } },
      da,
    )
  const names = () => ({ first: 'Fagudvalget', second: 'Økonomiudvalget', last: 'Rådet' })
  test('two meetings on one day', () =>
    expect(odd({ first: ['2027-02-09'], second: ['2027-02-09'] })).toEqual([
      'To møder samme dag, tirsdag den 9. februar 2027: Fagudvalget, Økonomiudvalget. En sag kan ikke nå fra det ene til det andet.',
    ]))
  test('a meeting in the past', () =>
    expect(odd({ last: ['2026-12-08', '2027-02-23'] })).toEqual([
      'Rådet: 1 møde ligger før i dag. Det bliver stående, men ingen ny sag kan nå det.',
    ]))
  test('a meeting on a holiday, and one in July', () =>
    expect(odd({ last: ['2027-03-25', '2027-07-06'] })).toEqual([
      'Der er et møde på en dag, som ellers er fri: torsdag den 25. marts 2027.',
      'Der er et møde i juli: tirsdag den 6. juli 2027. Mange steder er der ingen ordinære møder i skolernes sommerferie.',
    ]))
})
