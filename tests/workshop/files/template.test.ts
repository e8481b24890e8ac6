import { beforeEach, expect, test } from 'vitest'
import { fromLinkText, mostInLink, toLinkText } from '../../../src/exchange/link-text'
import { loadTexts, setLanguage } from '../../../src/i18n/language'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import { emptyWorkshop, rehearse } from '../../../src/workshop/evening/example'
import { layReadySheet } from '../../../src/workshop/evening/lay-ready'
import { readySheets } from '../../../src/workshop/evening/ready-sheets'
import { openSession } from '../../../src/workshop/evening/session'
import { openFile } from '../../../src/workshop/files/files'
import { makeFile } from '../../../src/workshop/files/packing'
import { packTemplate, templateCode } from '../../../src/workshop/files/template'
import { createHouse, type House } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'
import { workshopRecipe } from '../../../src/workshop/record/recipes'
import { addWorkshop } from '../../../src/workshop/record/shelf-list'

const inside = () => createHouse(createMemoryShelf(), createLink())
const secret = 'Kun os der var med'

let house: House
let id: string
beforeEach(async () => {
  await Promise.all([loadTexts('house'), loadTexts('ready')])
  await setLanguage('da')
  house = inside()
  id = await addWorkshop(house, {
    ...emptyWorkshop(),
    title: 'Introseminar',
    present: secret,
    notes: secret,
    case: secret,
  })
  const document = await house.open(workshopRecipe(id))
  const [sheet] = readySheets
  if (!document || !sheet) throw new Error('both are there')
  await layReadySheet(house, id, document, sheet)
  document.edit({ ...document.store.getState().data, next: [{ id: 'a', text: secret, role: secret }] })
  await document.landed()
})

const activities = async () => {
  const { items } = (await house.open(workshopRecipe(id)))?.store.getState().data ?? { items: [] }
  return items.flatMap((item) => (item.kind === 'method' ? [item.activity] : []))
}

test('a template has the run sheet and what was prepared, and nothing of what came of it', async () => {
  for (const activity of await activities()) {
    const session = await openSession(house, activity)
    if (session) await rehearse(session, () => 0.4)
  }
  const packed = await packTemplate(house, id)
  if (!packed) throw new Error('it is there')
  expect(packed.records.map(({ key }) => key.split('/')[0]).sort()).toEqual(['activity', 'activity', 'workshop'])
  expect(JSON.stringify(packed.records)).not.toContain(secret)
  for (const { key, envelope } of packed.records)
    if (key.startsWith('activity/')) expect(envelope.data).toMatchObject({ notes: '', rounds: [{ at: '', shown: [] }] })
})

test('it is opened on another machine as something of its own, with every item', async () => {
  const packed = await packTemplate(house, id)
  if (!packed) throw new Error('it is there')
  const made = await makeFile(house, 'template', packed)
  const other = inside()
  const opened = await openFile(other, new TextEncoder().encode(made.ok ? made.text : ''))
  if (!opened.ok || opened.kind !== 'workshops') throw new Error('it is opened')
  const there = (await other.open(workshopRecipe(opened.workshops[0]?.id ?? '')))?.store.getState().data
  expect(there?.items).toHaveLength(6)
  for (const item of there?.items ?? [])
    if (item.kind === 'method') expect(await openSession(other, item.activity)).not.toBeNull()
})

test('a small one fits in a link, and is the same when it comes out', async () => {
  const packed = await packTemplate(house, id)
  const code = packed && (await templateCode(packed))
  expect(code).toMatch(/^[\w-]+$/)
  const back = await fromLinkText(code ?? '')
  expect(await openFile(inside(), back ?? new Uint8Array())).toMatchObject({
    ok: true,
    workshops: [{ title: 'Introseminar' }],
  })
})

test('a link that is cut, foreign or swells is none, and a large template makes none', async () => {
  expect(await fromLinkText('%%%')).toBeNull()
  expect(await fromLinkText('AAAA')).toBeNull()
  const swelling = await toLinkText(' '.repeat(2.5 * 1024 * 1024))
  expect(swelling?.length).toBeLessThan(mostInLink)
  expect(await fromLinkText(swelling ?? '')).toBeNull()
  const noise = Array.from({ length: 9000 }, (_, at) => String.fromCharCode(33 + ((at * 7919) % 90))).join('')
  expect(
    await toLinkText(
      `${noise}${[...noise].reverse().join('')}${crypto.getRandomValues(new Uint8Array(6000)).join('')}`,
    ),
  ).toBeNull()
})
