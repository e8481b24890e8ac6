import { beforeEach, expect, test } from 'vitest'
import { loadTexts } from '../../../src/i18n/language'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import type { Shelf } from '../../../src/storage/shelf'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import { addLife, listLives } from '../../../src/workshop/evening/lives'
import { tidy } from '../../../src/workshop/files/expiry'
import { createHouse, type House } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'
import { listWorkshops } from '../../../src/workshop/record/listed'
import { addActivity, addWorkshop } from '../../../src/workshop/record/shelf-list'

let house: House
let asked: string[] = []

/** Notes what is read. */
const noting = (shelf: Shelf): Shelf => ({
  ...shelf,
  read: (key) => {
    asked.push(`read ${key}`)
    return shelf.read(key)
  },
  list: (prefix) => {
    asked.push(`list ${prefix}`)
    return shelf.list(prefix)
  },
})

const addMany = async (many: number, keepDays: number | null = null) => {
  for (let count = 0; count < many; count += 1) {
    const id = await addWorkshop(house, { ...emptyWorkshop(), title: `Nummer ${count}`, keepDays })
    await addActivity(house, 'over-under', id)
  }
}

beforeEach(async () => {
  await loadTexts('house')
  house = createHouse(noting(createMemoryShelf()), createLink())
})

const home = async (): Promise<readonly string[]> => {
  asked = []
  await listWorkshops(house)
  await listLives(house)
  await tidy(house)
  return asked
}

test('home reads as little with thirty workshops as with three, and no activity', async () => {
  await addMany(3)
  // The first time, what lay as workshops until it lived is looked for.
  await home()
  const few = await home()
  await addMany(27)
  const many = await home()
  expect(many).toEqual(few)
  expect(many.filter((what) => /activity|work\/|box\//.test(what))).toEqual([])
})

test('workshops that are listed are not read once more to see which of them live', async () => {
  asked = []
  await listWorkshops(house)
  await listLives(house)
  expect(asked.filter((what) => what === 'list workshop/')).toHaveLength(1)
})

test('of what lives, home reads its own activity and no other', async () => {
  await addMany(4)
  const life = await addLife(house, 'change-staircase')
  await tidy(house)
  const read = await home()
  expect(read.filter((what) => /activity/.test(what))).toEqual([`read activity/${life}`])
})

test('activities are read where answers are soon to be deleted', async () => {
  await addMany(1, 1)
  expect(await home()).toContain('list activity/')
})
