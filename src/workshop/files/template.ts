import * as v from 'valibot'
import { encodeBundle } from '../../exchange/bundle'
import { toLinkText } from '../../exchange/link-text'
import { loadMethod } from '../../methods/registry'
import type { Envelope } from '../../storage/shelf'
import { wrap } from '../record/envelope'
import type { House } from '../record/house'
import { onScreen } from '../record/on-screen'
import { pictureRecords } from '../record/pictures'
import { workshopDigest } from '../record/recipes'
import { activitySchema, type Item, keys, type Workshop, workshopSchema } from '../record/records'
import { emptyActivity, plannedOnly } from '../record/shelf-list'
import { type Packed, pack } from './packing'

type Record = readonly [key: string, envelope: Envelope]

/** What was prepared of an item, and nothing of what came of it. */
const preparedOnly = async (
  { shelf }: Pick<House, 'shelf'>,
  activity: string,
  workshop: string,
): Promise<Record | null> => {
  const record = (await shelf.read(keys.activity(activity))) as Envelope | undefined
  const read = v.safeParse(activitySchema, record?.data)
  const method = read.success ? await loadMethod(read.output.method) : null
  if (!record || !read.success || !method) return null
  const { setup, method: name } = read.output
  const { method: of, version, kind, id } = record
  const data = emptyActivity(name, workshop, setup, method.openPlenary(setup))
  return [keys.activity(activity), wrap(kind, id, data, { ...(of && { method: of }), version })]
}

/**
 * *Gem som skabelon*: the run sheet and all that was prepared. No answers, no notes, nobody's day, place or names of who came.
 * @returns null where the workshop is gone
 */
export const packTemplate = async (house: House, id: string): Promise<Packed | null> => {
  const seen = onScreen(house)
  const record = (await seen.shelf.read(keys.workshop(id))) as Envelope | undefined
  const read = v.safeParse(workshopSchema, record?.data)
  if (!read.success) return null
  const prepared = await Promise.all(
    read.output.items.flatMap((item) => (item.kind === 'method' ? [preparedOnly(seen, item.activity, id)] : [])),
  )
  const activities = prepared.filter((one) => one !== null)
  const there = new Set(activities.map(([key]) => key))
  const isThere = (item: Item) => item.kind === 'plain' || there.has(keys.activity(item.activity))
  const items = read.output.items.filter(isThere)
  const data: Workshop = { ...plannedOnly(read.output), items, day: '', place: '' }
  const workshop: Record = [keys.workshop(id), wrap('workshop', id, data, { digest: workshopDigest(data) })]
  const shown = await pictureRecords(
    seen.shelf,
    activities.map(([, envelope]) => envelope.data),
  )
  return pack([workshop, ...activities, ...shown])
}

/** A template as part of an address; null where it is too large for one. */
export const templateCode = async ({ records }: Packed): Promise<string | null> =>
  // Without its blanks the text packs better, and is the same file.
  toLinkText(JSON.stringify(JSON.parse(encodeBundle('template', new Date().toISOString(), records))))
