import { beforeEach, expect, test } from 'vitest'
import { loadTexts, setLanguage } from '../../../src/i18n/language'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import { openFile } from '../../../src/workshop/files/files'
import { makeFile, packAll } from '../../../src/workshop/files/packing'
import { createHouse, type House } from '../../../src/workshop/record/house'
import { dropLetterhead, keepLetterhead, listLetterheads } from '../../../src/workshop/record/letterheads'
import { createLink } from '../../../src/workshop/record/link'

const inside = () => createHouse(createMemoryShelf(), createLink())
const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256)

let house: House
beforeEach(async () => {
  await loadTexts('house')
  await setLanguage('da')
  house = inside()
  await keepLetterhead(house, 'Byrådets brevpapir', bytes)
})

test('it is there again as it was given', async () => {
  const [own, ...others] = await listLetterheads(house)
  expect([own?.title, others.length]).toEqual(['Byrådets brevpapir', 0])
  expect(own?.file).toEqual(bytes)
})

test('it travels in a backup, and lies on the other machine as it was', async () => {
  const made = await makeFile(house, 'backup', await packAll(house))
  expect(made).toMatchObject({ ok: true, aside: 0 })
  const other = inside()
  expect(await openFile(other, new TextEncoder().encode(made.ok ? made.text : ''))).toMatchObject({
    ok: true,
    decks: ['Byrådets brevpapir'],
  })
  expect((await listLetterheads(other))[0]?.file).toEqual(bytes)
})

test('one of the same name makes way, and one that is removed is gone', async () => {
  await keepLetterhead(house, 'Byrådets brevpapir', bytes.slice(0, 9))
  const [own, ...others] = await listLetterheads(house)
  expect([own?.file.byteLength, others.length]).toEqual([9, 0])
  await dropLetterhead(house, own?.key ?? '')
  expect(await listLetterheads(house)).toEqual([])
})
