import { describe, expect, test } from 'vitest'
import { createIndexedShelf } from '../../src/storage/indexed-shelf'
import { createMemoryShelf } from '../../src/storage/memory-shelf'
import type { Envelope } from '../../src/storage/shelf'
import { envelope, newPlace } from './records'

describe.each([
  ['the browser’s database', () => createIndexedShelf(newPlace())],
  ['memory', () => createMemoryShelf()],
])('in %s', (_, make) => {
  test('a record comes back as it was put there', async () => {
    const shelf = make()
    const record = envelope('evening', 1, { title: 'Temamøde', tables: [{ people: 8 }], end: null })
    await shelf.commit([{ key: 'workshop/evening', value: record }])
    expect(await shelf.read('workshop/evening')).toEqual(record)
    expect(await shelf.read('workshop/other')).toBeUndefined()
  })

  test('a record does not change when the page’s own copy does', async () => {
    const shelf = make()
    const data = { title: 'Temamøde' }
    await shelf.commit([{ key: 'workshop/evening', value: envelope('evening', 1, data) }])
    data.title = 'Noget andet'
    expect(await shelf.read('workshop/evening')).toMatchObject({ data: { title: 'Temamøde' } })
  })

  test('a list has the records of its own kind only, ordered by key', async () => {
    const shelf = make()
    const put = ['workshop/b', 'work/w', 'workshop/a', 'workshops', 'activity/a', 'workshop/å']
    await shelf.commit(put.map((key) => ({ key, value: envelope(key, 1) })))
    const found = await shelf.list('workshop/')
    expect(found.map(([key]) => key)).toEqual(['workshop/a', 'workshop/b', 'workshop/å'])
    expect(found[0]?.[1]).toEqual(envelope('workshop/a', 1))
  })

  test.each([49, 50, 51, 100, 237])('a list of %i has each record once, with its own key', async (many) => {
    const shelf = make()
    const keys = Array.from({ length: many }, (_, index) => `work/${String(index).padStart(4, '0')}`)
    await shelf.commit([...keys, 'world', 'workshop/a'].map((key) => ({ key, value: envelope(key, 1) })))
    expect(await shelf.list('work/')).toEqual(keys.map((key) => [key, envelope(key, 1)]))
  })

  test('a record is taken away, and taking away nothing is no fault', async () => {
    const shelf = make()
    await shelf.commit([{ key: 'workshop/evening', value: envelope('evening', 1) }])
    await shelf.commit([
      { key: 'workshop/evening', value: null },
      { key: 'workshop/never', value: null },
    ])
    expect(await shelf.list('')).toEqual([])
  })

  test('a window that knows the newest revision writes the next one', async () => {
    const shelf = make()
    await shelf.commit([{ key: 'workshop/evening', value: envelope('evening', 1), expect: 0 }])
    await shelf.commit([{ key: 'workshop/evening', value: envelope('evening', 2), expect: 1 }])
    expect(await shelf.read('workshop/evening')).toMatchObject({ revision: 2 })
  })

  test.each([
    ['another window has written since', 1],
    ['the record was taken away meanwhile', 3],
    ['it believes that nothing lies there', 0],
  ])('a window is told that it is late when %s, and nothing of its change is written', async (_, expected) => {
    const shelf = make()
    await shelf.commit([{ key: 'workshop/evening', value: envelope('evening', 2, 'the other window’s') }])
    const before = await shelf.list('')
    const late = shelf.commit([
      { key: 'activity/first', value: envelope('first', 1) },
      { key: 'workshop/evening', value: envelope('evening', expected + 1, 'mine'), expect: expected },
      { key: 'activity/last', value: envelope('last', 1) },
    ])
    await expect(late).rejects.toMatchObject({ name: 'StorageFault', kind: 'stale' })
    expect(await shelf.list('')).toEqual(before)
  })

  test('a late window cannot take a record away either', async () => {
    const shelf = make()
    await shelf.commit([{ key: 'workshop/evening', value: envelope('evening', 2) }])
    await expect(shelf.commit([{ key: 'workshop/evening', value: null, expect: 1 }])).rejects.toThrow('stale')
    expect(await shelf.read('workshop/evening')).toMatchObject({ revision: 2 })
  })

  test('of two windows that write at once, one is told that it is late', async () => {
    const shelf = make()
    const write = (data: string) =>
      shelf.commit([{ key: 'workshop/evening', value: envelope('evening', 1, data), expect: 0 }])
    const ended = await Promise.allSettled([write('one'), write('other')])
    expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    expect(await shelf.read('workshop/evening')).toMatchObject({ data: 'one' })
  })

  test('a value that cannot be stored leaves nothing of the move behind', async () => {
    const shelf = make()
    const impossible: Envelope = envelope('last', 1, () => 'a function')
    const move = shelf.commit([
      { key: 'activity/first', value: envelope('first', 1) },
      { key: 'activity/last', value: impossible },
    ])
    await expect(move).rejects.toMatchObject({ kind: 'invalid' })
    expect(await shelf.list('')).toEqual([])
  })

  test('after “Slet alt” nothing is left, and the shelf still works', async () => {
    const shelf = make()
    await shelf.commit([
      { key: 'workshop/evening', value: envelope('evening', 1) },
      { key: 'box/a/r/t/desk/p', value: envelope('p', 1) },
    ])
    await shelf.clear()
    expect(await shelf.list('')).toEqual([])
    await shelf.commit([{ key: 'workshop/next', value: envelope('next', 1), expect: 0 }])
    expect(await shelf.list('')).toHaveLength(1)
  })
})

test('memory says that it does not last, the database says that it does', () => {
  expect(createMemoryShelf().durable).toBe(false)
  expect(createIndexedShelf(newPlace()).durable).toBe(true)
})

test('a record is still there when the browser is started again', async () => {
  const place = newPlace()
  await createIndexedShelf(place).commit([{ key: 'workshop/evening', value: envelope('evening', 1) }])
  expect(await createIndexedShelf(place).read('workshop/evening')).toEqual(envelope('evening', 1))
})
