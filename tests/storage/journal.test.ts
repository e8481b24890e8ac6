// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { place } from '../../src/lib/place'
import { createIndexedShelf } from '../../src/storage/indexed-shelf'
import { leaveTail, takeInTail } from '../../src/storage/journal'
import type { Shelf } from '../../src/storage/shelf'
import { breakDisk } from './bad-disk'
import { envelope, newPlace } from './records'

const key = 'workshop/evening'
const tails = () =>
  Object.entries({ ...localStorage }).flatMap(([name, value]) =>
    name.startsWith(`${place}:tail:`) ? [String(value)] : [],
  )
const tail = `${place}:tail:closed-tab`
let shelf: Shelf

beforeEach(async () => {
  localStorage.clear()
  shelf = createIndexedShelf(newPlace())
  await shelf.commit([{ key, value: envelope('evening', 4, 'stored') }])
})
afterEach(() => vi.restoreAllMocks())

const stored = async () => {
  const { revision, data } = (await shelf.read(key)) as { revision: number; data: unknown }
  return [revision, data]
}

test('what a closing tab had not stored is taken in at the next start, and then forgotten', async () => {
  leaveTail([{ key, value: envelope('evening', 5, 'the last word') }])
  expect(tails().join()).toContain('the last word')
  expect(await takeInTail(shelf)).toEqual([key])
  expect(await stored()).toEqual([5, 'the last word'])
  expect(localStorage).toHaveLength(0)
  expect(await takeInTail(shelf)).toEqual([])
})

test('a workshop that was never stored before is taken in too', async () => {
  leaveTail([{ key: 'workshop/new', value: envelope('new', 1) }])
  expect(await takeInTail(shelf)).toEqual(['workshop/new'])
  expect(await shelf.read('workshop/new')).toEqual(envelope('new', 1))
})

describe('it stays out', () => {
  test.each([
    ['an older change', 3],
    ['a change as old as what another window has stored', 4],
  ])('when it is %s', async (_, revision) => {
    leaveTail([{ key, value: envelope('evening', revision, 'late') }])
    expect(await takeInTail(shelf)).toEqual([])
    expect(await stored()).toEqual([4, 'stored'])
    expect(localStorage).toHaveLength(0)
  })

  test('when it was made on top of a change that came too late itself', async () => {
    leaveTail([
      { key, value: envelope('evening', 4, 'under way when the tab died') },
      { key, value: envelope('evening', 5, 'typed while it was under way') },
    ])
    expect(await takeInTail(shelf)).toEqual([])
    expect(await stored()).toEqual([4, 'stored'])
  })
})

test('what was typed while the change before it was under way is taken in, whether that one landed or not', async () => {
  leaveTail([
    { key, value: envelope('evening', 4, 'stored') },
    { key, value: envelope('evening', 5, 'landed, and more') },
  ])
  await takeInTail(shelf)
  expect(await stored()).toEqual([5, 'landed, and more'])
  leaveTail([
    { key, value: envelope('evening', 6, 'never landed') },
    { key, value: envelope('evening', 7, 'never landed, and more') },
  ])
  await takeInTail(shelf)
  expect(await stored()).toEqual([7, 'never landed, and more'])
})

test('a tail that cannot be stored now is kept for the next start', async () => {
  leaveTail([{ key, value: envelope('evening', 5, 'the last word') }])
  const disk = breakDisk((_, moment) => moment === 'put', 'QuotaExceededError')
  await expect(takeInTail(shelf)).rejects.toMatchObject({ kind: 'capacity' })
  disk.mend()
  await takeInTail(shelf)
  expect(await stored()).toEqual([5, 'the last word'])
})

test.each([
  '{',
  'null',
  '42',
  '{"format":1}',
  '{"changes":7}',
  '{"changes":[null,1,{"key":3,"value":{}},{"key":"a"}]}',
])('a tail that is damaged (%s) harms nothing', async (damaged) => {
  localStorage.setItem(tail, damaged)
  expect(await takeInTail(shelf)).toEqual([])
  expect(await shelf.list('')).toHaveLength(1)
  expect(localStorage).toHaveLength(0)
})

test('nothing is left behind when all is stored', () => {
  leaveTail([{ key, value: envelope('evening', 5) }])
  leaveTail([])
  expect(localStorage).toHaveLength(0)
})

test('a browser that refuses localStorage is no hindrance', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError')
  })
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('', 'SecurityError')
  })
  vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(() => {
    throw new DOMException('', 'SecurityError')
  })
  leaveTail([{ key, value: envelope('evening', 5) }])
  expect(await takeInTail(shelf)).toEqual([])
})

test('a tab that closes with everything stored leaves another tab’s tail where it is', () => {
  localStorage.setItem(tail, '{"format":1,"changes":[]}')
  leaveTail([])
  expect(localStorage.getItem(tail)).not.toBeNull()
})
