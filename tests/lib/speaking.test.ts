import fc from 'fast-check'
import { expect, test } from 'vitest'
import { giveWord, nextSeat, seated, sharedWord, silence } from '../../src/lib/speaking'

const minute = 60_000

/** Seats have the word one after the other, each for so many minutes. */
const talk = (seats: number, turns: readonly (readonly [seat: number, minutes: number])[]) => {
  let at = 1000
  const said = turns.reduce((speaking, [seat, minutes]) => {
    const given = giveWord(speaking, seat, at)
    at += minutes * minute
    return given
  }, silence(seats))
  return { said, at }
}
const told = (...of: Parameters<typeof talk>) => {
  const { said, at } = talk(...of)
  return sharedWord(said, at)
}

test('how the word was shared is told in numbers that point at nobody', () => {
  expect(
    told(8, [
      [1, 6],
      [2, 2],
      [5, 2],
      [3, 2],
    ]),
  ).toEqual({ spoke: 4, of: 8, minutes: 12, half: 1 })
  expect(told(3, [[1, 5]])).toEqual({ spoke: 1, of: 3, minutes: 5, half: null })
  expect(told(8, [])).toBe(null)
})

test('the word goes round the table, and a seat that is not there does not get it', () => {
  const { said, at } = talk(3, [[3, 1]])
  expect(nextSeat(said)).toBe(1)
  expect(nextSeat(silence(3))).toBe(1)
  expect(giveWord(said, 4, at)).toBe(said)
  expect(giveWord(said, 0, at)).toBe(said)
})

test('somebody comes, and somebody leaves: nobody’s time is lost', () => {
  const { said, at } = talk(4, [
    [4, 2],
    [1, 1],
  ])
  expect(seated(said, 2).spoken).toHaveLength(4)
  expect(sharedWord(seated(said, 6), at)).toEqual({ spoke: 2, of: 6, minutes: 3, half: null })
})

const turns = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 40 })), { maxLength: 30 })

test('who sat where changes nothing in what is told', () => {
  fc.assert(
    fc.property(turns, fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 9 }), (said, seats) => {
      const moved = said.map(([seat, minutes]) => [seats[seat - 1] ?? seat, minutes] as const)
      expect(told(9, moved)).toEqual(told(9, said))
    }),
  )
})

test('what is told is never more than was said, nor of more than sat there', () => {
  fc.assert(
    fc.property(turns, (said) => {
      const sum = told(9, said)
      const minutes = said.reduce((all, [, one]) => all + one, 0)
      expect(sum === null).toBe(minutes === 0)
      expect(sum?.spoke ?? 0).toBeLessThanOrEqual(sum?.of ?? 0)
      expect(sum?.minutes ?? 0).toBe(minutes)
      expect(sum?.half ?? 0).toBeLessThanOrEqual(Math.ceil((sum?.spoke ?? 0) / 2))
    }),
  )
})
