import { afterEach, describe, expect, test, vi } from 'vitest'
import { place } from '../../src/lib/place'
import { askToKeep, openShelf } from '../../src/storage/open-shelf'
import { type BadDisk, breakDisk } from './bad-disk'
import { envelope } from './records'

let disk: BadDisk | null = null

afterEach(() => {
  disk?.mend()
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const works = async () => {
  const shelf = await openShelf()
  await shelf.commit([{ key: 'workshop/evening', value: envelope('evening', 1) }])
  return { durable: shelf.durable, kept: await shelf.read('workshop/evening') }
}
const inMemory = { durable: false, kept: envelope('evening', 1) }

test('where the browser stores, the workshop is stored', async () => {
  expect(await works()).toEqual({ ...inMemory, durable: true })
})

describe('the room can go on in memory', () => {
  test('when there is no database at all', async () => {
    vi.stubGlobal('indexedDB', undefined)
    expect(await works()).toEqual(inMemory)
  })

  test('when a sandboxed frame throws at the first touch', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', 'SecurityError')
    })
    expect(await works()).toEqual(inMemory)
  })

  test('when a browser with cookies blocked throws where the database is only named', async () => {
    const named = vi.spyOn(globalThis, 'indexedDB', 'get').mockImplementation(() => {
      throw new DOMException('', 'SecurityError')
    })
    expect(await works()).toEqual(inMemory)
    named.mockRestore()
  })

  test('when a private window refuses to open', async () => {
    disk = breakDisk((_, moment) => moment === 'open', 'InvalidStateError')
    expect(await works()).toEqual(inMemory)
  })

  test('when opening is blocked and never answers', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    vi.spyOn(indexedDB, 'open').mockReturnValue({} as IDBOpenDBRequest)
    const shelf = works()
    await vi.advanceTimersByTimeAsync(8000)
    expect(await shelf).toEqual(inMemory)
  })
})

test('an opening that comes too late does not stand in the way of other windows', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const request = { result: { close: vi.fn() } } as unknown as IDBOpenDBRequest
  vi.spyOn(indexedDB, 'open').mockReturnValue(request)
  const shelf = openShelf()
  await vi.advanceTimersByTimeAsync(8000)
  expect((await shelf).durable).toBe(false)
  request.onsuccess?.(new Event('success'))
  expect(request.result.close).toHaveBeenCalled()
})

test('the database carries the app and its folder in its name', async () => {
  await openShelf()
  expect((await indexedDB.databases()).map(({ name }) => name)).toContain(place)
  expect(place).toMatch(/^samtalerum:\//)
})

describe('the browser is asked to keep the data', () => {
  test.each([
    ['promises', { persist: async () => true }, true],
    ['does not promise', { persist: async () => false }, false],
    ['cannot', undefined, false],
    ['fails', { persist: () => Promise.reject(new Error('no')) }, false],
  ])('and %s', async (_, storage, promised) => {
    vi.stubGlobal('navigator', { storage })
    expect(await askToKeep()).toBe(promised)
  })
})
