import { beforeEach, describe, expect, test, vi } from 'vitest'
import { readBundle } from '../../src/exchange/bundle'
import { loadTexts } from '../../src/i18n/language'
import { createMemoryShelf } from '../../src/storage/memory-shelf'
import type { Envelope, Shelf } from '../../src/storage/shelf'
import { addExample } from '../../src/workshop/evening/example'
import { openSession, type Session } from '../../src/workshop/evening/session'
import { bin, fetchBack, listBin, listSnapshots, snapshot } from '../../src/workshop/files/bin'
import { believeClock, keepAnswers, tidy } from '../../src/workshop/files/expiry'
import { openFile } from '../../src/workshop/files/files'
import { handOutText } from '../../src/workshop/files/hand-out'
import { fileText, packEvent } from '../../src/workshop/files/packing'
import { openTablet } from '../../src/workshop/files/tablet'
import { createHouse, type House } from '../../src/workshop/record/house'
import { houseFormat } from '../../src/workshop/record/house-format'
import { createLink } from '../../src/workshop/record/link'
import { workshopRecipe } from '../../src/workshop/record/recipes'
import { deskClaim } from '../../src/workshop/record/records'

const bytes = (text: string) => new TextEncoder().encode(text)
const keysIn = async (shelf: Shelf, prefix = '') => (await shelf.list(prefix)).map(([key]) => key)

let house: House
let workshop: string
let session: Session

const theGame = async (): Promise<Session> => {
  const [key] = await keysIn(house.shelf, 'activity/')
  const found = await openSession(house, (key ?? '').slice('activity/'.length))
  if (!found) throw new Error('no game')
  return found
}

const someTable = () => {
  const [table] = session.activity().rounds.at(-1)?.tables ?? []
  const [poll] = session.parts().flatMap(({ polls }) => polls)
  const round = session.activity().rounds.at(-1)?.id ?? ''
  if (!table || !poll) throw new Error('no table')
  return { table, poll, place: { activity: session.id, round, table: table.id, claim: 'tablet-one' } }
}

beforeEach(async () => {
  await loadTexts('house')
  house = createHouse(createMemoryShelf(), createLink())
  workshop = await addExample(house)
  session = await theGame()
})

describe('the bin', () => {
  test('takes a workshop with all that was made in it, and gives it back as it was', async () => {
    const before = await house.shelf.list('')
    await bin(house, workshop)
    expect(await keysIn(house.shelf)).toEqual([`bin/${workshop}`])
    const [kept] = await listBin(house)
    expect(await fetchBack(house, kept?.key ?? '')).toBe(true)
    // Lists look again at what lies beside an item: that is no part of what was made.
    const told = (records: typeof before) => JSON.parse(JSON.stringify(records).replace(/,"beside":"\w+"/g, ''))
    expect(told(await house.shelf.list(''))).toEqual(told(before))
  })
})

describe('snapshots', () => {
  test('are the last five, and one is fetched back beside what is there', async () => {
    for (let count = 0; count < 7; count += 1) {
      await snapshot(house, workshop)
      await new Promise((resolve) => setTimeout(resolve, 3))
    }
    const kept = await listSnapshots(house)
    expect(kept).toHaveLength(5)
    const there = await keysIn(house.shelf, 'workshop/')
    expect(await fetchBack(house, kept[0]?.key ?? '')).toBe(true)
    expect(await keysIn(house.shelf, 'workshop/')).toHaveLength(2)
    expect(await keysIn(house.shelf, 'workshop/')).toEqual(expect.arrayContaining([...there]))
  })

  test('and files hold nothing of a question that is still being answered', async () => {
    const { poll, place } = someTable()
    await session.boxes.open(place, poll, 5)
    await session.boxes.cast(place, poll, ['over'])
    await snapshot(house, workshop)
    const packed = await packEvent(house, workshop)
    expect(packed.open).toBe(1)
    expect(JSON.stringify(packed.records)).not.toContain('tablet-one')
    expect(JSON.stringify(await house.shelf.list('snapshot/'))).not.toContain('tablet-one')
  })
})

describe('when the days are over', () => {
  const answersIn = async () => [...(await keysIn(house.shelf, 'box/')), ...(await keysIn(house.shelf, 'work/'))].length
  beforeEach(async () => {
    const document = await house.open(workshopRecipe(workshop))
    const data = document?.store.getState().data
    if (data) document?.edit({ ...data, day: '2026-01-01', keepDays: 90 })
    await document?.settled()
  })

  test('it is announced a week before; then answers and reasons go to the bin, and what was agreed stays', async () => {
    const before = await answersIn()
    expect(await tidy(house, '2026-03-20')).toEqual({ unsure: null, passing: [], gone: [] })
    expect(await tidy(house, '2026-03-25')).toMatchObject({ passing: [{ id: workshop, on: '2026-04-01' }], gone: [] })
    expect(await tidy(house, '2026-03-31')).toMatchObject({ passing: [{ on: '2026-04-01' }] })
    expect(await answersIn()).toBe(before)
    expect((await tidy(house, '2026-04-01')).gone).toHaveLength(1)
    expect(await answersIn()).toBe(0)
    expect(JSON.stringify(await house.shelf.list('activity/'))).toContain('Vi ringer til hinanden')
    const [kept] = await listBin(house)
    expect(await fetchBack(house, kept?.key ?? '')).toBe(true)
    expect(await answersIn()).toBe(before)
  })

  test('nobody who comes late loses anything unannounced: a backup that is opened, a home not seen for weeks', async () => {
    const before = await answersIn()
    expect(await tidy(house, '2027-01-01')).toMatchObject({ passing: [{ on: '2027-01-08' }], gone: [] })
    expect(await tidy(house, '2027-01-07')).toMatchObject({ gone: [] })
    expect(await answersIn()).toBe(before)
    expect((await tidy(house, '2027-01-08')).gone).toHaveLength(1)
  })

  test('a clock that has jumped deletes nothing, however often one looks, until somebody says that it is right', async () => {
    const before = await answersIn()
    await tidy(house, '2026-03-01')
    for (const day of ['2031-01-01', '2031-02-01', '2031-02-20'])
      expect(await tidy(house, day)).toMatchObject({ unsure: '2026-03-01', passing: [{ id: workshop }], gone: [] })
    expect((await tidy(house, '1970-01-01')).gone).toEqual([])
    expect(await answersIn()).toBe(before)
    expect(await tidy(house, '2026-03-02'), 'and when it is set right, nothing has happened').toMatchObject({
      unsure: null,
    })
    await tidy(house, '2031-02-20')
    await believeClock(house, '2031-02-20')
    expect(await tidy(house, '2031-02-20')).toMatchObject({ unsure: null, passing: [{ on: '2031-02-27' }], gone: [] })
    expect((await tidy(house, '2031-02-27')).gone).toHaveLength(1)
  })

  test('they can be kept, on the last day too', async () => {
    await tidy(house, '2026-03-25')
    await keepAnswers(house, workshop)
    expect(await tidy(house, '2026-04-01')).toEqual({ unsure: null, passing: [], gone: [] })
    expect(await answersIn()).toBeGreaterThan(0)
  })

  test('when they cannot be put into the bin, they stay where they are', async () => {
    await tidy(house, '2026-03-25')
    const before = await house.shelf.list('')
    const commit = vi.spyOn(house.shelf, 'commit').mockRejectedValueOnce(new Error('full'))
    expect((await tidy(house, '2026-04-01')).gone).toEqual([])
    commit.mockRestore()
    expect(await answersIn()).toBe(before.filter(([key]) => /^(work|box)\//.test(key)).length)
    expect((await tidy(house, '2026-04-02')).gone).toHaveLength(1)
  })

  test('a month later bin and snapshots are swept of it for good, and of nothing else', async () => {
    vi.useFakeTimers({ now: new Date('2026-03-25T12:00:00'), toFake: ['Date'] })
    await snapshot(house, workshop)
    const other = await addExample(house)
    await bin(house, other)
    await tidy(house)
    vi.setSystemTime(new Date('2026-04-02T12:00:00'))
    expect((await tidy(house)).gone).toHaveLength(1)
    expect(await listSnapshots(house)).toEqual([])
    expect(await listBin(house)).toHaveLength(2)
    vi.setSystemTime(new Date('2026-05-01T12:00:00'))
    await tidy(house)
    expect(await listBin(house)).toHaveLength(2)
    vi.setSystemTime(new Date('2026-05-03T12:00:00'))
    await tidy(house)
    expect((await listBin(house)).map(({ key }) => key)).toEqual([`bin/${other}`])
    vi.useRealTimers()
  })

  test('a thousand that are over cost home no more than a few readings of the shelf', async () => {
    const [[key, record] = ['', null]] = await house.shelf.list('workshop/')
    const [[, item] = ['', null]] = await house.shelf.list('activity/')
    const copies = Array.from({ length: 1000 }, (_, at) => [
      { key: `${key}${at}`, value: record as Envelope },
      {
        key: `activity/a${at}`,
        value: {
          ...(item as Envelope),
          data: { ...(item as Envelope & { data: object }).data, workshop: `${workshop}${at}` },
        },
      },
      { key: `work/a${at}/r/t/desk`, value: item as Envelope },
    ])
    await house.shelf.commit(copies.flat())
    const [list, read] = [vi.spyOn(house.shelf, 'list'), vi.spyOn(house.shelf, 'read')]
    expect((await tidy(house, '2026-04-20')).passing).toHaveLength(1001)
    expect(list.mock.calls.length + read.mock.calls.length).toBeLessThan(12)
    expect((await tidy(house, '2026-04-27')).gone).toHaveLength(1001)
    expect(list.mock.calls.filter(([prefix]) => prefix === 'activity/').length).toBeLessThan(6)
  })
})

describe('a file', () => {
  test('opens as something new beside what is there, however often it is opened', async () => {
    const file = bytes(fileText('workshop', await packEvent(house, workshop)))
    const before = await house.shelf.list('')
    expect(await openFile(house, file)).toMatchObject({ ok: true, kind: 'workshops' })
    expect(await openFile(house, file)).toMatchObject({ ok: true })
    expect(await keysIn(house.shelf, 'workshop/')).toHaveLength(3)
    expect(await keysIn(house.shelf, 'box/')).toHaveLength(3 * before.filter(([key]) => key.startsWith('box/')).length)
    for (const [key, record] of before) expect(await house.shelf.read(key)).toEqual(record)
  })

  test('with one record that is not what it says is not opened, and nothing is written', async () => {
    const text = fileText('workshop', await packEvent(house, workshop))
    const before = await house.shelf.list('')
    const broken = text.replace('"pace": "room"', '"pace": "sideways"')
    expect(broken).not.toBe(text)
    expect(await openFile(house, bytes(broken))).toEqual({ ok: false, fault: 'damaged' })
    expect(await house.shelf.list('')).toEqual(before)
  })
})

describe('a table’s own tablet', () => {
  const handedOut = async () => {
    const away = createHouse(createMemoryShelf(), createLink())
    expect(await openFile(away, bytes(await handOutText(house, session, 'Spillet')))).toMatchObject({
      kind: 'hand-out',
    })
    const tablet = await openTablet(away, session.id)
    if (!tablet) throw new Error('no tablet')
    return { away, tablet }
  }

  test('holds what a table may know and nothing else', async () => {
    const { away } = await handedOut()
    const { setup } = session.record.store.getState().data as { setup: { stories: { followUps: string[] }[] } }
    const [question = ''] = setup.stories.flatMap(({ followUps }) => followUps)
    expect(question).not.toBe('')
    expect(JSON.stringify(await away.shelf.list(''))).not.toContain(question)
  })

  test('is opened only where it is whole and this app knows it, and otherwise nothing is written', async () => {
    const text = await handOutText(house, session, 'Spillet')
    const open = async (from: string, to: string) => {
      const away = createHouse(createMemoryShelf(), createLink())
      expect(text).toContain(from)
      const opened = await openFile(away, bytes(text.replaceAll(from, to)))
      expect(await away.shelf.list('')).toEqual([])
      return opened
    }
    expect(await open('"stories": [', '"stories": 7, "more": [')).toEqual({ ok: false, fault: 'damaged' })
    expect(await open('"again": ', '"again": "yes", "more": ')).toEqual({ ok: false, fault: 'damaged' })
    expect(await open('"method": "over-under"', '"method": "chess"')).toEqual({ ok: false, fault: 'too-new' })
    const { version } = session.method
    expect(await open(`"version": ${version}`, `"version": ${version + 1}`)).toEqual({ ok: false, fault: 'too-new' })
  })

  test('that cannot be stored is not called damaged', async () => {
    const shelf = createMemoryShelf()
    const full = createHouse({ ...shelf, commit: () => Promise.reject(new Error('full')) }, createLink())
    const file = bytes(await handOutText(house, session, 'Spillet'))
    expect(await openFile(full, file)).toEqual({ ok: false, fault: 'storage' })
  })

  test('hands in its work once, however many times and in whatever order the files come', async () => {
    const { tablet } = await handedOut()
    const { table } = someTable()
    await tablet.take(table.id)
    tablet.play({ type: 'expect', text: 'Vi siger det først' })
    const early = (await tablet.handIn()) ?? ''
    tablet.play({ type: 'expect', text: 'Vi svarer næste dag' })
    const late = (await tablet.handIn()) ?? ''
    for (const file of [late, early, late, early]) {
      expect(await openFile(house, bytes(file))).toMatchObject({ ok: true, kind: 'work' })
    }
    const read = readBundle(late, houseFormat())
    const key = read.ok ? (read.bundle.records[0]?.key ?? '') : ''
    expect(JSON.stringify(await house.shelf.read(key))).toContain('Vi svarer næste dag')
  })

  test('cannot put anything in the place of what the facilitator has typed', async () => {
    const { tablet } = await handedOut()
    await tablet.take(someTable().table.id)
    tablet.play({ type: 'expect', text: 'Vi siger det først' })
    const { claim } = tablet.record.store.getState().data
    const forged = ((await tablet.handIn()) ?? '')
      .replaceAll(claim, deskClaim)
      .replaceAll('"revision": 1', '"revision": 99')
    const before = await house.shelf.list('')
    expect(await openFile(house, bytes(forged))).toMatchObject({ ok: false })
    expect(await house.shelf.list('')).toEqual(before)
  })

  test('is told when its work belongs to another computer', async () => {
    const { tablet } = await handedOut()
    await tablet.take(someTable().table.id)
    tablet.play({ type: 'expect', text: 'Vi siger det først' })
    const elsewhere = createHouse(createMemoryShelf(), createLink())
    expect(await openFile(elsewhere, bytes((await tablet.handIn()) ?? ''))).toEqual({ ok: false, fault: 'elsewhere' })
    expect(await elsewhere.shelf.list('')).toEqual([])
  })
})
