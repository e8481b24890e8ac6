import fc from 'fast-check'
import { beforeEach, expect, test, vi } from 'vitest'
import { loadTexts, setLanguage } from '../../src/i18n/language'
import { createMemoryShelf } from '../../src/storage/memory-shelf'
import { emptyWorkshop } from '../../src/workshop/evening/example'
import { addMinutes, begin, goTo, pauseTimer, seatPeople, turnNow } from '../../src/workshop/evening/presses'
import { seats } from '../../src/workshop/evening/seated'
import { openSession, type Session } from '../../src/workshop/evening/session'
import { createHouse } from '../../src/workshop/record/house'
import { createLink } from '../../src/workshop/record/link'
import { addActivity, addWorkshop } from '../../src/workshop/record/shelf-list'

const minute = 60_000
const began = Date.parse('2026-11-20T17:00:00Z')

beforeEach(async () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  vi.useFakeTimers({ toFake: ['Date'], now: began })
  await loadTexts('house')
  await setLanguage('da')
})

/** A round with a minute for each of `people`, just begun. */
const round = async (people = 5): Promise<Session> => {
  const house = createHouse(createMemoryShelf(), createLink())
  const tables = [{ id: 'table', name: 'Bord 1', people }]
  const workshop = await addWorkshop(house, { ...emptyWorkshop(), tables })
  const session = await openSession(house, (await addActivity(house, 'six-questions', workshop)) ?? '')
  if (!session) throw new Error('the item is on the shelf')
  const [card] = (await session.method.extras?.deck?.load('da')) ?? []
  const { data } = session.record.store.getState()
  session.record.edit({ ...data, setup: session.method.extras?.deck?.take(data.setup, [card]) })
  begin(session)
  goTo(session, session.steps().find(({ turns }) => turns === people)?.id ?? '')
  return session
}

const after = (minutes: number) => vi.setSystemTime(began + minutes * minute)
const turn = (session: Session) => turnNow(session, Date.now())

test('a minute more in the middle of the round is the speaker’s, and the rest have theirs', async () => {
  const session = await round()
  after(2.5)
  expect(turn(session)).toEqual({ number: 3, of: 5, left: 0.5 * minute })
  addMinutes(session, 1)
  expect(turn(session)).toEqual({ number: 3, of: 5, left: 1.5 * minute })
  after(4.5)
  expect(turn(session)).toEqual({ number: 4, of: 5, left: 0.5 * minute })
  addMinutes(session, 1)
  addMinutes(session, 1)
  expect(turn(session)).toEqual({ number: 4, of: 5, left: 2.5 * minute })
  after(7.5)
  expect(turn(session)).toEqual({ number: 5, of: 5, left: 0.5 * minute })
})

test('a pause does not give a turn back', async () => {
  const session = await round()
  after(2.5)
  pauseTimer(session)
  addMinutes(session, 1)
  after(9)
  pauseTimer(session)
  expect(turn(session)).toEqual({ number: 3, of: 5, left: 1.5 * minute })
  pauseTimer(session)
  pauseTimer(session)
  expect(turn(session)).toEqual({ number: 3, of: 5, left: 1.5 * minute })
})

test('who comes late is given a minute, and who leaves takes theirs along: the speaker goes on', async () => {
  const session = await round()
  after(2.5)
  seatPeople(session, seats(session)[0]?.id ?? '', 6)
  expect(turn(session)).toEqual({ number: 3, of: 6, left: 0.5 * minute })
  seatPeople(session, seats(session)[0]?.id ?? '', 4)
  expect(turn(session)).toEqual({ number: 3, of: 4, left: 0.5 * minute })
})

test('whatever is given, paused and waited, no turn comes back', async () => {
  const act = fc.oneof(
    fc.constant<readonly ['more' | 'pause', number]>(['more', 1]),
    fc.constant<readonly ['more' | 'pause', number]>(['pause', 0]),
    fc.integer({ min: 1, max: 90 }).map((seconds): readonly ['wait', number] => ['wait', seconds]),
  )
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 2, max: 8 }), fc.array(act, { maxLength: 25 }), async (people, acts) => {
      vi.setSystemTime(began)
      const session = await round(people)
      let before = turn(session)
      for (const [kind, much] of acts) {
        if (kind === 'more') addMinutes(session, much)
        if (kind === 'pause') pauseTimer(session)
        if (kind === 'wait') vi.setSystemTime(Date.now() + much * 1000)
        const now = turn(session)
        expect(now?.number).toBeGreaterThanOrEqual(before?.number ?? 0)
        if (kind === 'more') expect(now?.number).toBe(before?.number)
        before = now
      }
    }),
    { numRuns: 30 },
  )
})
