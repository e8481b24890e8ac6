import * as v from 'valibot'
import type { BundleRecord } from '../../exchange/bundle'
import { text } from '../../i18n/language'
import { newId } from '../../lib/ids'
import { byName } from '../../lib/names'
import type { Day } from '../../methods/contract'
import type { Envelope } from '../../storage/shelf'
import { wrap } from '../record/envelope'
import type { House } from '../record/house'
import { type Filed, type Life, lifeSchema, newLife } from '../record/life'
import { keys } from '../record/records'
import { addActivity, recordsOfEvent } from '../record/shelf-list'
import { isIn, ownerId } from '../record/spaces'
import { type Waiting, waitingIn } from './due'

/** A new one of a method, and its life beside it; null when the method does not exist. @returns its id. @throws StorageFault */
export const addLife = (house: House, method: string): Promise<string | null> => {
  const life = newLife(method, [{ id: newId(), name: text('life.seat'), people: 9 }])
  return addActivity(house, method, null, undefined, (id) => [[keys.life(id), wrap('life', id, life)]])
}

/** One that lives, as lists show it. */
export interface LivingOne {
  readonly id: string
  readonly method: string
  /** What it is called; '' while it has no name. */
  readonly name: string
  /** What people meet for next; '' where that is one thing only. */
  readonly next: string
  /** The days on which people meet, as far as it knows of any. */
  readonly meets: readonly Day[]
  readonly waiting: readonly Waiting[]
  /** It was filled with an example. */
  readonly rehearsal: boolean
  readonly kept: string
  /** Something has changed since the newest edition was kept as a file. */
  readonly changed: boolean
  /** Nothing has been written in it yet: there is nothing to keep. */
  readonly untouched: boolean
}

const revisions = (records: readonly (readonly [string, unknown])[]): number =>
  records
    .filter(([key]) => isIn(key, 'activity', 'work', 'box'))
    .reduce((sum, [, record]) => sum + ((record as Envelope | null)?.revision ?? 0), 0)

/** As it was made: its one record has been written once. */
export const isUntouched = (progress: number): boolean => progress <= 1

/** How far the records of what lives have come: the sum of their revisions. */
export const progressOf = async (house: House, id: string): Promise<number> =>
  revisions(await recordsOfEvent(house, id))

const named = v.object({
  name: v.string(),
  next: v.optional(v.string(), ''),
  meets: v.optional(v.array(v.string()), []),
})
const lifeIn = (record: unknown): Life | null => {
  const read = v.safeParse(lifeSchema, (record as Envelope | null)?.data)
  return read.success ? read.output : null
}

/** The activity that lives with all that was made in it. */
const recordsOfLife = async ({ shelf }: House, activity: string) => {
  const key = keys.activity(activity)
  const own: unknown = await shelf.read(key)
  const made = await Promise.all([shelf.list(`work/${activity}/`), shelf.list(`box/${activity}/`)])
  return own === undefined ? [] : [[key, own] as const, ...made.flat()]
}

/** Those that live on this device, by name. They are read from their digests: no method is loaded, and no other activity is read. */
export const listLives = async (house: House): Promise<readonly LivingOne[]> => {
  const found: LivingOne[] = []
  for (const [key, record] of await house.shelf.list('life/')) {
    const [id, life] = [ownerId(key), lifeIn(record)]
    if (!life) continue
    const lying = await recordsOfLife(house, id)
    const { digest } = (lying[0]?.[1] ?? {}) as Partial<Envelope>
    const name = v.safeParse(named, digest)
    found.push({
      id,
      method: life.method,
      name: (name.success && name.output.name) || life.title,
      next: name.success ? name.output.next : '',
      meets: name.success ? name.output.meets : [],
      waiting: waitingIn(digest),
      rehearsal: life.rehearsal === true,
      kept: life.filed.kept,
      changed: revisions(lying) !== life.filed.at,
      untouched: isUntouched(revisions(lying)),
    })
  }
  return found.sort((one, other) => byName(one.name, other.name))
}

/**
 * How a file's edition stands to the one that is here. `new`: it is not here. `same`, `older`: what is here has all of it.
 * `newer`: it goes on from what is here. `apart`: both have been changed since they were the same.
 */
export type Kinship = 'new' | 'same' | 'older' | 'newer' | 'apart'

/** @param here how it is filed on this device and how far it has come; null when it is not here */
export const kinship = (here: { readonly filed: Filed; readonly progress: number } | null, file: Filed): Kinship => {
  if (!here) return 'new'
  const [mine, theirs] = [here.filed.editions.at(-1), file.editions.at(-1)]
  const changed = here.progress !== here.filed.at
  if (theirs !== undefined && here.filed.editions.includes(theirs))
    return theirs === mine && !changed ? 'same' : 'older'
  return !changed && mine !== undefined && file.editions.includes(mine) ? 'newer' : 'apart'
}

/** What lives in a file, and how it stands to the one that is here; null when the file holds none. */
export const meet = async (
  house: House,
  records: readonly BundleRecord[],
): Promise<{ readonly life: string; readonly kinship: Kinship } | null> => {
  for (const { key, envelope } of records) {
    const theirs = isIn(key, 'life') ? lifeIn(envelope) : null
    if (!theirs) continue
    const life = ownerId(key)
    const mine = lifeIn(await house.shelf.read(key))
    const here = mine && { filed: mine.filed, progress: await progressOf(house, life) }
    return { life, kinship: kinship(here, theirs.filed) }
  }
  return null
}
