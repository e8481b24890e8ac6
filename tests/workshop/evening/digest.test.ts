import { beforeEach, expect, test } from 'vitest'
import { loadTexts } from '../../../src/i18n/language'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import type { Envelope, Shelf } from '../../../src/storage/shelf'
import { digestsOf } from '../../../src/workshop/evening/digest'
import { addExample } from '../../../src/workshop/evening/example'
import { openSession } from '../../../src/workshop/evening/session'
import { createHouse, type House } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'
import { workshopRecipe } from '../../../src/workshop/record/recipes'
import { addActivity } from '../../../src/workshop/record/shelf-list'

let shelf: Shelf
let workshop: string
let activity: string

/** A window that has been opened anew: nothing is open in it. */
const window = (): House => createHouse(shelf, createLink())
const opened = ({ documents }: House) => [...documents.keys()].filter((key) => key.startsWith('activity/'))
const lying = async () => (await shelf.read(`activity/${activity}`)) as Envelope
/** The run sheet as somebody sees it who comes back to it, and until what it renews is stored. */
const read = async (house = window()) => {
  const digests = await digestsOf(house, workshop)
  await expect.poll(async () => (await lying()).digest?.beside).toBeDefined()
  return digests
}
const withTables = async (house: House, people: number) => {
  const document = await house.open(workshopRecipe(workshop))
  if (!document) throw new Error('the example is a workshop')
  const { data } = document.store.getState()
  document.edit({ ...data, tables: data.tables.map((table) => ({ ...table, people })) })
  await document.settled()
}

beforeEach(async () => {
  await loadTexts('house')
  shelf = createMemoryShelf()
  const house = window()
  workshop = (await addExample(house)) ?? ''
  activity = ((await shelf.keys('activity/'))[0] ?? '').slice('activity/'.length)
  await read(house)
})

test('a run sheet is read from digests: nothing of it is opened', async () => {
  const first = await read()
  const house = window()
  expect(await digestsOf(house, workshop)).toEqual(first)
  expect(opened(house)).toEqual([])
  expect(first[activity]?.minutes).toBeGreaterThan(0)
})

test('minutes follow the tables, also where only the tables have been changed', async () => {
  const session = await openSession(window(), activity)
  const round = session?.record.store.getState().data.rounds.at(-1)
  if (!session || !round) throw new Error('the example has a round')
  // Passed tablets take as long as the largest table is large.
  const ways = Object.fromEntries((session.event?.store.getState().data.tables ?? []).map(({ id }) => [id, 'tablet']))
  session.record.set({ ...session.record.store.getState().data, rounds: [{ ...round, ways: ways as never }] })
  await session.record.settled()
  await withTables(window(), 5)
  const small = await read()
  await withTables(window(), 12)
  const large = await read()
  expect(large[activity]?.minutes).toBeGreaterThan(small[activity]?.minutes ?? Number.NaN)
})

test('a digest that no longer fits is made anew, once, and nothing is said to have changed', async () => {
  await withTables(window(), 7)
  const before = await lying()
  const house = window()
  await digestsOf(house, workshop)
  expect(opened(house)).toHaveLength(1)
  await expect.poll(async () => (await lying()).digest?.beside).not.toBe(before.digest?.beside)
  expect({ ...(await lying()), digest: null }).toEqual({ ...before, digest: null })
  const next = window()
  await digestsOf(next, workshop)
  expect(opened(next)).toEqual([])
})

test('an answer at a table leaves the digest as it was', async () => {
  const house = window()
  const session = await openSession(house, activity)
  const [table] = session?.activity().rounds.at(-1)?.tables ?? []
  const [poll] = session?.parts().flatMap(({ polls }) => polls) ?? []
  if (!session || !table || !poll) throw new Error('the example has a table and a question')
  const round = session.record.store.getState().data.rounds.at(-1)?.id ?? ''
  const before = await lying()
  await session.boxes.open({ activity, round, table: table.id, claim: 'desk' }, poll, 5)
  await digestsOf(house, workshop)
  expect(opened(house)).toHaveLength(1)
  expect(await lying()).toEqual(before)
})

test('what is open here is asked itself, before it is stored', async () => {
  const house = window()
  const own = (await addActivity(house, 'over-under', workshop)) ?? ''
  const document = await house.open(workshopRecipe(workshop))
  const event = document?.store.getState().data
  if (!document || !event) throw new Error('the example is a workshop')
  const item = { kind: 'method', id: 'own', activity: own, method: 'over-under', title: '', minutes: null } as const
  document.edit({ ...event, items: [...event.items, item] })
  await document.settled()
  const session = await openSession(house, own)
  if (!session) throw new Error('the item has just been added')
  const { data } = session.record.store.getState()
  const untold = { id: 'a', title: 'En sag', text: '', who: '', theme: 'tone', followUps: [], rule: null }
  const stories = (count: number) => Array.from({ length: count }, (_, at) => ({ ...untold, id: `story-${at}` }))
  const missing = async (at: House) => (await digestsOf(at, workshop))[own]?.missing
  expect(await missing(house)).toHaveLength(1)
  session.record.edit({ ...data, setup: { ...(data.setup as object), stories: stories(3) } })
  expect(await missing(house)).toHaveLength(3)
  await session.record.settled()
  const later = window()
  // In words, not as keys.
  expect(await missing(later)).toEqual(Array(3).fill(expect.stringMatching(/ /)))
  expect(opened(later)).toEqual([])
})
