// @vitest-environment jsdom
import fc from 'fast-check'
import { beforeEach, expect, test, vi } from 'vitest'
import { setLanguage } from '../../../src/i18n/language'
import { leaveTail } from '../../../src/storage/journal'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import { begin } from '../../../src/workshop/evening/presses'
import { openSession } from '../../../src/workshop/evening/session'
import { snapshot } from '../../../src/workshop/files/bin'
import { createHouse } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'
import { deskClaim } from '../../../src/workshop/record/records'
import { addActivity, addWorkshop } from '../../../src/workshop/record/shelf-list'

/** A number, or a turn that was skipped. */
type Turn = number | null

beforeEach(async () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T17:00:00Z') })
  await setLanguage('da')
})

/** Ids, and the sign of the keys that hold them, are others each time. */
const plain = (json: string, ids: readonly string[]): string =>
  ids
    .reduce((text, id, index) => text.replaceAll(id, `id-${index}`), json)
    .replace(/(\\?"beside\\?":\\?")\w+/g, '$1sign')

/** One table passes its tablet round; all that lies on the shelf, that undo can reach, and that a tail would hold. */
const pass = async (turns: readonly Turn[], close: boolean) => {
  const shelf = createMemoryShelf()
  const house = createHouse(shelf, createLink())
  const tables = [{ id: 'table', name: 'Bord 1', people: turns.length }]
  const workshop = await addWorkshop(house, { ...emptyWorkshop(), tables })
  const activity = (await addActivity(house, 'vision-scale', workshop)) ?? ''
  const session = await openSession(house, activity)
  const poll = session?.poll('version-1')
  if (!session || !poll) throw new Error('the vision is on the shelf')
  begin(session)
  const round = session.record.store.getState().data.rounds[0]?.id ?? ''
  const place = { activity, round, table: 'table', claim: deskClaim }
  await session.boxes.open(place, poll, turns.length)
  const during: string[] = []
  for (const turn of turns) {
    if (turn === null) await session.boxes.skip(place, poll)
    else await session.boxes.cast(place, poll, [String(turn)])
    during.push(JSON.stringify([session.activity(), session.record.store.getState().history, session.record.pending()]))
  }
  await snapshot(house, workshop)
  const before = JSON.stringify(await shelf.list('snapshot/'))
  if (close) await session.boxes.close(place, poll, true)
  await session.record.settled()
  // The tab is closed while something is being saved.
  session.record.touch()
  leaveTail(session.record.pending())
  const ids = [workshop, activity, round]
  const { history } = session.record.store.getState()
  return {
    bytes: plain(JSON.stringify([await shelf.list(''), history, Object.entries(localStorage)]), ids),
    during: during.map((text) => plain(text, ids)),
    snapshot: before,
    undo: JSON.stringify(history),
  }
}

const turns = fc.array(fc.option(fc.integer({ min: 0, max: 10 }), { freq: 4 }), { minLength: 2, maxLength: 7 })

test('the same numbers in any order leave the same bytes: shelf, journal, snapshot and undo', async () => {
  await fc.assert(
    fc.asyncProperty(turns, fc.nat(), fc.boolean(), async (given, turn, close) => {
      const other = [...given.slice(turn % given.length), ...given.slice(0, turn % given.length)].reverse()
      expect((await pass(other, close)).bytes).toBe((await pass(given, close)).bytes)
    }),
    { numRuns: 25 },
  )
}, 60_000)

test('while the tablet goes round, nothing but how many turns were taken can be seen or undone', async () => {
  await fc.assert(
    fc.asyncProperty(turns, async (given) => {
      const changed = given.map((number) => (number === null ? null : 10 - number))
      const [one, other] = [await pass(given, false), await pass(changed, false)]
      expect(other.during).toEqual(one.during)
      expect(one.snapshot).not.toContain('"counts"')
      expect(one.undo).not.toContain('version-1/')
    }),
    { numRuns: 15 },
  )
}, 60_000)
