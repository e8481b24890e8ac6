import { beforeEach, expect, test, vi } from 'vitest'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import { addLife } from '../../../src/workshop/evening/lives'
import { begin, seatPeople } from '../../../src/workshop/evening/presses'
import { seats } from '../../../src/workshop/evening/seated'
import { heldIn, openSession, type Session, toldIn } from '../../../src/workshop/evening/session'
import type { Document } from '../../../src/workshop/record/document'
import { createHouse, type House } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'
import { workshopRecipe } from '../../../src/workshop/record/recipes'
import type { Workshop } from '../../../src/workshop/record/records'
import { addWorkshop } from '../../../src/workshop/record/shelf-list'
import { contextIn } from '../../laws/scripts'

let house: House
let life: string
let session: Session

beforeEach(async () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  await contextIn('virtual-chamber', 'da')
  house = createHouse(createMemoryShelf(), createLink())
  life = (await addLife(house, 'virtual-chamber')) ?? ''
  const opened = await openSession(house, life)
  if (!opened) throw new Error('it has just been added')
  session = opened
})

const table = (number: number) => ({ id: `t${number}`, name: `Bord ${number}`, people: 4 })
/** A run sheet with what lives in it, and so many tables. */
const sheetWith = async (tables: number): Promise<{ document: Document<Workshop>; here: Session }> => {
  const item = {
    kind: 'method',
    id: 'one',
    activity: life,
    method: 'virtual-chamber',
    title: '',
    minutes: null,
  } as const
  const id = await addWorkshop(house, {
    ...emptyWorkshop(),
    items: [item],
    tables: Array.from({ length: tables }, (_, at) => table(at + 1)),
  })
  const document = await house.open(workshopRecipe(id))
  if (!document) throw new Error('it has just been added')
  return { document, here: heldIn(session, id, document) }
}
const names = (of: Session) => of.activity().round.tables.map(({ name }) => name)
const all = ['Bord 1', 'Bord 2', 'Bord 3']

test('in a run sheet with tables it sits at them, before it begins and after', async () => {
  const { here } = await sheetWith(3)
  expect([names(here), names(toldIn(here)), seats(here).map(({ name }) => name)]).toEqual([all, all, all])
  begin(here)
  expect([names(here), names(toldIn(here))]).toEqual([all, all])
})

test('a table more in the run sheet is a table more of what is held there, until it has begun', async () => {
  const { here, document } = await sheetWith(3)
  const more = () => {
    const { data } = document.store.getState()
    document.edit({ ...data, tables: [...data.tables, table(data.tables.length + 1)] })
  }
  const seen = vi.fn()
  here.subscribe(seen)
  more()
  expect(seen).toHaveBeenCalled()
  expect(names(here)).toEqual([...all, 'Bord 4'])
  begin(here)
  more()
  expect(names(here)).toEqual([...all, 'Bord 4'])
})

test('who comes to a table comes to the whole evening', async () => {
  const { here, document } = await sheetWith(3)
  const people = () => [here.activity().round.tables, document.store.getState().data.tables].map(([one]) => one?.people)
  await seatPeople(here, 't1', 6)
  expect(people()).toEqual([6, 6])
  begin(here)
  await seatPeople(here, 't1', 3)
  expect(people()).toEqual([3, 3])
})

test('in a run sheet without tables, and where it lives, it keeps its members', async () => {
  expect(names((await sheetWith(0)).here)).toEqual(['Medlemmerne'])
  const { here } = await sheetWith(2)
  expect(names(here)).toEqual(['Bord 1', 'Bord 2'])
  heldIn(session, life, here.event as Document<Workshop>)
  expect(names(session)).toEqual(['Medlemmerne'])
})

test('what began where it lives keeps its members, and the next evening has the tables of its run sheet', async () => {
  begin(session)
  const { here } = await sheetWith(3)
  expect(session.activity().rounds[0]?.tables.map(({ name }) => name)).toEqual(['Medlemmerne'])
  begin(here)
  expect(here.activity().rounds.map(({ tables }) => tables.length)).toEqual([1, 3])
})
