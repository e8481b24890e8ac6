import fc from 'fast-check'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Plenary, PlenaryMove } from '../../../src/methods/dilemma-workshop/model'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import { doneOf } from '../../../src/workshop/evening/done'
import { addLife } from '../../../src/workshop/evening/lives'
import { begin, goTo, press, primaryOf } from '../../../src/workshop/evening/presses'
import { openSession, type Session } from '../../../src/workshop/evening/session'
import { createHouse } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'
import { contextIn } from '../../laws/scripts'
import { script } from './script'

beforeEach(() => {
  vi.stubGlobal('BroadcastChannel', undefined)
})

const at = (session: Session, event: string): Session => ({
  ...session,
  here: { place: { event, item: `${event}-item` }, event: null },
})

/** The matter, prepared, as it lives. */
const prepared = async (): Promise<Session> => {
  await contextIn('dilemma-workshop', 'da')
  const house = createHouse(createMemoryShelf(), createLink())
  const session = await openSession(house, (await addLife(house, 'dilemma-workshop')) ?? '')
  if (!session) throw new Error('it has just been added')
  const data = () => session.record.store.getState().data
  for (const edit of script.prepare) session.record.edit({ ...data(), setup: edit(data().setup as never) })
  return session
}
const roundsOf = (session: Session) => session.record.store.getState().data.rounds
const [november, january] = ['2026-11-20T12:00', '2027-01-14T12:00'].map((time) => Date.parse(time))

test('started in another workshop, it is the second; the first stays what it was', async () => {
  const session = await prepared()
  begin(at(session, 'november'), november)
  expect(session.activity().now.task).toBe('frame')
  goTo(at(session, 'november'), 'gather')
  session.playPlenary({ type: 'stone', text: 'Vi sparer på mure.', through: ['walls'] })
  goTo(at(session, 'november'), 'keep')
  press(at(session, 'november'))
  begin(at(session, 'january'), january)
  expect(roundsOf(session)).toHaveLength(2)
  expect(session.activity().now.task).toBe('answers')
  expect(session.steps().map(({ task }) => task)).toContain('mend')
  expect(at(session, 'november').at({ event: 'november', item: 'november-item' }).steps()[0]?.task).toBe('frame')
})

test('a trial of Start, of which nothing came, is no first workshop', async () => {
  const session = await prepared()
  begin(at(session, 'trial'), november)
  begin(at(session, 'january'), january)
  expect(roundsOf(session)).toHaveLength(2)
  expect(session.activity().now.task).toBe('frame')
})

type Leads = Readonly<Record<string, readonly string[]>>
const leadsOf = ({ stones }: Plenary): Leads =>
  Object.fromEntries(stones.map(({ id, leads }) => [id, leads.map(({ dilemma }) => dilemma).toSorted()]))
/** What each stone must lead through after a move that was taken. */
const after = (leads: Leads, move: PlenaryMove): Leads => {
  if (move.type === 'merge') {
    const { [move.stone]: gone = [], [move.into]: stays = [], ...rest } = leads
    return { ...rest, [move.into]: [...new Set([...stays, ...gone])].toSorted() }
  }
  if (move.type !== 'move') return leads
  const kept = (leads[move.stone] ?? []).filter((one) => one !== move.dilemma)
  return { ...leads, [move.stone]: [...new Set([...kept, move.to])].toSorted() }
}

test('merging, rewording, moving and undoing, in whatever order, lose nothing of which dilemma a principle answers', async () => {
  const [place, dilemma] = [fc.nat(3), fc.constantFrom('near', 'walls', 'calm')]
  type Deed = 'undo' | 'redo' | ((id: (nth: number) => string) => PlenaryMove)
  const merging = fc.tuple(place, place).map(
    ([nth, into]): Deed =>
      (id) => ({ type: 'merge', stone: id(nth), into: id(into) }),
  )
  const moving = fc.tuple(place, dilemma, dilemma).map(
    ([nth, from, to]): Deed =>
      (id) => ({ type: 'move', stone: id(nth), dilemma: from, to }),
  )
  const rewording = fc.tuple(place, fc.string({ maxLength: 9 })).map(
    ([nth, text]): Deed =>
      (id) => ({ type: 'reword', stone: id(nth), text }),
  )
  const deed = fc.oneof(merging, moving, rewording, fc.constantFrom<Deed>('undo', 'redo'))
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 25 }), async (deeds) => {
      const session = await prepared()
      begin(at(session, 'november'), november)
      const now = () => session.record.store.getState().data.plenary as Plenary
      for (const through of [['near'], ['walls', 'calm'], [], ['near', 'calm']])
        session.playPlenary({ type: 'stone', text: `Sten ${through.join()}`, through })
      /** Every state there has been, with what its stones must lead through. */
      const known = new Map([[JSON.stringify(now()), leadsOf(now())]])
      session.record.beginHistory()
      for (const one of deeds) {
        const was = now()
        const expected = known.get(JSON.stringify(was)) ?? {}
        if (typeof one === 'string') session.record[one]()
        else {
          const move = one((nth) => was.stones[nth]?.id ?? 'gone')
          session.playPlenary(move)
          if (now() !== was) known.set(JSON.stringify(now()), after(expected, move))
        }
        expect(leadsOf(now())).toEqual(known.get(JSON.stringify(now())))
      }
    }),
    { numRuns: 60 },
  )
})

test('both scales are put aside by one press, and nobody is told that they were shown', async () => {
  const session = at(await prepared(), 'november')
  begin(session, november)
  goTo(session, 'keep')
  expect(press(session)).toEqual({ kind: 'keep', polls: ['know', 'near'] })
  expect(doneOf(session)).toMatchObject({ shown: 0 })
  expect(press(session)).toMatchObject({ kind: 'next', step: { id: 'next' } })
  goTo(session, 'keep')
  expect(primaryOf(session)).toMatchObject({ kind: 'next' })
  goTo(session, 'know')
  goTo(session, 'keep')
  expect(primaryOf(session)).toMatchObject({ kind: 'keep' })
})
