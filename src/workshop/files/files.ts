import * as v from 'valibot'
import { type BundleFault, type BundleKind, type BundleRecord, encodeBundle, readBundle } from '../../exchange/bundle'
import { giveFreshIds } from '../../exchange/fresh-ids'
import { newId } from '../../lib/ids'
import { loadMethod } from '../../methods/registry'
import type { Envelope } from '../../storage/shelf'
import { isBoxData } from '../evening/boxes'
import { meet } from '../evening/standing'
import { readDeck } from '../record/decks'
import type { House } from '../record/house'
import { houseFormat, isOlder, upgradeRecords } from '../record/house-format'
import { isPictureData } from '../record/pictures'
import { activityRecipe, workRecipe, workshopRecipe } from '../record/recipes'
import { guestsOf, recordsOfWorkshop } from '../record/shelf-list'
import { spaceNames, spaces } from '../record/spaces'
import { gatherWork } from './gather-work'
import { readHandOut } from './hand-out'

const isEnvelope = (value: unknown): value is Envelope =>
  typeof value === 'object' && value !== null && 'data' in value && 'revision' in value

const stateOf = ({ data }: Envelope): string =>
  typeof data === 'object' && data !== null && 'state' in data ? String(data.state) : ''

export interface Packed {
  readonly records: readonly BundleRecord[]
  /** Private questions still being answered: their counts never leave the device. */
  readonly open: number
}

const pack = (found: readonly (readonly [string, unknown])[]): Packed => {
  const records = found.flatMap(([key, envelope]) => (isEnvelope(envelope) ? [{ key, envelope }] : []))
  const isOpen = ({ key, envelope }: BundleRecord) => key.startsWith('box/') && stateOf(envelope) === 'open'
  return { records: records.filter((record) => !isOpen(record)), open: records.filter(isOpen).length }
}

const packed = spaceNames.filter((name) => spaces[name].packed)

/** Everything on this device, but for what is still being answered in private. */
export const packAll = async ({ shelf }: House): Promise<Packed> =>
  pack((await Promise.all(packed.map((name) => shelf.list(`${name}/`)))).flat())

export const packWorkshop = async (house: House, id: string): Promise<Packed> =>
  pack(await recordsOfWorkshop(house, id))

/** A workshop for a file of its own. What lives in another room goes along as a copy that belongs to this workshop. */
export const packForAway = async (house: House, id: string): Promise<Packed> => {
  const own = await recordsOfWorkshop(house, id)
  const guests = await guestsOf(house, id)
  return pack([...own, ...guests])
}

/** One deck of one's own, for a colleague. */
export const packDeck = async ({ shelf }: House, key: string): Promise<Packed> => pack([[key, await shelf.read(key)]])

export const fileText = (kind: BundleKind, { records }: Packed): string =>
  encodeBundle(kind, new Date().toISOString(), records)

/** What came of opening a file. Nothing is written unless all of it is valid. */
export type Opened =
  | {
      readonly ok: true
      readonly kind: 'workshops'
      readonly workshops: readonly { readonly id: string; readonly title: string }[]
      /** The titles of decks of one's own. */
      readonly decks: readonly string[]
      /** It is here in another edition, and both have been changed: both are kept. */
      readonly apart: boolean
    }
  /** It is here already, in the same, a newer or an older edition: nothing is changed until somebody chooses. */
  | { readonly ok: true; readonly kind: 'edition'; readonly room: string; readonly kinship: 'same' | 'older' | 'newer' }
  | { readonly ok: true; readonly kind: 'hand-out'; readonly activity: string }
  | { readonly ok: true; readonly kind: 'work'; readonly records: number }
  | { readonly ok: false; readonly fault: BundleFault | 'nothing' | 'storage' | 'elsewhere' }

/** @throws when a record is not what its key says */
const check = async (
  { key, envelope }: BundleRecord,
  methods: ReadonlyMap<string, string>,
): Promise<'ok' | 'too-new'> => {
  const [space, id = ''] = key.split('/')
  if (space === 'workshop') {
    workshopRecipe(id).parse(envelope.data, envelope.version)
    return envelope.version > 1 ? 'too-new' : 'ok'
  }
  if (space === 'box') {
    if (!isBoxData(envelope.data)) throw new Error('not a box')
    return 'ok'
  }
  if (space === 'picture') {
    if (!isPictureData(envelope.data)) throw new Error('not a picture')
    return envelope.version > 1 ? 'too-new' : 'ok'
  }
  if (space === 'deck') {
    const method = await loadMethod(id)
    if (!method?.extras?.deck || envelope.version > method.version) return 'too-new'
    readDeck(method, envelope.data, envelope.version)
    return 'ok'
  }
  if (space !== 'activity' && space !== 'work') throw new Error('unknown record')
  const name = methods.get(id)
  const method = name === undefined ? null : await loadMethod(name)
  if (!method || name === undefined || envelope.version > method.version) return 'too-new'
  if (space === 'activity') activityRecipe(id, method, name, () => ({})).parse(envelope.data, envelope.version)
  else workRecipe(key, method, name).parse(envelope.data, envelope.version)
  return 'ok'
}

/** Each activity's method, from the file; for work that comes alone, from the envelope of the work. */
const methodNames = (records: readonly BundleRecord[]): ReadonlyMap<string, string> =>
  new Map(
    records.flatMap(({ key, envelope }) =>
      envelope.method !== undefined ? [[key.split('/')[1] ?? '', envelope.method] as const] : [],
    ),
  )

const titleOf = (envelope: Envelope): string => {
  const read = v.safeParse(v.object({ title: v.string() }), envelope.data)
  return read.success ? read.output.title : ''
}

/** Records that may be of an older format, in the house's; null when they are not what they say. */
const upToDate = (records: readonly BundleRecord[]): readonly BundleRecord[] | null => {
  const upgraded = upgradeRecords(records.map(({ key, envelope }) => [key, envelope])).flat()
  return upgraded.some(([, envelope]) => isOlder(envelope))
    ? null
    : upgraded.map(([key, envelope]) => ({ key, envelope }))
}

/** Puts records beside what is there; ids that are free are kept, so that tablets can still hand in. */
const place = async ({ shelf, link }: House, records: readonly BundleRecord[]): Promise<Opened> => {
  const there = new Set(await shelf.keys(''))
  const fresh = giveFreshIds(records, spaces, (key) => there.has(key), newId)
  try {
    await shelf.commit(
      fresh.map(({ key, envelope }) => ({ key, value: envelope, expect: 0 })),
      true,
    )
  } catch {
    return { ok: false, fault: 'storage' }
  }
  link.announce({ type: 'saved', keys: fresh.map(({ key }) => key) })
  return {
    ok: true,
    kind: 'workshops',
    workshops: fresh.flatMap(({ key, envelope }) =>
      key.startsWith('workshop/') ? [{ id: key.slice('workshop/'.length), title: titleOf(envelope) }] : [],
    ),
    apart: false,
    decks: fresh.flatMap(({ key, envelope }) => (key.startsWith('deck/') ? [titleOf(envelope)] : [])),
  }
}

/**
 * Opens a file as something new beside what is there. It never replaces.
 * @param beside also an edition of something that lives here for years
 */
export const openFile = async (house: House, bytes: Uint8Array, beside = false): Promise<Opened> => {
  const read = readBundle(bytes, houseFormat())
  if (!read.ok) return { ok: false, fault: read.fault }
  const records = upToDate(read.bundle.records)
  if (!records) return { ok: false, fault: 'damaged' }
  if (records.length === 0) return { ok: false, fault: 'nothing' }
  if (read.bundle.kind === 'hand-out') {
    const handOut = await readHandOut(records)
    if (!handOut.ok) return handOut
    const activity = await handOut.take(house).catch(() => null)
    return activity === null ? { ok: false, fault: 'storage' } : { ok: true, kind: 'hand-out', activity }
  }
  const methods = methodNames(records)
  try {
    for (const record of records) {
      if ((await check(record, methods)) === 'too-new') return { ok: false, fault: 'too-new' }
    }
  } catch {
    return { ok: false, fault: 'damaged' }
  }
  if (read.bundle.kind !== 'work') {
    const known = read.bundle.kind === 'workshop' && !beside ? await meet(house, records) : null
    const kinship = known?.kinship ?? 'new'
    if (known && kinship !== 'new' && kinship !== 'apart')
      return { ok: true, kind: 'edition', room: known.room, kinship }
    const opened = await place(house, records)
    return opened.ok && opened.kind === 'workshops' ? { ...opened, apart: kinship === 'apart' } : opened
  }
  const gathered = await gatherWork(house, records).catch(() => undefined)
  if (gathered === undefined) return { ok: false, fault: 'storage' }
  return gathered === null ? { ok: false, fault: 'elsewhere' } : { ok: true, kind: 'work', records: gathered }
}

/** Opens a snapshot or a binned workshop again, beside what is there. */
export const openRecords = async (house: House, kept: readonly BundleRecord[]): Promise<Opened> => {
  if (kept.some(({ envelope }) => envelope.format > houseFormat())) return { ok: false, fault: 'too-new' }
  const records = upToDate(kept)
  return records ? place(house, records) : { ok: false, fault: 'damaged' }
}
