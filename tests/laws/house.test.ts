import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Poll } from '../../src/methods/contract'
import { createMemoryShelf } from '../../src/storage/memory-shelf'
import type { Shelf } from '../../src/storage/shelf'
import { emptyWorkshop } from '../../src/workshop/evening/example'
import { begin, press, show } from '../../src/workshop/evening/presses'
import { viewOf } from '../../src/workshop/evening/scene'
import { seats } from '../../src/workshop/evening/seated'
import { openSession, type Session } from '../../src/workshop/evening/session'
import { isStillAsked } from '../../src/workshop/evening/words'
import { handOutText } from '../../src/workshop/files/hand-out'
import { fileText, packAll } from '../../src/workshop/files/packing'
import type { Document } from '../../src/workshop/record/document'
import { createHouse } from '../../src/workshop/record/house'
import { createLink } from '../../src/workshop/record/link'
import { deskClaim, inRound } from '../../src/workshop/record/records'
import { addActivity, addWorkshop } from '../../src/workshop/record/shelf-list'
import { checkFile } from '../support/file-format'
import { pollsOf, tablesOf } from './evening'
import type { AnyScript, Said } from './script'
import { contextIn, scripted } from './scripts'

const enter = async (shelf: Shelf, activity: string): Promise<Session> => {
  const session = await openSession(createHouse(shelf, createLink()), activity)
  if (!session) throw new Error('the item is on the shelf')
  return session
}

const documents = ({ record, works }: Session): readonly Document<unknown>[] => [
  record as unknown as Document<unknown>,
  ...works.values(),
]
const settled = (session: Session) => Promise.all(documents(session).map((document) => document.settled()))

/** What undo covers: what is decided, and what the tables have made. */
const made = (session: Session) => ({
  setup: session.activity().setup,
  plenary: session.activity().plenary,
  work: tablesOf(session.activity()).map(({ work }) => work),
})
const said = <Seen>(move: Said<object, Seen>, seen: Seen): object => (typeof move === 'function' ? move(seen) : move)

const prepare = (session: Session, script: AnyScript) => {
  for (const edit of script.prepare) {
    const now = session.record.store.getState().data
    session.record.edit({ ...now, setup: edit(now.setup) })
  }
}

const answer = async (session: Session, script: AnyScript) => {
  const round = session.record.store.getState().data.rounds.at(-1)?.id ?? ''
  for (const [index, { id }] of seats(session).entries()) {
    const place = { activity: session.id, round, table: id, claim: deskClaim }
    for (const [poll, counts] of Object.entries(script.tables[index]?.answers ?? {})) {
      const asked = session.poll(poll)
      if (asked) await session.boxes.type(place, asked, counts)
    }
  }
}

const work = (session: Session, script: AnyScript) => {
  const { table } = session.method
  seats(session).forEach(({ id }, index) => {
    for (const move of script.tables[index]?.work ?? []) {
      const now = tablesOf(session.activity())[index]?.work ?? table?.openWork(session.brief())
      expect(session.playWork(id, said(move, now)), JSON.stringify(move)).toBe(true)
    }
  })
}

const decide = (session: Session, script: AnyScript) => {
  for (const move of script.plenary) {
    const now = said(move, session.activity())
    expect(session.playPlenary(now), JSON.stringify(now)).toBe(true)
  }
}

describe.each(scripted)('$id in the house', ({ id, manifest, script }) => {
  let shelf: Shelf
  let activity: string
  let session: Session
  beforeEach(async () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    await contextIn(id, 'da')
    shelf = createMemoryShelf()
    const house = createHouse(shelf, createLink())
    const tables = script.tables.map(({ people }, index) => ({
      id: `table-${index}`,
      name: `Bord ${index + 1}`,
      people,
    }))
    const workshop = await addWorkshop(house, { ...emptyWorkshop(), tables })
    activity = (await addActivity(house, id, workshop)) ?? ''
    session = await enter(shelf, activity)
  })

  const hold = async () => {
    prepare(session, script)
    work(session, script)
    await answer(session, script)
    begin(session)
    return goThrough()
  }
  const goThrough = async () => {
    const steps: string[] = []
    for (let pressed = press(session); pressed.kind !== 'done'; pressed = press(session)) {
      if (pressed.kind === 'next') steps.push(pressed.step.id)
      expect(steps.length).toBeLessThan(100)
    }
    decide(session, script)
    await settled(session)
    return steps
  }

  test('the clicker leads through every step, and shows everything on the way', async () => {
    expect(await hold()).toEqual(script.steps.slice(1))
    const polled = session.steps().flatMap(({ shows }) => shows ?? [])
    expect(session.activity().round.shown).toEqual(expect.arrayContaining(polled))
  })

  /** Undo, or redo, as far as it goes. */
  const asFarAsItGoes = (document: Document<unknown>, side: 'past' | 'future') => {
    const left = () => document.store.getState().history[side].length
    for (let before = left() + 1; left() > 0 && left() < before; ) {
      before = left()
      if (side === 'past') document.undo()
      else document.redo()
    }
  }
  const pollsIn = (setup: unknown): readonly Poll[] =>
    pollsOf(session.method, { ...session.activity(), setup }, session.context())

  test('everything that is prepared can be undone, and done again, but for what has been answered', async () => {
    const start = made(session)
    prepare(session, script)
    work(session, script)
    await answer(session, script)
    const end = made(session)
    const counts = session.boxes.store.getState()
    for (const document of documents(session)) asFarAsItGoes(document, 'past')
    const emptied = made(session)
    if (Object.keys(counts).length === 0) expect(emptied.setup).toEqual(start.setup)
    for (const [key, { asked }] of Object.entries(counts)) {
      const poll = pollsIn(emptied.setup).find(({ id }) => id === key.split('/').at(-1))
      expect(isStillAsked(asked, poll), key).toBe(true)
    }
    const untouched = session.method.table?.openWork(session.brief()) ?? null
    emptied.work.forEach((one, index) => {
      expect(one).toEqual(end.work[index] === null ? null : untouched)
    })
    for (const document of documents(session)) asFarAsItGoes(document, 'future')
    expect(made(session)).toEqual(end)
    expect(session.boxes.store.getState(), 'answers are not undone').toEqual(counts)
  })

  test('once it has begun, undo reaches back to the beginning and no further', async () => {
    prepare(session, script)
    work(session, script)
    await answer(session, script)
    begin(session)
    const start = made(session)
    await goThrough()
    const end = made(session)
    const { now, round } = session.activity()
    for (const document of documents(session)) asFarAsItGoes(document, 'past')
    expect(made(session)).toEqual(start)
    // What happened in the room stays: neither steps nor showings are undone.
    expect(session.activity()).toMatchObject({ now, round: { begun: true, shown: round.shown } })
    for (const document of documents(session)) asFarAsItGoes(document, 'future')
    expect(made(session)).toEqual(end)
  })

  test('what was made is there when the house is opened again', async () => {
    await hold()
    const again = await enter(shelf, activity)
    expect(made(again)).toEqual(made(session))
    expect(again.activity()).toEqual(session.activity())
    expect(again.steps()).toEqual(session.steps())
    expect(viewOf(again)).toEqual(viewOf(session))
  })

  test('its file is as the published format says, and one with a broken part is not', async () => {
    await hold()
    const file = JSON.parse(fileText('backup', await packAll(createHouse(shelf, createLink()))))
    expect(checkFile(file)).toEqual([])
    for (const part of manifest.hidden ? [] : ['setup', 'plenary']) {
      const broken = structuredClone(file)
      const record = broken.records.find(({ key }: { key: string }) => key.startsWith('activity/'))
      record.envelope.data[part] = 7
      expect(checkFile(broken), part).not.toEqual([])
    }
  })

  test('and so is what is handed out to the tables', async () => {
    prepare(session, script)
    const file = JSON.parse(await handOutText(createHouse(shelf, createLink()), session, 'Punktet'))
    expect(checkFile(file)).toEqual([])
    file.records[0].envelope.data.brief = 7
    if (!manifest.hidden) expect(checkFile(file)).not.toEqual([])
  })

  test('nobody on stage can tell what has been answered before it is shown', async () => {
    prepare(session, script)
    begin(session)
    const look = () => {
      const record = session.record.store.getState().data
      return session.steps().map(({ id: at }) => {
        session.record.set(inRound(record, { at }))
        return viewOf(session)
      })
    }
    const before = look()
    await answer(session, script)
    expect(look()).toEqual(before)
    const told = () => Object.entries(session.activity().rounds.at(-1)?.answers ?? {})
    expect(told().filter(([, { state }]) => state !== 'asked')).toEqual([])
    const shows = session.steps().find((step) => step.shows !== undefined)?.shows
    if (shows === undefined) return
    show(session, shows)
    expect(told().flatMap(([poll, { state }]) => (state === 'asked' ? [] : [poll]))).toEqual([shows])
  })
})
