// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aheadOf, minutesLeft, shorten } from '../../../src/workshop/evening/ahead'
import { heldOf, runningIn } from '../../../src/workshop/evening/course'
import { eveningNow } from '../../../src/workshop/evening/evening-now'
import { addMinutes, begin, press as pressIn } from '../../../src/workshop/evening/presses'
import { proposalsFor } from '../../../src/workshop/evening/proposals'
import { openSession } from '../../../src/workshop/evening/session'
import { copyWorkshop } from '../../../src/workshop/record/shelf-list'
import { type Evening, openEvening, type Window } from './projector'

let evening: Evening
let window: Window

const minute = 60_000
beforeEach(async () => {
  evening = await openEvening()
  window = await evening.openWindow()
  return () => evening.end()
})
afterEach(() => window.close())

const data = () => window.workshop.store.getState().data
const course = () => data().course
const spent = () => [...heldOf(course())].map(([item, held]) => [item, Math.round(held.spent / minute)])

const press = async (key: 'next' | 'back' = 'next') => {
  await evening.wait(800)
  window.stage.act({ type: 'key', key })
  await evening.wait(5)
}
const startWelcome = async () => {
  await window.go('welcome')
  window.stage.act({ type: 'begin', item: 'welcome' })
  await evening.wait(5)
}
const now = async () => {
  const session = await window.session()
  const last = data().items[3]
  const other = last?.kind === 'method' ? await openSession(window.house, last.activity) : null
  return eveningNow(data(), other ? [session, other] : [session], window.stage.now().state.begun, Date.now())
}

describe('how the evening went', () => {
  test('is not begun by looking at an item', async () => {
    await window.go('welcome')
    await evening.wait(5000)
    expect(course()).toBeUndefined()
  })

  test('follows the room from item to item, and nobody presses for it', async () => {
    await startWelcome()
    expect(runningIn(course())?.item).toBe('welcome')
    await evening.wait(14 * minute)
    await press()
    expect(runningIn(course())?.item).toBe('game')
    expect(spent()).toEqual([
      ['welcome', 14],
      ['game', 0],
    ])
    expect((await now()).expected.late).toBe(4)
  })

  test('begins with the press that starts the evening, though that was a press on a link', async () => {
    await window.go('welcome')
    window.stage.act({ type: 'press' })
    window.stage.act({ type: 'begin', item: 'welcome' })
    await evening.wait(5)
    expect(runningIn(course())?.item).toBe('welcome')
  })

  test('lies in the workshop: another window, a reload, and undo find it as it was', async () => {
    await startWelcome()
    await press()
    window.workshop.edit({ ...data(), title: 'Et nyt navn' })
    await evening.wait(12 * minute)
    await press('back')
    await window.go('welcome')
    await evening.wait(5)
    expect(runningIn(course())?.item).toBe('welcome')
    window.workshop.undo()
    expect(data().title).not.toBe('Et nyt navn')
    expect(runningIn(course())?.item).toBe('welcome')
    await window.workshop.settled()
    const other = await evening.openWindow()
    expect(other.workshop.store.getState().data.course).toEqual(course())
    other.close()
  })

  test('is no part of a copy of the workshop', async () => {
    await startWelcome()
    await window.workshop.settled()
    const copy = await copyWorkshop(window.house, evening.event, 'Igen')
    const stored = (await evening.shelf.read(`workshop/${copy}`)) as { data: object }
    expect(stored.data).not.toHaveProperty('course')
  })

  test('a clock that is set an hour makes nothing late; what was a sleep is taken off by a press', async () => {
    await startWelcome()
    await evening.wait(3 * minute)
    const before = (await now()).expected
    evening.setClock(60 * minute)
    await evening.wait(300)
    expect((await now()).expected.late).toBe(before.late)
    expect(Math.round((await now()).expected.ends)).toBe(Math.round(before.ends))
    evening.setClock(-60 * minute)
    await evening.wait(300)
    expect((await now()).expected.late).toBe(before.late)
    for (const { minutes } of (await now()).expected.items) expect(minutes).toBeGreaterThanOrEqual(0)
    evening.setClock(20 * minute)
    await evening.wait(1000)
    window.stage.act({ type: 'passed', passed: true })
    await evening.wait(5)
    const slept = (await now()).expected
    // Seven of the ten minutes were left: the welcome is over, and 13 minutes late.
    expect(slept.late).toBe(13)
    await press()
    expect(spent()[0]).toEqual(['welcome', 23])
  })
})

describe('an item in the room', () => {
  test('gives what each proposal says, whichever it is', async () => {
    await window.go('game')
    const session = await window.session()
    begin(session)
    await evening.wait(1)
    const left = () => minutesLeft(session, Date.now())
    const kinds = new Set<string>()
    for (let more = 0; more < 12; more += 1) {
      const all = proposalsFor(data(), (await now()).expected, null, 0, (id) =>
        id === session.id ? aheadOf(session, Date.now()) : null,
      )
      const one = all[more % Math.max(1, all.length)]
      if (!one || one.kind === 'item') break
      kinds.add(one.kind)
      const before = left()
      shorten(session, one)
      expect(before - left(), `${one.kind} ${one.title}`).toBeCloseTo(one.gives, 2)
    }
    expect([...kinds].sort()).toEqual(['skip', 'step'])
    addMinutes(session, 20)
    const clock = proposalsFor(data(), (await now()).expected, null, 0, () => aheadOf(session, Date.now()))[0]
    expect(clock?.kind).toBe('clock')
    const before = left()
    if (clock) shorten(session, clock)
    expect(before - left()).toBeCloseTo(clock?.gives ?? 0, 2)
  })

  test('passing a story over makes nothing late', async () => {
    await startWelcome()
    await evening.wait(10 * minute)
    await press()
    const session = await window.session()
    const part = aheadOf(session, Date.now()).parts[0]
    const before = (await now()).expected
    expect(before.late).toBe(0)
    session.pass(part?.id ?? '', true)
    const { expected } = await now()
    expect(part?.gives).toBeGreaterThan(4)
    expect(Math.abs(expected.late + (part?.gives ?? 0))).toBeLessThanOrEqual(0.5)
    expect(expected.items.map(({ planned }) => planned)).toEqual(before.items.map(({ planned }) => planned))
  })

  test('has nothing left when its last step is done', async () => {
    await window.go('game')
    const session = await window.session()
    for (let step = 0; step < 40 && pressIn(session).kind !== 'done'; step += 1);
    expect(minutesLeft(session, Date.now())).toBe(0)
  })
})
