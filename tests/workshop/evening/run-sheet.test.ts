import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timeOf } from '../../../src/lib/clock'
import { behind, type Line, peopleIn, runSheet } from '../../../src/workshop/evening/run-sheet'
import type { Item, Workshop } from '../../../src/workshop/record/records'

const plain = (id: string, minutes: number): Item => ({
  kind: 'plain',
  id,
  plain: 'talk',
  title: id,
  minutes,
  note: '',
})
const game = (minutes: number | null = null): Item => ({
  kind: 'method',
  id: 'game',
  activity: 'over-under-1',
  method: 'over-under',
  title: '',
  minutes,
})

const evening = (items: readonly Item[], start = '17.00', end = '19.30'): Workshop => ({
  title: 'Temamøde',
  purpose: '',
  who: '',
  present: '',
  day: '2026-11-20',
  start,
  end,
  place: '',
  tables: [
    { id: '1', name: 'Bord 1', people: 8 },
    { id: '2', name: 'Bord 2', people: 7 },
  ],
  tablets: 0,
  items: [...items],
  checks: [],
  notes: '',
  next: [],
  rehearsal: false,
  finished: '',
  keepDays: null,
  standing: null,
})
const ninety = (activity: string) => (activity === 'over-under-1' ? 90 : 0)
const times = (workshop: Workshop) => runSheet(workshop, ninety).lines.map(({ begins }) => timeOf(begins))

describe('the run sheet', () => {
  test('gives each item its time, from the start on', () => {
    expect(times(evening([plain('velkomst', 10), game(), plain('pause', 15), plain('afslutning', 10)]))).toEqual([
      '17.00',
      '17.10',
      '18.40',
      '18.55',
    ])
  })

  test('asks a method how long it takes, unless the facilitator has said it', () => {
    expect(runSheet(evening([game()]), ninety).lines[0]).toMatchObject({ minutes: 90 })
    expect(runSheet(evening([game(60)]), ninety).lines[0]).toMatchObject({ minutes: 60 })
    expect(runSheet(evening([game(0)]), ninety).lines[0]).toMatchObject({ minutes: 0 })
  })

  test('keeps halves of minutes', () => {
    const { lines, ends } = runSheet(evening([game(7.5), game(0.5), plain('pause', 1)]), ninety)
    expect(lines.map(({ begins }) => begins - 17 * 60)).toEqual([0, 7.5, 8])
    expect(ends).toBe(17 * 60 + 9)
  })

  test('begins at 17 as long as nothing is said', () => {
    expect(times(evening([plain('velkomst', 10)], ''))).toEqual(['17.00'])
    expect(times(evening([plain('velkomst', 10)], 'om aftenen'))).toEqual(['17.00'])
  })

  test('has room to spare when the programme is shorter than announced (luft)', () => {
    expect(runSheet(evening([game()]), ninety)).toMatchObject({ ends: 18.5 * 60, spare: 60 })
  })

  test('says by how much the programme is too long (for langt)', () => {
    expect(runSheet(evening([game(), plain('oplæg', 78)]), ninety).spare).toBe(-18)
  })

  test('says nothing of either when no end is announced', () => {
    expect(runSheet(evening([game()], '17.00', ''), ninety).spare).toBeNull()
  })

  test('runs past midnight, with an end after midnight', () => {
    const night = evening([plain('middag', 120), game(), plain('sang', 60)], '21.00', '1.00')
    expect(times(night)).toEqual(['21.00', '23.00', '00.30'])
    expect(runSheet(night, ninety)).toMatchObject({ ends: 25.5 * 60, spare: -30 })
  })

  test('runs past midnight, with an end before it: the programme is too long', () => {
    expect(runSheet(evening([plain('middag', 120)], '22.30', '23.30'), ninety).spare).toBe(-60)
  })

  test('has no gaps and no overlaps, and what is to spare adds up', () => {
    const items = fc.array(
      fc.nat({ max: 240 }).map((minutes) => plain('oplæg', minutes / 2)),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(items, fc.nat({ max: 1439 }), fc.nat({ max: 1439 }), (all, from, to) => {
        const { lines, ends, spare } = runSheet(evening(all, timeOf(from), timeOf(to)), ninety)
        lines.forEach((line, index) => {
          expect(line.begins + line.minutes).toBe(lines[index + 1]?.begins ?? ends)
        })
        expect(timeOf(ends + (spare ?? 0))).toBe(timeOf(to))
      }),
    )
  })
})

describe('the room', () => {
  const line = (begins: number): Line => ({ item: game(), begins, minutes: 90 })
  const at = (hours: number, minutes = 0) => hours * 60 + minutes

  test('is on time when the step ends when it should', () => {
    // The game began at 17.10; after 20 minutes of steps, with 5 minutes left of the last one, it is 17.25.
    expect(behind(line(at(17, 10)), 20, 5, at(17, 25))).toBe(0)
  })

  test('is behind when the step will end too late, also when its time is up', () => {
    expect(behind(line(at(17, 10)), 20, 5, at(17, 32))).toBe(7)
    expect(behind(line(at(17, 10)), 20, -3, at(17, 40))).toBe(7)
  })

  test('is ahead when the step will end too early', () => {
    expect(behind(line(at(17, 10)), 20, 5, at(17, 20))).toBe(-5)
  })

  test('is behind by whole minutes', () => {
    expect(behind(line(at(17, 10)), 20.5, 4.75, at(17, 26.25))).toBe(1)
  })

  test('is five minutes behind after midnight too, not a day ahead', () => {
    // The game began at 23.30 and its step should have ended at 00.15.
    expect(behind(line(at(23, 30)), 45, 0, at(0, 20))).toBe(5)
    // The sheet itself counts on past midnight: 00.30 is 24.30 there.
    expect(behind(line(at(24, 30)), 45, 0, at(1, 10))).toBe(-5)
  })

  test('is ahead before midnight of an item that belongs after it', () => {
    expect(behind(line(at(24, 10)), 0, 0, at(23, 55))).toBe(-15)
  })

  test('has as many people as its tables', () => {
    expect(peopleIn(evening([]))).toBe(15)
    expect(peopleIn({ ...evening([]), tables: [] })).toBe(0)
  })
})
