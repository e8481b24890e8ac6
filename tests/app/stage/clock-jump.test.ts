// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { useEvening } from '../../../src/app/stage/use-evening'
import { addMinutes } from '../../../src/workshop/evening/presses'
import { timeLeft } from '../../../src/workshop/evening/time-left'
import { type Evening, openEvening, type Window } from './projector'

let evening: Evening
let window: Window

beforeEach(async () => {
  evening = await openEvening()
  window = await evening.openWindow()
  return () => evening.end()
})
afterEach(() => window.close())

const minute = 60_000
/** What the clock on the projector says, in ms. */
const left = () => timeLeft(evening.seen.at(-1)?.timer ?? null, Date.now()) ?? Number.NaN
const jump = async (by: number) => {
  evening.setClock(by)
  await evening.wait(1000)
}
const answer = async (passed: boolean, at = window) => {
  await evening.wait(800)
  at.stage.act({ type: 'passed', passed })
  await evening.wait(5)
}
const asked = (at = window) => at.stage.now().kept
/** A step of the game, or a break, whose clock has run for a minute. */
const started = {
  game: async () => {
    await window.go('game')
    await evening.wait(minute)
  },
  break: async () => {
    await window.go('welcome')
    await evening.wait(800)
    window.stage.act({ type: 'begin', item: 'break' })
    await window.go('break')
    await evening.wait(minute)
  },
}

describe.each(['game', 'break'] as const)('while the clock of the %s runs, the time of day', (page) => {
  beforeEach(() => started[page]())

  test('is set an hour ahead: the clock goes on from where it stood, and it is asked', async () => {
    const before = left()
    await jump(60 * minute)
    expect(left()).toBe(before - 1000)
    expect(asked()).toBe(60 * minute)
  })

  test('is set back: the clock goes on, and there is nothing to ask', async () => {
    const before = left()
    await jump(-60 * minute)
    expect(left()).toBe(before - 1000)
    expect(asked()).toBe(0)
  })

  test('is set ahead and back again: it is as if nothing had been', async () => {
    const before = left()
    await jump(60 * minute)
    await jump(-60 * minute)
    expect(left()).toBe(before - 2000)
    expect(asked()).toBe(0)
  })

  test('has really passed, somebody says: it is taken off', async () => {
    const before = left()
    await jump(2 * minute)
    await answer(true)
    expect(left()).toBe(before - 2 * minute - 1805)
    expect(asked()).toBe(0)
  })

  test('has not passed, somebody says in another window: nobody is asked any more', async () => {
    const before = left()
    await jump(60 * minute)
    const second = await evening.openWindow()
    await second.go('sheet')
    expect(asked(second)).toBe(60 * minute)
    await answer(false, second)
    expect(left()).toBe(before - 1805)
    expect([asked(), asked(second)]).toEqual([0, 0])
    second.close()
  })

  test('is asked about still after a reload', async () => {
    const before = left()
    await jump(60 * minute)
    window.close()
    evening.locks.drop()
    window = await evening.openWindow()
    await window.go('sheet')
    evening.hello()
    await evening.wait(800)
    expect(asked()).toBe(60 * minute)
    expect(left()).toBe(before - 1800)
  })
})

test('a clock that is started afterwards is asked nothing, and loses nothing', async () => {
  await started.game()
  await jump(60 * minute)
  await evening.wait(800)
  window.stage.act({ type: 'key', key: 'next' })
  await evening.wait(5)
  const fresh = left()
  expect(asked()).toBe(0)
  await answer(true)
  expect(left()).toBe(fresh - 805)
})

test('a minute more does not answer the question', async () => {
  await started.game()
  await jump(60 * minute)
  addMinutes(await window.session(), 1)
  await evening.wait(5)
  expect(asked()).toBe(60 * minute)
})

test.each([60, -60])('set by %d minutes, a clock makes nothing late, not for a moment', async (by) => {
  await started.game()
  const { house, workshop, stage } = window
  const { result } = renderHook(() => useEvening({ house, id: evening.event, workshop, stage }))
  const said = () => {
    const { late, ends } = result.current.expected
    return [late, Math.round(ends)]
  }
  await act(() => evening.wait(5500))
  const before = said()
  await act(() => jump(by * minute))
  expect(said()).toEqual(before)
  cleanup()
})

test('as long as the items of the evening are being opened, as after a reload, no time is told of it', async () => {
  await started.game()
  const { house, workshop, stage } = window
  const { result } = renderHook(() => useEvening({ house, id: evening.event, workshop, stage }))
  expect(result.current.timely).toBe(false)
  await act(() => evening.wait(1000))
  expect(result.current.timely).toBe(true)
  cleanup()
})
