import { readFileSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { loadTexts, setLanguage } from '../../../src/i18n/language'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import { addLife } from '../../../src/workshop/evening/lives'
import { openFile } from '../../../src/workshop/files/files'
import { makeFile } from '../../../src/workshop/files/packing'
import { packTemplate } from '../../../src/workshop/files/template'
import { createHouse, type House } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'
import { listWorkshops } from '../../../src/workshop/record/listed'
import { workshopRecipe } from '../../../src/workshop/record/recipes'
import { keys } from '../../../src/workshop/record/records'
import { addWorkshop, copyWorkshop } from '../../../src/workshop/record/shelf-list'

// What goes on to the next evening is what was prepared: *Kopiér uden svar* and *Gem som skabelon*, of an evening of every
// method with all that came of it.

const backup = readFileSync(new URL('../../fixtures/format-1/backup.samtalerum.json', import.meta.url))

let house: House
beforeEach(async () => {
  await loadTexts('house')
  await setLanguage('da')
  house = createHouse(createMemoryShelf(), createLink())
})

/** All that is said anywhere in a value: its texts, long enough to be somebody's. */
const saidIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? value.length > 6 && /\p{L}{3}/u.test(value)
      ? [value]
      : []
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(saidIn)
      : []

interface Kept {
  readonly data: {
    readonly [name in
      | 'workshop'
      | 'setup'
      | 'plenary'
      | 'rounds'
      | 'laidAside'
      | 'items'
      | 'tables'
      | 'notes'
      | 'present'
      | 'next'
      | 'intro'
      | 'checks'
      | 'course']?: unknown
  }
}
const recordsBelow = async (prefix: string): Promise<readonly (readonly [string, Kept])[]> =>
  (await house.shelf.list(prefix)) as readonly (readonly [string, Kept])[]

/** What was written on the evening, by the tables, with the room and beside it; what the preparation says too is not told. */
const writtenOn = async (workshop: string): Promise<readonly string[]> => {
  const all = await recordsBelow('')
  const own = all.filter(([key, { data }]) => key.startsWith('activity/') && data.workshop === workshop)
  const [[, event] = ['', { data: {} }]] = all.filter(([key]) => key === keys.workshop(workshop))
  const ids = own.map(([key]) => key.split('/')[1] ?? '')
  const given = all.filter(([key]) => /^(work|box)\//.test(key) && ids.includes(key.split('/')[1] ?? ''))
  const prepared = JSON.stringify([own.map(([, { data }]) => data.setup), event.data.items, event.data.tables])
  const { notes, present, next, intro, checks, course } = event.data
  const came = [
    given.map(([, { data }]) => data),
    own.map(([, { data }]) => [data.plenary, data.rounds, data.notes, data.laidAside]),
    [notes, present, next, intro, checks, course],
  ]
  return saidIn(came).filter((one) => !prepared.includes(one))
}

test('neither a copy nor a template of any method’s evening holds anything that was written on it', async () => {
  expect(await openFile(house, new Uint8Array(backup))).toMatchObject({ ok: true })
  const evenings = (await listWorkshops(house)).filter(({ title }) => title.startsWith('Aften med'))
  expect(evenings).toHaveLength(6)
  for (const { id, title } of evenings) {
    const written = await writtenOn(id)
    expect(written.length, title).toBeGreaterThan(5)
    expect(written, title).toContain('Egne noter')
    const before = new Set(await house.shelf.keys(''))
    const copy = (await copyWorkshop(house, id, 'Kopi')) ?? ''
    const made = (await recordsBelow('')).filter(([key]) => !before.has(key))
    expect(made.map(([key]) => key.split('/')[0]).sort(), title).toEqual(['activity', 'workshop'])
    const packed = await packTemplate(house, id)
    const file = packed && (await makeFile(house, 'template', packed))
    const template = file?.ok ? file.text : ''
    expect(template, title).toContain(title)
    const items = (await house.open(workshopRecipe(copy)))?.store.getState().data.items
    expect(items?.map(({ kind }) => kind).sort(), title).toEqual(['method', 'plain', 'plain'])
    for (const one of written) {
      const quoted = JSON.stringify(one).slice(1, -1)
      expect(JSON.stringify(made), `${title}, its copy`).not.toContain(quoted)
      expect(template, `${title}, its template`).not.toContain(quoted)
    }
  }
})

test('what lives is not copied: the copy’s run sheet leads to the same, and a template has its preparation alone', async () => {
  const activity = (await addLife(house, 'six-questions')) ?? ''
  const item = { kind: 'method' as const, id: 'item', activity, method: 'six-questions', title: '', minutes: null }
  const id = await addWorkshop(house, { ...emptyWorkshop(), items: [item] })
  const before = await house.shelf.keys('activity/')
  const copy = (await copyWorkshop(house, id, 'Kopi')) ?? ''
  expect(await house.shelf.keys('activity/')).toEqual(before)
  expect(await house.shelf.keys('life/')).toEqual([keys.life(activity)])
  expect((await house.open(workshopRecipe(copy)))?.store.getState().data.items).toMatchObject([{ activity }])
  const packed = await packTemplate(house, id)
  expect(packed?.records.map(({ key }) => key.split('/')[0]).sort()).toEqual(['activity', 'workshop'])
})
