import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  atomsOf,
  type Batch,
  fewest,
  fewestBeside,
  isComparable,
  isSafe,
  nextBatch,
  peopleIn,
  rowsOf,
} from '../../../src/workshop/evening/showing'

const at = (seat: string, given: number, claim = 'desk', typed = false) => ({ seat, claim, given, typed })
const typedAt = (seat: string, given: number) => at(seat, given, 'desk', true)

describe('in words', () => {
  test('five at one table may be shown, four may not', () => {
    expect(nextBatch([at('a', 5)])).toEqual([at('a', 5)])
    expect(nextBatch([at('a', 4)])).toEqual([])
  })
  test('a table that takes its own away must not be left with one or two', () => {
    expect(nextBatch([at('a', 5), at('b', 2)])).toEqual([at('a', 5)])
    expect(nextBatch([at('a', 4), at('b', 3)])).toEqual([at('a', 4), at('b', 3)])
  })
  test('a second tablet of the same table is the same table', () => {
    expect(nextBatch([at('a', 3), at('a', 2, 'tablet')])).toEqual([at('a', 3), at('a', 2, 'tablet')])
  })
  test('whoever typed the others takes them away, and must not be left with one or two', () => {
    expect(nextBatch([typedAt('a', 6), typedAt('b', 6), at('c', 2)])).toEqual([typedAt('a', 6), typedAt('b', 6)])
    expect(nextBatch([typedAt('a', 6), at('b', 4), at('c', 2)])).toEqual([typedAt('a', 6), at('b', 4)])
    expect(nextBatch([typedAt('a', 6), at('c', 3)])).toEqual([typedAt('a', 6), at('c', 3)])
  })
  test('what was typed has rows, unless the desk is left with a few', () => {
    expect(rowsOf([typedAt('a', 6), typedAt('b', 5), at('c', 6)])).toEqual(['a', 'b', 'c'])
    expect(rowsOf([typedAt('a', 6), typedAt('b', 5), at('c', 3)])).toEqual([])
  })
  test('tables of five have rows, unless the rest would be too few', () => {
    expect(rowsOf([at('a', 6), at('b', 5)])).toEqual(['a', 'b'])
    expect(rowsOf([at('a', 6), at('b', 5), at('c', 4)])).toEqual(['a'])
    expect(rowsOf([at('a', 6), at('c', 4)])).toEqual([])
  })
  test('a table that has turned nothing takes nothing from the rows of the others', () => {
    expect(rowsOf([at('a', 6), at('b', 5), at('c', 0)])).toEqual(['a', 'b'])
  })
  test('two pictures stand beside each other where the same people gave them, or many others', () => {
    expect(isComparable([at('a', 6), at('b', 6)], [at('a', 6), at('b', 6)])).toBe(true)
    expect(isComparable([at('a', 6), at('b', 2)], [at('a', 6)])).toBe(false)
    expect(isComparable([at('a', 6), at('b', 5)], [at('a', 6)])).toBe(true)
  })
})

/** An evening of one question: tablets hand in, some late, some twice, and somebody presses now and then. */
type Happening =
  | { readonly kind: 'in'; readonly seat: string; readonly given: number; readonly typed: boolean }
  | { readonly kind: 'press' }
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    kind: fc.constant('in' as const),
    seat: fc.constantFrom('a', 'b', 'c', 'd'),
    given: fc.nat(7),
    typed: fc.boolean(),
  }),
  fc.constant({ kind: 'press' as const }),
)

const batchesOf = (evening: readonly Happening[], take: (waiting: Batch) => Batch): readonly Batch[] => {
  let waiting: Batch = []
  const batches: Batch[] = []
  evening.forEach((one, index) => {
    if (one.kind === 'in') waiting = [...waiting, at(one.seat, one.given, String(index), one.typed)]
    else {
      const batch = take(waiting)
      if (batch.length > 0) batches.push(batch)
      waiting = waiting.filter((voices) => !batch.includes(voices))
    }
  })
  return batches
}

/** All sums of atoms with signs −1, 0 and 1 that are a set of people: what anybody can work out of the pictures. */
const smallestKnown = (batches: readonly Batch[], atoms: (batch: Batch) => readonly Batch[]): number =>
  Math.min(
    Number.POSITIVE_INFINITY,
    ...batches
      .flatMap(atoms)
      .map(peopleIn)
      .filter((people) => people > 0),
  )

/** The same for a table that knows its own split: it can take its own people out of an atom. */
const smallestBeside = (batches: readonly Batch[]): number =>
  Math.min(
    Number.POSITIVE_INFINITY,
    ...batches
      .flatMap(atomsOf)
      .flatMap((atom) =>
        [...new Set(atom.map(({ seat }) => seat))]
          .map((seat) => peopleIn(atom.filter((one) => one.seat !== seat)))
          .filter((people) => people > 0),
      ),
  )

describe('over random evenings', () => {
  const evenings = fc.array(happening, { maxLength: 14 })

  test('whatever is shown, and whatever two pictures differ by, is nobody or five and more', () => {
    fc.assert(
      fc.property(evenings, (evening) => {
        expect(smallestKnown(batchesOf(evening, nextBatch), atomsOf)).toBeGreaterThanOrEqual(fewest)
      }),
      { numRuns: 2000 },
    )
  })

  test('a table that takes its own answers away finds nobody, or three and more', () => {
    fc.assert(
      fc.property(evenings, (evening) => {
        expect(smallestBeside(batchesOf(evening, nextBatch))).toBeGreaterThanOrEqual(fewestBeside)
      }),
      { numRuns: 2000 },
    )
  })

  test('so does the desk, which knows all that was typed, and a table together with the desk', () => {
    fc.assert(
      fc.property(evenings, (evening) => {
        for (const atom of batchesOf(evening, nextBatch).flatMap(atomsOf)) {
          const given = atom.filter(({ typed }) => !typed)
          for (const seat of ['', ...given.map((one) => one.seat)]) {
            const rest = peopleIn(given.filter((one) => one.seat !== seat))
            expect(rest === 0 || rest >= fewestBeside, `${rest} left without ${seat}`).toBe(true)
          }
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('typed numbers that are put right part a batch in another way, and nobody alone can be worked out of the two', () => {
    const batch = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat(7), fc.boolean(), fc.nat(7)), {
      maxLength: 6,
    })
    const given = (atom: Batch) => atom.flatMap(({ typed, claim }) => (typed ? [] : [claim]))
    fc.assert(
      fc.property(batch, (found) => {
        const before = nextBatch(found.map(([seat, people, typed], index) => at(seat, people, String(index), typed)))
        const after = before.map((one) => (one.typed ? { ...one, given: found[Number(one.claim)]?.[3] ?? 0 } : one))
        const people = (claims: readonly string[]) =>
          peopleIn(before.filter(({ claim, typed }) => !typed && claims.includes(claim)))
        for (const one of [...atomsOf(before), before])
          for (const other of [...atomsOf(after), after]) {
            const only = given(one).filter((claim) => !given(other).includes(claim))
            expect(people(only) === 0 || people(only) >= fewestBeside, JSON.stringify([one, other])).toBe(true)
          }
      }),
      { numRuns: 2000 },
    )
  })

  test('nobody is in two atoms, and nobody is left out of all', () => {
    fc.assert(
      fc.property(evenings, (evening) => {
        for (const batch of batchesOf(evening, nextBatch))
          expect(
            atomsOf(batch)
              .flat()
              .map(({ claim }) => claim)
              .sort(),
          ).toEqual(batch.map(({ claim }) => claim).sort())
      }),
    )
  })

  test('a breach is found: late tables that come in without a floor', () => {
    const all = fc.property(
      evenings,
      (evening) =>
        smallestKnown(
          batchesOf(evening, (waiting) => waiting),
          atomsOf,
        ) >= fewest,
    )
    expect(fc.check(all, { numRuns: 2000 }).failed).toBe(true)
  })

  test('a breach is found: a row for every table of five, whatever is left', () => {
    const greedy = (batch: Batch): readonly Batch[] => {
      const rows = [...new Set(batch.map(({ seat }) => seat))].filter(
        (seat) => peopleIn(batch.filter((one) => one.seat === seat)) >= fewest,
      )
      const rest = batch.filter(({ seat }) => !rows.includes(seat))
      return [...rows.map((row) => batch.filter(({ seat }) => seat === row)), rest]
    }
    const all = fc.property(evenings, (evening) => smallestKnown(batchesOf(evening, nextBatch), greedy) >= fewest)
    expect(fc.check(all, { numRuns: 2000 }).failed).toBe(true)
  })

  test('what is safe stays whole, and a press is never in vain where five at one table wait', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 8 }))), (found) => {
        const waiting = found.map(([seat, given], index) => at(seat, given, String(index)))
        const batch = nextBatch(waiting)
        if (isSafe(waiting)) expect(batch).toEqual(waiting)
        const most = Math.max(0, ...waiting.map(({ seat }) => peopleIn(waiting.filter((one) => one.seat === seat))))
        if (most >= fewest) expect(batch.length).toBeGreaterThan(0)
      }),
    )
  })
})
