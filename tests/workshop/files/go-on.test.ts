import { beforeEach, expect, test, vi } from 'vitest'
import { setLanguage } from '../../../src/i18n/language'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import type { Envelope } from '../../../src/storage/shelf'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import { show } from '../../../src/workshop/evening/presses'
import { openSession, type Session } from '../../../src/workshop/evening/session'
import { goOnWith, listBegun } from '../../../src/workshop/files/go-on'
import { createHouse, type House } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'
import { workshopRecipe } from '../../../src/workshop/record/recipes'
import { deskClaim, inRound } from '../../../src/workshop/record/records'
import { addActivity, addWorkshop } from '../../../src/workshop/record/shelf-list'

let house: House
let first: string
let second: string
let session: Session

const opened = async (activity: string | null): Promise<Session> => {
  const found = await openSession(house, activity ?? '')
  if (!found) throw new Error('the item is there')
  return found
}

beforeEach(async () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  await setLanguage('da')
  house = createHouse(createMemoryShelf(), createLink())
  const tables = [{ id: 'one', name: 'Bord 1', people: 6 }]
  first = await addWorkshop(house, { ...emptyWorkshop(), title: 'Første aften', day: '2026-03-01', tables })
  second = await addWorkshop(house, {
    ...emptyWorkshop(),
    title: 'Anden aften',
    tables: [{ id: 'two', name: 'Bord 2', people: 8 }],
  })
  session = await opened(
    await addActivity(house, 'vision-scale', first, (setup) => ({
      ...(setup as object),
      versions: [{ id: 'v1', text: 'En by for alle', picture: null }],
    })),
  )
})

/** Six numbers are given at the table, an adjustment is written, and the numbers are shown. */
const answer = async (): Promise<void> => {
  const [poll] = session.parts().flatMap(({ polls }) => polls)
  const round = session.record.store.getState().data.rounds.at(-1)?.id ?? ''
  if (!poll) throw new Error('there is a question')
  await session.boxes.type({ activity: session.id, round, table: 'one', claim: deskClaim }, poll, { '7': 4, '3': 2 })
  session.playWork('one', { type: 'suggest', version: 'v1', number: 3, text: 'Nævn landsbyerne' })
  show(session, poll.id)
  session.record.set(inRound(session.record.store.getState().data, { at: 'talk' }))
  await session.record.settled()
  await Promise.all([...session.works.values()].map((work) => work.settled()))
}

test('nothing is offered before it has been begun, and never to its own workshop', async () => {
  expect(await listBegun(house, second)).toEqual([])
  await answer()
  expect(await listBegun(house, second)).toEqual([
    { activity: session.id, method: 'vision-scale', title: 'Første aften', day: '2026-03-01' },
  ])
  expect(await listBegun(house, first)).toEqual([])
  const owner = await house.open(workshopRecipe(first))
  owner?.edit({ ...owner.store.getState().data, rehearsal: true })
  await owner?.settled()
  expect(await listBegun(house, second), 'made-up answers are not gone on with').toEqual([])
})

test('a vision goes on in another workshop with its numbers and adjustments, and a new round at the tables there', async () => {
  await answer()
  const before = JSON.stringify(await house.shelf.read(`activity/${session.id}`))
  const next = await opened(await goOnWith(house, session.id, second))
  const [earlier, now] = next.activity().rounds
  expect(earlier?.tables).toMatchObject([{ name: 'Bord 1', people: 6 }])
  expect(earlier?.answers).toMatchObject({ v1: { state: 'counts', counts: { '7': 4, '3': 2 } } })
  expect(JSON.stringify(earlier?.tables)).toContain('Nævn landsbyerne')
  expect(now?.tables).toMatchObject([{ name: 'Bord 2', people: 8, work: null }])
  expect(now?.answers).toEqual({})
  expect(next.activity()).toMatchObject({ round: { begun: false, shown: [] } })
  expect(next.record.store.getState().data.workshop).toBe(second)
  expect(next.activity().setup).toEqual(session.activity().setup)
  expect(JSON.stringify(await house.shelf.read(`activity/${session.id}`)), 'the old one stays').toBe(before)
  expect(session.activity().rounds).toHaveLength(1)
})

test('what is still being answered stays behind', async () => {
  const [poll] = session.parts().flatMap(({ polls }) => polls)
  const round = session.record.store.getState().data.rounds.at(-1)?.id ?? ''
  if (!poll) throw new Error('there is a question')
  const place = { activity: session.id, round, table: 'one', claim: deskClaim }
  await session.boxes.open(place, poll, 6)
  await session.boxes.cast(place, poll, ['9'])
  const next = await goOnWith(house, session.id, second)
  const boxes = await house.shelf.list(`box/${next}/`)
  expect(boxes.map(([, record]) => (record as Envelope).data)).toEqual([])
})

test('what is gone is not gone on with', async () => {
  expect(await goOnWith(house, 'gone', second)).toBeNull()
})
