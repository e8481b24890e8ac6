import fc from 'fast-check'
import { beforeEach, expect, test, vi } from 'vitest'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import { digestsOf } from '../../../src/workshop/evening/digest'
import { doneOf } from '../../../src/workshop/evening/done'
import { eveningNow } from '../../../src/workshop/evening/evening-now'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import { documentAt, isElsewhere, lastDayAt, placeOf, recordAt } from '../../../src/workshop/evening/held'
import { addLife } from '../../../src/workshop/evening/lives'
import { begin, goBack, goTo, holdAfterwards, openRound, press, primaryOf } from '../../../src/workshop/evening/presses'
import { heldIn, openSession, type Session } from '../../../src/workshop/evening/session'
import { createHouse, type House } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'
import { workshopRecipe } from '../../../src/workshop/record/recipes'
import { type ActivityRecord, inRound, newRound, type Place, type Workshop } from '../../../src/workshop/record/records'
import { addWorkshop } from '../../../src/workshop/record/shelf-list'
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
/** The session as it is pressed there. */
const at = (place: Place): Session => ({ ...session, here: { place, event: null } })
const last = () => session.steps().at(-1)?.id ?? ''

test('Start stamps the round with its item and its day, and looking does not', () => {
  session.at(january).activity()
  expect(record().rounds.map(({ held, at }) => [held, at])).toEqual([[undefined, '']])
  begin(at(january), day('2026-01-12'))
  expect(record().rounds).toMatchObject([{ held: january, day: '2026-01-12', at: session.steps()[0]?.id }])
  goTo(session, last())
  begin(at(january))
  expect(record().rounds, 'pressed again it goes on').toMatchObject([{ at: last() }])
})

test('in July it has not begun, Start there is a new round, and January stays what it was', () => {
  begin(at(january), day('2026-01-12'))
  goTo(session, last())
  const before = session.at(january).activity()
  expect([isElsewhere(record(), july), session.at(july).activity().round.begun]).toEqual([true, false])
  begin(at(july), day('2026-07-03'))
  expect(record().rounds.map(({ held }) => held)).toEqual([january, july])
  expect(record().rounds[0]).toMatchObject({ at: last(), tables: [{ people: 9 }], timer: null })
  expect(session.activity().round).toMatchObject({ begun: true })
  const after = session.at(january).activity()
  expect([after.rounds.length, after.round.id, after.round.day]).toEqual([1, before.round.id, '2026-01-12'])
  expect(session.at(july).activity().rounds).toHaveLength(2)
})

test('what is typed in afterwards is of its item and its day, and July is a round of its own', () => {
  holdAfterwards(at(january), '2026-01-12')
  expect(record().rounds).toMatchObject([{ held: january, day: '2026-01-12', at: last(), timer: null }])
  holdAfterwards(at(january), '2026-01-13')
  expect(record().rounds, 'once').toMatchObject([{ day: '2026-01-12' }])
  expect(session.at(january).heldBefore()).toBe(null)
  begin(at(july), day('2026-07-03'))
  expect(record().rounds.map(({ held }) => held)).toEqual([january, july])
  expect([session.at(january).heldBefore(), session.at(july).heldBefore()]).toEqual(['2026-01-12', null])
})

test('a step that is gone to before Start begins it there, as Start does', () => {
  goTo(at(january), last(), day('2026-01-12'))
  expect(record().rounds).toMatchObject([{ held: january, day: '2026-01-12', at: last() }])
  goTo(at(july), last(), day('2026-07-03'))
  expect(record().rounds.map(({ held, at }) => [held, at])).toEqual([
    [january, last()],
    [july, last()],
  ])
})

test('where it has not begun, the first press is Start, and there is no way back', () => {
  begin(at(january))
  goTo(at(january), last())
  const before = record()
  expect([primaryOf(at(january)).kind, primaryOf(at(july)).kind]).toEqual(['done', 'start'])
  goBack(at(july))
  expect(record()).toBe(before)
  press(at(july))
  expect(record().rounds).toMatchObject([{ at: last() }, { held: july, at: session.steps()[0]?.id }])
})

test('where a new round has other steps than the last, it begins with its own first', () => {
  const [step] = session.steps()
  const steps = () => (step ? [{ ...step, id: record().rounds.length > 1 ? 'second' : 'first' }] : [])
  const pressed = (place: Place) => begin({ ...at(place), steps })
  pressed(january)
  pressed(july)
  expect(record().rounds).toMatchObject([{ at: 'first' }, { held: july, at: 'second' }])
})

test('a step that is not there begins nothing', () => {
  goTo(at(january), 'no such step')
  expect(record().rounds).toMatchObject([{ at: '' }])
})

test('undo in the room does not take away what was planned in its run sheet', async () => {
  const item = {
    kind: 'method',
    id: 'one',
    activity: life,
    method: 'change-staircase',
    title: '',
    minutes: null,
  } as const
  const event = await addWorkshop(house, { ...emptyWorkshop(), items: [item] })
  const document = await house.open(workshopRecipe(event))
  if (!document) throw new Error('it has just been added')
  document.edit({ ...document.store.getState().data, title: 'Budgetaften' })
  const here = heldIn(session, event, document)
  expect(here.here.place).toEqual({ event, item: 'one' })
  begin(here)
  expect(document.store.getState().history.past).toEqual([])
  expect((await digestsOf(house, event))[life]?.begun).toBe(true)
})

test('a run sheet knows whether it has begun there, open or not', async () => {
  const shelf = createMemoryShelf()
  house = createHouse(shelf, createLink())
  life = (await addLife(house, 'change-staircase')) ?? ''
  const item = { kind: 'method', activity: life, method: 'change-staircase', title: '', minutes: null } as const
  const meeting = (id: string) => addWorkshop(house, { ...emptyWorkshop(), items: [{ ...item, id }] })
  const [first, second] = [await meeting('one'), await meeting('two')]
  const opened = await openSession(house, life)
  if (!opened) throw new Error('it has just been added')
  begin({ ...opened, here: { place: { event: first, item: 'one' }, event: null } })
  await opened.record.settled()
  for (const one of [house, createHouse(shelf, createLink())])
    expect([
      (await digestsOf(one, first))[life]?.begun,
      (await digestsOf(one, second))[life]?.begun,
      (await digestsOf(one, life))[life]?.begun,
    ]).toEqual([true, false, true])
})

test('what came of it is told of the item’s own round', () => {
  begin(at(january))
  goTo(at(january), last())
  const before = doneOf(at(january))
  expect(before.parts).toBe(before.of)
  begin(at(july))
  expect(doneOf(at(january)).parts).toBe(before.parts)
  expect(doneOf(at(july)).parts).toBeLessThan(before.parts)
})

test('what another item has in hand is not made shorter', () => {
  begin(at(january))
  const begun = Date.parse('2026-07-03T17:10')
  const event: Workshop = {
    ...emptyWorkshop(),
    day: '2026-07-03',
    items: [{ kind: 'method', id: 'item-2', activity: life, method: 'change-staircase', title: '', minutes: null }],
  }
  const offered = (one: Session) => eveningNow(event, [one], {}, begun).proposals.map(({ item }) => item)
  expect(offered(at(july))).toEqual([])
  expect(offered(at(january))).not.toEqual([])
})

test('where it lives it goes on in the round in hand, and so does what lives nowhere', () => {
  begin(at(january))
  expect(isElsewhere(record(), own())).toBe(false)
  expect(session.at(own()).activity()).toEqual(session.activity())
  begin(at(own()))
  expect(record().rounds).toHaveLength(1)
})

test('a round from before rounds were stamped is gone on with', () => {
  session.record.set(inRound(record(), { at: session.steps()[0]?.id ?? '' }))
  expect(isElsewhere(record(), july)).toBe(false)
  begin(at(july))
  expect(record().rounds).toHaveLength(1)
})

test('what an item writes down changes no round', async () => {
  begin(at(january))
  begin(at(july))
  const told = session.at(january).record
  told.set({ ...told.store.getState().data, perTable: true, rounds: [] })
  expect(record()).toMatchObject({ perTable: true, rounds: [{ held: january }, { held: july }] })
  const document = documentAt(session.record, july)
  document.edit({ ...document.store.getState().data, notes: 'Skrevet' })
  expect(record().rounds).toHaveLength(2)
})

test('what was agreed later is not told of the earlier item', () => {
  begin(at(january), day('2026-01-12'))
  expect(lastDayAt(record(), january), 'nothing has come after').toBeNull()
  begin(at(july), day('2026-07-03'))
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
        if (place) begin({ ...fake, here: { place, event: null } })
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
