import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { encodeBundle, readBundle } from '../../../src/exchange/bundle'
import { StorageFault } from '../../../src/storage/fault'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import type { Envelope, Shelf } from '../../../src/storage/shelf'
import { openEvent } from '../../../src/workshop/evening/event'
import { addExample, emptyWorkshop } from '../../../src/workshop/evening/example'
import { addLife } from '../../../src/workshop/evening/lives'
import { openSession, type Session } from '../../../src/workshop/evening/session'
import { calendarOf, mergedCalendar } from '../../../src/workshop/files/calendar'
import { keepEdition } from '../../../src/workshop/files/editions'
import { openFile } from '../../../src/workshop/files/files'
import { handOutText } from '../../../src/workshop/files/hand-out'
import { makeFile, packAll, packForAway } from '../../../src/workshop/files/packing'
import { openTablet } from '../../../src/workshop/files/tablet'
import { createHouse, type House } from '../../../src/workshop/record/house'
import { houseFormat } from '../../../src/workshop/record/house-format'
import { createLink } from '../../../src/workshop/record/link'
import { listWorkshops } from '../../../src/workshop/record/listed'
import { workshopRecipe } from '../../../src/workshop/record/recipes'
import { keys, type Workshop } from '../../../src/workshop/record/records'
import { addWorkshop } from '../../../src/workshop/record/shelf-list'
import { contextIn } from '../../laws/scripts'

const bytes = (text: string) => new TextEncoder().encode(text)
let disk: 'good' | 'full' | 'silent'
let lying: Shelf
let house: House
const newHouse = (shelf: Shelf = createMemoryShelf()) => createHouse(shelf, createLink())
const badDisk = (shelf: Shelf): Shelf => ({
  ...shelf,
  commit: async (...change) => {
    if (disk === 'full') throw new StorageFault('capacity')
    return disk === 'silent' ? new Promise(() => undefined) : shelf.commit(...change)
  },
})
const made = async (of: House, id?: string) => {
  const file = await makeFile(of, id ? 'workshop' : 'backup', await (id ? packForAway(of, id) : packAll(of)))
  if (!file.ok) throw new Error(file.fault)
  return file
}
const opened = async (file: string): Promise<House> => {
  const other = newHouse()
  expect(await openFile(other, bytes(file))).toMatchObject({ ok: true })
  return other
}
const workshopIn = async (of: House, id: string): Promise<Workshop | undefined> =>
  (await of.open(workshopRecipe(id)))?.store.getState().data
const theGame = async (of: House): Promise<Session> => {
  const [key = ''] = await of.shelf.keys('activity/')
  const session = await openSession(of, key.slice('activity/'.length))
  if (!session) throw new Error('it is there')
  return session
}

beforeEach(async () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  // A hundredth of the waiting between tries, and of the patience with a disk.
  const wait = globalThis.setTimeout
  vi.stubGlobal('setTimeout', (then: () => void, ms = 0) => wait(then, ms / 100))
  await contextIn('over-under', 'da')
  disk = 'good'
  lying = createMemoryShelf()
  house = newHouse(badDisk(lying))
})

describe('what is on the screen is in the file', () => {
  test.each(['full', 'silent'] as const)(
    'also when the disk is %s: nothing of it is stored, and nobody waits',
    async (bad) => {
      const id = await addWorkshop(house, { ...emptyWorkshop(), title: 'Før' })
      disk = bad
      const document = await house.open(workshopRecipe(id))
      document?.edit({ ...emptyWorkshop(), title: 'På skærmen' })
      expect(await workshopIn(await opened((await made(house, id)).text), id)).toMatchObject({ title: 'På skærmen' })
      expect((await made(house)).text).toContain('På skærmen')
      await expect(document?.landed()).rejects.toThrow(StorageFault)
      expect(JSON.stringify(await lying.list(''))).not.toContain('På skærmen')
    },
  )

  test('whatever is written, however storing goes, and whenever the page is left', async () => {
    const step = fc.constantFrom('type', 'type', 'undo', 'full', 'good', 'wait', 'leave')
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        disk = 'good'
        const own = createMemoryShelf()
        let left = () => {}
        /** A page that is left has no more tasks: what it had not begun to store does not come to the disk after it. */
        const enter = () => {
          let gone = false
          left = () => {
            gone = true
          }
          const { commit, ...shelf } = badDisk(own)
          return newHouse({ ...shelf, commit: (...all) => (gone ? new Promise(() => undefined) : commit(...all)) })
        }
        let here = enter()
        const id = await addWorkshop(here, emptyWorkshop())
        const document = async () => {
          const found = await here.open(workshopRecipe(id))
          if (!found) throw new Error('it is there')
          return found
        }
        for (const [at, what] of steps.entries()) {
          const now = await document()
          const { data } = now.store.getState()
          if (what === 'type') now.edit({ ...data, title: `${data.title}${at}`, notes: `${at}` })
          if (what === 'undo') now.undo()
          if (what === 'full' || what === 'good') disk = what
          if (what === 'wait') await now.landed().catch(() => undefined)
          if (what === 'leave') {
            left()
            here = enter()
          }
          const seen = (await document()).store.getState().data
          expect(await workshopIn(await opened((await made(here, id)).text), id)).toEqual(seen)
        }
        disk = 'good'
      }),
      { numRuns: 40 },
    )
  }, 60_000)

  test('an edition is kept without waiting, and what is still unsaved is not taken for kept', async () => {
    const life = (await addLife(house, 'six-questions')) ?? ''
    disk = 'full'
    const document = await openEvent(house, life)
    const { data } = document?.store.getState() ?? {}
    if (data) document?.edit({ ...data, intro: 'Skrevet, mens disken var fuld' })
    let file = ''
    const keeping = keepEdition(house, life, async (one) => {
      file = one.ok ? one.text : ''
      return true
    })
    await expect(keeping).rejects.toMatchObject({ kind: 'capacity' })
    const seen = (await openEvent(await opened(file), life))?.store.getState().data
    expect(seen).toMatchObject({ intro: 'Skrevet, mens disken var fuld' })
  })
})

describe('a file is read back before it is called saved', () => {
  test('a damaged record goes along apart, and the file opens without it', async () => {
    const id = await addExample(house)
    const [, [key, work] = ['', null]] = await lying.list('work/')
    await lying.commit([
      { key, value: { ...(work as Envelope), data: { reasons: 'i går' } } },
      {
        key: `box/${key.slice(5)}/x`,
        value: { ...(work as Envelope), kind: 'box', data: { counts: { hemmeligt: 4 } } },
      },
    ])
    const file = await made(house, id)
    expect(file.aside).toBe(2)
    expect(file.text).toContain('i går')
    expect(file.text, 'what may be somebody’s answers is not').not.toContain('hemmeligt')
    const other = newHouse()
    expect(await openFile(other, bytes(file.text))).toMatchObject({ ok: true, aside: 1 })
    expect(await other.shelf.keys(key)).toEqual([])
  })

  test('a record of which a file could make nothing at all, too', async () => {
    await addWorkshop(house, { ...emptyWorkshop(), title: 'Rask' })
    const [[, record] = ['', null]] = await lying.list('workshop/')
    await lying.commit([
      { key: 'workshop/far', value: { ...(record as Envelope), id: 'far', revision: 1e12 } },
      { key: 'workshop/none', value: { ...(record as Envelope), id: 'none', version: Number.POSITIVE_INFINITY } },
      { key: 'workshop/when', value: { ...(record as Envelope), id: 'when', saved: 'i går' } },
    ])
    const file = await made(house)
    expect(file.aside).toBe(3)
    expect((await listWorkshops(await opened(file.text))).map(({ title }) => title)).toEqual(['Rask'])
  })

  test('many workshops are no reason to refuse a copy', async () => {
    const note = 'x'.repeat(20_000)
    for (let count = 0; count < 600; count += 1) await addWorkshop(house, { ...emptyWorkshop(), notes: note })
    const file = await made(house)
    const read = readBundle(file.text, houseFormat())
    expect(read.ok && read.bundle.records).toHaveLength(600)
  })
})

describe('what comes in', () => {
  const handIn = async (): Promise<string> => {
    const session = await theGame(house)
    const away = await opened(await handOutText(house, session, 'Punktet'))
    const tablet = await openTablet(away, session.id)
    const [part] = tablet?.parts() ?? []
    await tablet?.take(tablet.record.store.getState().data.tables[0]?.id ?? '')
    tablet?.play({ type: 'addReason', story: part?.id, side: 'over', text: 'Fra bordet' })
    const file = await tablet?.handIn()
    if (!file) throw new Error('something was made')
    return file
  }

  test('a hand-in that names another method is refused, and the item opens as before', async () => {
    await addExample(house)
    const file = await handIn()
    const before = await lying.list('')
    const lie = file.replaceAll('"method": "over-under"', '"method": "six-questions"')
    expect(lie).not.toBe(file)
    expect(await openFile(house, bytes(lie))).toEqual({ ok: false, fault: 'damaged' })
    expect(await lying.list('')).toEqual(before)
    expect(await openFile(house, bytes(file))).toMatchObject({ ok: true, kind: 'work' })
    expect((await theGame(newHouse(lying))).aside.size).toBe(0)
  })

  test('a table’s work that cannot be read is set aside, and the item opens', async () => {
    await addExample(house)
    const works = await lying.list('work/')
    const [[key, work] = ['', null]] = works
    await lying.commit([{ key, value: { ...(work as Envelope), data: null } }])
    const session = await theGame(newHouse(lying))
    expect([...session.aside]).toEqual([key])
    expect(session.works.size).toBe(works.length - 1)
    expect(await lying.read(key)).toMatchObject({ data: null })
  })

  test.each<[string, (record: Envelope) => object]>([
    ['a time that is none', ({ data }) => ({ data: { ...(data as object), finished: 'i går' } })],
    ['a day that is none', ({ data }) => ({ data: { ...(data as object), day: '2026-02-30' } })],
    ['a number without end', ({ data }) => ({ data: { ...(data as object), tablets: 1e300 } })],
  ])('%s is refused', async (_, change) => {
    const id = await addWorkshop(house, emptyWorkshop())
    const record = (await lying.read(keys.workshop(id))) as Envelope
    const records = [{ key: keys.workshop('other'), envelope: { ...record, id: 'other', ...change(record) } }]
    const file = encodeBundle('workshop', '2026-11-20T19:00:00.000Z', records)
    expect(await openFile(house, bytes(file))).toEqual({ ok: false, fault: 'damaged' })
  })

  test('an item that comes without its workshop does not slip into the one that is here', async () => {
    const id = await addExample(house)
    const { records } = await packForAway(house, id)
    const made = '2026-11-20T19:00:00.000Z'
    const alone = records.filter(({ key }) => !key.startsWith('workshop/'))
    expect(await openFile(house, bytes(encodeBundle('workshop', made, alone)))).toEqual({ ok: false, fault: 'nothing' })
    const other = { ...emptyWorkshop(), title: 'En anden' }
    const far = await addWorkshop(newHouse(), other)
    const record = {
      ...(records.find(({ key }) => key.startsWith('workshop/'))?.envelope as Envelope),
      id: far,
      data: other,
    }
    const mixed = [...alone, { key: keys.workshop(far), envelope: record }]
    expect(await openFile(house, bytes(encodeBundle('backup', made, mixed)))).toMatchObject({ ok: true })
    expect((await packForAway(house, id)).records.map(({ key }) => key).sort()).toEqual(
      records.map(({ key }) => key).sort(),
    )
  })

  test('what a file says of a workshop for lists is not believed: it is read from the workshop', async () => {
    const id = await addWorkshop(house, { ...emptyWorkshop(), title: 'Rigtig' })
    const record = (await lying.read(keys.workshop(id))) as Envelope
    const records = [{ key: keys.workshop(id), envelope: { ...record, digest: { title: 'Falsk', day: 'i går' } } }]
    const other = await opened(encodeBundle('workshop', '2026-11-20T19:00:00.000Z', records))
    expect(await listWorkshops(other)).toMatchObject([{ title: 'Rigtig', readable: true }])
  })
})

test('a number without end is not taken in where it is typed either', async () => {
  const document = await house.open(workshopRecipe(await addWorkshop(house, emptyWorkshop())))
  const data = document?.store.getState().data
  if (data) document?.edit({ ...data, tablets: Number.POSITIVE_INFINITY })
  expect(document?.store.getState()).toMatchObject({ unfit: 1, data: { tablets: 0 } })
})

test('after going on in the newer edition no calendar is told less than it was: SEQUENCE never falls', () => {
  const dated = (title: string) => [{ id: 'a', title, note: '', day: '2027-01-01', begin: null, done: false }]
  const sequenceOf = (given: Parameters<typeof calendarOf>[2], title: string) =>
    calendarOf('x', dated(title), given, false).days[0]?.sequence ?? -1
  const told = (...titles: string[]) =>
    titles.reduce<Parameters<typeof calendarOf>[2]>(
      (given, title) => calendarOf('x', dated(title), given, false).given,
      {},
    )
  const [here, there] = [told('En', 'To', 'Tre'), told('En', 'Fire')]
  expect(sequenceOf(mergedCalendar(here, there), 'Fire')).toBeGreaterThan(2)
  expect(sequenceOf(mergedCalendar(there, here), 'Tre')).toBeGreaterThan(2)
  expect(sequenceOf(mergedCalendar(here, here), 'Tre')).toBe(2)
  expect(sequenceOf(mergedCalendar(here, {}), 'Tre')).toBe(2)
})
