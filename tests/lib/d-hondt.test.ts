import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allocate, type Group } from '../../src/lib/d-hondt'

/** "A25 B31" as groups. */
const council = (written: string): readonly Group[] =>
  written.split(' ').map((one) => ({ id: one.replace(/\d+$/, ''), votes: Number(/\d+$/.exec(one)?.[0]) }))

/** Seats and lots in the same writing: "A2 B1 + 1 lot A/C". Groups without a seat are left out. */
const outcome = (written: string, seats: number): string => {
  const { seats: won, lots } = allocate(council(written), seats)
  const sure = Object.entries(won)
    .filter(([, count]) => count > 0)
    .map(([id, count]) => `${id}${count}`)
    .join(' ')
  return lots ? `${sure} + ${lots.seats} ${lots.seats === 1 ? 'lot' : 'lots'} ${lots.among.join('/')}` : sure
}

describe('councils as they were', () => {
  test.each([
    ['Næstved 2025', 'A16 B15', 9, 'A5 B4'],
    ['the same', 'A16 B15', 7, 'A4 B3'],
    ['six committees together: not six times 4–3', 'A16 B15', 42, 'A22 B20'],
    ['Næstved 2021', 'A17 B14', 9, 'A5 B4'],
    ['the same', 'A17 B14', 7, 'A4 B3'],
    ['all together', 'A17 B14', 58, 'A32 B26'],
    ['Roskilde 2017', 'A22 B9', 9, 'A7 B2'],
    ['Fredensborg 2017: one member alone gets none of seven', 'A26 B1', 7, 'A7'],
    ['and of twenty-six the last by lot', 'A26 B1', 26, 'A25 + 1 lot A/B'],
    ['København 2021', 'Ø15 A10 C8 B7 F6 V4 Å2 I1 D1 O1', 7, 'Ø2 A1 C1 B1 F1 + 1 lot Ø/A'],
    ['the same', 'Ø15 A10 C8 B7 F6 V4 Å2 I1 D1 O1', 9, 'Ø3 A2 C1 B1 F1 + 1 lot C/V'],
    ['the same', 'Ø15 A10 C8 B7 F6 V4 Å2 I1 D1 O1', 11, 'Ø4 A2 C2 B1 F1 V1'],
    ['Hvidovre 2017', 'A8 F3 O3 H2 V2 C2 Ø1', 7, 'A3 F1 O1 + 2 lots A/H/V/C'],
    ['the same', 'A8 F3 O3 H2 V2 C2 Ø1', 9, 'A4 F1 O1 H1 V1 C1'],
    ['Gladsaxe 2017', 'A10 V5 Ø3 F2 B2 O2 C1', 9, 'A4 V2 Ø1 + 2 lots A/F/B/O'],
    ['the same in two groups', 'A18 V7', 9, 'A7 V2'],
    ['Assens 2021', 'V13 A8 C3 F2 O1 D1 Ø1', 7, 'V4 A2 C1'],
    ['Odense 2005', 'C11 A10 F2 V2 Ø2 B1 O1', 15, 'C6 A6 F1 V1 Ø1'],
    ['Rødovre 2021', 'A9 C5 F2 Ø2 V1', 30, 'A15 C8 F3 Ø3 V1'],
  ])('%s: %s, %i seats', (_, written, seats, wanted) => {
    expect(outcome(written, seats)).toBe(wanted)
  })
})

describe('what a secretary tries', () => {
  test.each([
    ['four groups', 'A25 B31 C11 D16', 8, 'A3 B3 C1 D1'],
    ['two of them as one', 'A25 B31 CD27', 8, 'A2 B3 CD3'],
    ['the last seat by lot', 'A11 B8 C2', 9, 'A5 B3 + 1 lot B/C'],
    ['two seats by lot', 'A6 B1 C2 I1 F2 Å1 O3 V6 Ø2 L1', 7, 'A2 O1 V2 + 2 lots A/C/F/V/Ø'],
    ['all fifteen in one go', 'A10 B5 C4', 15, 'A8 B4 C3'],
    ['three seats by lot among all', 'A10 B3 C2 D1 E1 F1 G1', 15, 'A9 B2 C1 + 3 lots A/B/C/D/E/F/G'],
  ])('%s: %s, %i seats', (_, written, seats, wanted) => {
    expect(outcome(written, seats)).toBe(wanted)
  })
})

const councils = fc
  .array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 12 })
  .filter((votes) => votes.some((one) => one > 0))
  .map((all) => all.map((votes, index): Group => ({ id: `g${index}`, votes })))
const anySeats = fc.integer({ min: 1, max: 60 })
const inLot = (id: string, { lots }: ReturnType<typeof allocate>) => (lots?.among.includes(id) ? 1 : 0)

describe('for any council', () => {
  test('all seats are given, or their lot is named among more than there are seats left', () => {
    fc.assert(
      fc.property(councils, anySeats, (groups, seats) => {
        const { seats: won, lots } = allocate(groups, seats)
        expect(Object.values(won).reduce((sum, one) => sum + one, 0) + (lots?.seats ?? 0)).toBe(seats)
        if (!lots) return
        expect(lots.seats).toBeGreaterThan(0)
        expect(lots.among.length).toBeGreaterThan(lots.seats)
        expect(new Set(lots.among).size).toBe(lots.among.length)
      }),
    )
  })

  test('seat by seat, with whole numbers of any size, gives the same', () => {
    fc.assert(
      fc.property(councils, anySeats, (groups, seats) => {
        const { seats: won, lots } = allocate(groups, seats)
        expect(won).toEqual(seatBySeat(groups, seats - (lots?.seats ?? 0)))
        // Where the lot is drawn, each of them is next, and equally near.
        for (const id of lots?.among ?? []) expect(couldBeNext(groups, won)).toContain(id)
        expect(couldBeNext(groups, won).length >= (lots?.among.length ?? 0)).toBe(true)
      }),
    )
  })

  test('a seat more takes none from anybody, a vote more none from the group that has it', () => {
    fc.assert(
      fc.property(councils, anySeats, fc.nat(), (groups, seats, pick) => {
        const now = allocate(groups, seats)
        const larger = allocate(groups, seats + 1)
        for (const { id } of groups) expect(larger.seats[id]).toBeGreaterThanOrEqual(now.seats[id] ?? 0)
        const chosen = groups[pick % groups.length] as Group
        const stronger = allocate(
          groups.map((one) => (one === chosen ? { ...one, votes: one.votes + 1 } : one)),
          seats,
        )
        expect(stronger.seats[chosen.id]).toBeGreaterThanOrEqual(now.seats[chosen.id] ?? 0)
        const at = (told: typeof now) => (told.seats[chosen.id] ?? 0) + inLot(chosen.id, told)
        expect(at(stronger)).toBeGreaterThanOrEqual(at(now))
      }),
    )
  })

  test('the order of the groups does not matter, and nobody is below the whole part of their share', () => {
    fc.assert(
      fc.property(councils, anySeats, (groups, seats) => {
        const now = allocate(groups, seats)
        const turned = allocate([...groups].reverse(), seats)
        expect(turned.seats).toEqual(now.seats)
        expect(turned.lots && [...turned.lots.among].sort()).toEqual(now.lots && [...now.lots.among].sort())
        const all = groups.reduce((sum, { votes }) => sum + votes, 0)
        for (const { id, votes } of groups)
          expect((now.seats[id] ?? 0) + inLot(id, now)).toBeGreaterThanOrEqual(Math.floor((votes * seats) / all))
      }),
    )
  })

  test('the quotients say the same as the seats, the largest first', () => {
    fc.assert(
      fc.property(councils, anySeats, (groups, seats) => {
        const { seats: won, lots, quotients } = allocate(groups, seats)
        for (const { id } of groups)
          expect(quotients.filter((one) => one.id === id && one.gives === 'seat')).toHaveLength(won[id] ?? 0)
        expect(quotients.filter(({ gives }) => gives === 'lot').map(({ id }) => id)).toEqual(lots?.among ?? [])
        const sizes = quotients.map(({ votes, divisor }) => votes / divisor)
        expect(sizes).toEqual([...sizes].sort((one, other) => other - one))
      }),
    )
  })
})

/** The next seat to the group whose votes, divided by its seats and one, are most; exact by cross-multiplying. */
const couldBeNext = (groups: readonly Group[], won: Readonly<Record<string, number>>): readonly string[] => {
  const divisor = ({ id }: Group) => BigInt((won[id] ?? 0) + 1)
  const atLeast = (one: Group, other: Group) => BigInt(one.votes) * divisor(other) >= BigInt(other.votes) * divisor(one)
  return groups.filter((one) => one.votes > 0 && groups.every((other) => atLeast(one, other))).map(({ id }) => id)
}
const seatBySeat = (groups: readonly Group[], seats: number): Record<string, number> => {
  const won = Object.fromEntries(groups.map(({ id }) => [id, 0]))
  for (let seat = 0; seat < seats; seat += 1) {
    const [next] = couldBeNext(groups, won)
    if (next !== undefined) won[next] = (won[next] ?? 0) + 1
  }
  return won
}

test('a group without members present gets nothing, and takes no part in a lot', () => {
  expect(outcome('A2 B0', 5)).toBe('A5')
  expect(allocate(council('A2 B0'), 5).seats).toEqual({ A: 5, B: 0 })
  expect(outcome('A1 B1 C0', 3)).toBe('A1 B1 + 1 lot A/B')
})

test('what cannot be reckoned is refused', () => {
  const refused = (groups: readonly Group[], seats: number) => expect(() => allocate(groups, seats)).toThrow(RangeError)
  refused([], 5)
  refused(council('A0 B0'), 5)
  refused(council('A3 A4'), 5)
  refused([{ id: 'A', votes: 2.5 }], 5)
  refused([{ id: 'A', votes: -1 }], 5)
  refused([{ id: 'A', votes: Number.NaN }], 5)
  for (const seats of [0, -1, 1.5, 1001, Number.NaN]) refused(council('A3'), seats)
})
