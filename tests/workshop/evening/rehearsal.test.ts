import { beforeEach, describe, expect, test, vi } from 'vitest'
import { loadTexts, setLanguage } from '../../../src/i18n/language'
import { newId } from '../../../src/lib/ids'
import { everyMethod } from '../../../src/methods/registry'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import { addRehearsal, addTrial, canBeFilled, emptyWorkshop, rehearse } from '../../../src/workshop/evening/example'
import { openRound, press, primaryOf, stepNow } from '../../../src/workshop/evening/presses'
import { openSession, type Session } from '../../../src/workshop/evening/session'
import { createHouse, type House } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'
import { workshopRecipe } from '../../../src/workshop/record/recipes'
import { addActivity, addWorkshop } from '../../../src/workshop/record/shelf-list'

let house: House
beforeEach(async () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  await loadTexts('house')
  await setLanguage('da')
  house = createHouse(createMemoryShelf(), createLink())
})

const added = async (method: string): Promise<Session> => {
  const workshop = await addWorkshop(house, { ...emptyWorkshop(), rehearsal: true })
  const session = await openSession(house, (await addActivity(house, method, workshop)) ?? '')
  if (!session) throw new Error('it has just been added')
  return session
}
const rehearsed = async (method: string): Promise<Session> => {
  const session = await added(method)
  await rehearse(session)
  return session
}

/** All that is written, and all that is answered, in whatever order it was read. */
const filled = (session: Session) =>
  structuredClone({
    written: session.record.store.getState().data,
    works: Object.fromEntries([...session.works].map(([key, work]) => [key, work.store.getState().data])),
    answers: session.boxes.store.getState(),
  })

/** Goes through the whole of it with the key that goes on, and says where a page was left that the room had not seen. */
const walked = (session: Session): readonly string[] => {
  const left: string[] = []
  for (let presses = 0; presses < 2000; presses += 1) {
    const primary = primaryOf(session)
    if (primary.kind === 'done') return left
    const { page } = session.activity().now
    const of = session.method.pages?.(session.activity(), session.context()) ?? 1
    if (primary.kind === 'next' && page < of - 1) left.push(`${stepNow(session)?.id}: ${page + 1} of ${of}`)
    press(session)
  }
  throw new Error('it never ends')
}

describe.each(everyMethod.map(({ id }) => id))('a rehearsal of %s', (id) => {
  test('twice filled is once filled', async () => {
    const session = await rehearsed(id)
    const once = filled(session)
    await rehearse(session)
    expect(filled(session)).toEqual(once)
  })

  test('is offered where there is something to fill, and not when it is full', async () => {
    const session = await added(id)
    expect(await canBeFilled(session)).toBe(session.method.extras?.rehearse !== undefined)
    await rehearse(session)
    expect(await canBeFilled(session)).toBe(false)
  })

  test('has the room say what was made up for it', async () => {
    const session = await rehearsed(id)
    const { setup, plenary } = session.record.store.getState().data
    const made = await session.method.extras?.rehearse?.(setup, session.context())
    if ((made?.plenary ?? []).length > 0) expect(plenary).not.toEqual(session.method.openPlenary(setup))
  })

  test('is gone through with one key, and no page of what stands on stage is passed by', async () => {
    const session = await rehearsed(id)
    expect(session.gaps()).toEqual([])
    expect(walked(session)).toEqual([])
  })

  test('is filled again when the room meets again, and twice filled is once filled', async () => {
    const session = await rehearsed(id)
    walked(session)
    openRound(session, newId(), '2026-12-01')
    await rehearse(session)
    const asks = session.parts().flatMap(({ polls }) => polls.map((poll) => poll.id))
    expect([...session.round().at.keys()].sort()).toEqual([...new Set(asks)].sort())
    const once = filled(session)
    await rehearse(session)
    expect(filled(session)).toEqual(once)
    expect(walked(session)).toEqual([])
  })
})

test('what somebody has written by hand stays alone', async () => {
  const workshop = await addWorkshop(house, { ...emptyWorkshop(), rehearsal: true })
  const session = await openSession(house, (await addActivity(house, 'role-play', workshop)) ?? '')
  session?.playPlenary({ type: 'note', kind: 'agreed', text: 'Vi siger til i god tid.' })
  const plenary = () => session?.record.store.getState().data.plenary
  const written = plenary()
  if (session) await rehearse(session)
  expect(JSON.stringify(written)).toContain('Vi siger til i god tid.')
  expect(plenary()).toEqual(written)
})

test('in the second dilemma workshop the administration has answered, and stones have a price', async () => {
  const session = await rehearsed('dilemma-workshop')
  walked(session)
  openRound(session, newId(), '2026-12-01')
  await rehearse(session)
  const { asks, stones, ends } = session.record.store.getState().data.plenary as {
    asks: { answer: string }[]
    stones: { mark: string | null; leads: { price: string }[] }[]
    ends: { kind: string }[]
  }
  expect(asks.map(({ answer }) => answer !== '')).toEqual([true, true, true])
  expect(stones.map(({ mark }) => mark)).toEqual(['bears', 'if', null])
  expect(stones.flatMap(({ leads }) => leads).every(({ price }) => price !== '')).toBe(true)
  expect(ends.map(({ kind }) => kind)).toEqual(['disagree', 'meeting'])
})

test.each(everyMethod.map(({ id }) => id))(
  '%s can be tried alone: a workshop in rehearsal that is ready to run',
  async (id) => {
    const trial = await addTrial(house, id)
    const workshop = await house.open(workshopRecipe(trial?.workshop ?? ''))
    expect(workshop?.store.getState().data).toMatchObject({ rehearsal: true, items: [{ activity: trial?.activity }] })
    const session = await openSession(house, trial?.activity ?? '')
    expect(session?.gaps()).toEqual([])
    expect(session && walked(session)).toEqual([])
  },
)

test('a workshop without a title is rehearsed under the name of what it begins with', async () => {
  const id = await addWorkshop(house, emptyWorkshop())
  const activity = (await addActivity(house, 'role-play', id)) ?? ''
  const workshop = await house.open(workshopRecipe(id))
  const item = { kind: 'method' as const, id: newId(), activity, method: 'role-play', title: '', minutes: null }
  workshop?.edit({ ...workshop.store.getState().data, items: [item] })
  await workshop?.landed()
  const copy = await house.open(workshopRecipe((await addRehearsal(house, id)) ?? ''))
  expect(copy?.store.getState().data.title).toBe('Rollespil (generalprøve)')
})
