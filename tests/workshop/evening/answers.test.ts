import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { loadTexts, setLanguage } from '../../../src/i18n/language'
import type { Poll, Table } from '../../../src/methods/contract'
import { StorageFault } from '../../../src/storage/fault'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import { hasHandedInAgain, takeHandedIn } from '../../../src/workshop/evening/copies'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import { begin, coming, cover, goBack, goTo, seatPeople, show } from '../../../src/workshop/evening/presses'
import { openSession, type Session } from '../../../src/workshop/evening/session'
import { gatherWork } from '../../../src/workshop/files/gather-work'
import { wrap } from '../../../src/workshop/record/envelope'
import { createHouse, type House } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'
import { deskClaim, keys } from '../../../src/workshop/record/records'
import { addActivity, addWorkshop } from '../../../src/workshop/record/shelf-list'

let house: House
let session: Session
let poll: Poll

/** An evening with over-under: one story, and tables of five. */
const room = async (people: readonly number[]): Promise<void> => {
  house = createHouse(createMemoryShelf(), createLink())
  // As the page's own house does: what another device has stored is followed.
  house.link.hear((message) => {
    if (message.type !== 'saved') return
    for (const key of message.keys) void house.documents.get(key)?.follow()
  })
  const tables = people.map((count, index) => ({ id: `t${index}`, name: `Bord ${index + 1}`, people: count }))
  const workshop = await addWorkshop(house, { ...emptyWorkshop(), tables })
  const story = { id: 's', title: 'Tråden', text: 'En tråd', who: 'Du', theme: 'tone', followUps: [], rule: null }
  const stories = { stories: [story] }
  const activity = await addActivity(house, 'over-under', workshop, (setup) => ({ ...(setup as object), ...stories }))
  const opened = activity === null ? null : await openSession(house, activity)
  const asked = opened?.poll('s')
  if (!opened || !asked) throw new Error('the story is on the shelf')
  session = opened
  poll = asked
  begin(session)
}

const round = () => session.round().round.id
const at = (table: string, claim: string = deskClaim) => ({ activity: session.id, round: round(), table, claim })

/** A tablet goes round a table and is turned. null: a turn that was skipped. */
const pass = async (table: string, given: readonly ('over' | 'under' | null)[], claim: string = deskClaim) => {
  await session.boxes.open(at(table, claim), poll, given.length)
  for (const one of given) {
    if (one) await session.boxes.cast(at(table, claim), poll, [one])
    else await session.boxes.skip(at(table, claim), poll)
  }
  await session.boxes.close(at(table, claim), poll, true)
}
const type = (table: string, over: number, under: number) => session.boxes.type(at(table), poll, { over, under })
const answers = () => session.activity().rounds.at(-1)?.answers.s
const five = ['over', 'over', 'over', 'under', 'under'] as const

beforeEach(async () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  await setLanguage('da')
  await loadTexts('house')
})

describe('before the showing', () => {
  test('nobody knows more than how many have had their turn, the laptop included', async () => {
    await room([5, 5])
    await pass('t0', five)
    expect(answers()).toEqual({ state: 'asked', counting: { turns: 5, of: 5 } })
    expect(JSON.stringify(session.activity())).not.toMatch(/counts/)
  })

  test('whoever abstains is counted as a turn, and does not show', async () => {
    await room([2])
    await session.boxes.open(at('t0'), poll, 2)
    await session.boxes.skip(at('t0'), poll)
    expect(answers()).toEqual({ state: 'asked', counting: { turns: 1, of: 2 } })
  })
})

test('a slip in how many a tablet goes round to is put right by counting at the laptop', async () => {
  await room([5])
  await session.boxes.open(at('t0'), poll, 55)
  await session.boxes.cast(at('t0'), poll, ['over'])
  seatPeople(session, 't0', 4)
  await vi.waitFor(() => expect(answers()).toEqual({ state: 'asked', counting: { turns: 1, of: 4 } }))
  seatPeople(session, 't0', 0)
  await vi.waitFor(() =>
    expect(answers(), 'who has had a turn is there').toMatchObject({ counting: { turns: 1, of: 1 } }),
  )
})

test('a tablet that cannot be told how many they are now is not left out unsaid, and they are seated all the same', async () => {
  await room([5])
  await session.boxes.open(at('t0'), poll, 5)
  const { commit } = house.shelf
  house.shelf.commit = (changes) =>
    changes.some(({ key }) => key.startsWith('box/')) ? Promise.reject(new StorageFault('capacity')) : commit(changes)
  await expect(seatPeople(session, 't0', 4)).rejects.toThrow('capacity')
  house.shelf.commit = commit
  expect(session.event?.store.getState().data.tables[0]?.people).toBe(4)
})

describe('a picture that is shown', () => {
  test('does not grow when a second tablet of the same table hands in, however often it is pressed', async () => {
    await room([5, 5])
    await pass('t0', five)
    show(session, 's')
    expect(answers()).toMatchObject({ state: 'counts', counts: { over: 3, under: 2 } })
    await pass('t0', ['under'], 'late-tablet')
    expect(answers(), 'nothing comes in without a press').toMatchObject({ counts: { over: 3, under: 2 } })
    show(session, 's')
    expect(answers(), 'nor when one alone would').toMatchObject({ counts: { over: 3, under: 2 } })
    expect(coming(session, 's').left.map(({ claim }) => claim)).toEqual(['late-tablet'])
  })

  test('takes in a late table of five by a press, and not one of one', async () => {
    await room([5, 5, 1])
    await pass('t0', five)
    show(session, 's')
    await pass('t2', ['under'])
    show(session, 's')
    expect(answers()).toMatchObject({ counts: { over: 3, under: 2 }, tables: { in: 1, of: 3 } })
    await pass('t1', five)
    expect(answers()).toMatchObject({ counts: { over: 3, under: 2 } })
    show(session, 's')
    expect(answers(), 'the one alone stays outside: the table of five could work it out').toMatchObject({
      counts: { over: 6, under: 4 },
      tables: { in: 2, of: 3 },
    })
  })

  test('is the same when the room goes back and forward again, also with somebody late', async () => {
    await room([5, 1])
    await pass('t0', five)
    goTo(session, 's/talk')
    show(session, 's')
    await pass('t1', ['under'])
    goBack(session)
    expect(answers()?.state).toBe('asked')
    goTo(session, 's/talk')
    show(session, 's')
    expect(answers()).toMatchObject({ counts: { over: 3, under: 2 } })
  })

  test('keeps the answers of a table that is taken away, under a name', async () => {
    await room([5, 5])
    await pass('t0', five)
    await pass('t1', five)
    show(session, 's')
    const event = session.event?.store.getState().data
    if (event) session.event?.edit({ ...event, tables: event.tables.slice(0, 1) })
    expect(answers()).toMatchObject({ counts: { over: 6, under: 4 } })
    expect(session.activity().rounds[0]?.tables.map(({ name }) => name)).toEqual([
      'Bord 1',
      'Bord, der er taget ud (1)',
    ])
  })

  test('is put right when it has been taken down, and what tablets gave stays in it', async () => {
    await room([5, 5])
    await pass('t0', five)
    await type('t1', 4, 1)
    show(session, 's')
    expect(answers()).toMatchObject({ counts: { over: 7, under: 3 } })
    cover(session, 's')
    await type('t1', 3, 2)
    expect(answers()?.state).toBe('asked')
    show(session, 's')
    expect(answers()).toMatchObject({ counts: { over: 6, under: 4 } })
  })

  test('has rows for tables of five only, and only where the rest is not too few', async () => {
    await room([6, 5, 4])
    await pass('t0', [...five, 'over'])
    await pass('t1', five)
    await pass('t2', ['over', 'over', 'over', 'over'])
    session.record.set({ ...session.record.store.getState().data, perTable: true })
    show(session, 's')
    expect(answers()).toMatchObject({ given: 15, rows: [{ name: 'Bord 1', given: 6 }] })
  })
})

describe('what a tablet has handed in', () => {
  const work = (text: string) => ({ reasons: [{ id: 'r', story: 's', side: 'over', text }], expectations: [] })
  const handIn = async (text: string, revision: number) => {
    const key = keys.work(session.id, round(), 't0', 'tablet')
    const envelope = wrap('work', 'w', work(text), { method: 'over-under', version: session.method.version, revision })
    await gatherWork(house, [{ key, envelope }])
    await vi.waitFor(() => expect(session.works.has(key)).toBe(true))
  }
  const reasons = () =>
    session
      .activity()
      .rounds[0]?.tables.map(({ work: made }) => (made as ReturnType<typeof work> | null)?.reasons[0]?.text)

  test('can be reworded at the desk: a copy is opened, and the tablet’s own stays as it came', async () => {
    await room([5])
    await handIn('For hårdt', 1)
    expect(session.playWork('t0', { type: 'rewordReason', reason: 'r', text: 'Alt for hårdt' })).toBe(true)
    expect(reasons()).toEqual(['Alt for hårdt'])
    expect(session.works.get(keys.work(session.id, round(), 't0', 'tablet'))?.store.getState().data).toEqual(
      work('For hårdt'),
    )
    expect(session.playWork('t0', { type: 'rewordReason', reason: 'r', text: 'Meget hårdt' })).toBe(true)
    expect(reasons(), 'the copy is written in, and no other').toEqual(['Meget hårdt'])
    expect(session.round().round.copies).toHaveLength(1)
  })

  test('again after it was reworded does not take the desk’s words away', async () => {
    await room([5])
    await handIn('For hårdt', 1)
    session.playWork('t0', { type: 'rewordReason', reason: 'r', text: 'Alt for hårdt' })
    const table = () => session.activity().rounds[0]?.tables[0] as Table<unknown>
    expect(hasHandedInAgain(session, table())).toBe(false)
    await handIn('For blødt', 2)
    await vi.waitFor(() => expect(hasHandedInAgain(session, table())).toBe(true))
    expect(reasons()).toEqual(['Alt for hårdt'])
    takeHandedIn(session, table())
    expect(reasons(), 'until somebody chooses').toEqual(['For blødt'])
  })
})

test('over random evenings no two pictures of a question differ by one to four people', async () => {
  const happening = fc.oneof(
    fc.record({ do: fc.constant('pass' as const), table: fc.nat(3), people: fc.integer({ min: 1, max: 6 }) }),
    fc.constant({ do: 'show' as const }),
    fc.constant({ do: 'back' as const }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 10 }), async (evening) => {
      await room([6, 5, 4, 1])
      goTo(session, 's/talk')
      const pictures: number[] = []
      for (const [index, one] of evening.entries()) {
        if (one.do === 'pass') await pass(`t${one.table}`, Array(one.people).fill('over'), `claim-${index}`)
        if (one.do === 'show') show(session, 's')
        if (one.do === 'back') {
          goBack(session)
          goTo(session, 's/talk')
        }
        const now = answers()
        if (now?.state === 'counts') pictures.push(now.given)
      }
      for (const more of pictures)
        for (const fewer of pictures) expect(more - fewer <= 0 || more - fewer >= 5, `${more} and ${fewer}`).toBe(true)
    }),
    { numRuns: 40 },
  )
}, 120_000)
