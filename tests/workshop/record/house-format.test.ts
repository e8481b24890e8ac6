import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { encodeBundle } from '../../../src/exchange/bundle'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import type { Envelope, Shelf } from '../../../src/storage/shelf'
import { fetchBack, listBin, listSnapshots } from '../../../src/workshop/files/bin'
import { openFile } from '../../../src/workshop/files/files'
import { createHouse, type House, Unreadable } from '../../../src/workshop/record/house'
import { type HouseMigration, houseFormat, houseMigrations } from '../../../src/workshop/record/house-format'
import { createLink } from '../../../src/workshop/record/link'
import { listWorkshops } from '../../../src/workshop/record/listed'
import { workshopRecipe } from '../../../src/workshop/record/recipes'
import { isIn, spaceOf, spaces } from '../../../src/workshop/record/spaces'
import dump from '../../fixtures/format-1/shelf.json'
import { contextIn } from '../../laws/scripts'

// What the house stores changes one day: here it does, for as long as a test lasts.
const list = houseMigrations as HouseMigration[]
const known = [...list]
const change = (data: unknown, next: object): unknown => ({ ...(data as object), ...next })
const purpose: HouseMigration = {
  name: 'every workshop has a purpose',
  record: { workshop: (data) => change(data, { purpose: 'Brought along' }) },
}
/** Records that go, and one that comes. */
const noted: HouseMigration = {
  name: 'what a table made is told in the notes of its item, and does not lie apart',
  records: (all) => {
    const works = all.filter(([key]) => isIn(key, 'work'))
    return all.flatMap(([key, envelope]) => {
      if (isIn(key, 'work')) return []
      return [
        [
          key,
          isIn(key, 'activity')
            ? { ...envelope, data: change(envelope.data, { notes: `${works.length} works` }), revision: 99 }
            : envelope,
        ],
      ]
    })
  },
}

interface Living {
  readonly standing: unknown
}
const lying = Object.entries(dump) as unknown as readonly [string, Envelope][]
let shelf: Shelf
let house: House
const reopen = () => createHouse(shelf, createLink())
const raw = async (key: string) => (await shelf.read(key)) as Envelope | undefined
const file = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/format-1/${name}.samtalerum.json`))
const purposes = async (of: House): Promise<readonly string[]> => {
  const documents = await Promise.all((await listWorkshops(of)).map(({ id }) => of.open(workshopRecipe(id))))
  return [...new Set(documents.map((one) => one?.store.getState().data.purpose ?? 'none'))]
}

beforeEach(async () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  await contextIn('over-under', 'da')
  shelf = createMemoryShelf()
  await shelf.commit(lying.map(([key, value]) => ({ key, value })))
  list.push(purpose, noted)
  house = reopen()
})
afterEach(() => {
  list.splice(0, list.length, ...known)
})

describe('on the shelf', () => {
  test('everything is brought up to date at once, at the revisions it had', async () => {
    expect(await purposes(house)).toEqual(['Brought along'])
    const now = await shelf.list('')
    expect(now.filter(([key]) => isIn(key, 'work'))).toEqual([])
    for (const [key, record] of now) {
      const { format, revision, data } = record as Envelope
      const space = spaceOf(key)
      // What lives lay as a workshop of its own.
      const was =
        space === 'life'
          ? lying.find(([, old]) => 'standing' in (old.data as object) && (old.data as Living).standing)
          : undefined
      const before = was?.[1] ?? dump[key as keyof typeof dump]
      expect([key, revision]).toEqual([key, before.revision])
      expect([key, format]).toEqual([key, space && spaces[space].upgraded ? houseFormat() : before.format])
      if (space === 'activity') expect(data).toMatchObject({ notes: expect.stringMatching(/^\d works$/) })
    }
  })

  test('nothing is changed when it cannot be stored, and the next visit tries again', async () => {
    const before = await shelf.list('')
    const commit = vi.spyOn(shelf, 'commit').mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'))
    await expect(listWorkshops(house)).rejects.toMatchObject({ name: 'QuotaExceededError' })
    expect(await shelf.list('')).toEqual(before)
    commit.mockRestore()
    expect(await purposes(reopen())).toEqual(['Brought along'])
  })

  test('what an older build in another window leaves is brought along too, and followed', async () => {
    const [workshop] = await listWorkshops(house)
    const key = `workshop/${workshop?.id}`
    const document = await house.open(workshopRecipe(workshop?.id ?? ''))
    const old = lying.find(([name]) => name === key)?.[1]
    if (!old) throw new Error('it lay there')
    await shelf.commit([
      { key, value: { ...old, revision: 50, data: change(old.data, { title: 'Fra et ældre vindue' }) } },
    ])
    expect(await document?.follow()).toBe(true)
    expect(document?.store.getState().data).toMatchObject({ title: 'Fra et ældre vindue', purpose: 'Brought along' })
    expect(await raw(key)).toMatchObject({ format: houseFormat(), revision: 50 })
  })

  test('an event that cannot be brought along is left as it is, and harms no other', async () => {
    const [broken = ''] = (await shelf.keys('workshop/')).slice(-1)
    list.push({
      name: 'one stumbles',
      records: (all) => {
        if (all.some(([key]) => key === broken)) throw new Error('stumbled')
        return all
      },
    })
    const listed = await listWorkshops(house)
    expect(listed.length).toBeGreaterThan(3)
    for (const { id } of listed) {
      const opened = house.open(workshopRecipe(id))
      if (`workshop/${id}` === broken) await expect(opened).rejects.toThrow(Unreadable)
      else expect((await opened)?.store.getState().data.purpose).toBe('Brought along')
    }
    expect(await raw(broken)).toEqual(dump[broken as keyof typeof dump])
  })

  test('what a newer house wrote is left as it is', async () => {
    const [[key, record] = ['', null]] = await shelf.list('workshop/')
    await shelf.commit([{ key, value: { ...(record as Envelope), format: houseFormat() + 1 } }])
    await expect(house.open(workshopRecipe(key.split('/')[1] ?? ''))).rejects.toMatchObject({ reason: 'newer' })
    expect(await raw(key)).toMatchObject({ format: houseFormat() + 1, data: (record as Envelope).data })
  })
})

describe('in a file', () => {
  test('an earlier one is brought up to date, and its edition is still the same one', async () => {
    expect(await openFile(house, file('standing.edition-2'))).toMatchObject({ kind: 'edition', kinship: 'same' })
    expect(await openFile(house, file('standing.edition-1'))).toMatchObject({ kind: 'edition', kinship: 'older' })
    shelf = createMemoryShelf()
    house = reopen()
    expect(await openFile(house, file('backup'))).toMatchObject({ ok: true })
    expect(await purposes(house)).toEqual(['Brought along'])
    for (const [key, record] of await shelf.list(''))
      expect([key, (record as Envelope).format]).toEqual([key, houseFormat()])
  })

  test('one from a newer house is refused, and so is a kind of record that does not travel', async () => {
    const text = new TextDecoder().decode(file('over-under.workshop'))
    const newer = text.replace(
      '"format": 1,\n    "kind": "activity"',
      `"format": ${houseFormat() + 1},\n    "kind": "activity"`,
    )
    expect(newer).not.toBe(text)
    expect(await openFile(house, new TextEncoder().encode(newer))).toEqual({ ok: false, fault: 'too-new' })
    for (const key of ['bin/one', 'snapshot/one/two', 'ghost/one', 'tablet/one']) {
      const records = [{ key, envelope: { ...(lying[0]?.[1] as Envelope), id: 'one' } }]
      const stray = encodeBundle('backup', '2026-11-20T19:00:00.000Z', records)
      expect(await openFile(house, new TextEncoder().encode(stray)), key).toEqual({ ok: false, fault: 'damaged' })
    }
  })
})

test('what lies in the bin and in snapshots is brought up to date when it is fetched back', async () => {
  for (const { key } of [...(await listBin(house)), ...(await listSnapshots(house))]) {
    expect(await raw(key)).toEqual(dump[key as keyof typeof dump])
    expect(await fetchBack(house, key), key).toBe(true)
  }
  expect(await purposes(house)).toEqual(['Brought along'])
  expect(await shelf.keys('work/')).toEqual([])
})

test('each migration has a name of its own', () => {
  expect(new Set(list.map(({ name }) => name)).size).toBe(list.length)
})
