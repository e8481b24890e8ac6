import * as v from 'valibot'
import type { BundleRecord } from '../../exchange/bundle'
import { text } from '../../i18n/language'
import { newId } from '../../lib/ids'
import { byName } from '../../lib/names'
import type { Envelope } from '../../storage/shelf'
import type { House } from '../record/house'
import type { WorkshopRecords } from '../record/listed'
import { workshopRecipe } from '../record/recipes'
import { keys, type Standing, type Workshop, workshopSchema } from '../record/records'
import { addActivity, addWorkshop, recordsOfWorkshop } from '../record/shelf-list'
import { isIn } from '../record/spaces'
import { type Waiting, waitingIn } from './due'
import { emptyWorkshop } from './example'

// An activity that lives for years has a room of its own: a workshop with that one item, which home lists apart.

/** A new one of a method, in a room of its own; null when the method does not exist. @throws StorageFault */
export const addStanding = async (
  house: House,
  method: string,
): Promise<{ readonly room: string; readonly activity: string } | null> => {
  const room = await addWorkshop(house, {
    ...emptyWorkshop(),
    day: '',
    start: '',
    end: '',
    tables: [{ id: newId(), name: text('standing.seat'), people: 9 }],
    standing: { editions: [], kept: '', at: 0, calendar: {} },
  })
  const activity = await addActivity(house, method, room)
  const document = await house.open(workshopRecipe(room))
  if (!document || activity === null) return null
  const item = { kind: 'method' as const, id: newId(), activity, method, title: '', minutes: null }
  document.set({ ...document.store.getState().data, items: [item] })
  await document.landed()
  return { room, activity }
}

/** One that lives for years, as lists show it. */
export interface StandingOne {
  readonly room: string
  readonly activity: string
  readonly method: string
  /** What it is called; '' while it has no name. */
  readonly name: string
  readonly waiting: readonly Waiting[]
  readonly kept: string
  /** Something has changed since the newest edition was kept as a file. */
  readonly changed: boolean
}

const revisions = (records: readonly (readonly [string, unknown])[]): number =>
  records
    .filter(([key]) => isIn(key, 'activity', 'work', 'box'))
    .reduce((sum, [, record]) => sum + ((record as Envelope | null)?.revision ?? 0), 0)

/** How far the records of a room have come: the sum of their revisions. */
export const progressOf = async (house: House, room: string): Promise<number> =>
  revisions(await recordsOfWorkshop(house, room))

const named = v.object({ name: v.string() })
const roomIn = (data: unknown): (Workshop & { readonly standing: Standing }) | null => {
  // Nearly all are none: the run sheet of a workshop is not gone through to learn that.
  if (typeof data !== 'object' || data === null || !('standing' in data) || data.standing === null) return null
  const read = v.safeParse(workshopSchema, data)
  if (!read.success || read.output.standing === null) return null
  return { ...read.output, standing: read.output.standing }
}

/** The activity of a room with all that was made in it: it is the only one there. */
const recordsInRoom = async ({ shelf }: House, activity: string) => {
  const key = keys.activity(activity)
  const own: unknown = await shelf.read(key)
  const made = await Promise.all([shelf.list(`work/${activity}/`), shelf.list(`box/${activity}/`)])
  return own === undefined ? [] : [[key, own] as const, ...made.flat()]
}

/**
 * Those that live for years on this device, by name. They are read from their digests: no method is loaded, and no activity
 * but theirs is read.
 * @param records all workshops, where they have been read already
 */
export const listStanding = async (house: House, records?: WorkshopRecords): Promise<readonly StandingOne[]> => {
  const found: StandingOne[] = []
  for (const [key, record] of records ?? (await house.shelf.list('workshop/'))) {
    const room = roomIn((record as Envelope | null)?.data)
    const item = room?.items.find((one) => one.kind === 'method')
    if (!room || item?.kind !== 'method') continue
    const lying = await recordsInRoom(house, item.activity)
    const { digest } = (lying[0]?.[1] ?? {}) as Partial<Envelope>
    const name = v.safeParse(named, digest)
    found.push({
      room: key.slice('workshop/'.length),
      activity: item.activity,
      method: item.method,
      name: (name.success && name.output.name) || room.title,
      waiting: waitingIn(digest),
      kept: room.standing.kept,
      changed: revisions(lying) !== room.standing.at,
    })
  }
  return found.sort((one, other) => byName(one.name, other.name))
}

/**
 * How a file's room stands to the one that is here. `new`: it is not here. `same`, `older`: what is here has all of it.
 * `newer`: it goes on from what is here. `apart`: both have been changed since they were the same.
 */
export type Kinship = 'new' | 'same' | 'older' | 'newer' | 'apart'

/** @param here the room on this device and how far it has come; null when it is not here */
export const kinship = (
  here: { readonly standing: Standing; readonly progress: number } | null,
  file: Standing,
): Kinship => {
  if (!here) return 'new'
  const [mine, theirs] = [here.standing.editions.at(-1), file.editions.at(-1)]
  const changed = here.progress !== here.standing.at
  if (theirs !== undefined && here.standing.editions.includes(theirs))
    return theirs === mine && !changed ? 'same' : 'older'
  return !changed && mine !== undefined && file.editions.includes(mine) ? 'newer' : 'apart'
}

/** The room in a file, and how it stands to the one that is here; null when the file holds none. */
export const meet = async (
  house: House,
  records: readonly BundleRecord[],
): Promise<{ readonly room: string; readonly kinship: Kinship } | null> => {
  for (const { key, envelope } of records) {
    const theirs = key.startsWith('workshop/') ? roomIn(envelope.data) : null
    if (!theirs) continue
    const room = key.slice('workshop/'.length)
    const mine = roomIn(((await house.shelf.read(key)) as Envelope | undefined)?.data)
    const here = mine && { standing: mine.standing, progress: await progressOf(house, room) }
    return { room, kinship: kinship(here, theirs.standing) }
  }
  return null
}
