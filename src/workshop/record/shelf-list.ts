import * as v from 'valibot'
import { language } from '../../i18n/language'
import { dayOf } from '../../lib/clock'
import { newId } from '../../lib/ids'
import { contextFor, loadMethod } from '../../methods/registry'
import type { Envelope } from '../../storage/shelf'
import { wrap } from './envelope'
import type { House } from './house'
import type { Keyed } from './house-format'
import { pictureRecords } from './pictures'
import { workshopDigest } from './recipes'
import {
  type ActivityRecord,
  activitySchema,
  type Item,
  keys,
  newRound,
  type Workshop,
  workshopSchema,
} from './records'
import { ownerId } from './spaces'

/** Stores a new workshop and gives its id. @throws StorageFault */
export const addWorkshop = async ({ shelf, link }: House, workshop: Workshop): Promise<string> => {
  const id = newId()
  const key = keys.workshop(id)
  await shelf.commit(
    [{ key, value: wrap('workshop', id, workshop, { digest: workshopDigest(workshop) }), expect: 0 }],
    true,
  )
  link.tell({ type: 'saved', keys: [key] })
  return id
}

/** An item of which nothing has come yet. */
export const emptyActivity = (
  method: string,
  workshop: string | null,
  setup: unknown,
  plenary: unknown,
): ActivityRecord => ({
  method,
  workshop,
  setup,
  plenary,
  rounds: [newRound(newId(), dayOf(new Date()))],
  perTable: false,
  notes: '',
})

/**
 * Stores a new activity of a method; null when the method does not exist.
 * @param beside what is stored with it, by its id: all of it or nothing
 * @throws StorageFault
 */
export const addActivity = async (
  { shelf, link }: House,
  methodId: string,
  workshop: string | null,
  change: (setup: unknown) => unknown = (setup) => setup,
  beside: (id: string) => readonly Keyed[] = () => [],
): Promise<string | null> => {
  const method = await loadMethod(methodId)
  if (!method) return null
  const id = newId()
  const setup = change(method.blank(contextFor(methodId, language(), dayOf(new Date()))))
  const data = emptyActivity(methodId, workshop, setup, method.openPlenary(setup))
  const key = keys.activity(id)
  const activity: Keyed = [key, wrap('activity', id, data, { method: methodId, version: method.version })]
  const all = [activity, ...beside(id)]
  await shelf.commit(
    all.map(([key, value]) => ({ key, value, expect: 0 })),
    true,
  )
  link.tell({ type: 'saved', keys: all.map(([key]) => key) })
  return id
}

type Found = readonly (readonly [string, unknown])[]

const recordsOf = async ({ shelf }: House, activity: string): Promise<Found> => [
  ...(await shelf.list(`work/${activity}/`)),
  ...(await shelf.list(`box/${activity}/`)),
]

const activitiesOf = (items: readonly Item[]) =>
  items.flatMap((item) => (item.kind === 'method' ? [item.activity] : []))

/** The activities that belong to a workshop. What stands in its run sheet and lives does not. */
const ownActivities = async ({ shelf }: House, id: string, workshop: unknown, listed?: Found): Promise<Found> => {
  const read = v.safeParse(workshopSchema, workshop)
  const items = read.success ? activitiesOf(read.output.items) : []
  const lives = new Set((await shelf.keys('life/')).map(ownerId))
  return (listed ?? (await shelf.list('activity/'))).filter(([key, value]) => {
    const [parsed, activity] = [v.safeParse(activitySchema, (value as Envelope | null)?.data), ownerId(key)]
    const owner = parsed.success ? parsed.output.workshop : null
    return !lives.has(activity) && (owner === id || (owner === null && items.includes(activity)))
  })
}

/** An activity that lives, as it lies: none where it is gone. */
const livingActivity = async ({ shelf }: House, id: string): Promise<Found> => {
  const record = await shelf.read(keys.activity(id))
  return record === undefined ? [] : [[keys.activity(id), record]]
}

/**
 * Everything that belongs to a workshop, or to what lives, by key; none where neither is there.
 * @param listed all activities, where they have been listed already
 */
export const recordsOfEvent = async (house: House, id: string, listed?: Found): Promise<Found> => {
  const life = await house.shelf.read(keys.life(id))
  const [key, record] =
    life === undefined ? [keys.workshop(id), await house.shelf.read(keys.workshop(id))] : [keys.life(id), life]
  if (record === undefined) return []
  const own =
    life === undefined
      ? await ownActivities(house, id, (record as Envelope).data, listed)
      : await livingActivity(house, id)
  const made = await Promise.all(own.map(([name]) => recordsOf(house, ownerId(name))))
  const found = [...own, ...made.flat()]
  const shown = await pictureRecords(
    house.shelf,
    found.map(([, value]) => (value as Envelope | null)?.data),
  )
  return [[key, record], ...found, ...shown]
}

/** What stands in a workshop's run sheet and lives, by key, as if it belonged to the workshop. */
export const guestsOf = async (house: House, id: string): Promise<Found> => {
  const record = (await house.shelf.read(keys.workshop(id))) as Envelope | undefined
  const read = v.safeParse(workshopSchema, record?.data)
  const found: (readonly [string, unknown])[] = []
  for (const activity of read.success ? activitiesOf(read.output.items) : []) {
    const own = (await house.shelf.read(keys.activity(activity))) as Envelope | undefined
    if (!own || !(await lives(house, activity))) continue
    const lent = { ...own, data: { ...(own.data as ActivityRecord), workshop: id } }
    found.push([keys.activity(activity), lent], ...(await recordsOf(house, activity)))
    found.push(...(await pictureRecords(house.shelf, lent.data)))
  }
  return found
}

/** Whether an activity lives by itself, in whatever run sheet it stands: what its life says, and nothing else. */
const lives = async ({ shelf }: House, activity: string): Promise<boolean> =>
  (await shelf.keys(keys.life(activity))).includes(keys.life(activity))

/** A copy of an activity's preparation, without answers, under a new id. */
export const copyActivity = async (house: House, activity: string, workshop: string): Promise<string | null> => {
  const record = (await house.shelf.read(keys.activity(activity))) as Envelope | undefined
  const read = v.safeParse(activitySchema, record?.data)
  if (!record || !read.success) return null
  const { method, setup } = read.output
  const loaded = await loadMethod(method)
  if (!loaded) return null
  const id = newId()
  const data = emptyActivity(method, workshop, setup, loaded.openPlenary(setup))
  await house.shelf.commit([
    { key: keys.activity(id), value: wrap('activity', id, data, { method, version: record.version }), expect: 0 },
  ])
  return id
}

/** A workshop as it was planned, without anything of how it went. */
export const plannedOnly = ({ course, ...planned }: Workshop): Workshop => ({
  ...planned,
  ...{ checks: [], next: [], notes: '', case: '', intro: '', present: '', finished: '', rehearsal: false },
})

/**
 * A copy of a workshop without answers: its run sheet and all preparation. What lives is the same one there too, unless guests
 * are copied.
 */
export const copyWorkshop = async (
  house: House,
  id: string,
  title: string,
  guests: 'same' | 'copied' = 'same',
): Promise<string | null> => {
  const record = (await house.shelf.read(keys.workshop(id))) as Envelope | undefined
  const read = v.safeParse(workshopSchema, record?.data)
  if (!read.success) return null
  const copy = newId()
  const items = await Promise.all(
    read.output.items.map(async (item): Promise<Item | null> => {
      if (item.kind === 'plain' || (guests === 'same' && (await lives(house, item.activity))))
        return { ...item, id: newId() }
      const activity = await copyActivity(house, item.activity, copy)
      return activity === null ? null : { ...item, id: newId(), activity }
    }),
  )
  const workshop: Workshop = { ...plannedOnly(read.output), title, items: items.filter((item) => item !== null) }
  const key = keys.workshop(copy)
  await house.shelf.commit(
    [{ key, value: wrap('workshop', copy, workshop, { digest: workshopDigest(workshop) }), expect: 0 }],
    true,
  )
  return copy
}
