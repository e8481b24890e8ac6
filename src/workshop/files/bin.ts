import * as v from 'valibot'
import type { BundleRecord } from '../../exchange/bundle'
import { newId } from '../../lib/ids'
import { forgetSmall, forgetSmallOnLeaving } from '../../storage/forget-small'
import type { Change, Envelope } from '../../storage/shelf'
import { instantOrNone, line, list } from '../record/atoms'
import { wrap } from '../record/envelope'
import type { House } from '../record/house'
import { workshopRecipe } from '../record/recipes'
import { activitySchema, keys, type Workshop, workshopSchema } from '../record/records'
import { recordsOfEvent } from '../record/shelf-list'
import { isIn } from '../record/spaces'
import { openRecords } from './files'
import { packEvent } from './packing'

export const keptSchema = v.object({
  title: line,
  at: instantOrNone,
  records: list(v.object({ key: line, envelope: v.any() }), 200_000),
})

/** Something that can be fetched back: a workshop in the bin, or a snapshot. */
export interface Retrievable {
  readonly key: string
  readonly title: string
  /** ISO time */
  readonly at: string
}

const titled = v.object({ title: line })
const titleIn = async ({ shelf }: House, id: string): Promise<string> => {
  const record = ((await shelf.read(keys.life(id))) ?? (await shelf.read(keys.workshop(id)))) as Envelope | undefined
  const read = v.safeParse(titled, record?.data)
  return read.success ? read.output.title : id
}

/** What puts records into the bin, to be fetched back. */
export const binRecord = (id: string, title: string, records: readonly BundleRecord[]): Change => ({
  key: `bin/${id}`,
  value: wrap('bin', id, { title, at: new Date().toISOString(), records }),
})

/** Moves a workshop, or what lives, with everything in it to the bin, in one transaction. */
export const bin = async (house: House, id: string): Promise<void> => {
  const { records } = await packEvent(house, id)
  const all = await recordsOfEvent(house, id)
  await house.shelf.commit(
    [
      binRecord(id, await titleIn(house, id), records),
      // A copy of it may show the same photos; those that nobody shows are swept up later.
      ...all.flatMap(([key]) => (key.startsWith('picture/') ? [] : [{ key, value: null }])),
      { key: keys.stage(id), value: null },
    ],
    true,
  )
  for (const [key] of all) house.forget(key)
  house.forget(keys.stage(id))
  house.link.announce({ type: 'saved', keys: all.map(([key]) => key) })
}

/** Moves a deck of one's own to the bin. */
export const binDeck = async ({ shelf, link }: House, key: string, title: string): Promise<void> => {
  const envelope = (await shelf.read(key)) as Envelope | undefined
  if (!envelope) return
  await shelf.commit([binRecord(envelope.id, title, [{ key, envelope }]), { key, value: null }], true)
  link.announce({ type: 'saved', keys: [key] })
}

const listKept = async ({ shelf }: House, prefix: string): Promise<readonly Retrievable[]> =>
  (await shelf.list(prefix))
    .flatMap(([key, record]) => {
      const read = v.safeParse(keptSchema, (record as Envelope | null)?.data)
      return read.success ? [{ key, title: read.output.title, at: read.output.at }] : []
    })
    .sort((one, other) => (one.at < other.at ? 1 : -1))

export const listBin = (house: House): Promise<readonly Retrievable[]> => listKept(house, 'bin/')
export const listSnapshots = (house: House): Promise<readonly Retrievable[]> => listKept(house, 'snapshot/')

/** Fetches back beside what is there. What lay in the bin leaves it; a snapshot stays. */
export const fetchBack = async (house: House, key: string): Promise<boolean> => {
  const record = (await house.shelf.read(key)) as Envelope | undefined
  const read = v.safeParse(keptSchema, record?.data)
  if (!read.success) return false
  const records: readonly BundleRecord[] = read.output.records
  const { ok } = await openRecords(house, records)
  if (ok && key.startsWith('bin/')) await house.shelf.commit([{ key, value: null }], true)
  return ok
}

export const emptyBin = async (house: House): Promise<void> => {
  const found = await house.shelf.list('bin/')
  await house.shelf.commit(
    found.map(([key]) => ({ key, value: null })),
    true,
  )
}

/** Takes out of bin and snapshots for good what is over: asked for each workshop that lies there, and since when it does. */
export const sweepKept = async (
  { shelf }: House,
  isOver: (workshop: Workshop, at: string) => boolean,
): Promise<void> => {
  const gone: { readonly key: string; readonly value: null }[] = []
  // One at a time: each holds a whole workshop, and somebody is looking at home meanwhile.
  for (const key of [...(await shelf.keys('bin/')), ...(await shelf.keys('snapshot/'))]) {
    const read = v.safeParse(keptSchema, ((await shelf.read(key)) as Envelope | null)?.data)
    if (!read.success || read.output.at === '') continue
    const { at, records } = read.output
    const over = records.some((one) => {
      const workshop = isIn(one.key, 'workshop') ? v.safeParse(workshopSchema, one.envelope?.data) : null
      return workshop?.success && isOver(workshop.output, at)
    })
    if (over) gone.push({ key, value: null })
  }
  if (gone.length > 0) await shelf.commit(gone, true)
}

const newest = 5

/** Keeps a picture of a workshop as it is now, without open answers; the last five are kept. */
export const snapshot = async (house: House, id: string): Promise<void> => {
  const { records } = await packEvent(house, id)
  if (records.length === 0) return
  const at = new Date().toISOString()
  const key = `snapshot/${id}/${at.replace(/[:.]/g, '-')}`
  const old = (await house.shelf.list(`snapshot/${id}/`)).map(([name]) => name)
  await house.shelf.commit(
    [
      { key, value: wrap('snapshot', id, { title: await titleIn(house, id), at, records }) },
      ...old.slice(0, Math.max(0, old.length - newest + 1)).map((name) => ({ key: name, value: null })),
    ],
    true,
  )
}

/** Items that were taken out of a run sheet: their preparation and answers are still there. */
export const looseActivities = async ({
  shelf,
}: House): Promise<
  readonly { readonly id: string; readonly method: string; readonly workshop: string; readonly title: string }[]
> => {
  const workshops = new Map(
    (await shelf.list('workshop/')).flatMap(([key, record]) => {
      const read = v.safeParse(workshopSchema, (record as Envelope | null)?.data)
      return read.success ? [[key.slice('workshop/'.length), read.output] as const] : []
    }),
  )
  return (await shelf.list('activity/')).flatMap(([key, record]) => {
    const id = key.slice('activity/'.length)
    const read = v.safeParse(activitySchema, (record as Envelope | null)?.data)
    const parent = read.success && read.output.workshop !== null ? workshops.get(read.output.workshop) : undefined
    if (!read.success || !parent || read.output.workshop === null) return []
    if (parent.items.some((item) => item.kind === 'method' && item.activity === id)) return []
    return [{ id, method: read.output.method, workshop: read.output.workshop, title: parent.title }]
  })
}

/** Puts a taken-out item back at the end of its run sheet. */
export const putBack = async (house: House, activity: string, method: string, workshop: string): Promise<void> => {
  const document = await house.open(workshopRecipe(workshop))
  const data = document?.store.getState().data
  if (!document || !data) return
  document.edit({
    ...data,
    items: [...data.items, { kind: 'method', id: newId(), activity, method, title: '', minutes: null }],
  })
  await document.landed()
}

/** The program itself is let go of too, where the browser lets go: it holds nothing that anybody has written. */
const forgetProgram = async (): Promise<void> => {
  const here = new URL('.', document.baseURI).href
  const names = (await globalThis.caches?.keys()) ?? []
  await Promise.all(names.filter((name) => name.endsWith(here)).map((name) => caches.delete(name)))
}

/** Deletes everything on this device, in every window, the tail of unsaved changes too. @throws StorageFault, and then all is still there */
export const wipe = async ({ shelf, link }: House): Promise<void> => {
  // First, so that no other window leaves anything behind; and when it is done, so that none goes on showing what it had read.
  link.tell({ type: 'wiping' })
  try {
    await shelf.clear()
  } catch (error) {
    link.tell({ type: 'kept' })
    throw error
  }
  link.tell({ type: 'wiped' })
  forgetSmall()
  forgetSmallOnLeaving()
  await forgetProgram().catch(() => undefined)
}
