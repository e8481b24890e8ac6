import { beforeEach, describe, expect, test } from 'vitest'
import { readBundle } from '../../../src/exchange/bundle'
import { type AnyMethod, loadMethod } from '../../../src/methods/registry'
import type { Card, Setup } from '../../../src/methods/six-questions/model'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import { binDeck, fetchBack, listBin } from '../../../src/workshop/files/bin'
import { openFile } from '../../../src/workshop/files/files'
import { fileText, packAll, packDeck } from '../../../src/workshop/files/packing'
import { listDecks, saveDeck } from '../../../src/workshop/record/decks'
import { createHouse, type House } from '../../../src/workshop/record/house'
import { houseFormat } from '../../../src/workshop/record/house-format'
import { createLink } from '../../../src/workshop/record/link'

const six = 'six-questions'
const newHouse = () => createHouse(createMemoryShelf(), createLink())
const bytes = (text: string) => new TextEncoder().encode(text)

let house: House
let method: AnyMethod
let setup: Setup
beforeEach(async () => {
  house = newHouse()
  method = (await loadMethod(six)) as AnyMethod
  const cards: readonly Card[] = (await method.extras?.deck?.load('da')) ?? []
  setup = { ...method.blank({} as never), cards: cards.slice(0, 3) }
})

describe('a deck of one’s own', () => {
  test('is saved with its cards, and lies ready for the next workshop with the same method only', async () => {
    await saveDeck(house, six, method, 'Ungeaften', setup)
    const [deck] = await listDecks(house, six, method)
    expect(deck).toMatchObject({ title: 'Ungeaften', cards: setup.cards })
    const other = (await loadMethod('over-under')) as AnyMethod
    expect(await listDecks(house, 'over-under', other)).toEqual([])
    const next = method.extras?.deck?.take(method.blank({} as never), deck?.cards ?? [])
    expect(next.cards).toEqual(setup.cards)
  })

  test('every method with cards can save and take its own', async () => {
    const other = (await loadMethod('over-under')) as AnyMethod
    const stories = (await other.extras?.deck?.load('da')) ?? []
    const blank = { stories: [] }
    await saveDeck(house, 'over-under', other, 'Mine historier', other.extras?.deck?.take(blank, stories))
    const [deck] = await listDecks(house, 'over-under', other)
    expect(deck?.cards).toEqual(stories)
  })

  test('goes with the backup, and is opened beside what is there', async () => {
    await saveDeck(house, six, method, 'Ungeaften', setup)
    const backup = bytes(fileText('backup', await packAll(house)))
    const empty = newHouse()
    expect(await openFile(empty, backup)).toMatchObject({ ok: true, workshops: [], decks: ['Ungeaften'] })
    expect(await listDecks(empty, six, method)).toHaveLength(1)
    expect(await openFile(house, backup)).toMatchObject({ ok: true })
    expect((await listDecks(house, six, method)).map(({ title }) => title)).toEqual(['Ungeaften', 'Ungeaften'])
  })

  test('can be given to a colleague as a file of its own', async () => {
    await saveDeck(house, six, method, 'Ungeaften', setup)
    await saveDeck(house, six, method, 'Budget', setup)
    const [budget] = await listDecks(house, six, method)
    const read = readBundle(fileText('template', await packDeck(house, budget?.key ?? '')), houseFormat())
    expect(read.ok && read.bundle.records.map(({ key }) => key)).toEqual([budget?.key])
  })

  test('a file with cards that are not cards is refused, and nothing is written', async () => {
    await saveDeck(house, six, method, 'Ungeaften', setup)
    const packed = await packAll(house)
    for (const data of [
      { title: 'Ungeaften', cards: [{ id: 'a', question: 7 }] },
      { title: 'Ungeaften', cards: [{ ...setup.cards[0], id: '__proto__' }] },
      { title: 7, cards: [] },
      'junk',
    ]) {
      const records = packed.records.map(({ key, envelope }) => ({ key, envelope: { ...envelope, data } }))
      const empty = newHouse()
      expect(await openFile(empty, bytes(fileText('backup', { records, open: 0 })))).toMatchObject({
        ok: false,
        fault: 'damaged',
      })
      expect(await empty.shelf.list('')).toEqual([])
    }
  })

  test('a deck of a method that is not here, or of a newer one, is left for a newer app', async () => {
    await saveDeck(house, six, method, 'Ungeaften', setup)
    const { records } = await packAll(house)
    const newer = records.map(({ key, envelope }) => ({ key, envelope: { ...envelope, version: 99 } }))
    const unknown = records.map(({ key, envelope }) => ({ key: key.replace(six, 'seven-questions'), envelope }))
    for (const changed of [newer, unknown])
      expect(await openFile(newHouse(), bytes(fileText('backup', { records: changed, open: 0 })))).toMatchObject({
        ok: false,
        fault: 'too-new',
      })
  })

  test('is fetched back from the bin with its cards', async () => {
    await saveDeck(house, six, method, 'Ungeaften', setup)
    const [deck] = await listDecks(house, six, method)
    await binDeck(house, deck?.key ?? '', 'Ungeaften')
    expect(await listDecks(house, six, method)).toEqual([])
    const [kept] = await listBin(house)
    expect(kept?.title).toBe('Ungeaften')
    expect(await fetchBack(house, kept?.key ?? '')).toBe(true)
    expect(await listDecks(house, six, method)).toMatchObject([{ title: 'Ungeaften', cards: setup.cards }])
  })
})
