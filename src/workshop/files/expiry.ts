import * as v from 'valibot'
import { dayOf, daysAfter, daysBetween } from '../../lib/clock'
import type { Envelope } from '../../storage/shelf'
import { day, dayOrNone, named } from '../record/atoms'
import { wrap } from '../record/envelope'
import type { House } from '../record/house'
import { sweepPictures } from '../record/pictures'
import { workshopRecipe } from '../record/recipes'
import { activitySchema, keys, type Workshop, workshopSchema } from '../record/records'
import { recordsOfEvent } from '../record/shelf-list'
import { isIn, ownerId } from '../record/spaces'
import { binRecord, sweepKept } from './bin'
import { pack } from './packing'

/** Days between the announcement on home and the deletion. */
const notice = 7
/** Days in which what was deleted can be fetched back. */
const back = 30
/** A clock that says that nobody has been here for longer may be wrong: it is asked before anything is deleted by it. */
const longAway = 60

const key = 'expiry'
export const expirySchema = v.object({
  /** The last day on which home was seen, by a clock that was believed. */
  seen: dayOrNone,
  /** When each workshop's deletion was announced. */
  told: named(day, 100_000),
})
type Expiry = v.InferOutput<typeof expirySchema>

/** Days left before answers and reasons are deleted; null when they are kept or have no day to count from. */
export const daysLeft = ({ keepDays, day: held, finished }: Workshop, today: string): number | null => {
  const from = finished || held
  return keepDays === null || from === '' ? null : keepDays - daysBetween(from, today)
}

/** A workshop whose answers and reasons are to be deleted, and the day when they will be. */
export interface Passing {
  readonly id: string
  readonly title: string
  readonly on: string
}

export interface Tidied {
  /** The day of the last visit, when the clock has moved so far that it must be asked: then nothing is deleted. */
  readonly unsure: string | null
  readonly passing: readonly Passing[]
  /** The titles of those whose answers were deleted now. They lie in the bin. */
  readonly gone: readonly string[]
}

const readExpiry = async ({ shelf }: House): Promise<Expiry> => {
  const read = v.safeParse(expirySchema, ((await shelf.read(key)) as Envelope | undefined)?.data)
  return read.success ? read.output : { seen: '', told: {} }
}

const writeExpiry = async ({ shelf }: House, before: Expiry, next: Expiry): Promise<void> => {
  // On a device with nothing on it there is nothing to remember: *Slet alt* leaves nothing behind.
  if (before.seen === '' && (await shelf.keys('workshop/')).length === 0) return
  if (JSON.stringify(before) !== JSON.stringify(next)) await shelf.commit([{ key, value: wrap(key, key, next) }])
}

type Found = readonly (readonly [string, unknown])[]
interface Due extends Passing {
  readonly left: number
}

/** Activities by the workshop they belong to, '' where they say none: each is read once, however many are over. */
const byWorkshop = (activities: Found): ReadonlyMap<string, Found> => {
  const found = new Map<string, (readonly [string, unknown])[]>()
  for (const one of activities) {
    const read = v.safeParse(activitySchema, dataOf(one[1]))
    const owner = (read.success ? read.output.workshop : null) ?? ''
    found.set(owner, [...(found.get(owner) ?? []), one])
  }
  return found
}

const dataOf = (record: unknown): unknown => (record as Envelope | null)?.data

/** Those that somebody has set a time for, and it is nearly up: of the others, nothing but that is looked at. */
const timedIn = (workshops: Found, today: string): readonly Due[] =>
  workshops.flatMap(([name, record]): readonly Due[] => {
    const data = dataOf(record)
    if (typeof data !== 'object' || data === null || !('keepDays' in data) || data.keepDays === null) return []
    const read = v.safeParse(workshopSchema, data)
    const left = read.success ? daysLeft(read.output, today) : null
    return read.success && left !== null && left <= notice
      ? [{ id: ownerId(name), title: read.output.title, left, on: daysAfter(today, Math.max(left, 0)) }]
      : []
  })

/** Of these, the ones that hold answers still: found by keys, whatever they weigh. */
const answeredOf = async (
  { shelf }: House,
  timed: readonly Due[],
  activities: ReadonlyMap<string, Found>,
): Promise<readonly Due[]> => {
  const answered = new Set([...(await shelf.keys('work/')), ...(await shelf.keys('box/'))].map(ownerId))
  return timed.filter(({ id }) => activities.get(id)?.some(([name]) => answered.has(ownerId(name))))
}

/** The answers go, and what they were lies in the bin for a while. @throws StorageFault, and then nothing has happened */
const letGo = async (house: House, { id, title }: Due, activities: Found, today: string): Promise<void> => {
  const all = await recordsOfEvent(house, id, activities)
  const gone = all.flatMap(([name]) => (isIn(name, 'work', 'box') ? [{ key: name, value: null }] : []))
  const old = (await house.shelf.keys(`snapshot/${id}/`)).map((name) => ({ key: name, value: null }))
  const kept = binRecord(`${id}~${today}`, title, pack(all).records)
  // A picture that is still held on the projector shows answers too.
  const held = keys.stage(id)
  await house.shelf.commit([kept, ...gone, ...old, { key: held, value: null }], true)
  house.forget(held)
  house.link.announce({ type: 'saved', keys: gone.map((one) => one.key) })
}

/**
 * Deletes answers and reasons of workshops whose time is up, on this device: after it has been announced, and never by a clock
 * that has jumped. They lie in the bin for a while; then bin and snapshots are swept too. What was agreed stays.
 * @param listed all workshops, where they have been listed already
 */
export const tidy = async (house: House, today = dayOf(new Date()), listed?: Found): Promise<Tidied> => {
  const before = await readExpiry(house)
  const timed = timedIn(listed ?? (await house.shelf.list('workshop/')), today)
  // Where no time is nearly up, no activity is read.
  const activities = byWorkshop(timed.length > 0 ? await house.shelf.list('activity/') : [])
  const due = timed.length > 0 ? await answeredOf(house, timed, activities) : []
  const away = before.seen === '' ? 0 : daysBetween(before.seen, today)
  if (away < 0 || away > longAway) return { unsure: before.seen, passing: due, gone: [] }
  const told = Object.fromEntries(due.map(({ id }) => [id, before.told[id] ?? today]))
  const planned = due.map((one) => {
    const [, later = one.on] = [one.on, daysAfter(told[one.id] ?? today, notice)].sort()
    return { ...one, on: later }
  })
  const gone: string[] = []
  for (const one of planned.filter(({ on }) => on <= today)) {
    // What cannot be put into the bin stays where it is until it can.
    const own = [...(activities.get(one.id) ?? []), ...(activities.get('') ?? [])]
    const went = await letGo(house, one, own, today).then(
      () => true,
      () => false,
    )
    if (went) gone.push(one.title)
  }
  if (before.seen !== today) {
    await sweepPictures(house.shelf)
    await sweepKept(house, (workshop, at) => {
      const lain = daysBetween(dayOf(new Date(at)), today)
      return lain >= back && (daysLeft(workshop, today) ?? 0) <= -back
    })
  }
  await writeExpiry(house, before, { seen: today, told })
  return { unsure: null, passing: planned.filter(({ on }) => on > today), gone }
}

/** The date of the device is right, somebody has said: deletion is announced from today. @throws StorageFault */
export const believeClock = async (house: House, today = dayOf(new Date())): Promise<void> => {
  await writeExpiry(house, await readExpiry(house), { seen: today, told: {} })
}

/** *Behold dem*: nothing of this workshop is deleted by date. @throws StorageFault */
export const keepAnswers = async (house: House, id: string): Promise<void> => {
  const document = await house.open(workshopRecipe(id))
  const data = document?.store.getState().data
  if (!document || !data) return
  document.edit({ ...data, keepDays: null })
  await document.landed()
}
