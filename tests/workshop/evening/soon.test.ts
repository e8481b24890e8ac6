import { beforeEach, expect, test } from 'vitest'
import { loadTexts } from '../../../src/i18n/language'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import type { Shelf } from '../../../src/storage/shelf'
import { digestsOf } from '../../../src/workshop/evening/digest'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import { openSession } from '../../../src/workshop/evening/session'
import { heldSoon, nextDay, waitingSoon } from '../../../src/workshop/evening/soon'
import { createHouse, type House } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'
import { workshopRecipe } from '../../../src/workshop/record/recipes'
import { addActivity, addWorkshop } from '../../../src/workshop/record/shelf-list'

let house: House
let asked: string[] = []

const noting = (shelf: Shelf): Shelf => ({
  ...shelf,
  read: (key) => {
    asked.push(key)
    return shelf.read(key)
  },
})

/** A role play on a day, with one character that rehearses. */
const addMeeting = async (day: string): Promise<string> => {
  const id = await addWorkshop(house, { ...emptyWorkshop(), day })
  const part = {
    id: 'one',
    title: 'En',
    list: null,
    seat: 'council',
    suits: 'seasoned',
    spare: false,
    office: '',
    early: true,
  }
  const own = { who: '', want: '', how: '', secret: '' }
  const activity = (await addActivity(house, 'role-play', id, (setup) => ({
    ...(setup as object),
    parts: [{ ...part, ...own }],
  }))) as string
  const document = await house.open(workshopRecipe(id))
  const item = { kind: 'method' as const, id: 'item', activity, method: 'role-play', title: '', minutes: null }
  if (document) document.edit({ ...document.store.getState().data, items: [item] })
  await document?.settled()
  await seen(id)
  return id
}
/** The run sheet is looked at, and what it renews is stored. */
const seen = async (workshop: string) => {
  await digestsOf(house, workshop)
}
const soon = async (today: string) => {
  asked = []
  return waitingSoon(house, await house.shelf.list('workshop/'), today)
}

beforeEach(async () => {
  await loadTexts('house')
  house = createHouse(noting(createMemoryShelf()), createLink())
})

test('home tells what must begin for a workshop that comes, and follows its day', async () => {
  const id = await addMeeting('2026-12-10')
  await expect.poll(async () => (await soon('2026-11-30')).get(id)).toMatchObject([{ begin: '2026-11-30' }])
  const document = await house.open(workshopRecipe(id))
  if (document) document.edit({ ...document.store.getState().data, day: '2026-12-20' })
  await document?.settled()
  await seen(id)
  await expect.poll(async () => (await soon('2026-11-30')).get(id)).toMatchObject([{ begin: '2026-12-10' }])
  expect(await soon('2026-12-21')).toEqual(new Map())
})

test('however many workshops there are, home reads the items of the five that come next', async () => {
  for (let day = 10; day < 20; day += 1) await addMeeting(`2026-12-${day}`)
  const found = await soon('2026-11-30')
  expect(found.size).toBe(5)
  expect(asked.filter((key) => key.startsWith('activity/'))).toHaveLength(5)
})

test('what is open in a session is told by its digest too', async () => {
  const id = await addMeeting('2026-12-10')
  const activity = ((await house.shelf.keys('activity/'))[0] ?? '').slice('activity/'.length)
  const session = await openSession(house, activity)
  const { data } = session?.record.store.getState() ?? {}
  if (!session || !data) return expect.fail('the item opens')
  session.record.edit({ ...data, setup: { ...(data.setup as object), sent: true } })
  await session.record.settled()
  await expect.poll(async () => (await soon('2026-11-30')).get(id)).toEqual([])
})

test('the day of the next run sheet that something stands in is known, and a day that has been is not next', async () => {
  await addMeeting('2026-11-01')
  const id = await addMeeting('2026-12-04')
  const { items } = (await house.open(workshopRecipe(id)))?.store.getState().data ?? { items: [] }
  const [activity] = items.flatMap((item) => (item.kind === 'method' ? [item.activity] : []))
  const lives = [{ id: activity ?? '' }, { id: 'met-nowhere' }]
  const held = heldSoon(await house.shelf.list('workshop/'), lives, '2026-11-20')
  expect([...held]).toEqual([
    [activity, ['2026-12-04']],
    ['met-nowhere', []],
  ])
  expect(nextDay(['2027-01-02', '2026-12-04', '2026-11-19'], '2026-11-20')).toBe('2026-12-04')
  expect(nextDay(['2026-11-19'], '2026-11-20')).toBe(null)
})

test('where nothing lives, home looks into no run sheet for the day of it', async () => {
  await addMeeting('2026-12-04')
  let looked = 0
  const records = (await house.shelf.list('workshop/')).map(([key, record]) => {
    const { data, ...rest } = record as { data: unknown }
    const look = () => {
      looked += 1
      return data
    }
    const watched = Object.defineProperty(rest, 'data', { enumerable: true, get: look })
    return [key, watched] as const
  })
  heldSoon(records, [{ id: 'it' }], '2026-11-20')
  const withOne = looked
  heldSoon(records, [], '2026-11-20')
  expect([withOne > 0, looked]).toEqual([true, withOne])
})
