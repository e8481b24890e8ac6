import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countdown, timeOf } from '../../../src/lib/clock'
import { cameTo, heldOf, isHeldAt } from '../../../src/workshop/evening/course'
import { expectedTimes } from '../../../src/workshop/evening/expected'
import { type Ahead, type Proposal, proposalsFor, tightest, toldApart } from '../../../src/workshop/evening/proposals'
import { runSheet } from '../../../src/workshop/evening/run-sheet'
import { isAstray, timeLeft } from '../../../src/workshop/evening/time-left'
import type { Item, PlainKind, Workshop } from '../../../src/workshop/record/records'

const day = '2026-11-20'
const ms = (time: string, days = 0) => new Date(`${day}T${time}:00`).getTime() + days * 86_400_000

const plain = (id: string, minutes: number, at = '', kind: PlainKind = 'talk'): Item => ({
  kind: 'plain',
  id,
  plain: kind,
  title: id,
  minutes,
  note: '',
  ...(at ? { at } : {}),
})

const evening = (items: readonly Item[], more: Partial<Workshop> = {}): Workshop => ({
  title: 'Temamøde',
  purpose: '',
  who: '',
  present: '',
  day,
  start: '17:00',
  end: '20:00',
  place: '',
  tables: [],
  tablets: 0,
  items: [...items],
  checks: [],
  notes: '',
  next: [],
  rehearsal: false,
  finished: '',
  keepDays: null,
  ...more,
})

const sheetOf = (workshop: Workshop) => runSheet(workshop, () => 0)

/** The evening after the room has come to these items at these times. */
const gone = (workshop: Workshop, moves: readonly (readonly [item: string, at: number])[]): Workshop => {
  let now = workshop
  for (const [item, at] of moves) {
    const course = cameTo(now, sheetOf(now), item, at)
    if (course) now = { ...now, course }
  }
  return now
}

/** What is expected at a moment, with so many minutes left of what is running. */
const at = (workshop: Workshop, moment: number, left = 0) =>
  expectedTimes(workshop, sheetOf(workshop), {
    now: (moment - ms('00:00')) / 60_000,
    left,
  })

const talks = [plain('velkomst', 10), plain('oplæg', 60), plain('pause', 20, '', 'break'), plain('tak', 10)]

describe('what is expected', () => {
  test('is the plan, as long as nothing has begun', () => {
    const now = at(evening(talks), ms('16:30'))
    expect(now.items.map(({ begins }) => timeOf(begins ?? 0))).toEqual(['17.00', '17.10', '18.10', '18.30'])
    expect(now).toMatchObject({ late: 0, state: 'before' })
    expect(timeOf(now.ends)).toBe('18.40')
  })

  test('moves as time goes, when nobody begins', () => {
    const now = at(evening(talks), ms('17:12'))
    expect(now).toMatchObject({ late: 12, state: 'before' })
    expect(timeOf(now.ends)).toBe('18.52')
  })

  test('says for each later item when it is now expected, beside when it was planned', () => {
    const held = gone(evening(talks), [
      ['velkomst', ms('17:00')],
      ['oplæg', ms('17:18')],
    ])
    const now = at(held, ms('17:48'), 30)
    expect(now.items.map(({ planned, begins }) => [timeOf(planned), timeOf(begins ?? 0)])).toEqual([
      ['17.00', '17.00'],
      ['17.10', '17.18'],
      ['18.10', '18.18'],
      ['18.30', '18.38'],
    ])
    expect(now).toMatchObject({ late: 8, state: 'on' })
    expect(timeOf(now.ends)).toBe('18.48')
    expect(now.items.map(({ state }) => state)).toEqual(['done', 'running', 'ahead', 'ahead'])
    expect(now.items[0]?.minutes, 'as long as it took').toBe(18)
  })

  test('what is made shorter in the room makes nothing late: the plan stays as it was', () => {
    const begun = gone(evening(talks), [['oplæg', ms('17:10')]])
    // A story of eight minutes is passed over: the item itself is shorter now.
    const shorter = {
      ...begun,
      items: begun.items.map((item) => (item.id === 'oplæg' ? { ...item, minutes: 52 } : item)),
    }
    const now = at(shorter as Workshop, ms('17:40'), 22)
    expect(now.late).toBe(-8)
    expect(now.items.map(({ planned }) => timeOf(planned))).toEqual(['17.00', '17.10', '18.10', '18.30'])
    expect(now.items.map(({ begins }) => begins && timeOf(begins))).toEqual([null, '17.10', '18.02', '18.22'])
  })

  test('grows when the time of what is running is up', () => {
    const begun = gone(evening(talks), [['velkomst', ms('17:00')]])
    expect(at(begun, ms('17:10')).late).toBe(0)
    expect(at(begun, ms('17:15')).late).toBe(5)
  })

  test('is told across midnight, by minutes that go on', () => {
    const night = evening([plain('film', 120), plain('samtale', 60)], { start: '22:30', end: '1:30' })
    const begun = gone(night, [['film', ms('22:40')]])
    const now = at(begun, ms('00:05', 1), 35)
    expect(now.late).toBe(10)
    expect(timeOf(now.items[1]?.begins ?? 0)).toBe('00.40')
    expect(timeOf(now.ends)).toBe('01.40')
    const over = gone(begun, [
      ['samtale', ms('00:40', 1)],
      ['', ms('01:35', 1)],
    ])
    expect(timeOf(at(over, ms('01:40', 1)).ends)).toBe('01.35')
    expect(at(over, ms('01:40', 1))).toMatchObject({ late: 5, state: 'over' })
  })

  test('tells what was, when the evening is over, and what was gone past', () => {
    const over = gone(evening(talks), [
      ['velkomst', ms('17:00')],
      ['oplæg', ms('17:12')],
      ['tak', ms('18:20')],
      ['', ms('18:29')],
    ])
    const now = at(over, ms('23:00'))
    expect(now.items.map(({ state, minutes }) => [state, minutes])).toEqual([
      ['done', 12],
      ['done', 68],
      ['passed', 20],
      ['done', 9],
    ])
    expect(timeOf(now.ends)).toBe('18.29')
  })
})

describe('a fixed time', () => {
  const fixed = [plain('oplæg', 60), plain('pause', 20, '', 'break'), plain('middag', 60, '18:30'), plain('tak', 10)]

  test('does not move when what lies before it runs late, and says how much is short', () => {
    const begun = gone(evening(fixed), [['oplæg', ms('17:20')]])
    const now = at(begun, ms('17:30'), 50)
    expect(now.items.map(({ begins, short }) => [timeOf(begins ?? 0), short])).toEqual([
      ['17.20', 0],
      ['18.20', 0],
      ['18.30', 10],
      ['19.30', 0],
    ])
    expect(tightest(now)).toEqual({ before: 'middag', short: 10 })
    expect(timeOf(now.ends)).toBe('19.40')
  })

  test('takes the loss where there is air before it', () => {
    const begun = gone(evening(fixed), [['oplæg', ms('17:05')]])
    const now = at(begun, ms('17:30'), 35)
    expect(now.late).toBe(5)
    expect(tightest(now)).toBeNull()
    expect(now.items[3]?.begins).toBe(19.5 * 60)
  })

  test('can be the end: it stands, and what is short is said', () => {
    const begun = gone(evening(talks, { end: '18:40', fixedEnd: true }), [['velkomst', ms('17:08')]])
    const now = at(begun, ms('17:10'), 8)
    expect(timeOf(now.ends)).toBe('18.40')
    expect(tightest(now)).toEqual({ before: null, short: 8 })
  })

  test('once it has gone by, nothing is expected before now', () => {
    const begun = gone(evening(fixed), [['oplæg', ms('17:00')]])
    expect(at(begun, ms('18:45'), 0).items[2]?.begins).toBe(18.75 * 60)
  })
})

describe('what can be made shorter', () => {
  const none = () => null
  test('is what lies before the fixed time, with the minutes it gives', () => {
    const items = [plain('oplæg', 60), plain('pause', 15, '', 'break'), plain('middag', 60, '18:15'), plain('tak', 20)]
    const begun = gone(evening(items), [['oplæg', ms('17:20')]])
    const found = proposalsFor(begun, at(begun, ms('17:30'), 50), 'middag', 50, none)
    expect(found).toEqual([
      { kind: 'item', item: 'oplæg', title: 'oplæg', to: 48, gives: 12, halved: false },
      { kind: 'item', item: 'pause', title: 'pause', to: 8, gives: 7, halved: true },
    ])
  })

  test('a break of ten minutes can be halved too', () => {
    const begun = gone(evening([plain('oplæg', 8), plain('pause', 10, '', 'break')]), [['oplæg', ms('17:00')]])
    expect(proposalsFor(begun, at(begun, ms('17:01'), 7), null, 7, none)).toMatchObject([{ item: 'pause', gives: 5 }])
  })
})

// ── For every evening there is ──

const kind = fc.constantFrom<PlainKind>('talk', 'break', 'other')
const programme = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 90 }), kind, fc.option(fc.integer({ min: 0, max: 1439 }), { freq: 4 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((all) =>
    all.map(([minutes, of, fixed], index) =>
      plain(`punkt-${index}`, minutes, fixed === null ? '' : timeOf(fixed, ':'), of),
    ),
  )
/** Any evening, with the room at any of its items, whatever was passed over, begun at any time and looked at whenever. */
const anyEvening = fc.record({
  items: programme,
  start: fc.integer({ min: 0, max: 1439 }).map((minutes) => timeOf(minutes, ':')),
  fixedEnd: fc.boolean(),
  /** Minutes between the moves; negative where somebody set the clock back. */
  waits: fc.array(fc.integer({ min: -70, max: 70 }), { maxLength: 8 }),
  left: fc.integer({ min: -5, max: 60 }),
  looks: fc.integer({ min: -60, max: 300 }),
})

const play = ({ items, start, fixedEnd, waits, left, looks }: Generated) => {
  const workshop = evening(items, { start: start.padStart(5, '0'), end: '', fixedEnd })
  const begins = ms(start.padStart(5, '0'))
  const clock = waits.map(
    (_, index) => begins + waits.slice(0, index + 1).reduce((sum, wait) => sum + wait * 60_000, 0),
  )
  const held = gone(
    workshop,
    clock.flatMap((time, index) => (items[index] ? [[items[index].id, time] as const] : [])),
  )
  const now = (clock.at(-1) ?? begins) + looks * 60_000
  return { held, now, left, expected: at(held, now, left) }
}
type Generated = typeof anyEvening extends fc.Arbitrary<infer T> ? T : never

describe('for any evening', () => {
  test('no time is negative, and nothing begins before now that has not begun', () => {
    fc.assert(
      fc.property(anyEvening, (one) => {
        const { held, now, expected } = play(one)
        const minute = (now - ms('00:00')) / 60_000
        expect(expected.short).toBeGreaterThanOrEqual(0)
        for (const { minutes, short, begins, state } of expected.items) {
          expect(minutes).toBeGreaterThanOrEqual(0)
          expect(short).toBeGreaterThanOrEqual(0)
          if (state === 'ahead') expect(begins ?? 0).toBeGreaterThanOrEqual(minute)
          if (state === 'passed') expect(begins).toBeNull()
        }
        for (const { spent } of heldOf(held.course).values()) expect(spent).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('a fixed time never moves, however late or early the room is', () => {
    fc.assert(
      fc.property(anyEvening, (one) => {
        const { held, now, expected } = play(one)
        const minute = (now - ms('00:00')) / 60_000
        const planned = sheetOf(held).lines
        expected.items.forEach(({ state, begins }, index) => {
          const line = planned[index]
          if (line?.item.at && state === 'ahead') expect(begins).toBe(Math.max(line.begins, minute))
        })
      }),
    )
  })

  test('a minute later, with a minute less left, everything is expected when it was', () => {
    fc.assert(
      fc.property(anyEvening, (one) => {
        const { held, now } = play(one)
        // A day before the first of the plan nothing is told by the clock.
        const first = held.course?.plan[held.items[0]?.id ?? '']?.begins ?? 0
        fc.pre(held.course !== undefined && (now - ms('00:00')) / 60_000 > first - 24 * 60)
        const [before, later] = [at(held, now, 20), at(held, now + 60_000, 19)]
        expect(later.late).toBe(before.late)
        later.items.forEach(({ state, begins }, index) => {
          if (state === 'ahead' && !held.items[index]?.at)
            expect(begins).toBeGreaterThanOrEqual(before.items[index]?.begins ?? 0)
        })
      }),
    )
  })

  test('by any clock no number is larger than an evening has, and nothing is counted down from far away', () => {
    const anyMoment = fc.double({ min: -8.64e15, max: 8.64e15, noNaN: true })
    fc.assert(
      fc.property(anyEvening, anyMoment, anyMoment, (one, wrong, stopped) => {
        const { held } = play(one)
        // The clock is set while an item runs, and it is noted so when the room goes on; an undated evening lives by its first moment.
        const log = [...(held.course?.log ?? []), { item: '', at: stopped }]
        const course = held.course && { ...held.course, log }
        const most = sheetOf(held).ends + 3 * 1440
        for (const workshop of [held, { ...held, day: '' }, course ? { ...held, course } : held]) {
          const now = (wrong - ms('00:00')) / 60_000
          const told = expectedTimes(workshop, sheetOf(workshop), { now, left: 5 })
          for (const { minutes, short } of told.items) for (const n of [minutes, short]) expect(n).toBeLessThan(most)
          expect(Math.abs(told.late)).toBeLessThan(most)
          expect(told.short).toBeLessThan(most)
          for (const { spent } of heldOf(workshop.course).values())
            expect(spent).toBeLessThanOrEqual(workshop.items.length * 24 * 60 * 60_000)
        }
        const left = timeLeft({ state: 'running', ends: stopped }, wrong)
        expect(left ?? 0).toBeLessThanOrEqual(24 * 60 * 60_000)
        expect(countdown(Math.max(0, left ?? 0))).toMatch(/^\d{1,4}:\d\d$/)
        expect(isAstray({ state: 'running', ends: stopped }, wrong)).toBe(left === null)
      }),
    )
  })

  test('proposals are told apart, however alike the items are called', () => {
    const names = fc.constantFrom('Pause', 'Oplæg')
    fc.assert(
      fc.property(anyEvening, fc.array(names, { minLength: 12, maxLength: 12 }), (one, titles) => {
        const items = one.items.map((item, index) => ({ ...item, at: '', title: titles[index] ?? '' }))
        const games = ['spil-1', 'spil-2'].map(
          (id): Item => ({ kind: 'method', id, activity: id, method: 'over-under', title: '', minutes: null }),
        )
        const { held, expected } = play({ ...one, items: [...items, ...games], fixedEnd: false })
        const ahead: Ahead = {
          at: null,
          steps: ['a', 'b'].map((id) => ({ id, title: 'Pause', minutes: 12 })),
          parts: [],
        }
        const proposals = proposalsFor(held, expected, null, 0, () => ahead)
        const apart = toldApart(proposals, expected, (id) => held.items.find((item) => item.id === id)?.title ?? '')
        const said = proposals.map(({ kind, title }, index) => JSON.stringify([kind, title, apart[index]]))
        expect(new Set(said).size).toBe(said.length)
        for (const [index, { title }] of proposals.entries())
          if (
            proposals.filter((other) => other.title === title).length === 1 &&
            titles.filter((t) => t === title).length <= 1
          )
            expect(apart[index]).toEqual({ at: null, number: null })
      }),
    )
  })

  test('what is proposed gives what it says, one by one and all together', () => {
    const taken = (workshop: Workshop, all: readonly Proposal[]): Workshop => ({
      ...workshop,
      items: workshop.items.map((item) => {
        const found = all.find((one) => one.kind === 'item' && one.item === item.id)
        return found?.kind === 'item' && item.kind === 'plain' ? { ...item, minutes: found.to } : item
      }),
    })
    fc.assert(
      fc.property(anyEvening, (one) => {
        const { now } = play(one)
        const items = one.items.map((item) => ({ ...item, at: '' }))
        const { held } = play({ ...one, items, fixedEnd: false })
        const left = Math.max(0, one.left)
        const proposals = proposalsFor(held, at(held, now, left), null, left, () => null)
        const running = proposals.filter((p) => p.kind === 'item' && p.item === held.course?.log.at(-1)?.item)
        const sum = (all: readonly Proposal[]) => all.reduce((total, { gives }) => total + gives, 0)
        for (const some of [proposals, ...proposals.map((only) => [only])]) {
          const lefts = left - sum(some.filter((p) => running.includes(p)))
          const shorter = at(taken(held, some), now, lefts)
          expect(at(held, now, left).ends - shorter.ends).toBeCloseTo(sum(some))
          for (const { gives } of some) expect(gives).toBeGreaterThan(0)
        }
      }),
    )
  })
})

describe('of an item in the room', () => {
  const ahead: Ahead = {
    at: { title: 'Bestem selv', left: 9 },
    steps: [
      { id: 'talk', part: 'first', title: 'Vend og tal', minutes: 12 },
      { id: 'second/talk', part: 'second', title: 'Vend og tal', minutes: 9 },
      { id: 'plenum', title: 'Plenum', minutes: 20 },
    ],
    parts: [{ id: 'second', title: 'Hånden i vejret', gives: 9 }],
  }
  const game: Item = { kind: 'method', id: 'spil', activity: 'spil', method: 'over-under', title: '', minutes: null }

  test('the step that runs and those ahead can be shorter, and a part ahead passed over, each once', () => {
    const begun = gone(evening([game]), [['spil', ms('17:00')]])
    const found = proposalsFor(begun, at(begun, ms('17:05'), 50), null, 0, () => ahead)
    expect(found.map(({ kind, title, gives }) => [kind, title, gives])).toEqual([
      ['clock', 'Bestem selv', 3],
      ['skip', 'Hånden i vejret', 9],
      ['step', 'Vend og tal', 4],
      ['step', 'Plenum', 6],
    ])
  })
})

describe('the course of the evening', () => {
  test('is not begun by looking days before, nor gone on with the morning after or once it is finished', () => {
    expect(isHeldAt(evening(talks), ms('17:00', -3))).toBe(false)
    expect(isHeldAt(evening(talks), ms('09:00', 1))).toBe(false)
    expect(isHeldAt(evening(talks), ms('19:30'))).toBe(true)
    expect(isHeldAt({ ...evening(talks), finished: day }, ms('19:30'))).toBe(false)
    expect(gone(evening(talks), [['velkomst', ms('17:00', -3)]]).course).toBeUndefined()
  })

  test('begins anew when the room comes to the first item after a trial', () => {
    const tried = gone(evening(talks), [
      ['velkomst', ms('15:00')],
      ['oplæg', ms('15:01')],
    ])
    const course = gone(tried, [['velkomst', ms('17:02')]]).course
    expect(course?.log).toEqual([{ item: 'velkomst', at: ms('17:02') }])
    expect(course?.plan).toMatchObject({ pause: { begins: 18 * 60 + 10, minutes: 20 } })
  })

  test('adds up what the room was at twice', () => {
    const { course } = gone(evening(talks), [
      ['velkomst', ms('17:00')],
      ['oplæg', ms('17:10')],
      ['velkomst', ms('17:30')],
      ['oplæg', ms('17:35')],
      ['', ms('18:00')],
    ])
    const minutes = [...heldOf(course)].map(([item, { spent }]) => [item, spent / 60_000])
    expect(minutes).toEqual([
      ['velkomst', 15],
      ['oplæg', 45],
    ])
  })
})
