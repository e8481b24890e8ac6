import { screen, within } from '@testing-library/react'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { inBar, paths } from '../../../src/app/frame/paths'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import { begin } from '../../../src/workshop/evening/presses'
import { openSession } from '../../../src/workshop/evening/session'
import type { House } from '../../../src/workshop/record/house'
import { workshopRecipe } from '../../../src/workshop/record/recipes'
import type { Item, Workshop } from '../../../src/workshop/record/records'
import { addActivity, addWorkshop } from '../../../src/workshop/record/shelf-list'
import { setup } from '../../methods/over-under/evening'
import { findKey, goTo, openHouse, press } from '../open-app'

let house: House
let event: string
let ready: string
let blank: string
beforeAll(async () => {
  house = await openHouse()
})

const item = (activity: string, title = ''): Item => ({
  kind: 'method',
  id: `item-${activity}`,
  activity,
  method: 'over-under',
  title,
  minutes: null,
})
const eventDocument = async () => {
  const document = await house.open(workshopRecipe(event))
  if (!document) throw new Error('it has just been added')
  return document
}
const change = async (patch: Partial<Workshop>) => {
  const document = await eventDocument()
  document.set({ ...document.store.getState().data, ...patch })
  await document.landed()
}

beforeEach(async () => {
  event = await addWorkshop(house, { ...emptyWorkshop(), title: 'Aften', start: '17:00', end: '22:00' })
  ready = (await addActivity(house, 'over-under', event, () => setup())) ?? ''
  blank = (await addActivity(house, 'over-under', event)) ?? ''
  await change({ items: [item(ready), item(blank, 'Til sidst')] })
})

const rows = async () => {
  const list = await screen.findByRole('list', { name: 'Drejebog' }, { timeout: 40_000 })
  return within(list).getAllByRole('listitem')
}

test('each item says when it begins, what it is called, and what it still lacks', async () => {
  await goTo(paths.workshop(event))
  const [first, second] = await rows()
  expect(first).toHaveTextContent('17.00')
  expect(first).toHaveTextContent('Over eller under stregen?')
  expect(second).toHaveTextContent('Til sidst')
  expect(await within(second as HTMLElement).findByText(/^Ikke klar: /, undefined, { timeout: 40_000 })).toBeVisible()
  expect(within(first as HTMLElement).queryByText(/^Ikke klar: /)).toBeNull()
})

test('an item that has begun is gone on with, one that has not is begun', async () => {
  const session = await openSession(house, ready)
  if (session) begin(session)
  await goTo(paths.workshop(event))
  await findKey('Fortsæt: Over eller under stregen?')
  expect(screen.getByRole('link', { name: 'Afvikl: Til sidst' })).toBeVisible()
})

test('an evening that is too long says by how much', async () => {
  await change({ end: '17:10' })
  await goTo(paths.workshop(event))
  expect(await screen.findByText(/passer ikke: \d+ min\. for langt/, undefined, { timeout: 40_000 })).toBeVisible()
})

test('a copy of an item has its preparation and none of its evening; it stands right after it', async () => {
  const session = await openSession(house, ready)
  if (session) begin(session)
  await goTo(paths.workshop(event))
  await rows()
  await press('Mere om Over eller under stregen?')
  await press('Kopiér')
  await findKey('Afvikl: Over eller under stregen?')
  const items = async () => (await eventDocument()).store.getState().data.items
  await vi.waitFor(async () => expect(await items()).toHaveLength(3))
  expect((await items()).map((one) => one.kind === 'method' && one.activity).indexOf(blank)).toBe(2)
})

test('once it has been started, the key leads back to the item that is running, and begins nothing anew', async () => {
  await goTo(paths.workshop(event))
  expect(await screen.findByRole('link', { name: 'Start workshoppen' })).toHaveAttribute(
    'href',
    inBar(paths.run(event, ready)),
  )
  const log = [{ item: `item-${blank}`, at: Date.parse('2026-11-20T17:30:00Z') }]
  await change({ course: { plan: {}, log } })
  expect(await screen.findByRole('link', { name: 'Fortsæt workshoppen' })).toHaveAttribute(
    'href',
    inBar(paths.run(event, blank)),
  )
  await change({ finished: '2026-11-20' })
  expect(screen.queryByRole('link', { name: /workshoppen$/ })).toBeNull()
})

test('what has been is told by the minute that the clock on the wall showed', async () => {
  const at = (time: string) => new Date(`2026-11-20T${time}`).getTime()
  const log = [
    { item: `item-${ready}`, at: at('17:08:40') },
    { item: '', at: at('17:38:50') },
  ]
  await change({ day: '2026-11-20', course: { plan: {}, log } })
  await goTo(paths.workshop(event))
  expect(await screen.findByText(/^Begyndte 17\.08, varede 30 min\./, undefined, { timeout: 40_000 })).toBeVisible()
  expect(screen.getByText(/^Sluttede 17\.38 /)).toBeVisible()
})
