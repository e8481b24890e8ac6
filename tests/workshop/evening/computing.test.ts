import { beforeEach, expect, test, vi } from 'vitest'
import { loadTexts, setNames } from '../../../src/i18n/language'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import type { Change, Shelf } from '../../../src/storage/shelf'
import { addExample, emptyWorkshop } from '../../../src/workshop/evening/example'
import { openSession, type Session } from '../../../src/workshop/evening/session'
import { createHouse } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'
import { addActivity, addWorkshop } from '../../../src/workshop/record/shelf-list'

let session: Session
let written: string[] = []

const noting = (shelf: Shelf): Shelf => ({
  ...shelf,
  commit: (changes: readonly Change[], careful) => {
    written.push(...changes.map(({ key }) => key))
    return shelf.commit(changes, careful)
  },
})

beforeEach(async () => {
  await loadTexts('house')
  const house = createHouse(noting(createMemoryShelf()), createLink())
  await addExample(house)
  const [key = ''] = await house.shelf.keys('activity/')
  const opened = await openSession(house, key.slice('activity/'.length))
  if (!opened) throw new Error('the example has an activity')
  session = opened
  session.activity()
})

const change = () => {
  const { record } = session
  const { data } = record.store.getState()
  record.edit({ ...data, perTable: !data.perTable })
  return record
}

test('notes are in nothing that is put together: a key in them does none of it anew', async () => {
  const made = vi.spyOn(session.method, 'brief')
  const [activity, steps] = [session.activity(), session.steps()]
  const { record } = session
  record.edit({ ...record.store.getState().data, notes: 'Husk stole' })
  await record.settled()
  expect(session.activity()).toBe(activity)
  expect(session.steps()).toBe(steps)
  expect(made).not.toHaveBeenCalled()
  made.mockRestore()
})

test('the tables are the same while only the room has changed something', () => {
  const [table] = session.ownTables().at(-1) ?? []
  change()
  expect(session.ownTables().at(-1)?.[0]).toBe(table)
})

test('a key puts the activity together once, for the page, the digest and the guard alike', async () => {
  const parts = vi.spyOn(session.method, 'brief')
  const unsubscribe = session.subscribe(() => {
    session.activity()
    session.roundsOf()
  })
  await change().settled()
  unsubscribe()
  expect(parts).toHaveBeenCalledOnce()
})

test('while it is prepared, a key puts together neither steps in words nor questions', async () => {
  const house = createHouse(createMemoryShelf(), createLink())
  const workshop = await addWorkshop(house, emptyWorkshop())
  const opened = await openSession(house, (await addActivity(house, 'over-under', workshop)) ?? '')
  if (!opened) throw new Error('what has been added can be opened')
  session = opened
  const { sittings } = session.method
  const steps = vi.spyOn(sittings.evening as NonNullable<typeof sittings.evening>, 'steps')
  const parts = vi.spyOn(sittings.evening as NonNullable<typeof sittings.evening>, 'parts')
  const unsubscribe = session.subscribe(() => {
    session.told()
    session.answered()
  })
  await change().settled()
  unsubscribe()
  expect(parts).not.toHaveBeenCalled()
  // Once, for the minutes that the run sheet tells; and nothing is looked up for it.
  expect(steps.mock.calls.map(([, { t }]) => t('step.read', {}))).toEqual(['step.read'])
})

test('what it would be without a part is worked out once for each change', () => {
  const part = session.parts().find(({ skippable }) => skippable)?.id ?? ''
  const without = session.stepsWithout(part)
  expect(without.length).toBeLessThan(session.steps().length)
  expect(session.stepsWithout(part)).toBe(without)
  change()
  expect(session.stepsWithout(part)).not.toBe(without)
})

test('that it has been stored is no news: one key, one change', async () => {
  const heard = vi.fn()
  const unsubscribe = session.subscribe(heard)
  const { record } = session
  record.edit({ ...record.store.getState().data, notes: 'Husk stole' })
  await record.settled()
  unsubscribe()
  expect(heard).toHaveBeenCalledOnce()
})

test('a key writes its own record and no other', async () => {
  written = []
  const { record } = session
  record.edit({ ...record.store.getState().data, notes: 'Husk stole' })
  await record.settled()
  expect(new Set(written)).toEqual(new Set([`activity/${session.id}`]))
})

test('what was put together before is not shown once something has changed', async () => {
  const people = () =>
    session
      .activity()
      .rounds.at(-1)
      ?.tables.map((table) => table.people)
  const before = session.activity()
  const { event: workshop } = session
  const event = workshop?.store.getState().data
  if (!workshop || !event) throw new Error('the example stands in a workshop')
  workshop.edit({ ...event, tables: event.tables.map((table) => ({ ...table, people: 9 })) })
  expect(people()).toEqual([9, 9, 9, 9, 9])
  const after = session.activity()
  expect(after).not.toBe(before)
  // The same data in other words is another thing to look at.
  setNames('byraad', 'seminar')
  expect(session.activity()).not.toBe(after)
})
