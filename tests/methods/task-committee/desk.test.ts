import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { countings, linesOf, resultTroubles } from '../../../src/methods/task-committee/calculation'
import { difference, type Outcome, reckon, resultOf, type Trial } from '../../../src/methods/task-committee/desk'
import { longest, most, type Result } from '../../../src/methods/task-committee/model'
import { schema } from '../../../src/methods/task-committee/schema'
import { empty } from './room'

/** "A11 B8/7 C2+x": members, those present, and with whom they go. */
const typed = (written: string, politicians = '9', citizens = '0'): Trial => ({
  rows: written
    .split(' ')
    .filter(Boolean)
    .map((one, at) => {
      const [, name = '', members = '', present = '', bloc = ''] =
        /^(\p{L}*)([\d,.-]*)(?:\/([\d,.-]*))?(?:\+(\w+))?$/u.exec(one) ?? []
      return { id: `g${at}`, name, members, present, bloc }
    }),
  politicians,
  citizens,
})
const reckoned = (outcome: Outcome) => {
  if (outcome.kind !== 'reckoned') throw new Error(outcome.faults.map(({ key }) => key).join(', '))
  return outcome.of
}
/** Seats and lots as "A5 B3 + 1 lot B/C". */
const seats = (trial: Trial): string => {
  const { units, together } = reckoned(reckon(trial))
  const named = (id: string) => units.find((unit) => unit.id === id)?.name
  const sure = units.filter(({ id }) => together.seats[id]).map(({ id, name }) => `${name}${together.seats[id]}`)
  const { lots } = together
  return `${sure.join(' ')}${lots ? ` + ${lots.seats} lot ${lots.among.map(named).join('/')}` : ''}`
}
const faults = (trial: Trial): readonly string[] => {
  const outcome = reckon(trial)
  return outcome.kind === 'faults' ? outcome.faults.map(({ key }) => key) : []
}

describe('what the group leaders try', () => {
  test.each([
    ['each alone', 'A25 B31 C11 D16', '8', 'A3 B3 C1 D1'],
    ['two go together', 'A25 B31 C11+x D16+X', '8', 'A2 B3 C + D3'],
    ['a tie for the last seat', 'A11 B8 C2', '9', 'A5 B3 + 1 lot B/C'],
    ['two seats by lot', 'A6 B1 C2 I1 F2 Å1 O3 V6 Ø2 L1', '7', 'A2 O1 V2 + 2 lot A/C/F/V/Ø'],
    ['three by lot among all', 'A10 B3 C2 D1 E1 F1 G1', '15', 'A9 B2 C1 + 3 lot A/B/C/D/E/F/G'],
    ['one of B is away: the seat by lot is gone', 'A11 B8/7 C2', '9', 'A5 B3 C1'],
    ['sixty seats for three groups', 'A10 B5 C4', '60', 'A32 B16 C12'],
  ])('%s', (_, written, count, wanted) => expect(seats(typed(written, count))).toBe(wanted))

  test('all fifteen in one go, and politicians and citizens apart, with the difference', () => {
    const of = reckoned(reckon(typed('A10 B5 C4', '5', '10')))
    expect(of.together.seats).toEqual({ g0: 8, g1: 4, g2: 3 })
    expect(of.apart?.politicians.seats).toEqual({ g0: 3, g1: 1, g2: 1 })
    const apart = of.units.map(({ id }) => (of.apart?.politicians.seats[id] ?? 0) + (of.apart?.citizens.seats[id] ?? 0))
    expect(apart.reduce((sum, one) => sum + one, 0) + (of.apart?.citizens.lots?.seats ?? 0)).toBe(15)
    const found = difference(of)
    expect(found.map(({ name, more }) => `${name}${more}`)).toEqual(
      of.units.flatMap(({ id, name }, at) => {
        const more = (apart[at] ?? 0) - (of.together.seats[id] ?? 0)
        return more === 0 ? [] : [`${name}${more}`]
      }),
    )
  })

  test('every quotient that gave a seat stands in the table, numbered, and those of the tie are marked', () => {
    const { units, together } = reckoned(reckon(typed('A11 B8 C2')))
    const all = linesOf(units, together).flatMap(({ quotients }) => quotients.map(({ seat }) => seat))
    expect(all.filter((seat) => typeof seat === 'number').toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(all.filter((seat) => seat === 'lot')).toHaveLength(2)
  })
})

describe('bad input gets its sentence', () => {
  test.each([
    ['no groups', typed(''), ['desk.fault.none']],
    ['half a member', typed('A12,5 B3'), ['desk.fault.parts']],
    ['a group twice', typed('A3 B2 a4'), ['desk.fault.twice']],
    ['more present than there are', typed('A8/9'), ['desk.fault.more']],
    ['nobody there', typed('A3/0 B2/0'), ['desk.fault.nobody']],
    ['no seats', typed('A3', '0', ''), ['desk.fault.no-seats']],
    ['half a seat', typed('A3', '4,5'), ['desk.fault.seats-parts']],
    ['too many', typed('A3', '1000'), ['desk.fault.seats-high']],
    ['fewer than none', typed('A-3'), ['desk.fault.low', 'desk.fault.nobody']],
  ])('%s', (_, trial, wanted) => {
    const before = JSON.stringify(trial)
    expect(faults(trial)).toEqual(expect.arrayContaining(wanted.slice(0, 1)))
    expect(JSON.stringify(trial)).toBe(before)
  })

  test('sixty seats for politicians are worked out, and asked about', () => {
    const outcome = reckon(typed('A10 B5 C4', '60'))
    expect(outcome.kind === 'reckoned' && outcome.notes.map(({ key }) => key)).toEqual([
      'desk.note.many',
      'desk.note.very-many',
    ])
  })
})

test('whatever is typed there is an answer: seats that add up, or a sentence', () => {
  const cell = fc.oneof(
    fc.nat(99).map(String),
    fc.constantFrom('', '12,5', '-1', 'ti', '1.000', '½', '9e9', ' 7 ', '٣'),
  )
  const row = fc.record({
    ...{ id: fc.uuid(), name: fc.constantFrom('A', 'B', 'C', 'd', ''), members: cell, present: cell },
    bloc: fc.constantFrom('', '', 'x', 'y'),
  })
  const trial = fc.record({
    rows: fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 8 }),
    politicians: cell,
    citizens: cell,
  })
  fc.assert(
    fc.property(trial, (one) => {
      const outcome = reckon(one)
      if (outcome.kind === 'faults') {
        expect(outcome.faults.length).toBeGreaterThan(0)
        return
      }
      const { together, politicians, citizens, units } = outcome.of
      const won = Object.values(together.seats).reduce((sum, seat) => sum + seat, 0)
      expect(won + (together.lots?.seats ?? 0)).toBe(politicians + citizens)
      expect(units.length).toBeGreaterThan(0)
    }),
  )
})

describe('what is kept', () => {
  const result = (counts: readonly (readonly [present: number, seats: number])[], lot = ''): Result => ({
    ...{ way: 'counted', day: '2027-04-28', together: true, seats: 9, citizens: 0, lot, note: '' },
    groups: counts.map(([present, won], at) => ({
      id: `g${at}`,
      name: `Liste ${at}`,
      present,
      seats: won,
      citizens: 0,
    })),
  })
  test('groups that go together keep every name, however long, and all who are there', () => {
    const names = Array.from({ length: most.groups }, (_, at) => `${at}`.padEnd(longest.group, 'x'))
    const rows = names.map((name, at) => ({ id: `g${at}`, name, members: '99', present: '', bloc: 'x' }))
    const kept = resultOf(reckoned(reckon({ rows, politicians: '5', citizens: '99' })), true, '2027-04-28')
    expect(kept.groups).toMatchObject([{ name: names.join(' + '), present: 31 * 99, seats: 104 }])
    expect(v.is(schema.setup, { ...empty, result: kept })).toBe(true)
  })
  test('a seat by lot may be with either of them, and who drew it is asked', () => {
    for (const counts of [
      [
        [11, 5],
        [8, 4],
        [2, 0],
      ],
      [
        [11, 5],
        [8, 3],
        [2, 1],
      ],
    ] as const) {
      expect(resultTroubles(result(counts))).toEqual(['lot'])
      expect(resultTroubles(result(counts, 'Kommunaldirektøren'))).toEqual([])
    }
  })
  test('kept before the lot is drawn, it asks for it', () => {
    expect(
      resultTroubles(
        result([
          [11, 5],
          [8, 3],
          [2, 0],
        ]),
      ),
    ).toEqual(['lot'])
    expect(
      resultTroubles(
        result(
          [
            [11, 5],
            [8, 4],
            [2, 1],
          ],
          'x',
        ),
      ),
    ).toEqual(['seats'])
  })
  test('seats that were not counted so are asked about', () => {
    expect(
      resultTroubles(
        result(
          [
            [11, 6],
            [8, 3],
            [2, 0],
          ],
          'x',
        ),
      ),
    ).toEqual(['seats'])
    expect(resultTroubles(result([]))).toEqual(['nobody'])
  })
  test('where all agreed, nothing is counted', () => {
    expect(countings({ ...result([[11, 1]]), way: 'agreed' })).toEqual([])
    expect(resultTroubles({ ...result([]), way: 'agreed' })).toEqual([])
  })
})
