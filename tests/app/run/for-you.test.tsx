import { act } from '@testing-library/react'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { paths } from '../../../src/app/frame/paths'
import type { Envelope } from '../../../src/storage/shelf'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import { viewOf } from '../../../src/workshop/evening/scene'
import { openSession, type Session } from '../../../src/workshop/evening/session'
import type { House } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'
import { workshopRecipe } from '../../../src/workshop/record/recipes'
import type { Item } from '../../../src/workshop/record/records'
import { addActivity, addWorkshop } from '../../../src/workshop/record/shelf-list'
import { setup } from '../../methods/reverse-brainstorm/room'
import { findKey, goTo, openHouse, press } from '../open-app'

let house: House
let event: string
let session: Session
beforeAll(async () => {
  house = await openHouse()
})

beforeEach(async () => {
  event = await addWorkshop(house, emptyWorkshop())
  const activity = (await addActivity(house, 'reverse-brainstorm', event, () => setup)) ?? ''
  const items: readonly Item[] = [
    { kind: 'method', id: 'storm', activity, method: 'reverse-brainstorm', title: '', minutes: null },
    { kind: 'plain', id: 'break', plain: 'break', title: 'Kaffe', minutes: 10, note: '' },
  ]
  const document = await house.open(workshopRecipe(event))
  document?.set({ ...document.store.getState().data, items: [...items] })
  await document?.landed()
  const opened = await openSession(house, activity)
  if (!opened) throw new Error('it has just been added')
  session = opened
  await goTo(paths.run(event, activity))
  await findKey('Start punktet')
})

const page = () => document.body.textContent ?? ''
const key = async (pressed: string) =>
  act(async () => void dispatchEvent(new KeyboardEvent('keydown', { key: pressed })))
/** All that is stored, and all that this tab leaves behind; not how often, or when. */
const stored = async () => {
  const lying = await Promise.all(['workshop/', 'stage/'].map((kind) => house.shelf.list(kind)))
  return JSON.stringify([
    session.record.store.getState().data,
    lying.flat().map(([key, record]) => [key, (record as Envelope).data]),
    { ...localStorage },
  ])
}

test('the talk is timed by number keys, and told as how it was shared: no seat is in it, and none is stored', async () => {
  let now = 1_000_000
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  const say = async (seat: string, minutes: number) => {
    await key(seat)
    now += minutes * 60_000
  }
  await say('3', 5)
  expect(page()).not.toContain('Plads 3 har ordet')
  await press('Mål taletiden')
  const before = await stored()
  await say('3', 7)
  expect(page()).toContain('Plads 3 har ordet')
  await say('1', 2)
  await say('8', 2)
  await say('0', 30)
  await say('5', 1)
  expect(await stored()).toBe(before)
  await press('Slut målingen')
  const told = '4 af 8 pladser har haft ordet, i alt 12 min. Halvdelen af tiden lå hos én af dem.'
  expect(page()).toContain(told)
  expect(page()).not.toContain('har ordet:')
  await press('Skriv det i noterne')
  expect(session.record.store.getState().data.notes).toBe(told)
})

test('what a table wrote is laid aside with one press, and comes back with one', async () => {
  const table = session.activity().round.tables[0]
  await act(async () => {
    session.playWork(table?.id ?? '', { type: 'addNotes', texts: ['Chefen er dum'] })
    session.playWork(table?.id ?? '', { type: 'addNotes', texts: ['Larm hele natten'] })
  })
  const seen = () => JSON.stringify([viewOf(session), session.activity()])
  expect(seen()).toContain('Chefen er dum')
  await press(/^Læg til side Chefen er dum$/)
  // The list is drawn when the rest has been.
  await vi.waitFor(() => expect(page()).toContain('1 er lagt til side'))
  expect(seen()).not.toContain('Chefen er dum')
  expect(seen()).toContain('Larm hele natten')
  await press(/^Fortryd$/)
  expect(seen()).toContain('Chefen er dum')
  await press(/^Læg til side Chefen er dum$/)
  await press(/^Tag tilbage Chefen er dum$/)
  expect(seen()).toContain('Chefen er dum')
})

test('once the projector shows what the laptop shows, what is private is covered, on every page that follows', async () => {
  const seen = { isExtended: true }
  Object.defineProperty(screen, 'isExtended', { configurable: true, get: () => seen.isExtended })
  await goTo(paths.run(event, session.id))
  await findKey('Start punktet')
  seen.isExtended = false
  const projector = createLink()
  for (const path of [paths.plain(event, 'break'), paths.run(event, session.id)]) {
    await goTo(path)
    await vi.waitFor(
      async () => {
        await act(async () => projector.tell({ type: 'hello', workshop: event }))
        expect(page()).toContain('Dine noter er dækket til')
      },
      { timeout: 20_000, interval: 200 },
    )
    expect(page()).not.toContain('Taletid')
  }
  Reflect.deleteProperty(screen, 'isExtended')
})
