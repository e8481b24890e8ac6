import { afterEach, describe, expect, test, vi } from 'vitest'
import { createIndexedShelf } from '../../src/storage/indexed-shelf'
import { createStore } from '../../src/storage/store'
import { type BadDisk, breakDisk } from './bad-disk'
import { envelope, newPlace } from './records'

const connections = () => {
  const opened: IDBDatabase[] = []
  const open = indexedDB.open.bind(indexedDB)
  vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
    const request = open(...args)
    request.addEventListener('success', () => opened.push(request.result))
    return request
  })
  return opened
}

let disk: BadDisk | null = null

afterEach(() => {
  disk?.mend()
  vi.restoreAllMocks()
})

describe('when the connection is lost', () => {
  test('the next change opens it again and is stored', async () => {
    const opened = connections()
    const shelf = createIndexedShelf(newPlace())
    await shelf.commit([{ key: 'a', value: envelope('a', 1) }])
    opened[0]?.close()
    await shelf.commit([{ key: 'a', value: envelope('a', 2), expect: 1 }])
    expect(await shelf.read('a')).toMatchObject({ revision: 2 })
    expect(opened).toHaveLength(2)
  })

  test('reading, listing and wiping find their way back too', async () => {
    const opened = connections()
    const shelf = createIndexedShelf(newPlace())
    await shelf.commit([{ key: 'a', value: envelope('a', 1) }])
    opened.at(-1)?.close()
    expect(await shelf.read('a')).toMatchObject({ revision: 1 })
    opened.at(-1)?.close()
    expect(await shelf.list('')).toHaveLength(1)
    opened.at(-1)?.close()
    await shelf.clear()
    expect(await shelf.list('')).toEqual([])
  })

  test('an iPad that throws once at transaction() is asked again', async () => {
    const shelf = createIndexedShelf(newPlace())
    await shelf.commit([{ key: 'a', value: envelope('a', 1) }])
    disk = breakDisk((_, moment, nth) => moment === 'transaction' && nth === 1, 'InvalidStateError')
    await shelf.commit([{ key: 'a', value: envelope('a', 2), expect: 1 }])
    disk.mend()
    expect(disk.faults()).toEqual(['transaction'])
    expect(await shelf.read('a')).toMatchObject({ revision: 2 })
  })

  test('the browser closing it by itself is noticed', async () => {
    const opened = connections()
    const shelf = createIndexedShelf(newPlace())
    await shelf.commit([{ key: 'a', value: envelope('a', 1) }])
    opened[0]?.onclose?.(new Event('close'))
    expect(await shelf.read('a')).toMatchObject({ revision: 1 })
    expect(opened).toHaveLength(2)
  })

  test('it is tried again once, not for ever', async () => {
    const shelf = createIndexedShelf(newPlace())
    disk = breakDisk((_, moment) => moment === 'transaction', 'InvalidStateError')
    await expect(shelf.read('a')).rejects.toMatchObject({ kind: 'transient' })
    disk.mend()
    expect(disk.faults()).toHaveLength(2)
    expect(await shelf.read('a')).toBeUndefined()
  })

  test('a change that had landed before word came is not told late, nor is one that was taken away', async () => {
    const shelf = createIndexedShelf(newPlace())
    await shelf.commit([{ key: 'a', value: envelope('a', 1) }])
    disk = breakDisk((_, moment, nth) => moment === 'complete' && nth % 2 === 1)
    await shelf.commit([{ key: 'a', value: envelope('a', 2), expect: 1 }])
    await shelf.commit([{ key: 'a', value: null, expect: 2 }])
    disk.mend()
    expect(disk.faults()).toEqual(['complete', 'complete'])
    expect(await shelf.read('a')).toBeUndefined()
  })
})

test('another window may delete the database without waiting for this one', async () => {
  const place = newPlace()
  const shelf = createIndexedShelf(place)
  await shelf.commit([{ key: 'a', value: envelope('a', 1) }])
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(place)
    request.onsuccess = resolve
    request.onblocked = reject
  })
  expect(await shelf.read('a')).toBeUndefined()
})

test('what must not be lost is asked to reach the disk itself', async () => {
  const begin = vi.spyOn(IDBDatabase.prototype, 'transaction')
  const shelf = createIndexedShelf(newPlace())
  await shelf.commit([{ key: 'a', value: envelope('a', 1) }], true)
  expect(begin.mock.lastCall).toEqual(['records', 'readwrite', { durability: 'strict' }])
})

test('a change counts as stored when the transaction is complete, not when the value is put', async () => {
  const store = createStore(newPlace())
  const order: string[] = []
  await store.run('readwrite', (records) => {
    records.transaction.addEventListener('complete', () => order.push('complete'))
    const request = records.put(1, 'a')
    request.addEventListener('success', () => order.push('put'))
    return undefined
  })
  order.push('acknowledged')
  expect(order).toEqual(['put', 'complete', 'acknowledged'])
})

test('a store that is closed opens again when it is used', async () => {
  const store = createStore(newPlace())
  await store.run('readwrite', (records) => void records.put(1, 'a'))
  store.close()
  expect(await store.run('readonly', () => 'open')).toBe('open')
})

describe('a fault is called by its right name', () => {
  test.each([
    ['QuotaExceededError', 'put', 'capacity'],
    ['QuotaExceededError', 'commit', 'capacity'],
    ['SecurityError', 'open', 'unavailable'],
    ['VersionError', 'open', 'unavailable'],
    ['DataError', 'put', 'invalid'],
    ['UnknownError', 'transaction', 'transient'],
  ])('%s at %s is %s, and what lay there lies there still', async (error, moment, kind) => {
    const place = newPlace()
    await createIndexedShelf(place).commit([{ key: 'a', value: envelope('a', 1) }])
    disk = breakDisk((_, at) => at === moment, error)
    const change = createIndexedShelf(place).commit([{ key: 'a', value: envelope('a', 2), expect: 1 }])
    await expect(change).rejects.toMatchObject({ name: 'StorageFault', kind })
    disk.mend()
    expect(await createIndexedShelf(place).read('a')).toMatchObject({ revision: 1 })
  })

  test('a full device is not asked twice', async () => {
    const shelf = createIndexedShelf(newPlace())
    disk = breakDisk((_, moment) => moment === 'put', 'QuotaExceededError')
    await expect(shelf.commit([{ key: 'a', value: envelope('a', 1) }])).rejects.toThrow()
    disk.mend()
    expect(disk.faults()).toEqual(['put'])
  })
})
