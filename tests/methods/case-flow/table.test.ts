import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { readCsv } from '../../../src/lib/read-csv'
import { caseColumns, casesFrom, caseTable, readLast } from '../../../src/methods/case-flow/case-table'
import { addArrow, newCase } from '../../../src/methods/case-flow/edits'
import { bodies, kinds, most, type Setup, units } from '../../../src/methods/case-flow/model'
import { stepColumns, stepTable } from '../../../src/methods/case-flow/table'
import { withRows } from '../../../src/methods/case-flow/table-in'
import type { Context } from '../../../src/methods/contract'
import { toCsv } from '../../../src/report/to-csv'
import { contextIn } from '../../laws/scripts'
import { empty, nextId, wayOf } from './room'

const contexts: Record<string, Context> = {}
beforeAll(async () => {
  for (const language of ['en', 'da'] as const) contexts[language] = await contextIn('case-flow', language)
})
const inLanguage = (language: string): Context => contexts[language] ?? expect.fail(language)

const bytes = (text: string) => new TextEncoder().encode(text)
const csvOf = ({ head, rows }: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }) => {
  const sections = [{ id: 's', title: 's', blocks: [{ kind: 'table' as const, head, rows }] }]
  return toCsv({ title: 'x', meta: [], sections, foot: '', mark: null })[0]?.text ?? ''
}

const bring = async (setup: Setup, file: string, { t }: Context) => {
  const read = await readCsv(bytes(file), stepColumns(t))
  if (!read.ok) return expect.fail(read.fault)
  return withRows(setup, read.rows, nextId, t, read.places)
}
const readInto = async (setup: Setup, file: string, here: Context): Promise<Setup> =>
  (await bring(setup, file, here)).setup
/** What is told of a way, whatever its ids are. */
const shape = ({ lanes, steps, arrows }: Setup) => {
  const number = (id: string) => steps.findIndex((one) => one.id === id) + 1
  return {
    lanes: lanes.map(({ label }) => label),
    steps: steps.map(({ id, lane, ...step }) => ({
      ...step,
      lane: lanes.find((one) => one.id === lane)?.label ?? null,
    })),
    arrows: arrows.map(({ from, to, back }) => `${number(from)}${back ? '<' : '>'}${number(to)}`).sort(),
  }
}

const names = { first: 'Fagudvalget', second: 'Økonomiudvalget', last: 'Rådet' }
const three = addArrow(
  wayOf(
    [
      { text: 'Skrive; meget', before: 10, role: 'Sagsbehandleren', good: 'Kort', snag: '=Langt', template: 'T: drev' },
      { text: '"Læse"', kind: 'decide', before: 3, unit: 'days', body: 'second' },
      { text: 'Mødes', kind: 'meet', body: 'last' },
    ],
    { names },
  ),
  { id: 'back', from: 's2', to: 's1', back: true },
)

describe('out and in again', () => {
  test.each(['da', 'en'])('the way is the same (%s)', async (language) => {
    const here = inLanguage(language)
    const file = csvOf(stepTable(three, here.t, true))
    expect(shape(await readInto({ ...empty, names }, file, here))).toEqual(shape(three))
  })
  test('a file that was written in English is read in Danish', async () => {
    const file = csvOf(stepTable(three, inLanguage('en').t, true))
    expect(shape(await readInto({ ...empty, names }, file, inLanguage('da')))).toEqual(shape(three))
  })
  test('whatever kinds, days and arrows there are', async () => {
    const word = fc.stringMatching(/^[a-zæøå]{1,8}( [a-zæøå,;"]{1,8})?$/)
    const step = fc.record({
      ...{ text: word, role: word, good: word, snag: word, template: word },
      kind: fc.constantFrom(...kinds),
      before: fc.option(fc.integer({ min: 0, max: 400 })),
      unit: fc.constantFrom(...units),
      body: fc.constantFrom(...bodies),
    })
    const back = fc.array(fc.tuple(fc.nat(7), fc.nat(7), fc.boolean()), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), back, async (steps, arrows) => {
        // A step without days says no unit and no meeting; one that is a meeting says only which.
        const told = steps.map((one) =>
          one.kind === 'meet'
            ? { ...one, before: null, unit: 'working' as const }
            : one.before === null
              ? { ...one, unit: 'working' as const, body: 'first' as const }
              : one,
        )
        const way = arrows.reduce<Setup>(
          (all, [from, to, isBack], at) =>
            from < all.steps.length && to < all.steps.length
              ? addArrow(all, { id: `x${at}`, from: `s${from + 1}`, to: `s${to + 1}`, back: isBack })
              : all,
          wayOf(told, { names }),
        )
        const here = inLanguage('da')
        const read = await readInto({ ...empty, names }, csvOf(stepTable(way, here.t, true)), here)
        expect(shape(read)).toEqual(shape(way))
      }),
      { numRuns: 60 },
    )
  })
})

describe('a file from elsewhere', () => {
  test.each([
    ['commas', 'Skridt,Bane\nSkrive,Os\nLæse,Dem\n'],
    ['tabs', 'Skridt\tBane\nSkrive\tOs\nLæse\tDem\n'],
    ['bars and a byte order mark', '\ufeffSkridt|Bane\r\nSkrive|Os\r\nLæse|Dem\r\n'],
    ['columns in another order', 'Bane;Noget andet;Skridt\nOs;x;Skrive\nDem;y;Læse\n'],
  ])('with %s is read, and each step leads to the next', async (_, file) => {
    const read = shape(await readInto(empty, file, inLanguage('da')))
    expect(read.steps.map(({ text, lane }) => [text, lane])).toEqual([
      ['Skrive', 'Os'],
      ['Læse', 'Dem'],
    ])
    expect(read.arrows).toEqual(['1>2'])
  })
  test('numbers with a dot keep their arrows, and one that leads nowhere is told', async () => {
    const file = 'Nr.;Skridt;Fører til\n1.;Skrive;2., 3.\n2.;Læse;3\n3.;Mødes;7\n'
    const { setup, amiss } = await bring(empty, file, inLanguage('da'))
    expect(shape(setup).arrows).toEqual(['1>2', '1>3', '2>3'])
    expect(amiss).toEqual(['Her er ingen pil tegnet, for skridtet er ikke kommet med: »Mødes« til »7«.'])
  })
  test('without numbers a row that has no text does not shift the others', async () => {
    const file = 'Skridt;Bane;Fører til\nSkrive;Os;3\n;Os;\nLæse;Os;1 (sendes tilbage)\n'
    expect(shape(await readInto(empty, file, inLanguage('da'))).arrows).toEqual(['1>2', '2<1'])
  })
  test.each([
    ['2 uger før Fagudvalget', 14, 'days'],
    ['1 week before', 7, 'days'],
    ['10 dage før', 10, 'days'],
    ['5 hverdage før', 5, 'working'],
    ['5', 5, 'working'],
  ])('%s is read', async (when, before, unit) => {
    const { setup, amiss } = await bring(empty, `Skridt;Hvornår\nSkrive;${when}\n`, inLanguage('da'))
    expect(setup.steps[0]).toMatchObject({ before, unit })
    expect(amiss).toEqual([])
  })
  test.each(['senest kl. 12', 'hurtigst muligt', '1. marts', '2 måneder før'])(
    '%s is no number of days, and is told',
    async (when) => {
      const { setup, amiss } = await bring(empty, `Skridt;Hvornår\nSkrive;${when}\n`, inLanguage('da'))
      expect(setup.steps[0]?.before).toBeNull()
      expect(amiss[0]).toContain(`»${when}«`)
    },
  )
  test('lanes that had no room are named', async () => {
    const file = `Skridt;Bane\n${Array.from({ length: 10 }, (_, at) => `Skridt ${at};Bane ${at}`).join('\n')}`
    const { amiss } = await bring(empty, file, inLanguage('da'))
    expect(amiss).toEqual([
      'Der er plads til 8 baner. Disse kom ikke med, og deres skridt står uden bane: »Bane 8«, »Bane 9«.',
    ])
  })
  test('of 2,000 rows brings as many as there is room for', async () => {
    const file = `Skridt;Bane\n${Array.from({ length: 2000 }, (_, at) => `Skridt ${at};Bane ${at}`).join('\n')}`
    const read = await readInto(three, file, inLanguage('da'))
    expect([read.steps.length, read.lanes.length]).toEqual([most.steps, most.lanes])
    expect(read.steps.slice(0, 3)).toEqual(three.steps)
  })
  test('without the column that is needed changes nothing', async () => {
    const read = await readCsv(bytes('Opgave;Bane\nSkrive;Os\n'), stepColumns(inLanguage('da').t))
    expect(read).toMatchObject({ ok: false, fault: 'columns', missing: ['Skridt'], found: ['Opgave', 'Bane'] })
  })
})

describe('cases', () => {
  test('come out and in with their last meeting', async () => {
    const here = inLanguage('da')
    const setup = {
      ...three,
      meetings: { first: ['2027-03-09'], second: [], last: ['2027-03-23'] },
      cases: [
        newCase('c', { title: 'Cykelsti', role: 'Planlæggeren', last: '2027-03-23' }),
        newCase('d', { title: 'Bænk' }),
      ],
    }
    const read = await readCsv(bytes(csvOf(caseTable(setup, here))), caseColumns(here.t))
    if (!read.ok) return expect.fail(read.fault)
    const { cases, amiss } = casesFrom(read.rows, nextId, await readLast(read.rows, '2027-01-04'), here)
    expect(amiss).toEqual([])
    expect(cases.map(({ title, last }) => [title, last])).toEqual([
      ['Cykelsti', '2027-03-23'],
      ['Bænk', null],
    ])
    expect(cases[0]?.role).toBe('Planlæggeren')
  })
})
