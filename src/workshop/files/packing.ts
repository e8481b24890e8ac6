import {
  type BundleKind,
  type BundleRecord,
  encodeBundle,
  encodingBundle,
  readBundle,
  readingBundle,
} from '../../exchange/bundle'
import { createBreath } from '../../lib/breath'
import { inPieces } from '../../lib/pieces'
import type { Envelope } from '../../storage/shelf'
import type { House } from '../record/house'
import { houseFormat } from '../record/house-format'
import { onScreen } from '../record/on-screen'
import { guestsOf, recordsOfEvent } from '../record/shelf-list'
import { isIn, spaceNames, spaces } from '../record/spaces'
import { check, methodsOf } from './check'

const isEnvelope = (value: unknown): value is Envelope =>
  typeof value === 'object' && value !== null && 'data' in value && 'revision' in value

const stateOf = ({ data }: Envelope): string =>
  typeof data === 'object' && data !== null && 'state' in data ? String(data.state) : ''

export interface Packed {
  readonly records: readonly BundleRecord[]
  /** Private questions still being answered: their counts never leave the device. */
  readonly open: number
}

/** Records as they travel. */
export const pack = (found: readonly (readonly [string, unknown])[]): Packed => {
  const records = found.flatMap(([key, envelope]) => (isEnvelope(envelope) ? [{ key, envelope }] : []))
  const isOpen = ({ key, envelope }: BundleRecord) => isIn(key, 'box') && stateOf(envelope) === 'open'
  return { records: records.filter((record) => !isOpen(record)), open: records.filter(isOpen).length }
}

const packed = spaceNames.filter((name) => spaces[name].packed)

/** Everything on this device and on its screen, but for what is still being answered in private. */
export const packAll = async (house: House): Promise<Packed> => {
  const { shelf } = onScreen(house)
  return pack((await Promise.all(packed.map((name) => shelf.list(`${name}/`)))).flat())
}

/** A workshop, or what lives. */
export const packEvent = async (house: House, id: string): Promise<Packed> =>
  pack(await recordsOfEvent(onScreen(house), id))

/** A workshop for a file of its own. What lives goes along as a copy that belongs to this workshop. */
export const packForAway = async (house: House, id: string): Promise<Packed> => {
  const seen = onScreen(house)
  return pack([...(await recordsOfEvent(seen, id)), ...(await guestsOf(seen, id))])
}

/** One deck of one's own, for a colleague. */
export const packDeck = async ({ shelf }: House, key: string): Promise<Packed> => pack([[key, await shelf.read(key)]])

export const fileText = (kind: BundleKind, { records }: Packed): string =>
  encodeBundle(kind, new Date().toISOString(), records)

/** A file that has been made and read back: what is in it can be opened again, by this very app. */
export type Made =
  | {
      readonly ok: true
      readonly text: string
      readonly open: number
      /** Records that cannot be read: they are in the file, set aside as they lie. */
      readonly aside: number
    }
  | { readonly ok: false; readonly fault: 'too-large' | 'unreadable' }

const readsBack = async (
  record: BundleRecord,
  methods: ReadonlyMap<string, string>,
  made: string,
): Promise<boolean> => {
  const read = readBundle(encodeBundle('backup', made, [record]), houseFormat())
  const [back] = read.ok ? read.bundle.records : []
  return back !== undefined && (await check(back, methods)) === 'ok'
}

/** What a damaged box holds may be somebody's answers: it is counted, and stays where it is. */
const raw = (records: readonly BundleRecord[]): readonly string[] =>
  records.flatMap((record) => (isIn(record.key, 'box') ? [] : [JSON.stringify(record)]))

/** How far long work has come, 0–1. Told now and then. */
export type Progress = (share: number) => void

/** Makes a file, and reads it as whoever opens it will, before anybody may call it saved. Damaged records go along apart. */
export const makeFile = async (
  house: House,
  kind: BundleKind,
  { records, open }: Packed,
  made = new Date().toISOString(),
  progress: Progress = () => {},
): Promise<Made> => {
  const methods = await methodsOf(house, records)
  const sound: BundleRecord[] = []
  const aside: BundleRecord[] = []
  const breathe = createBreath()
  for (const [index, record] of records.entries()) {
    const side = (await readsBack(record, methods, made)) ? sound : aside
    side.push(record)
    if (await breathe()) progress((0.8 * index) / records.length)
  }
  const text = await inPieces(encodingBundle(kind, made, sound, raw(aside)))
  await breathe()
  progress(0.9)
  const read = await inPieces(readingBundle(text, houseFormat()))
  await breathe()
  if (!read.ok) return { ok: false, fault: read.fault === 'too-large' ? 'too-large' : 'unreadable' }
  return { ok: true, text, open, aside: aside.length }
}
