import * as v from 'valibot'
import { type BundleFault, type BundleRecord, readingBundle } from '../../exchange/bundle'
import { giveFreshIds } from '../../exchange/fresh-ids'
import { createBreath } from '../../lib/breath'
import { newId } from '../../lib/ids'
import { inPieces } from '../../lib/pieces'
import type { Envelope } from '../../storage/shelf'
import { meet } from '../evening/lives'
import type { House } from '../record/house'
import { houseFormat, isOlder, upgradeRecords } from '../record/house-format'
import { keys } from '../record/records'
import { isIn, ownerId, spaces } from '../record/spaces'
import { check, honest, methodsOf } from './check'
import { type Gathered, gatherWork } from './gather-work'
import { readHandOut } from './hand-out'
import type { Progress } from './packing'

/** What came of opening a file. Nothing is written unless all of it is valid. */
export type Opened =
  | {
      readonly ok: true
      readonly kind: 'workshops'
      readonly workshops: readonly { readonly id: string; readonly title: string }[]
      /** The titles of decks of one's own, and of letterheads. */
      readonly decks: readonly string[]
      /** It is here in another edition, and both have been changed: both are kept. */
      readonly apart: boolean
      /** What could not be read when the file was made: it stays in the file, untouched. */
      readonly aside: number
    }
  /** It is here already, in the same, a newer or an older edition: nothing is changed until somebody chooses. */
  | { readonly ok: true; readonly kind: 'edition'; readonly life: string; readonly kinship: 'same' | 'older' | 'newer' }
  | { readonly ok: true; readonly kind: 'hand-out'; readonly activity: string }
  | ({ readonly ok: true; readonly kind: 'work' } & Gathered)
  | { readonly ok: false; readonly fault: BundleFault | 'nothing' | 'storage' | 'elsewhere' | 'answered' }

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

/** An item belongs to a workshop of its own file, or to none: it never slips into one that is here. */
const within = (records: readonly BundleRecord[]): readonly BundleRecord[] => {
  const there = new Set(records.map(({ key }) => key))
  return records.map((record) => {
    const { key, envelope } = record
    const read = isIn(key, 'activity') ? v.safeParse(v.looseObject({ workshop: v.string() }), envelope.data) : null
    if (!read?.success || there.has(keys.workshop(read.output.workshop))) return record
    return { key, envelope: { ...envelope, data: { ...read.output, workshop: null } } }
  })
}

/** Puts records beside what is there; ids that are free are kept, so that tablets can still hand in. */
const place = async ({ shelf, link }: House, records: readonly BundleRecord[]): Promise<Opened> => {
  const there = new Set(await shelf.keys(''))
  const sound: BundleRecord[] = []
  const breathe = createBreath()
  for (const record of within(records)) {
    sound.push(honest(record))
    await breathe()
  }
  const fresh = giveFreshIds(sound, spaces, (key) => there.has(key), newId)
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
      isIn(key, 'workshop', 'life') ? [{ id: ownerId(key), title: titleOf(envelope) }] : [],
    ),
    apart: false,
    aside: 0,
    decks: fresh.flatMap(({ key, envelope }) => (isIn(key, 'deck', 'letterhead') ? [titleOf(envelope)] : [])),
  }
}

/** What is wrong with the first record that is not what its key says; null where all are sound. */
const faultIn = async (house: House, records: readonly BundleRecord[], progress: Progress) => {
  const methods = await methodsOf(house, records)
  const breathe = createBreath()
  for (const [index, record] of records.entries()) {
    const found = await check(record, methods)
    if (found !== 'ok') return found
    if (await breathe()) progress(index / records.length)
  }
  return null
}

/**
 * Opens a file as something new beside what is there. It never replaces.
 * @param beside also an edition of what lives here
 * @param progress told while it is read
 */
export const openFile = async (
  house: House,
  bytes: Uint8Array,
  beside = false,
  progress: Progress = () => {},
): Promise<Opened> => {
  const read = await inPieces(readingBundle(bytes, houseFormat()))
  if (!read.ok) return { ok: false, fault: read.fault }
  const records = upToDate(read.bundle.records)
  if (!records) return { ok: false, fault: 'damaged' }
  if (records.length === 0) return { ok: false, fault: read.bundle.aside ? 'damaged' : 'nothing' }
  if (read.bundle.kind === 'hand-out') {
    const handOut = await readHandOut(records)
    if (!handOut.ok) return handOut
    const activity = await handOut.take(house).catch(() => undefined)
    if (activity === null) return { ok: false, fault: 'answered' }
    return activity === undefined ? { ok: false, fault: 'storage' } : { ok: true, kind: 'hand-out', activity }
  }
  const fault = await faultIn(house, records, progress)
  if (fault) return { ok: false, fault }
  if (read.bundle.kind !== 'work') {
    if (!records.some(({ key }) => isIn(key, 'workshop', 'life', 'deck', 'letterhead')))
      return { ok: false, fault: 'nothing' }
    const known = read.bundle.kind === 'workshop' && !beside ? await meet(house, records) : null
    const kinship = known?.kinship ?? 'new'
    if (known && kinship !== 'new' && kinship !== 'apart')
      return { ok: true, kind: 'edition', life: known.life, kinship }
    const opened = await place(house, records)
    return opened.ok && opened.kind === 'workshops'
      ? { ...opened, apart: kinship === 'apart', aside: read.bundle.aside?.length ?? 0 }
      : opened
  }
  const gathered = await gatherWork(house, records).catch(() => undefined)
  if (gathered === undefined) return { ok: false, fault: 'storage' }
  return gathered === null ? { ok: false, fault: 'elsewhere' } : { ok: true, kind: 'work', ...gathered }
}

/** Opens a snapshot or a binned workshop again, beside what is there. */
export const openRecords = async (house: House, kept: readonly BundleRecord[]): Promise<Opened> => {
  if (kept.some(({ envelope }) => envelope.format > houseFormat())) return { ok: false, fault: 'too-new' }
  const records = upToDate(kept)
  return records ? place(house, records) : { ok: false, fault: 'damaged' }
}
