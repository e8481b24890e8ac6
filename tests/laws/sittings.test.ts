import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createMemoryShelf } from '../../src/storage/memory-shelf'
import { openEvent } from '../../src/workshop/evening/event'
import { rehearse } from '../../src/workshop/evening/example'
import { laySitting } from '../../src/workshop/evening/lay-sitting'
import { addLife } from '../../src/workshop/evening/lives'
import { chooseNext, nextSitting, openNext } from '../../src/workshop/evening/next-sitting'
import { begin } from '../../src/workshop/evening/presses'
import { openSession, type Session } from '../../src/workshop/evening/session'
import { sittingOf } from '../../src/workshop/evening/sitting'
import { toldOf } from '../../src/workshop/evening/told'
import { createHouse } from '../../src/workshop/record/house'
import { createLink } from '../../src/workshop/record/link'
import { inRound, roundNow } from '../../src/workshop/record/records'
import { everyEvening, prepared } from './evening'
import { badTexts, contextIn, languages, scripted } from './scripts'

// Where people can meet for more than one thing, the house asks which comes next: the same everywhere.

test.each(scripted)('$id says which sitting comes next exactly where there are several', ({ method }) =>
  expect(method.next !== undefined).toBe(Object.keys(method.sittings).length > 1),
)

const several = scripted.filter(({ method }) => method.next)
beforeEach(() => vi.stubGlobal('BroadcastChannel', undefined))

const opened = async (id: string): Promise<Session> => {
  const house = createHouse(createMemoryShelf(), createLink())
  const session = await openSession(house, (await addLife(house, id)) ?? '')
  return session ?? expect.fail('it has just been added')
}
const data = (session: Session) => session.record.store.getState().data
const tasksOf = (session: Session) => session.steps().map(({ id, task }) => `${id} ${task}`)

describe.each(several)('$id', ({ id, method, script }) => {
  const all = Object.keys(method.sittings)

  test.each(languages)('has a name, a line and steps for each sitting (%s)', async (language) => {
    badTexts.length = 0
    const context = await contextIn(id, language)
    const names = all.map((sitting) => context.t(`sitting.${sitting}`))
    expect(new Set(names).size).toBe(all.length)
    for (const sitting of all) {
      context.t(`sitting.${sitting}.line`)
      for (const moment of everyEvening(method, script, context).slice(0, 1))
        expect(sittingOf(method, sitting).steps(moment, context).length, sitting).toBeGreaterThan(1)
    }
    expect(badTexts).toEqual([])
  })

  test('proposes one of them or none, all evening, however it was prepared', async () => {
    const context = await contextIn(id, 'da')
    for (const moment of everyEvening(method, script, context))
      expect([null, ...all]).toContain(method.next?.proposed(toldOf(moment), context))
  })

  test('proposes in a trial the one that is made ready there, or none', async () => {
    await contextIn(id, 'da')
    const session = await opened(id)
    await rehearse(session)
    const { chosen, proposed } = nextSitting(session) ?? expect.fail('it has several')
    expect([null, chosen]).toContain(proposed)
  })

  test('takes what is chosen and nothing else with it', async () => {
    const setup = prepared(method, script, await contextIn(id, 'da'))
    for (const sitting of all) {
      const chosen = method.next?.choose(setup, sitting)
      expect(method.next?.of(chosen)).toBe(sitting)
      expect(method.next?.choose(chosen, method.next.of(setup) as never)).toEqual(setup)
    }
  })

  test('goes through the steps of the one that is chosen, and undo takes the choice back', async () => {
    await contextIn(id, 'da')
    const session = await opened(id)
    const first = nextSitting(session)?.chosen
    const ways = all.map((sitting) => {
      chooseNext(session, sitting)
      return tasksOf(session)
    })
    expect(new Set(ways.map(String)).size).toBe(all.length)
    for (let step = 0; step < all.length; step += 1) session.record.undo()
    expect(nextSitting(session)?.chosen).toBe(first)
  })

  test('has one that began stay what it was while the next is chosen and made ready', async () => {
    await contextIn(id, 'da')
    const session = await opened(id)
    const [one = '', other = ''] = all
    chooseNext(session, one)
    begin(session)
    const held = tasksOf(session)
    session.record.edit({ ...data(session), setup: method.next?.choose(data(session).setup, other as never) })
    expect([session.activity().round.sitting, tasksOf(session)]).toEqual([one, held])
    openNext(session, '2027-01-04')
    expect(session.activity().rounds.map(({ sitting, begun }) => [sitting, begun])).toEqual([
      [one, true],
      [other, false],
    ])
  })

  test('has one that began before rounds said so stay what it was as well', async () => {
    await contextIn(id, 'da')
    const session = await opened(id)
    const [one = '', other = ''] = all
    chooseNext(session, one)
    begin(session)
    session.record.set(inRound(data(session), { sitting: '' }))
    chooseNext(session, other)
    expect(roundNow(data(session)).sitting).toBe(one)
  })

  test('proposes when the next is made ready and nobody has chosen another', async () => {
    const context = await contextIn(id, 'da')
    const session = await opened(id)
    for (const sitting of all) {
      chooseNext(session, sitting)
      begin(session)
      const proposed = method.next?.proposed(toldOf(session.activity()), context) ?? sitting
      openNext(session, '2027-01-04')
      expect(nextSitting(session)?.chosen).toBe(proposed)
    }
  })
})

describe.each(several)('$id in a run sheet', ({ id, method }) => {
  test('is laid there with one press, each sitting with the methods that go well with it', async () => {
    await contextIn(id, 'da')
    const house = createHouse(createMemoryShelf(), createLink())
    const session =
      (await openSession(house, (await addLife(house, id)) ?? '')) ?? expect.fail('it has just been added')
    for (const sitting of Object.keys(method.sittings)) {
      chooseNext(session, sitting)
      const sheet = await openEvent(house, await laySitting(house, session, 'Mødet'))
      const { items = [], tables = [] } = sheet?.store.getState().data ?? {}
      const methods = items.flatMap((item) => (item.kind === 'method' ? [item.method] : []))
      expect(methods).toEqual([id, ...(method.next?.beside?.[sitting as never] ?? [])])
      expect(items[0]).toMatchObject({ activity: session.id })
      expect(items.every(({ title, kind }) => kind === 'method' || title !== '')).toBe(true)
      expect(tables.map(({ people }) => people).sort()).toEqual([4, 5])
      for (const item of items)
        if (item.kind === 'method') expect(await openSession(house, item.activity)).not.toBeNull()
    }
  })
})
