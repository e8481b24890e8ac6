import { beforeEach, expect, test, vi } from 'vitest'
import { loadTexts, setLanguage } from '../../../src/i18n/language'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import type { Envelope } from '../../../src/storage/shelf'
import { addExample } from '../../../src/workshop/evening/example'
import { turnTo } from '../../../src/workshop/evening/pages'
import { begin, goTo, openRound, show, stepNow } from '../../../src/workshop/evening/presses'
import { openSession, type Session } from '../../../src/workshop/evening/session'
import { createHouse } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'
import type { ActivityRecord } from '../../../src/workshop/record/records'

beforeEach(async () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  await loadTexts('house')
  await setLanguage('da')
})

const evening = async (): Promise<Session> => {
  const house = createHouse(createMemoryShelf(), createLink())
  await addExample(house)
  const [key = ''] = await house.shelf.keys('activity/')
  const session = await openSession(house, key.slice('activity/'.length))
  if (!session) throw new Error('the example is on the shelf')
  begin(session)
  return session
}

/** The stories that the room goes through, in order. */
const played = (session: Session) => [...new Set(session.steps().flatMap(({ part }) => part ?? []))]
const inHand = (session: Session) => session.record.store.getState().data.rounds.at(-1)

test('a story that is passed over takes no time, and can be taken after all', async () => {
  const session = await evening()
  const [first = '', second = '', ...rest] = played(session)
  goTo(session, `${first}/decide`)
  session.pass(first, true)
  expect(played(session)).toEqual([second, ...rest])
  expect(stepNow(session)?.part, 'the room goes on to the next').toBe(second)
  expect(inHand(session)?.timer, 'whose clock waits for a press').toBeNull()
  session.pass(first, false)
  expect(played(session)).toEqual([first, second, ...rest])
})

test('what is taken after all, and lies ahead of the room, is not shown before it is answered', async () => {
  const session = await evening()
  const [first = ''] = played(session)
  goTo(session, `${first}/talk`)
  show(session, first)
  session.pass(first, true)
  goTo(session, session.steps()[0]?.id ?? '')
  session.pass(first, false)
  expect(session.activity().round.shown).toEqual([])
  goTo(session, `${first}/talk`)
  show(session, first)
  session.pass(first, true)
  session.pass(first, false)
  expect(session.activity().round.shown, 'behind it, the picture stays').toEqual([first])
})

test('passing over is nothing to undo, and no move of a method', async () => {
  const session = await evening()
  const before = session.activity().plenary
  session.pass(played(session)[0] ?? '', true)
  session.record.undo()
  expect(session.activity().round.skipped).toHaveLength(1)
  expect(session.activity().plenary).toBe(before)
})

test('the next time, everything is to be played again', async () => {
  const session = await evening()
  const all = played(session)
  session.pass(all[0] ?? '', true)
  openRound(session, 'again', '2027-05-20')
  expect(played(session)).toEqual(all)
})

test('a page that has been turned to is left with its step', async () => {
  const session = await evening()
  turnTo(session, 2)
  expect(session.activity().now.page).toBe(2)
  const next = session.steps()[1]
  if (next) goTo(session, next.id)
  expect(session.activity().now.page).toBe(0)
})

test('an evening that was kept before rounds knew what they passed over is whole, with what its method had passed over', async () => {
  const shelf = createMemoryShelf()
  await addExample(createHouse(shelf, createLink()))
  const [key = ''] = await shelf.keys('activity/')
  const kept = (await shelf.read(key)) as Envelope
  const { rounds, plenary, ...rest } = kept.data as ActivityRecord & {
    plenary: object
    setup: { stories: { id: string }[] }
  }
  const [story] = rest.setup.stories
  const data = {
    ...rest,
    plenary: { ...plenary, skipped: [story?.id] },
    rounds: rounds.map(({ skipped: _, page: __, ...round }) => round),
  }
  await shelf.commit([{ key, value: { ...kept, format: 2, version: 2, data } }])
  const session = await openSession(createHouse(shelf, createLink()), key.slice('activity/'.length))
  expect(session?.activity()).toMatchObject({ round: { skipped: [story?.id] }, now: { page: 0 } })
})
