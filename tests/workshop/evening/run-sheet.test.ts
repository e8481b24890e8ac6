import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timeOf } from '../../../src/lib/clock'
import { peopleIn, runSheet } from '../../../src/workshop/evening/run-sheet'
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

  test('lets a fixed time stand, and says what is to spare or too much before it', () => {
    const dinner = { ...plain('middag', 60), at: '19:00' }
    const early = runSheet(evening([plain('oplæg', 100), dinner, plain('sang', 10)]), ninety)
    expect(early.lines.map(({ begins, air }) => [timeOf(begins), air])).toEqual([
      ['17.00', 0],
      ['19.00', 20],
      ['20.00', 0],
    ])
    const late = runSheet(evening([plain('oplæg', 130), dinner]), ninety)
    expect(late.lines[1]).toMatchObject({ begins: 19 * 60, air: -10 })
    const night = evening([plain('oplæg', 60), { ...plain('bus', 0), at: '0:30' }], '22:00')
    expect(runSheet(night, ninety).lines[1]).toMatchObject({ begins: 24.5 * 60, air: 90 })
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
  test('has as many people as its tables', () => {
    expect(peopleIn(evening([]))).toBe(15)
    expect(peopleIn({ ...evening([]), tables: [] })).toBe(0)
  })
})
