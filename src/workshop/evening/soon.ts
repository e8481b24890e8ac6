import * as v from 'valibot'
import type { Day } from '../../methods/contract'
import type { Envelope } from '../../storage/shelf'
import type { House } from '../record/house'
import { listedIn, type WorkshopRecords } from '../record/listed'
import { keys, workshopSchema } from '../record/records'
import type { Waiting } from './due'
import { storedDigest } from './stored-digest'

/** So many of the workshops to come are looked into. */
const most = 5

/**
 * What waits to be begun in the workshops that come next, by workshop. It is read from the digests of their items: no other
 * activity is read, and none is opened. What lives is listed by itself.
 */
export const waitingSoon = async (
  { shelf }: Pick<House, 'shelf'>,
  records: WorkshopRecords,
  today: Day,
): Promise<ReadonlyMap<string, readonly Waiting[]>> => {
  const coming = listedIn(records)
    .filter(
      ({ readable, standing, rehearsal, finished, day }) =>
        readable && !standing && !rehearsal && !finished && day >= today,
    )
    .slice(-most)
  const found = coming.map(async ({ id }) => {
    const [, record] = records.find(([key]) => key === keys.workshop(id)) ?? []
    const read = v.safeParse(workshopSchema, (record as Envelope | null)?.data)
    const items = read.success ? read.output.items : []
    const all = await Promise.all(
      items.map(async (item) => {
        if (item.kind === 'plain') return []
        const own = (await shelf.read(keys.activity(item.activity))) as Envelope | undefined
        const digest = storedDigest(own?.digest)
        return digest?.workshop === id ? digest.waiting : []
      }),
    )
    return [id, all.flat()] as const
  })
  return new Map(await Promise.all(found))
}
