// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { deskClaim } from '../../../src/workshop/record/records'
import { type Evening, openEvening, type Window } from './projector'

let evening: Evening
let window: Window

beforeEach(async () => {
  evening = await openEvening()
  window = await evening.openWindow()
  return () => evening.end()
})
afterEach(() => window.close())

/** A press, as deliberately as the house wants it. */
const press = async (key: 'next' | 'back' | 'dark' = 'next', at = window) => {
  await evening.wait(800)
  at.stage.act({ type: 'key', key })
  await evening.wait(1)
}
/** Presses on until the room stands before its answers, with five answers in. */
const beforeTheShowing = async () => {
  await window.go('game')
  for (const _ of ['read', 'decide', 'talk']) await press()
  const session = await window.session()
  const round = session.record.store.getState().data.rounds.at(-1)?.id ?? ''
  const table = window.workshop.store.getState().data.tables[0]?.id ?? ''
  const poll = session.parts()[0]?.polls[0]
  if (!poll) throw new Error('the first story is answered')
  await session.boxes.type({ activity: session.id, round, table, claim: deskClaim }, poll, { over: 3, under: 2 })
  await evening.wait(1)
}
const shown = async (at = window) => (await at.session()).round().round.shown
const step = async (at = window) => (await at.session()).round().round.at

describe('what the room sees', () => {
  test('is what the page runs, and stays on when the page is left for the run sheet', async () => {
    await window.go('welcome')
    expect(evening.word()).toBe('welcome')
    await window.go('game')
    expect(evening.word()).toBe('rules')
    await window.go('sheet')
    evening.hello()
    await evening.wait(1)
    expect(evening.word()).toBe('rules')
  })

  test('follows a press without any page being drawn', async () => {
    await window.go('game')
    await press()
    expect(evening.word()).toBe('story')
  })

  test('is found again after a reload on the run sheet, and goes on from the projector’s own window', async () => {
    await window.go('game')
    await press()
    window.close()
    evening.locks.drop()
    window = await evening.openWindow()
    await window.go('sheet')
    evening.seen.length = 0
    evening.hello()
    await evening.wait(800)
    expect(evening.word()).toBe('story')
    const before = await step()
    evening.pressThere('next')
    await evening.wait(1)
    expect(await step()).not.toBe(before)
  })

  test('is another event’s affair when another event’s projector asks', async () => {
    await window.go('game')
    evening.seen.length = 0
    window.house.link.announce({ type: 'hello', workshop: 'another' })
    await evening.wait(1)
    expect(evening.seen).toEqual([])
    expect(window.stage.now().connected).toBe(false)
  })
})

describe('what is held', () => {
  test('stays exactly as it was, without a clock, however the evening goes on', async () => {
    await window.go('game')
    await press()
    const before = evening.seen.at(-1)
    window.stage.act({ type: 'hold', kind: 'freeze' })
    await evening.wait(1)
    const { timer: _, ...picture } = before ?? { timer: null }
    expect(evening.seen.at(-1)).toEqual({ ...picture, timer: null, still: true })
    const held = JSON.stringify(evening.seen.at(-1))
    await press()
    await window.go('sheet')
    await window.go('table')
    await window.go('break')
    await window.go('last')
    evening.hello()
    await evening.wait(1)
    expect(JSON.stringify(evening.seen.at(-1))).toBe(held)
    await evening.wait(800)
    window.stage.act({ type: 'release' })
    await evening.wait(1)
    expect(evening.word()).toBe('rules')
  })

  test('is a pause when a pause was asked for, and tells no time', async () => {
    await window.go('game')
    window.stage.act({ type: 'hold', kind: 'pause' })
    await evening.wait(1)
    expect(evening.seen.at(-1)).toMatchObject({ kind: 'pause', timer: null })
    await window.go('break')
    expect(evening.word()).toBe('pause')
  })

  test.each(['freeze', 'pause'] as const)('%s: is still held after a reload, and in a second window', async (kind) => {
    await window.go('game')
    window.stage.act({ type: 'hold', kind })
    await evening.wait(1)
    const held = JSON.stringify(evening.seen.at(-1))
    const second = await evening.openWindow()
    await second.go('sheet')
    expect(second.stage.now().state.hold?.kind).toBe(kind)
    window.close()
    second.close()
    evening.locks.drop()
    window = await evening.openWindow()
    await window.go('last')
    evening.hello()
    await evening.wait(1)
    expect(JSON.stringify(evening.seen.at(-1))).toBe(held)
  })

  test('can be let go from any window', async () => {
    await window.go('game')
    window.stage.act({ type: 'hold', kind: 'pause' })
    const second = await evening.openWindow()
    await second.go('sheet')
    await evening.wait(800)
    second.stage.act({ type: 'release' })
    await evening.wait(5)
    expect(evening.word()).toBe('rules')
    second.close()
  })

  test('goes before dark: lit again, the room sees what was held', async () => {
    await window.go('game')
    window.stage.act({ type: 'hold', kind: 'freeze' })
    await press('dark')
    expect(evening.word()).toBe('dark')
    await press()
    await press('dark')
    expect(evening.word()).toBe('rules')
  })

  test('a double click holds; it does not hold and let go', async () => {
    await window.go('game')
    await evening.wait(800)
    window.stage.act({ type: 'hold', kind: 'freeze' })
    await evening.wait(250)
    window.stage.act({ type: 'release' })
    await evening.wait(1)
    expect(window.stage.now().state.hold?.kind).toBe('freeze')
  })
})

describe('one guard', () => {
  test('two presses 250 ms apart across pages show nothing', async () => {
    await beforeTheShowing()
    await window.go('welcome')
    await press()
    expect(window.page()).toBe('game')
    await evening.wait(250)
    window.stage.act({ type: 'key', key: 'next' })
    await evening.wait(1)
    expect(await shown()).toEqual([])
    await press()
    expect(await shown()).toHaveLength(1)
  })

  test('a key that is held without saying so is one press', async () => {
    await window.go('game')
    await press()
    const first = await step()
    for (let time = 0; time < 3000; time += 100) {
      window.stage.act({ type: 'key', key: 'next' })
      evening.pressThere('next')
      await evening.wait(100)
    }
    expect(await step()).toBe(first)
  })

  test('a double click on what leads to a page does not press on it', async () => {
    await window.go('game')
    const before = await step()
    window.stage.act({ type: 'press' })
    await evening.wait(250)
    window.stage.act({ type: 'key', key: 'next' })
    expect(window.stage.allows()).toBe(false)
    await evening.wait(1)
    expect(await step()).toBe(before)
  })

  test('darkness is never kept waiting, and light is', async () => {
    await window.go('game')
    await press()
    await evening.wait(100)
    window.stage.act({ type: 'key', key: 'dark' })
    await evening.wait(1)
    expect(evening.word()).toBe('dark')
    await evening.wait(200)
    window.stage.act({ type: 'key', key: 'dark' })
    await evening.wait(1)
    expect(evening.word()).toBe('dark')
  })

  test('is one over two windows', async () => {
    await beforeTheShowing()
    const second = await evening.openWindow()
    await second.go('table')
    await press('back')
    await evening.wait(800)
    window.stage.act({ type: 'key', key: 'next' })
    await evening.wait(100)
    second.stage.act({ type: 'key', key: 'next' })
    await evening.wait(5)
    expect(await shown()).toEqual([])
    second.close()
  })

  test('a clock that is set back an hour stops nobody', async () => {
    await window.go('game')
    const before = await step()
    await evening.wait(800)
    evening.setClock(-3_600_000)
    window.stage.act({ type: 'key', key: 'next' })
    await evening.wait(1)
    expect(await step()).not.toBe(before)
  })
})

describe('forward and back', () => {
  test('go from item to item, and stay at the first', async () => {
    await window.go('welcome')
    await press('back')
    expect(window.page()).toBe('welcome')
    await press()
    expect(window.page()).toBe('game')
    await press('back')
    expect(window.page()).toBe('game')
    await window.go('break')
    await press('back')
    expect(window.page()).toBe('game')
  })

  test('at the run sheet the projector’s own window leads on, and no page is turned', async () => {
    await window.go('welcome')
    await window.go('sheet')
    await evening.wait(800)
    evening.pressThere('next')
    await evening.wait(1)
    expect(evening.word()).toBe('rules')
    expect(window.page()).toBe('sheet')
  })

  test('while somebody writes for a table steps go on, and the item stays', async () => {
    await window.go('last')
    const own = window.stage
    for (let steps = 0; steps < 40; steps += 1) {
      if (steps === 1) await window.go('table')
      await press()
    }
    expect(own.now().state.where).toMatchObject({ kind: 'method' })
    expect(window.page()).toBe('table')
  })
})

describe('a second window', () => {
  test('shows the same and asks; when the first is gone it steers', async () => {
    await window.go('game')
    const second = await evening.openWindow()
    await second.go('table')
    expect(second.stage.now().mine).toBe(false)
    await press('next', second)
    await evening.wait(5)
    expect(evening.word()).toBe('story')
    window.close()
    evening.locks.drop()
    await evening.wait(2100)
    expect(second.stage.now().mine).toBe(true)
    await press('next', second)
    evening.hello()
    await evening.wait(1)
    expect(evening.seen.at(-1)).toMatchObject({ view: { kind: 'story', asks: true } })
    second.close()
  })

  test('that runs an item takes the projector over, and the first follows', async () => {
    await window.go('sheet')
    const second = await evening.openWindow()
    await second.go('game')
    await evening.wait(5)
    expect(second.stage.now().mine).toBe(true)
    expect(window.stage.now().mine).toBe(false)
    expect(evening.word()).toBe('rules')
    second.close()
  })
})

describe('the clock of a plain item', () => {
  const left = () => {
    const timer = evening.seen.at(-1)?.timer
    return timer?.state === 'running' ? Math.round((timer.ends - Date.now()) / 60_000) : null
  }

  test('does not start because somebody looks', async () => {
    await window.go('break')
    expect(evening.word()).toBe('break')
    expect(left()).toBeNull()
    expect(evening.seen.at(-1)).toMatchObject({ until: '' })
  })

  test('starts when the room comes to it, and goes on after a reload', async () => {
    await window.go('last')
    await window.go('game')
    const session = await window.session()
    for (let steps = 0; steps < 60 && window.page() === 'game'; steps += 1) await press()
    expect(session.steps().length).toBeGreaterThan(3)
    expect(window.page()).toBe('break')
    expect(left()).toBe(15)
    expect(evening.seen.at(-1)).toMatchObject({ kind: 'break' })
    await evening.wait(5 * 60_000)
    window.close()
    evening.locks.drop()
    window = await evening.openWindow()
    await window.go('break')
    expect(left()).toBe(10)
  })

  test('is begun anew by a press', async () => {
    await window.go('break')
    await evening.wait(800)
    window.stage.act({ type: 'begin', item: 'break' })
    await evening.wait(20 * 60_000)
    expect(left()).toBe(-5)
    window.stage.act({ type: 'begin', item: 'break' })
    await evening.wait(1)
    expect(left()).toBe(15)
  })
})

test('what a picture says is settled: a cursor that stays somewhere holds nothing back', async () => {
  await window.go('game')
  const session = await window.session()
  const field = document.body.appendChild(document.createElement('textarea'))
  field.focus()
  const write = (rule: string) => {
    const { data } = session.record.store.getState()
    session.record.edit({ ...data, setup: { ...(data.setup as object), rules: [rule] } })
  }
  write('Historierne er opdigtede o')
  await evening.wait(1)
  write('Historierne er opdigtede og korte')
  await evening.wait(1)
  expect(evening.seen.at(-1)).toMatchObject({ view: { rules: ['Historierne er opdigtede'] } })
  // The room moves on and comes back, with the cursor where it was.
  await press()
  expect(evening.word()).toBe('story')
  await press('back')
  expect(evening.seen.at(-1)).toMatchObject({ view: { rules: ['Historierne er opdigtede og korte'] } })
  field.remove()
})

test('how the projector stands is in no file, no backup and no bin', async () => {
  await window.go('game')
  window.stage.act({ type: 'hold', kind: 'freeze' })
  await evening.wait(1)
  expect((await evening.shelf.list('stage/')).map(([key]) => key)).toEqual([`stage/${evening.event}`])
  expect(await evening.packed(window.house)).not.toContain('stage/')
  expect(await evening.shelf.list('stage/')).toEqual([])
})
