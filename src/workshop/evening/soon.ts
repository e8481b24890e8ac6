import * as v from 'valibot'
import type { Day } from '../../methods/contract'
import type { Envelope } from '../../storage/shelf'
import type { House } from '../record/house'
import { listedIn, type WorkshopRecords } from '../record/listed'
import { keys } from '../record/records'
import type { Waiting } from './due'
import { storedDigest } from './stored-digest'

/** So many of the workshops to come are looked into. */
const most = 5

const comingIn = (records: WorkshopRecords, today: Day) =>
  listedIn(records).filter(
    ({ readable, standing, rehearsal, finished, day }) =>
      readable && !standing && !rehearsal && !finished && day >= today,
  )

/** What is asked of a run sheet here, whatever else stands in it. */
const sheetSchema = v.object({ data: v.object({ items: v.array(v.object({ activity: v.optional(v.string()) })) }) })

const itemsIn = (record: unknown): readonly string[] => {
  const read = v.safeParse(sheetSchema, record)
  return read.success ? read.output.data.items.flatMap(({ activity }) => activity ?? []) : []
}

/** The days of the run sheets to come that what lives stands in, by what lives: when it is met for next. */
export const heldSoon = (
  records: WorkshopRecords,
  lives: readonly { readonly id: string }[],
  today: Day,
): ReadonlyMap<string, readonly Day[]> => {
  const held = new Map<string, readonly Day[]>(lives.map(({ id }) => [id, []]))
  if (held.size === 0) return held
  const sheets = new Map(records)
  for (const { id, day } of comingIn(records, today)) {
    for (const activity of itemsIn(sheets.get(keys.workshop(id)))) {
      const days = held.get(activity)
      if (days) held.set(activity, [...days, day])
    }
  }
  return held
}

/** The first day that people meet for it; null where none is known. */
export const nextDay = (days: readonly Day[], today: Day): Day | null =>
  days.filter((day) => day >= today).sort()[0] ?? null

/**
 * What waits to be begun in the workshops that come next, by workshop. It is read from the digests of their items: no other
 * activity is read, and none is opened. What lives is listed by itself.
 */
export const waitingSoon = async (
  { shelf }: Pick<House, 'shelf'>,
  records: WorkshopRecords,
  today: Day,
): Promise<ReadonlyMap<string, readonly Waiting[]>> => {
  const sheets = new Map(records)
  const coming = comingIn(records, today).slice(-most)
  const found = coming.map(async ({ id }) => {
    const all = await Promise.all(
      itemsIn(sheets.get(keys.workshop(id))).map(async (activity) => {
        const own = (await shelf.read(keys.activity(activity))) as Envelope | undefined
        const digest = storedDigest(own?.digest)
        return digest?.workshop === id ? digest.waiting : []
      }),
    )
    return [id, all.flat()] as const
  })
  return new Map(await Promise.all(found))
}
