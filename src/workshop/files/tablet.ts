import * as v from 'valibot'
import { createStore, type StoreApi } from 'zustand'
import { encodeBundle } from '../../exchange/bundle'
import { language } from '../../i18n/language'
import { dayOf } from '../../lib/clock'
import { newId } from '../../lib/ids'
import type { Box, Context, Manifest, Part, Stamp, Table } from '../../methods/contract'
import { type AnyMethod, contextFor, findManifest, loadMethod } from '../../methods/registry'
import type { Envelope } from '../../storage/shelf'
import { type Boxes, createBoxes } from '../evening/boxes'
import { sittingOf } from '../evening/sitting'
import { ownBoxes } from '../evening/tables'
import type { Document, Saving } from '../record/document'
import type { House } from '../record/house'
import { onScreen } from '../record/on-screen'
import { addPicture, bundledPictures, createPictures, type Photo } from '../record/pictures'
import { workRecipe } from '../record/recipes'
import { deskClaim, keys, type TabletRecord, tabletSchema } from '../record/records'
import { tabletRecipeFor } from './hand-out'

export const listTablets = async ({
  shelf,
}: House): Promise<readonly { readonly activity: string; readonly title: string }[]> =>
  (await shelf.list('tablet/')).flatMap(([key, record]) => {
    const read = v.safeParse(tabletSchema, (record as Envelope | null)?.data)
    return read.success ? [{ activity: key.slice('tablet/'.length), title: read.output.title }] : []
  })

interface WorkState {
  readonly data: unknown
  readonly saving: Saving
}

/** A table's own tablet, open: the brief, one table, its work and its boxes. */
export interface Tablet {
  readonly record: Document<TabletRecord>
  readonly manifest: Manifest
  readonly method: AnyMethod
  readonly boxes: Boxes
  /** What the table has made, and whether it is stored. */
  readonly work: StoreApi<WorkState>
  parts(): readonly Part[]
  context(): Context
  table(): Table<unknown> | null
  /** The table's own answering, by poll. */
  own(): Readonly<Record<string, Box>>
  take(table: string): Promise<void>
  /** It was the wrong table. What was made there stays, and is gone on with when the table is taken again. */
  leave(): Promise<void>
  play(move: object): void
  /** Keeps a photo that the table took; it is handed in with the work that shows it. @throws StorageFault */
  keepPicture(photo: Photo): Promise<string>
  subscribe(listener: () => void): () => void
  /** *Aflevér*: the table's work, its photos and turned answers, as a file; null when there is nothing of it. */
  handIn(): Promise<string | null>
}

export const openTablet = async (house: House, activity: string): Promise<Tablet | null> => {
  const stored = (await house.shelf.read(keys.tablet(activity))) as Envelope | undefined
  const recipe = await tabletRecipeFor(activity, stored?.data)
  const record = recipe && (await house.open(recipe))
  const data = () => record?.store.getState().data
  const manifest = findManifest(data()?.method ?? '')
  const method = manifest && (await loadMethod(manifest.id))
  if (!record || !manifest || !method) return null
  const boxes = createBoxes(house.shelf, house.link, activity)
  await boxes.load()
  house.link.hear(({ type }) => {
    if (type === 'cleared' && !house.link.isWiped()) boxes.restore().catch(() => undefined)
  })
  const pictures = createPictures(house.shelf)
  await pictures.fetch(data()).catch(() => false)
  const work = createStore<WorkState>()(() => ({ data: null, saving: record.store.getState().saving }))
  let document: Document<unknown> | null = null

  const workKey = () => {
    const { round, table, claim } = record.store.getState().data
    return keys.work(activity, round, table, claim)
  }
  const follow = ({ store }: Document<unknown>) => {
    const show = ({ data, saving }: WorkState) => work.setState({ data, saving })
    show(store.getState())
    store.subscribe((now, before) => {
      if (now.data !== before.data || now.saving !== before.saving) show(now)
    })
  }
  const openWork = async () => {
    if (record.store.getState().data.table === '') return
    document = await house.open(workRecipe(workKey(), method, manifest.id))
    if (document) follow(document)
  }
  await openWork()
  /** On the facilitator's own device other tables' work lies too: there a table is always taken anew. */
  const claimOf = async (table: string): Promise<string> => {
    if (await house.shelf.read(keys.activity(activity))) return newId()
    const { round } = record.store.getState().data
    const lists = (['work', 'box'] as const).map((kind) => house.shelf.list(`${kind}/${activity}/${round}/${table}/`))
    const own = (await Promise.all(lists)).flat().map(([key]) => key.split('/')[4])
    return own.find((claim) => claim !== undefined && claim !== deskClaim) ?? newId()
  }
  const context = () => contextFor(manifest.id, language(), dayOf(new Date()), pictures.picture)

  return {
    record,
    manifest,
    method,
    boxes,
    work,
    context,
    parts: () => {
      const { sitting, brief } = record.store.getState().data
      return sittingOf(method, sitting).parts(brief, context())
    },
    table: () => {
      const { tables, table, claim } = record.store.getState().data
      const found = tables.find(({ id }) => id === table)
      if (!found) return null
      return { ...found, seat: table, claim, way: 'tablet', work: work.getState().data }
    },
    own: () => {
      const { table, round, claim } = record.store.getState().data
      return ownBoxes(boxes.store.getState(), activity, round, table, claim)
    },
    take: async (table) => {
      const claim = await claimOf(table)
      record.set({ ...record.store.getState().data, table, claim })
      await record.landed()
      await openWork()
    },
    leave: async () => {
      await document?.settled()
      document = null
      record.set({ ...record.store.getState().data, table: '', claim: '' })
      work.setState({ data: null, saving: record.store.getState().saving })
      await record.settled()
    },
    play: (move) => {
      if (!method.table) return
      const { brief } = record.store.getState().data
      const before = work.getState().data ?? method.table.openWork(brief)
      const now = new Date()
      const stamp: Stamp = { id: newId(), at: now.getTime(), day: dayOf(now), chance: Math.random() }
      const after = method.table.playWork(brief, before, { ...move, ...stamp })
      if (after === before) return
      if (!document) {
        document = house.fresh(workRecipe(workKey(), method, manifest.id), before)
        follow(document)
      }
      document.edit(after)
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
      const { round, table, claim } = record.store.getState().data
      const path = `${activity}/${round}/${table}/${claim}`
      // What the table sees is what it hands in, whether the tablet has been able to store it or not.
      const { shelf } = onScreen(house)
      const found = [...(await shelf.list(`work/${path}`)), ...(await shelf.list(`box/${path}/`))]
      const closed = Object.entries(boxes.store.getState()).filter(([, box]) => box.state !== 'open')
      const records = found.flatMap(([key, envelope]) =>
        key.startsWith('work/') || closed.some(([name]) => name === key)
          ? [{ key, envelope: envelope as Envelope }]
          : [],
      )
      if (records.length === 0) return null
      const shown = await bundledPictures(
        house.shelf,
        records.filter(({ key }) => key.startsWith('work/')).map(({ envelope }) => envelope.data),
      )
      return encodeBundle('work', new Date().toISOString(), [...records, ...shown])
    },
  }
}
