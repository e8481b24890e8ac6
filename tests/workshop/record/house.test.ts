// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { place } from '../../../src/lib/place'
import { leaveTail } from '../../../src/storage/journal'
import type { Envelope } from '../../../src/storage/shelf'
import type { Document, Recipe } from '../../../src/workshop/record/document'
import { type House, house, leaveHouse, Unreadable } from '../../../src/workshop/record/house'
import { houseFormat } from '../../../src/workshop/record/house-format'
import { type BadDisk, breakDisk } from '../../storage/bad-disk'
import { envelope } from '../../storage/records'
import { fakeChannels } from '../fake-channel'
import { aMoment } from '../room'

interface Page {
  readonly title: string
}
const recipe = (id: string): Recipe<Page> => ({
  key: `workshop/${id}`,
  kind: 'workshop',
  id,
  version: 2,
  parse: (data) => {
    if (typeof data !== 'object' || data === null || !('title' in data)) throw new Error('not a page')
    return { title: String(data.title) }
  },
})
const blank = (): Page => ({ title: '' })
const key = 'workshop/evening'

/** A tab of this browser. */
const openTab = (): Promise<House> => {
  leaveHouse()
  return house()
}
const openPage = async (tab: House): Promise<Document<Page>> => {
  const page = await tab.open(recipe('evening'), blank)
  if (!page) throw new Error('a blank was given')
  return page
}
const titleOf = ({ store }: Document<Page>) => store.getState().data.title

let channels: ReturnType<typeof fakeChannels>
let tab: House
let disk: BadDisk | null
/** Listeners on the page, to be taken off again: a real tab takes them with it. */
let listeners: [EventTarget, string, EventListenerOrEventListenerObject | null][]

beforeEach(async () => {
  channels = fakeChannels()
  vi.stubGlobal('BroadcastChannel', channels.Channel)
  listeners = []
  const listen = EventTarget.prototype.addEventListener
  vi.spyOn(EventTarget.prototype, 'addEventListener').mockImplementation(function (this: EventTarget, ...args) {
    listeners.push([this ?? globalThis, args[0], args[1]])
    return listen.apply(this ?? globalThis, args)
  })
  disk = null
  localStorage.clear()
  tab = await openTab()
  await tab.shelf.clear()
})
afterEach(() => {
  disk?.mend()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  for (const [target, type, listener] of listeners) target.removeEventListener(type, listener)
})

describe('opening', () => {
  test('what was never stored gives nothing, or the blank that is offered; and stores neither', async () => {
    expect(await tab.open(recipe('evening'))).toBeNull()
    expect(titleOf(await openPage(tab))).toBe('')
    expect(await tab.shelf.list('')).toEqual([])
  })

  test('the same record twice, even at once, gives the same page', async () => {
    const [one, other] = await Promise.all([openPage(tab), openPage(tab)])
    expect(one).toBe(other)
    expect(await openPage(tab)).toBe(one)
    tab.forget(key)
    expect(await openPage(tab)).not.toBe(one)
  })

  test.each([
    ['newer', { ...envelope('evening', 3), format: houseFormat(), version: 3 }],
    ['damaged', { ...envelope('evening', 3, 'noget helt andet'), format: houseFormat() }],
    ['damaged', 'not even an envelope'],
  ] as const)('a record that is %s says so, shows itself, and is left untouched', async (reason, record) => {
    await tab.shelf.commit([{ key, value: record as Envelope }])
    const opened = tab.open(recipe('evening'), blank)
    await expect(opened).rejects.toBeInstanceOf(Unreadable)
    await expect(opened).rejects.toMatchObject({ key, reason, record })
    expect(await tab.shelf.read(key)).toEqual(record)
  })

  test('a fresh page is stored with its first edit', async () => {
    const page = tab.fresh(recipe('evening'), { title: 'Ny' })
    expect(await openPage(tab)).toBe(page)
    expect(await tab.shelf.read(key)).toBeUndefined()
    page.edit({ title: 'Temamøde' })
    await page.settled()
    expect(await tab.shelf.read(key)).toMatchObject({ revision: 1, data: { title: 'Temamøde' } })
  })
})

describe('another tab', () => {
  test('sees what this one has stored', async () => {
    const page = await openPage(tab)
    const other = await openPage(await openTab())
    page.edit({ title: 'Temamøde' })
    await page.settled()
    await vi.waitFor(() => expect(titleOf(other)).toBe('Temamøde'))
    expect(other.store.getState().mine).toBe(true)
  })

  test('is told which record changed, and nothing of what is in it', async () => {
    const page = await openPage(tab)
    page.edit({ title: 'Fortroligt' })
    await page.settled()
    expect(channels.told).toEqual([{ type: 'saved', keys: [key] }])
  })
})

describe('a tab that is closed', () => {
  test.each(['pagehide', 'visibilitychange'])('in the middle of typing loses nothing (%s)', async (event) => {
    const page = await openPage(tab)
    disk = breakDisk(() => true)
    page.edit({ title: 'Tema' })
    page.edit({ title: 'Temamøde' })
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    if (event === 'pagehide') window.dispatchEvent(new Event(event))
    else document.dispatchEvent(new Event(event))
    expect(JSON.stringify({ ...localStorage })).toContain('Temamøde')
    // The old tab is gone: it does not try again.
    page.store.setState({ mine: false })
    disk.mend()
    const next = await openTab()
    expect(titleOf(await openPage(next))).toBe('Temamøde')
    expect(localStorage).toHaveLength(0)
  })

  test('with everything stored leaves nothing behind', async () => {
    const page = await openPage(tab)
    page.edit({ title: 'Temamøde' })
    await page.settled()
    window.dispatchEvent(new Event('pagehide'))
    expect(localStorage).toHaveLength(0)
  })

  test('after “Slet alt” in another window leaves nothing behind', async () => {
    const page = await openPage(tab)
    disk = breakDisk(() => true)
    page.edit({ title: 'Hemmeligt' })
    new channels.Channel(place).postMessage({ type: 'wiped' })
    await aMoment()
    window.dispatchEvent(new Event('pagehide'))
    expect(localStorage).toHaveLength(0)
    page.store.setState({ mine: false })
  })
})

test('when the browser refuses to store for a while, what the last tab left behind waits for a better day', async () => {
  leaveTail([{ key, value: envelope('evening', 1, { title: 'Temamøde' }) }])
  disk = breakDisk((_, moment) => moment === 'open')
  const refused = await openTab()
  expect(refused.shelf.durable).toBe(false)
  disk.mend()
  expect(titleOf(await openPage(await openTab()))).toBe('Temamøde')
})

test('leaving a field ends the step of undo that was typed in it', async () => {
  const page = await openPage(tab)
  page.edit({ title: 'Tema' })
  document.body.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
  page.edit({ title: 'Temamøde' })
  page.undo()
  expect(titleOf(page)).toBe('Tema')
  await page.settled()
})
