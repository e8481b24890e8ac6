import * as v from 'valibot'
import { createStore, type StoreApi } from 'zustand'
import { type BundleRecord, encodeBundle } from '../exchange/bundle'
import { language } from '../i18n/language'
import { dayOf } from '../lib/clock'
import { newId } from '../lib/ids'
import type { Context, Manifest, Part, Stamp, Table } from '../methods/contract'
import { type AnyMethod, contextFor, findManifest, loadMethod } from '../methods/registry'
import type { Envelope } from '../storage/shelf'
import { type Boxes, createBoxes } from './boxes'
import type { Document, Recipe } from './document'
import type { House } from './house'
import { addPicture, bundledPictures, createPictures, type Photo, takePictures } from './pictures'
import { seats } from './playing'
import { workRecipe } from './recipes'
import { keys } from './records'
import type { Session } from './session'
import { boxesAt } from './tables'

// A table's own tablet has the brief and nothing else: no notes, no follow-ups, no other table.
const seat = v.object({ id: v.string(), name: v.string(), people: v.number() })
/** What a table’s own tablet keeps. */
export const tabletSchema = v.object({
  method: v.string(),
  activity: v.string(),
  round: v.string(),
  title: v.string(),
  brief: v.unknown(),
  tables: v.array(seat),
  /** The table this tablet has taken, and under which claim; '' until it has. */
  table: v.string(),
  claim: v.string(),
})
type TabletRecord = v.InferOutput<typeof tabletSchema>

const keyOf = (activity: string) => `tablet/${activity}`

const recipe = (activity: string): Recipe<TabletRecord> => ({
  key: keyOf(activity),
  kind: 'tablet',
  id: activity,
  version: 1,
  parse: (data) => v.parse(tabletSchema, data),
  digest: ({ title }) => ({ title }),
})

const wrap = (data: TabletRecord, revision: number): Envelope => ({
  format: 1,
  kind: 'tablet',
  id: data.activity,
  method: data.method,
  version: 1,
  revision,
  saved: new Date().toISOString(),
  digest: { title: data.title },
  data,
})

/** *Del ud*: a file with what a table may know, and the pictures it shows. */
export const handOutText = async ({ shelf }: House, session: Session, title: string): Promise<string> => {
  const { rounds, setup } = session.record.store.getState().data
  const data: TabletRecord = {
    method: session.manifest.id,
    activity: session.id,
    round: rounds.at(-1)?.id ?? '',
    title,
    brief: session.method.brief(setup),
    tables: seats(session).map(({ id, name, people }) => ({ id, name, people })),
    table: '',
    claim: '',
  }
  const pictures = await bundledPictures(shelf, data.brief)
  return encodeBundle('hand-out', new Date().toISOString(), [
    { key: keyOf(session.id), envelope: wrap(data, 1) },
    ...pictures,
  ])
}

/** Takes in a hand-out on a tablet. One that is there already keeps its table and its work. @returns its activity */
export const takeHandOut = async (house: House, records: readonly BundleRecord[]): Promise<string | null> => {
  const record = records.find(({ key }) => key.startsWith('tablet/'))
  const read = v.safeParse(tabletSchema, record?.envelope.data)
  if (!read.success || !findManifest(read.output.method)) return null
  await takePictures(house.shelf, records)
  const document = await house.open(recipe(read.output.activity))
  if (document) {
    const { table, claim } = document.store.getState().data
    document.set({ ...read.output, table, claim })
    await document.settled()
  } else {
    const value = wrap({ ...read.output, table: '', claim: '' }, 1)
    await house.shelf.commit([{ key: keyOf(read.output.activity), value, expect: 0 }], true)
  }
  return read.output.activity
}

export const listTablets = async ({
  shelf,
}: House): Promise<readonly { readonly activity: string; readonly title: string }[]> =>
  (await shelf.list('tablet/')).flatMap(([key, record]) => {
    const read = v.safeParse(tabletSchema, (record as Envelope | null)?.data)
    return read.success ? [{ activity: key.slice('tablet/'.length), title: read.output.title }] : []
  })

/** A table's own tablet, open: the brief, one table, its work and its boxes. */
export interface Tablet {
  readonly record: Document<TabletRecord>
  readonly manifest: Manifest
  readonly method: AnyMethod
  readonly boxes: Boxes
  readonly work: StoreApi<{ readonly data: unknown }>
  parts(): readonly Part[]
  context(): Context
  table(): Table<unknown> | null
  take(table: string): Promise<void>
  play(move: object): void
  /** Keeps a photo that the table took; it is handed in with the work that shows it. @throws StorageFault */
  keepPicture(photo: Photo): Promise<string>
  subscribe(listener: () => void): () => void
  /** *Aflevér*: the table's work, its photos and turned answers, as a file. */
  handIn(): Promise<string>
}

export const openTablet = async (house: House, activity: string): Promise<Tablet | null> => {
  const record = await house.open(recipe(activity))
  const data = () => record?.store.getState().data
  const manifest = findManifest(data()?.method ?? '')
  const method = manifest && (await loadMethod(manifest.id))
  if (!record || !manifest || !method) return null
  const boxes = createBoxes(house.shelf, house.link, activity)
  await boxes.load()
  const pictures = createPictures(house.shelf)
  await pictures.fetch(data()).catch(() => false)
  const work = createStore<{ readonly data: unknown }>()(() => ({ data: null }))
  let document: Document<unknown> | null = null

  const workKey = () => {
    const { round, table, claim } = record.store.getState().data
    return keys.work(activity, round, table, claim)
  }
  const openWork = async () => {
    if (record.store.getState().data.table === '') return
    document = await house.open(workRecipe(workKey(), method, manifest.id))
    const opened = document
    if (!opened) return
    work.setState({ data: opened.store.getState().data })
    opened.store.subscribe((state) => work.setState({ data: state.data }))
  }
  await openWork()
  const context = () => contextFor(manifest.id, language(), dayOf(new Date()), pictures.picture)

  return {
    record,
    manifest,
    method,
    boxes,
    work,
    context,
    parts: () => method.parts(record.store.getState().data.brief, context()),
    table: () => {
      const { tables, table, round, claim } = record.store.getState().data
      const found = tables.find(({ id }) => id === table)
      if (!found) return null
      const prefix = `box/${activity}/${round}/${table}/${claim}/`
      return {
        ...found,
        way: 'tablet',
        work: work.getState().data,
        boxes: boxesAt(boxes.store.getState(), prefix, () => true),
      }
    },
    take: async (table) => {
      record.set({ ...record.store.getState().data, table, claim: newId() })
      await record.settled()
      await openWork()
    },
    play: (move) => {
      if (!method.table) return
      const { brief } = record.store.getState().data
      const before = work.getState().data ?? method.table.openWork(brief)
      const stamp: Stamp = { id: newId(), at: Date.now(), chance: Math.random() }
      const after = method.table.playWork(brief, before, { ...move, ...stamp })
      if (after === before) return
      document ??= house.fresh(workRecipe(workKey(), method, manifest.id), before)
      document.edit(after)
      work.setState({ data: after })
    },
    keepPicture: async (photo) => {
      const id = await addPicture(house.shelf, photo)
      await pictures.fetch(id)
      return id
    },
    subscribe: (listener) => {
      const stops = [record.store.subscribe(listener), boxes.store.subscribe(listener), work.subscribe(listener)]
      return () => {
        for (const stop of stops) stop()
      }
    },
    handIn: async () => {
      await document?.settled()
      const { round, table, claim } = record.store.getState().data
      const path = `${activity}/${round}/${table}/${claim}`
      const found = [...(await house.shelf.list(`work/${path}`)), ...(await house.shelf.list(`box/${path}/`))]
      const closed = Object.entries(boxes.store.getState()).filter(([, box]) => box.state !== 'open')
      const records = found.flatMap(([key, envelope]) =>
        key.startsWith('work/') || closed.some(([name]) => name === key)
          ? [{ key, envelope: envelope as Envelope }]
          : [],
      )
      const shown = await bundledPictures(
        house.shelf,
        records.filter(({ key }) => key.startsWith('work/')).map(({ envelope }) => envelope.data),
      )
      return encodeBundle('work', new Date().toISOString(), [...records, ...shown])
    },
  }
}
