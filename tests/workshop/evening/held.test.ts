import fc from 'fast-check'
import { beforeEach, expect, test, vi } from 'vitest'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import { beginAt } from '../../../src/workshop/evening/begin-at'
import { documentAt, isElsewhere, lastDayAt, placeOf, recordAt } from '../../../src/workshop/evening/held'
import { addLife } from '../../../src/workshop/evening/lives'
import { begin, goTo, openRound } from '../../../src/workshop/evening/presses'
import { openSession, type Session } from '../../../src/workshop/evening/session'
import { createHouse, type House } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'
import { type ActivityRecord, newRound } from '../../../src/workshop/record/records'
import { contextIn } from '../../laws/scripts'

const january = { event: 'january', item: 'item-1' }
const july = { event: 'july', item: 'item-2' }
let house: House
let life: string
let session: Session
const own = () => ({ event: life, item: life })
const record = () => session.record.store.getState().data
const day = (said: string) => Date.parse(`${said}T18:00`)

beforeEach(async () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  await contextIn('change-staircase', 'da')
  house = createHouse(createMemoryShelf(), createLink())
  life = (await addLife(house, 'change-staircase')) ?? ''
  const opened = await openSession(house, life)
  if (!opened) throw new Error('it has just been added')
  session = opened
})
const last = () => session.steps().at(-1)?.id ?? ''

test('Start stamps the round with its item and its day, and looking does not', () => {
  session.at(january).activity()
  expect(record().rounds.map(({ held, at }) => [held, at])).toEqual([[undefined, '']])
  beginAt(session, january, day('2026-01-12'))
  expect(record().rounds).toMatchObject([{ held: january, day: '2026-01-12', at: session.steps()[0]?.id }])
  goTo(session, last())
  beginAt(session, january)
  expect(record().rounds, 'pressed again it goes on').toMatchObject([{ at: last() }])
})

test('in July it has not begun, Start there is a new round, and January stays what it was', () => {
  beginAt(session, january, day('2026-01-12'))
  goTo(session, last())
  const before = session.at(january).activity()
  expect([isElsewhere(record(), july), session.at(july).activity().round.begun]).toEqual([true, false])
  beginAt(session, july, day('2026-07-03'))
  expect(record().rounds.map(({ held }) => held)).toEqual([january, july])
  expect(record().rounds[0]).toMatchObject({ at: last(), tables: [{ people: 9 }], timer: null })
  expect(session.activity().round).toMatchObject({ begun: true })
  const after = session.at(january).activity()
  expect([after.rounds.length, after.round.id, after.round.day]).toEqual([1, before.round.id, '2026-01-12'])
  expect(session.at(july).activity().rounds).toHaveLength(2)
})

test('where it lives it goes on in the round in hand, and so does what lives nowhere', () => {
  beginAt(session, january)
  expect(isElsewhere(record(), own())).toBe(false)
  expect(session.at(own()).activity()).toEqual(session.activity())
  beginAt(session, own())
  expect(record().rounds).toHaveLength(1)
})

test('a round from before rounds were stamped is gone on with', () => {
  begin(session)
  expect(isElsewhere(record(), july)).toBe(false)
  beginAt(session, july)
  expect(record().rounds).toHaveLength(1)
})

test('what an item writes down changes no round', async () => {
  beginAt(session, january)
  beginAt(session, july)
  const told = session.at(january).record
  told.set({ ...told.store.getState().data, perTable: true, rounds: [] })
  expect(record()).toMatchObject({ perTable: true, rounds: [{ held: january }, { held: july }] })
  const document = documentAt(session.record, july)
  document.edit({ ...document.store.getState().data, notes: 'Skrevet' })
  expect(record().rounds).toHaveLength(2)
})

test('what was agreed later is not told of the earlier item', () => {
  beginAt(session, january, day('2026-01-12'))
  expect(lastDayAt(record(), january), 'nothing has come after').toBeNull()
  beginAt(session, july, day('2026-07-03'))
  expect([lastDayAt(record(), january), lastDayAt(record(), july)]).toEqual(['2026-01-12', null])
})

test('an item is found in its run sheet, and what stands in none is in its own place', () => {
  const items = [{ id: 'a' }, { id: 'b', activity: 'x' }]
  expect(placeOf('w', items, 'x')).toEqual({ event: 'w', item: 'b' })
  expect(placeOf('x', [{ id: 'x', activity: 'x' }], 'x')).toEqual({ event: 'x', item: 'x' })
})

test('however it is started, what an item has been told never gets less, and never tells of what came after', () => {
  const places = [january, july, { event: 'july', item: 'item-3' }]
  fc.assert(
    fc.property(fc.array(fc.constantFrom('january', 'july', 'third', 'own', 'round'), { maxLength: 12 }), (steps) => {
      let now: ActivityRecord = { ...record(), rounds: [newRound('first', '2026-01-01')] }
      const fake = {
        ...session,
        record: {
          ...session.record,
          store: { ...session.record.store, getState: () => ({ ...session.record.store.getState(), data: now }) },
          set: (next: ActivityRecord) => {
            now = next
          },
        },
        steps: () => [{ id: 'frame', minutes: 1 }] as never,
      } as unknown as Session
      const told = new Map<string, string>()
      for (const [at, step] of steps.entries()) {
        const place = { january, july, third: { event: 'july', item: 'item-3' }, own: own(), round: null }[step]
        if (place) beginAt(fake, place)
        else openRound(fake, `round-${at}`, '2026-02-02')
        for (const one of places) {
          const key = JSON.stringify(one)
          const ids = recordAt(now, one)
            .rounds.filter(({ id }) => id !== '')
            .map(({ id }) => id)
          const held = now.rounds.filter((round) => JSON.stringify(round.held) === key)
          if (held.length === 0) continue
          expect(ids.at(-1)).toBe(held.at(-1)?.id)
          expect(ids.join(' ').startsWith(told.get(key) ?? '')).toBe(true)
          told.set(key, ids.join(' '))
        }
      }
    }),
    { numRuns: 60 },
  )
})
