import * as v from 'valibot'
import type { BundleRecord } from '../../exchange/bundle'
import { findManifest, loadMethod } from '../../methods/registry'
import type { Envelope } from '../../storage/shelf'
import { waitingSchema } from '../evening/due'
import { isBoxData } from '../evening/stored-box'
import { readDeck } from '../record/decks'
import type { House } from '../record/house'
import { letterheadSchema } from '../record/letterheads'
import { lifeSchema } from '../record/life'
import { isPictureData } from '../record/pictures'
import { activityRecipe, workRecipe, workshopDigest, workshopRecipe } from '../record/recipes'
import { keys } from '../record/records'
import { isIn, ownerId, spaceOf } from '../record/spaces'

type Found = 'ok' | 'too-new' | 'damaged'
const methodIn = v.object({ method: v.string() })
const methodOf = (envelope: Envelope | undefined): string | undefined => {
  const read = v.safeParse(methodIn, envelope?.data)
  return read.success ? read.output.method : undefined
}

/**
 * The method of each activity that records belong to: as the activity itself says, in the file or on this device. Only work that
 * comes quite alone is believed when it says what it is.
 */
export const methodsOf = async (
  { shelf }: House,
  records: readonly BundleRecord[],
): Promise<ReadonlyMap<string, string>> => {
  const found = new Map<string, string>()
  for (const { key, envelope } of records) {
    const method = isIn(key, 'activity') ? methodOf(envelope) : undefined
    if (method !== undefined) found.set(ownerId(key), method)
  }
  for (const { key, envelope } of records) {
    const id = ownerId(key)
    if (!isIn(key, 'work') || found.has(id)) continue
    const method = methodOf((await shelf.read(keys.activity(id))) as Envelope | undefined) ?? envelope.method
    if (method !== undefined) found.set(id, method)
  }
  return found
}

/** What lives is of the method that its activity is of. @throws when it is no life */
const parseLife = ({ data, version }: Envelope, known: string | undefined): Found => {
  const { method } = v.parse(lifeSchema, data)
  if (version > 1 || !findManifest(method)) return 'too-new'
  return known === undefined || known === method ? 'ok' : 'damaged'
}

/** @throws when it is not what its key says */
const parse = async ({ key, envelope }: BundleRecord, methods: ReadonlyMap<string, string>): Promise<Found> => {
  const id = ownerId(key)
  switch (spaceOf(key)) {
    case 'workshop':
      workshopRecipe(id).parse(envelope.data, envelope.version)
      return envelope.version > 1 ? 'too-new' : 'ok'
    case 'life':
      return parseLife(envelope, methods.get(id))
    case 'box':
      return isBoxData(envelope.data) ? 'ok' : 'damaged'
    case 'picture':
      return !isPictureData(envelope.data) ? 'damaged' : envelope.version > 1 ? 'too-new' : 'ok'
    case 'letterhead':
      if (envelope.version > 1) return 'too-new'
      return v.is(letterheadSchema, envelope.data) ? 'ok' : 'damaged'
    case 'deck': {
      const method = await loadMethod(key.split('/')[1] ?? '')
      if (!method?.extras?.deck || envelope.version > method.version) return 'too-new'
      readDeck(method, envelope.data, envelope.version)
      return 'ok'
    }
    case 'activity':
    case 'work': {
      const name = methods.get(id) ?? ''
      const method = await loadMethod(name)
      if (!method) return 'too-new'
      // An item is opened by the method on its envelope, and read by the one within.
      if (envelope.method !== name) return 'damaged'
      if (envelope.version > method.version) return 'too-new'
      if (isIn(key, 'activity')) activityRecipe(id, method, name, () => ({})).parse(envelope.data, envelope.version)
      else workRecipe(key, method, name).parse(envelope.data, envelope.version)
      return 'ok'
    }
    default:
      return 'damaged'
  }
}

/** Whether a record is what its key says, by the schemas that it will be read by. */
export const check = (record: BundleRecord, methods: ReadonlyMap<string, string>): Promise<Found> =>
  parse(record, methods).catch((): Found => 'damaged')

/** A record that is sound, with nothing for lists to read but what is so: a digest is made of the record, not of the file. */
export const honest = ({ key, envelope }: BundleRecord): BundleRecord => {
  const { digest, ...rest } = envelope
  if (isIn(key, 'workshop')) {
    const data = workshopRecipe(ownerId(key)).parse(envelope.data, envelope.version)
    return { key, envelope: { ...rest, digest: workshopDigest(data) } }
  }
  const unread = isIn(key, 'activity') && !v.is(waitingSchema, digest)
  if (unread || digest === undefined) return { key, envelope: rest }
  // What it was made of beside the record is said by the file: it is made anew when a list asks.
  const read = Object.entries(digest).filter(([name]) => name !== 'beside')
  return { key, envelope: { ...rest, digest: Object.fromEntries(read) } }
}
