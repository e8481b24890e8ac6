import * as v from 'valibot'
import { giveFreshIds } from '../../exchange/fresh-ids'
import { dayOf } from '../../lib/clock'
import { newId } from '../../lib/ids'
import type { Envelope } from '../../storage/shelf'
import { seatsOf } from '../evening/tables'
import type { House } from '../record/house'
import {
  type ActivityRecord,
  activitySchema,
  inRound,
  keys,
  newRound,
  roundNow,
  type Workshop,
  workshopSchema,
} from '../record/records'
import { spaces } from '../record/spaces'

/** An item of an earlier workshop that has been begun. */
export interface Begun {
  readonly activity: string
  readonly method: string
  /** The workshop's title and day, as they were written. */
  readonly title: string
  readonly day: string
}

const workshopOf = async ({ shelf }: House, id: string | null): Promise<Workshop | null> => {
  const record = id === null ? undefined : ((await shelf.read(keys.workshop(id))) as Envelope | undefined)
  const read = v.safeParse(workshopSchema, record?.data)
  return read.success ? read.output : null
}

/** What other workshops have begun and this one can go on with, the latest first. Rehearsals and what lives are left out. */
export const listBegun = async (house: House, workshop: string): Promise<readonly Begun[]> => {
  const found: Begun[] = []
  for (const [key, record] of await house.shelf.list('activity/')) {
    const read = v.safeParse(activitySchema, (record as Envelope | null)?.data)
    if (!read.success || read.output.workshop === workshop) continue
    const { rounds, method } = read.output
    const owner =
      roundNow(read.output).at === '' && rounds.length < 2 ? null : await workshopOf(house, read.output.workshop)
    if (!owner || owner.rehearsal) continue
    found.push({ activity: key.slice('activity/'.length), method, title: owner.title, day: owner.day })
  }
  return found.sort((one, other) => (one.day < other.day ? 1 : -1))
}

const isOpen = (record: unknown): boolean =>
  ((record as Envelope | null)?.data as { state?: unknown } | null)?.state === 'open'

/** What was is kept as it was, with its tables; a new round begins. */
const nextRound = (record: ActivityRecord, seats: Workshop['tables']): ActivityRecord => ({
  ...record,
  rounds: [
    ...inRound(record, { tables: [...seatsOf(roundNow(record), seats)], timer: null }).rounds,
    newRound(newId(), dayOf(new Date())),
  ],
})

/**
 * *Gå videre med …*: an item of an earlier workshop goes on in this one, with all that was made in it and a new round. It is
 * a copy: the earlier one stays as it was filed. Answers that are still being given stay behind.
 * @returns the new activity; null when it is gone or cannot be read
 * @throws StorageFault
 */
export const goOnWith = async (house: House, activity: string, workshop: string): Promise<string | null> => {
  const { shelf, link } = house
  const record = (await shelf.read(keys.activity(activity))) as Envelope | undefined
  const read = v.safeParse(activitySchema, record?.data)
  if (!record || !read.success) return null
  const made = [...(await shelf.list(`work/${activity}/`)), ...(await shelf.list(`box/${activity}/`))]
  const owner = await workshopOf(house, read.output.workshop)
  const data = { ...nextRound(read.output, owner?.tables ?? []), workshop }
  const fresh = giveFreshIds(
    [
      { key: keys.activity(activity), envelope: { ...record, revision: 1, data } },
      ...made.flatMap(([key, value]) =>
        key.startsWith('box/') && isOpen(value) ? [] : [{ key, envelope: value as Envelope }],
      ),
    ],
    spaces,
    (key) => key.split('/')[1] === activity,
    newId,
  )
  await shelf.commit(
    fresh.map(({ key, envelope }) => ({ key, value: envelope, expect: 0 })),
    true,
  )
  link.announce({ type: 'saved', keys: fresh.map(({ key }) => key) })
  return fresh.find(({ key }) => key.startsWith('activity/'))?.key.slice('activity/'.length) ?? null
}
