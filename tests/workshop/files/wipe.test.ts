// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createBoxes } from '../../../src/workshop/evening/boxes'
import { wipe } from '../../../src/workshop/files/bin'
import type { Recipe } from '../../../src/workshop/record/document'
import { createHouse, type House, house, leaveHouse } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'
import { type BadDisk, breakDisk } from '../../storage/bad-disk'
import { fakeChannels } from '../fake-channel'

const recipe: Recipe<string> = { key: 'workshop/evening', kind: 'workshop', id: 'evening', version: 1, parse: String }

let channels: ReturnType<typeof fakeChannels>
let tab: House
let disk: BadDisk | null = null

beforeEach(async () => {
  channels = fakeChannels()
  vi.stubGlobal('BroadcastChannel', channels.Channel)
  localStorage.clear()
  leaveHouse()
  tab = await house()
  await tab.shelf.clear()
})
afterEach(() => {
  disk?.mend()
  disk = null
  vi.unstubAllGlobals()
})

const page = async () => {
  const opened = await tab.open(recipe, () => '')
  if (!opened) throw new Error('a blank was given')
  return opened
}

test('where “Slet alt” came to nothing, what is typed after it is kept as ever', async () => {
  const opened = await page()
  opened.edit('Tema')
  await opened.settled()
  disk = breakDisk(() => true)
  await expect(wipe(tab)).rejects.toThrow()
  opened.edit('Temamøde')
  window.dispatchEvent(new Event('pagehide'))
  expect(JSON.stringify({ ...localStorage })).toContain('Temamøde')
  disk.mend()
  await opened.settled()
  expect(await tab.shelf.read(recipe.key)).toMatchObject({ data: 'Temamøde' })
  // And should the browser lose it all by itself, what is open is stored anew.
  await tab.shelf.clear()
  opened.edit('Temamødet')
  await opened.settled()
  expect(await tab.shelf.read(recipe.key)).toMatchObject({ data: 'Temamødet' })
})

test('where “Slet alt” came to nothing, no other window has been told to begin anew', async () => {
  const opened = await page()
  opened.edit('Tema')
  await opened.settled()
  disk = breakDisk(() => true)
  await expect(wipe(tab)).rejects.toThrow()
  const said = channels.told.map((message) => (message as { type: string }).type)
  expect(said.slice(-2)).toEqual(['wiping', 'kept'])
  expect(said).not.toContain('wiped')
})

test('while “Slet alt” is on its way, another window stores nothing, and goes on when it came to nothing', async () => {
  const other = createHouse(tab.shelf, createLink())
  const opened = await other.open(recipe, () => '')
  tab.link.tell({ type: 'wiping' })
  await vi.waitFor(() => expect(other.link.isWiped()).toBe(true))
  opened?.edit('Tema')
  await expect(opened?.landed()).rejects.toThrow()
  tab.link.tell({ type: 'kept' })
  await opened?.settled()
  expect(await tab.shelf.read(recipe.key)).toMatchObject({ data: 'Tema' })
})

test('what is deleted is deleted, also where the browser does not let go of the program', async () => {
  const opened = await page()
  opened.edit('Tema')
  await opened.settled()
  vi.stubGlobal('caches', { keys: () => Promise.reject(new DOMException('', 'SecurityError')) })
  await wipe(tab)
  expect(await tab.shelf.keys('')).toEqual([])
  expect(channels.told.at(-1)).toEqual({ type: 'wiped' })
})

test('what is typed while “Slet alt” is on its way is not stored anew: neither counts nor what was never stored', async () => {
  const boxes = createBoxes(tab.shelf, tab.link, 'a')
  const place = { activity: 'a', round: 'r', table: 't', claim: 'desk' }
  const options = [{ id: 'over', label: '', meaning: '' }]
  const poll = { id: 'q', title: '', text: '', lead: '', marks: 1, layout: 'list' as const, options }
  await boxes.type(place, poll, { over: 3 })
  await wipe(tab)
  await expect(boxes.type(place, poll, { over: 4 })).rejects.toThrow()
  const fresh = tab.fresh(recipe, '')
  fresh.edit('Tema')
  await expect(fresh.landed()).rejects.toThrow()
  expect(await tab.shelf.keys('')).toEqual([])
  fresh.store.setState({ mine: false })
})
