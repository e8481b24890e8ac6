import { beforeEach, describe, expect, test, vi } from 'vitest'
import { readBundle } from '../../../src/exchange/bundle'
import { setLanguage } from '../../../src/i18n/language'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import { openSession } from '../../../src/workshop/evening/session'
import { bin, fetchBack, listBin } from '../../../src/workshop/files/bin'
import { openFile } from '../../../src/workshop/files/files'
import { handOutText } from '../../../src/workshop/files/hand-out'
import { fileText, packAll, packEvent } from '../../../src/workshop/files/packing'
import { openTablet } from '../../../src/workshop/files/tablet'
import { createHouse, type House } from '../../../src/workshop/record/house'
import { houseFormat } from '../../../src/workshop/record/house-format'
import { createLink } from '../../../src/workshop/record/link'
import { addPicture, isPictureData, picturesIn, sweepPictures } from '../../../src/workshop/record/pictures'
import { workshopRecipe } from '../../../src/workshop/record/recipes'
import { addActivity, addWorkshop, copyWorkshop } from '../../../src/workshop/record/shelf-list'

const photo = { url: 'data:image/jpeg;base64,/9j/4AAQ', width: 4, height: 3 }
const bytes = (text: string) => new TextEncoder().encode(text)
const dayAndMore = 25 * 60 * 60_000

let house: House
let workshop: string
let id: string

beforeEach(async () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  await setLanguage('da')
  house = createHouse(createMemoryShelf(), createLink())
  workshop = await addWorkshop(house, emptyWorkshop())
  id = await addPicture(house.shelf, photo)
  const activity = await addActivity(house, 'vision-scale', workshop, (setup) => ({
    ...(setup as object),
    versions: [{ id: 'one', text: '', picture: id }],
  }))
  const document = await house.open(workshopRecipe(workshop))
  document?.edit({
    ...document.store.getState().data,
    tables: [{ id: 'one', name: 'Bord 1', people: 5 }],
    items: [{ kind: 'method', id: 'item', activity: activity ?? '', method: 'vision-scale', title: '', minutes: null }],
  })
  await document?.settled()
})

const kept = async (of: House) => (await of.shelf.list('picture/')).map(([key]) => key)
const activityId = async (of: House) => (await of.shelf.list('activity/'))[0]?.[0].slice('activity/'.length) ?? ''

/** A photo as large as photos are kept: 300 kB, as base64. */
const large = (at: number) => ({
  ...photo,
  url: `data:image/jpeg;base64,/9j/${String(at).padStart(6, '0')}${'A'.repeat(409_590)}`,
})

describe('a picture', () => {
  test.each([25, 60])('is in a backup that can be opened again, as one of %i at 300 kB', async (count) => {
    for (let at = 0; at < count; at += 1) await addPicture(house.shelf, large(at))
    const packed = await packAll(house)
    const text = fileText('backup', packed)
    expect(text.length).toBeGreaterThan(count * 400_000)
    expect(readBundle(text, houseFormat()).ok).toBe(true)
    const elsewhere = createHouse(createMemoryShelf(), createLink())
    expect(await openFile(elsewhere, bytes(text))).toMatchObject({ ok: true })
    expect(await kept(elsewhere)).toHaveLength(count + 1)
  })

  test('is shown by the activity that has it, and lies in no record but its own', async () => {
    const session = await openSession(house, await activityId(house))
    expect(session?.context().picture(id)).toBe(photo.url)
    expect(session?.context().picture('picture-gone')).toBeNull()
    expect(JSON.stringify(await house.shelf.list('activity/'))).not.toContain(photo.url)
  })

  test('travels with its workshop and with the backup, and can be seen where the file is opened', async () => {
    for (const packed of [await packEvent(house, workshop), await packAll(house)]) {
      const elsewhere = createHouse(createMemoryShelf(), createLink())
      expect(await openFile(elsewhere, bytes(fileText('workshop', packed)))).toMatchObject({ ok: true })
      const session = await openSession(elsewhere, await activityId(elsewhere))
      expect(session?.context().picture(id)).toBe(photo.url)
    }
  })

  test('stands beside the one that is there when its file is opened again', async () => {
    const text = fileText('workshop', await packEvent(house, workshop))
    expect(await openFile(house, bytes(text))).toMatchObject({ ok: true })
    const all = await kept(house)
    expect(all).toHaveLength(2)
    const shown = (await house.shelf.list('activity/')).flatMap(([, record]) => picturesIn(record))
    expect(new Set(shown.map((one) => `picture/${one}`))).toEqual(new Set(all))
  })

  test('comes back out of the bin, and a copy of the workshop keeps it', async () => {
    await copyWorkshop(house, workshop, 'Kopi')
    await bin(house, workshop)
    await sweepPictures(house.shelf, Date.now() + dayAndMore)
    expect(await kept(house), 'the copy shows it').toEqual([`picture/${id}`])
    const [found] = await listBin(house)
    expect(await fetchBack(house, found?.key ?? '')).toBe(true)
    expect((await house.shelf.list('activity/')).flatMap(([, record]) => picturesIn(record))).toHaveLength(2)
  })

  test('goes out to a table with the hand-out', async () => {
    const session = await openSession(house, await activityId(house))
    if (!session) throw new Error('the item is on the shelf')
    const text = await handOutText(house, session, 'Vision')
    const elsewhere = createHouse(createMemoryShelf(), createLink())
    expect(await openFile(elsewhere, bytes(text))).toMatchObject({ ok: true, kind: 'hand-out' })
    const tablet = await openTablet(elsewhere, session.id)
    expect(tablet?.context().picture(id)).toBe(photo.url)
  })

  test('that a table took comes in with what the table hands in, however often', async () => {
    const session = await openSession(house, await activityId(house))
    if (!session) throw new Error('the item is on the shelf')
    const away = createHouse(createMemoryShelf(), createLink())
    await openFile(away, bytes(await handOutText(house, session, 'Vision')))
    const tablet = await openTablet(away, session.id)
    await tablet?.take('one')
    const own = (await tablet?.keepPicture({ ...photo, width: 5 })) ?? ''
    expect(tablet?.context().picture(own)).toBe(photo.url)
    tablet?.play({ type: 'suggest', version: 'one', number: null, text: own })
    const file = bytes((await tablet?.handIn()) ?? '')
    for (const _ of [1, 2]) expect(await openFile(house, file)).toMatchObject({ ok: true, kind: 'work' })
    expect(await kept(house)).toEqual([`picture/${id}`, `picture/${own}`].sort())
    await vi.waitFor(() => expect(session.context().picture(own)).toBe(photo.url))
  })

  test('is swept up when nothing shows it any more, but not on the day it came', async () => {
    const unused = await addPicture(house.shelf, photo)
    await sweepPictures(house.shelf)
    expect(await kept(house)).toHaveLength(2)
    await sweepPictures(house.shelf, Date.now() + dayAndMore)
    expect(await kept(house)).toEqual([`picture/${id}`])
    expect(unused).not.toBe(id)
  })

  test('out of a file is a small JPEG or nothing', () => {
    expect(isPictureData(photo)).toBe(true)
    for (const url of [
      'https://example.org/a.jpg',
      'javascript:alert(1)',
      'data:image/svg+xml;base64,PHN2Zz4=',
      'data:image/jpeg;base64,"><script>',
      `data:image/jpeg;base64,${'A'.repeat(500_000)}`,
    ])
      expect(isPictureData({ ...photo, url })).toBe(false)
  })
})
