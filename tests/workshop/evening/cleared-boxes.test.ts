import { beforeEach, expect, test, vi } from 'vitest'
import { loadTexts, setLanguage } from '../../../src/i18n/language'
import type { Poll } from '../../../src/methods/contract'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import { begin, show } from '../../../src/workshop/evening/presses'
import { openSession, type Session } from '../../../src/workshop/evening/session'
import { createHouse, type House } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'
import { deskClaim } from '../../../src/workshop/record/records'
import { addActivity, addWorkshop } from '../../../src/workshop/record/shelf-list'

// Somebody clears the browser's data while the evening is open: what was turned and typed is stored anew, and of what nobody
// could know it is said that it is gone.

let house: House
let session: Session
let poll: Poll
const at = (table: string) => ({ activity: session.id, round: session.round().round.id, table, claim: deskClaim })
const pass = async (table: string, given: readonly string[]) => {
  for (const one of given) await session.boxes.cast(at(table), poll, [one])
}

beforeEach(async () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  await setLanguage('da')
  await loadTexts('house')
  house = createHouse(createMemoryShelf(), createLink())
  house.link.hear(({ type }) => {
    if (type === 'cleared') for (const one of house.documents.values()) one.restore()
  })
  const tables = ['a', 'b', 'c'].map((id) => ({ id, name: id, people: 5 }))
  const workshop = await addWorkshop(house, { ...emptyWorkshop(), tables })
  const story = { id: 's', title: 'Tråden', text: 'En tråd', who: 'Du', theme: 'tone', followUps: [], rule: null }
  const made = await addActivity(house, 'over-under', workshop, (setup) => ({ ...(setup as object), stories: [story] }))
  const opened = await openSession(house, made ?? '')
  const asked = opened?.poll('s')
  if (!opened || !asked) throw new Error('the story is on the shelf')
  session = opened
  poll = asked
  begin(session)
  await session.record.settled()
  await session.boxes.open(at('a'), poll, 5)
  await pass('a', ['over', 'over', 'over', 'under', 'under'])
  await session.boxes.close(at('a'), poll, true)
  await session.boxes.type(at('b'), poll, { over: 4, under: 1 })
  show(session, 's')
  await session.record.settled()
})

test('what was turned and typed is there again, here and on the disk, when anything is written', async () => {
  const before = session.activity().rounds.at(-1)?.answers
  await house.shelf.clear()
  session.record.set({ ...session.record.store.getState().data, notes: 'Husk' })
  await vi.waitFor(async () => expect(await house.shelf.keys('box/')).toHaveLength(2))
  await vi.waitFor(async () => expect((await house.shelf.keys('activity/')).length).toBe(1))
  expect(session.activity().rounds.at(-1)?.answers).toEqual(before)
})

test('an answer after it does not vanish: that those before it are gone is said, and they begin anew', async () => {
  await session.boxes.open(at('c'), poll, 5)
  await pass('c', ['over', 'over'])
  await house.shelf.clear()
  await expect(session.boxes.cast(at('c'), poll, ['under'])).rejects.toMatchObject({ kind: 'stale' })
  await vi.waitFor(async () => expect(await house.shelf.keys('box/')).toHaveLength(2))
  await session.boxes.open(at('c'), poll, 5)
  await pass('c', ['under'])
  expect(
    session
      .round()
      .at.get('s')
      ?.find(({ seat }) => seat === 'c')?.box,
  ).toMatchObject({ state: 'open', turns: 1 })
})

test('a skip, a turning and a recount after it are said to have come to nothing too', async () => {
  for (const press of ['skip', 'close', 'open'] as const) {
    await session.boxes.open(at('c'), poll, 5)
    await pass('c', ['over'])
    await house.shelf.clear()
    const pressed = {
      skip: () => session.boxes.skip(at('c'), poll),
      close: () => session.boxes.close(at('c'), poll, true),
      open: () => session.boxes.open(at('c'), poll, 4),
    }[press]
    await expect(pressed(), press).rejects.toMatchObject({ kind: 'stale' })
  }
})

test('nothing is stored anew where all has been wiped', async () => {
  house.link.tell({ type: 'wiped' })
  await house.shelf.clear()
  house.link.announce({ type: 'cleared' })
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(await house.shelf.keys('')).toEqual([])
})
