import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { readCsv } from '../../../src/lib/read-csv'
import { caseColumns, casesFrom, readLast } from '../../../src/methods/case-flow/case-table'
import { type Kind, kinds, most, type Setup } from '../../../src/methods/case-flow/model'
import { stepColumns, stepTable } from '../../../src/methods/case-flow/table'
import { withRows } from '../../../src/methods/case-flow/table-in'
import type { Context } from '../../../src/methods/contract'
import { contextIn } from '../../laws/scripts'
import { empty, nextId } from './room'

// Of a file nothing is lost or changed unsaid: what stands in a cell is found again in what is kept, or in what is told.

let da: Context
beforeAll(async () => {
  da = { ...(await contextIn('case-flow', 'da')), today: '2027-01-04' }
})

const names = { first: 'Fagudvalget', second: 'Økonomiudvalget', last: 'Rådet' }
const start: Setup = { ...empty, names }
const heads = ['Nr.', 'Skridt', 'Bane', 'Slags', 'Hvornår', 'Rolle', 'Fører til', 'Noter']
const fileOf = (rows: readonly (readonly string[])[], head: readonly string[] = heads) =>
  new TextEncoder().encode(
    [head, ...rows].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\n'),
  )
const bring = async (rows: readonly (readonly string[])[], from = start) => {
  const read = await readCsv(fileOf(rows), stepColumns(da.t))
  if (!read.ok) return expect.fail(read.fault)
  return { read, ...withRows(from, read.rows, nextId, da.t, read.places) }
}
const amiss = async (cells: Partial<Record<string, string>>, more: readonly (readonly string[])[] = []) => {
  const row = heads.map((head) => cells[head] ?? (head === 'Skridt' ? 'Skrive' : ''))
  return (await bring([row, ...more])).amiss
}

describe('what is not taken as it was written is told', () => {
  test.each([
    ['an arrow from a step to itself', { 'Nr.': '1', 'Fører til': '1' }, '»Skrive« til »1«'],
    ['a committee that nobody knows', { Hvornår: '10 dage før Teknisk Udvalg' }, '»10 dage før Teknisk Udvalg«'],
    ['more days than can be counted', { Hvornår: '900 dage før' }, '»900 dage før«'],
    ['a span of days', { Hvornår: '3-5 dage før' }, '»3-5 dage før«'],
    ['days before a meeting that is one itself', { Slags: 'Møde', Hvornår: '5 dage før Fagudvalget' }, '»5 dage før'],
    ['a kind that there is not', { Slags: 'Godkende' }, '»Godkende«'],
    [
      'a condition on an arrow',
      { 'Nr.': '2', 'Fører til': '3 hvis der er penge' },
      '»Skrive« til »3 hvis der er penge«',
    ],
    ['two steps in one', { 'Nr.': '2', 'Fører til': '3 og 4' }, '»Skrive« til »3 og 4«'],
    ['letters for numbers', { 'Nr.': 'A' }, 'nummer 1 til'],
    ['a note that is too long', { Noter: `Godt: ${'meget '.repeat(80)}` }, '»Skrive«'],
  ])('%s', async (_, cells, said) => {
    const told = await amiss(cells, [['3', 'Læse', '', '', '', '', '', '']])
    expect(told.join('\n')).toContain(said)
  })
  test('two steps of one number, and an arrow that stands twice with two meanings', async () => {
    const told = await amiss({ 'Nr.': '1', 'Fører til': '2, 2 (sendes tilbage)' }, [
      ['2', 'Læse', '', '', '', '', '', ''],
      ['2', 'Rette', '', '', '', '', '', ''],
    ])
    expect(told.join('\n')).toContain('»2 (sendes tilbage)«')
    expect(told.join('\n')).toContain('samme nummer i filen: »2«')
  })
  test('arrows that there is no room for', async () => {
    const rows = Array.from({ length: 16 }, (_, at) => [
      ...[`${at + 1}`, `Skridt ${at + 1}`, '', '', '', ''],
      Array.from({ length: 16 }, (_, to) => to + 1)
        .filter((to) => to !== at + 1)
        .join(', '),
    ])
    const { setup, amiss: told } = await bring(rows)
    expect(setup.arrows).toHaveLength(most.arrows)
    expect(told.join('\n')).toContain('»Skridt 16« til »15«')
  })
  test('a table that all is taken of says nothing', async () => {
    const rows = [
      ['1', 'Skrive', 'Os', 'Gøre', '10 arbejdsdage før Fagudvalget', 'Os', '2', 'Godt: Kort'],
      ['2.', 'Læse', 'Os', 'Decide', 'senest 2 uger før mødet', '', '3; 1 (sendes tilbage)', ''],
      ['3', 'Mødes', 'Dem', 'Møde', 'Rådet', '', '', ''],
    ]
    expect((await bring(rows)).amiss).toEqual([])
  })
})

const kindOf: Readonly<Record<string, Kind>> = {
  ...{ gøre: 'do', afgøre: 'decide', vente: 'wait', 'give videre': 'hand-over', møde: 'meet' },
  ...{ do: 'do', decide: 'decide', wait: 'wait', 'hand over': 'hand-over', meet: 'meet' },
}
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
/** What may stand around a number of days and a meeting, and the two that weeks and weekdays are counted in. */
const plain = ['før', 'before', 'inden', 'senest', 'mødet', 'hverdage', 'uger', 'dage', 'dag', 'arbejdsdage', 'days']

test('whatever a file holds, each cell is found again or told', async () => {
  const word = fc.constantFrom('Skrive', 'læse', 'rette', 'høring', 'Økonomi', 'æble', 'x')
  const text = fc.array(word, { minLength: 0, maxLength: 3 }).map((words) => words.join(' '))
  const number = fc.constantFrom('', '1', '2', '3', '4.', '07', 'A', '10', '2.1')
  const when = fc
    .tuple(
      fc.constantFrom('', '5', '2', '900', '1,5', '3-4', 'snart'),
      fc.constantFrom('', 'dage', 'hverdage', 'uger', 'måneder', 'arbejdsdage', 'days'),
      fc.constantFrom('', 'før', 'efter', 'before'),
      fc.constantFrom('', 'Fagudvalget', 'rådet', 'Teknisk Udvalg', 'mødet', 'Økonomiudvalget'),
    )
    .map((parts) => parts.filter(Boolean).join(' '))
  const kind = fc.constantFrom('', 'Gøre', 'møde', 'Decide', 'Godkende', 'give videre')
  const lead = fc.constantFrom(
    '1',
    '2',
    '3.',
    '9',
    'sidste',
    '2 (sendes tilbage)',
    '1 hvis nej',
    'sent back 3',
    '3 eller 4',
  )
  const leads = fc.array(lead, { maxLength: 3 }).map((all) => all.join(', '))
  const row = fc.tuple(number, text, text, kind, when, text, leads, text)
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 14 }), async (rows) => {
      const { read, setup, amiss: told } = await bring(rows)
      const said = told.join('\n')
      const table = stepTable(setup, da.t, true).rows
      const silent = read.rows.every((one) => one.leads === '')
      for (const [at, one] of read.rows.entries()) {
        const step = setup.steps[at]
        const [, , lane = '', , days = '', role = '', to = '', notes = ''] = table[at] ?? []
        expect([step?.text, role, notes.replace('Godt: ', '')]).toEqual([one.text, one.role, one.notes])
        expect(said.includes(`»${one.lane}«`) || lane.toLowerCase() === one.lane.toLowerCase()).toBe(true)
        expect(said.includes(`»${one.kind}«`) || step?.kind === (kindOf[one.kind.toLowerCase()] ?? 'do')).toBe(true)
        const weeks = (step?.before ?? 0) / 7
        const found = [...wordsOf(days), `${weeks}`, ...plain]
        expect(said.includes(`»${one.when}«`) || wordsOf(one.when).every((part) => found.includes(part))).toBe(true)
        expect(/nummer \d+ til/.test(said) || ['', `${at + 1}`, `${at + 1}.`].includes(one.number)).toBe(true)
        if (silent) continue
        const drawn = to.split(', ')
        for (const lead of one.leads
          .split(',')
          .map((each) => each.trim())
          .filter(Boolean)) {
          const isBack = /sendes tilbage|sent back/.test(lead)
          const named = read.rows.findIndex(
            ({ number: other }, nth) =>
              (other.match(/[\d.]+/)?.[0].replace(/^0+|\.$/g, '') ?? `${read.places[nth]}`) === lead.match(/\d+/)?.[0],
          )
          const isDrawn =
            drawn.includes(isBack ? `${named + 1} (sendes tilbage)` : `${named + 1}`) &&
            wordsOf(lead).every((part) => /^\d+$|^sendes$|^tilbage$|^sent$|^back$/.test(part))
          expect(isDrawn || said.includes(`til »${lead}«`), lead).toBe(true)
        }
      }
    }),
    { numRuns: 150 },
  )
})

describe('of a file of cases', () => {
  const casesIn = async (rows: readonly (readonly string[])[]) => {
    const read = await readCsv(fileOf(rows, ['Sag', 'Rolle', 'Sidste møde']), caseColumns(da.t))
    if (!read.ok) return expect.fail(read.fault)
    return casesFrom(read.rows, nextId, await readLast(read.rows, da.today), da)
  }
  test.each([
    ['no date', 'snart', null, '»snart«'],
    ['a day that there is not', '29. februar 2027', null, '»29. februar 2027«'],
    ['two dates', '9/3-2027 eller 23/3-2027', '2027-03-09', '»9/3-2027 eller 23/3-2027«'],
    ['more than a date', '23/3-2027 (aflyst)', '2027-03-23', '»23/3-2027 (aflyst)«'],
    ['another weekday', 'mandag den 23. marts 2027', '2027-03-23', 'Ugedagen passer ikke: »mandag den 23. marts 2027«'],
    ['no year', '23. marts', '2027-03-23', '»23. marts« er i 2027'],
  ])('%s is told', async (_, last, day, said) => {
    const { cases, amiss: told } = await casesIn([['Bænk', 'Os', last]])
    expect(cases[0]?.last).toBe(day)
    expect(told.join('\n')).toContain(said)
  })
  test('whatever stands under the last meeting is its day, or told', async () => {
    const part = fc.constantFrom(
      '23/3-2027',
      '2027-04-20',
      '1. maj 2027',
      'tirsdag',
      'aflyst',
      '31/2-2027',
      '12/4',
      'kl. 17',
      '',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(part, { maxLength: 3 }), { minLength: 1, maxLength: 6 }), async (cells) => {
        const rows = cells.map((parts, at) => [`Sag ${at}`, '', parts.filter(Boolean).join(' ')])
        const { cases, amiss: told } = await casesIn(rows)
        for (const [at, [, , last = '']] of rows.entries()) {
          const whole: Record<string, string> = {
            '23/3-2027': '2027-03-23',
            '2027-04-20': '2027-04-20',
            '1. maj 2027': '2027-05-01',
            'tirsdag 2027-04-20': '2027-04-20',
            'tirsdag 23/3-2027': '2027-03-23',
          }
          if (last === '') expect(cases[at]?.last).toBeNull()
          else expect(cases[at]?.last === whole[last] || told.join('\n').includes(last), last).toBe(true)
        }
      }),
      { numRuns: 80 },
    )
  })
})

test('all kinds that there are can be named', () => expect(new Set(Object.values(kindOf))).toEqual(new Set(kinds)))
