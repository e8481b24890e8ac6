import { language, loadTexts } from '../../i18n/language'
import { dayOf } from '../../lib/clock'
import { contextFor, findManifest } from '../../methods/registry'
import type { Envelope } from '../../storage/shelf'
import type { House } from '../record/house'
import { keys, type Place } from '../record/records'
import type { Waiting } from './due'
import { eventOfActivity, openEvent } from './event'
import { isBegunAt } from './held'
import { heldIn, openSession, type Session } from './session'
import { besideOf, type StoredDigest, storedDigest } from './stored-digest'

/** What the run sheet says of a method item. */
export interface Digest {
  /** Minutes that follow from steps, tables and ways in. */
  readonly minutes: number
  /** What is missing before it can start, in words. */
  readonly missing: readonly string[]
  readonly begun: boolean
  /** What it is called, when it lives; else ''. */
  readonly name: string
  readonly waiting: readonly Waiting[]
}

/** The method items of an event, opened, in the order of the run sheet. One that cannot be read is left out. */
export const sessionsOf = async (house: House, workshop: string): Promise<readonly Session[]> => {
  const document = await openEvent(house, workshop)
  if (!document) return []
  const found = await Promise.all(
    document.store
      .getState()
      .data.items.map((item) => (item.kind === 'method' ? openSession(house, item.activity).catch(() => null) : null)),
  )
  return found.flatMap((session) => (session === null ? [] : [heldIn(session, workshop, document)]))
}

/** Minutes that follow from an item's steps, in halves. */
export const minutesOf = (session: Session): number => session.steps().reduce((sum, step) => sum + step.minutes, 0)

/** What an activity's digest says, without opening it; null where it is open here, or its digest no longer fits what lies beside it. */
const readDigest = async (house: House, activity: string): Promise<StoredDigest | null> => {
  if (house.documents.has(keys.activity(activity))) return null
  const record = (await house.shelf.read(keys.activity(activity))) as Envelope | undefined
  const digest = storedDigest(record?.digest)
  if (!digest) return null
  const event = await eventOfActivity(house, activity, digest.workshop)
  const { tables, day } = event?.store.getState().data ?? { tables: [], day: '' }
  return digest.beside === besideOf({ tables, day }, await house.shelf.keys(`work/${activity}/`)) ? digest : null
}

/** Puts a digest on the shelf that fits what lies beside the activity now. Nothing has changed of the activity, so it keeps its revision. */
const renewDigest = async ({ shelf }: House, { record, digest }: Session): Promise<void> => {
  const { mine, saving } = record.store.getState()
  const lying = (await shelf.read(record.key)) as Envelope | undefined
  if (
    !mine ||
    (saving !== 'saved' && saving !== 'memory') ||
    lying === undefined ||
    lying.revision !== record.revision()
  )
    return
  const fresh = digest()
  if (JSON.stringify(lying.digest) === JSON.stringify(fresh)) return
  await shelf.commit([{ key: record.key, value: { ...lying, digest: fresh }, expect: lying.revision }])
}

/** An item that is opened because its digest does not tell; the next list can read it. */
const openDigest = async (house: House, activity: string): Promise<StoredDigest | null> => {
  const session = await openSession(house, activity)
  if (!session) return null
  // Who reads a list does not wait for it, and is not told where it cannot be stored.
  void renewDigest(house, session).catch(() => undefined)
  return session.digest()
}

/** The words for what is missing: only for those is anything of the method loaded. */
const inWords = async (method: string, missing: readonly string[]): Promise<readonly string[]> => {
  if (missing.length === 0) return []
  const { texts } = findManifest(method) ?? {}
  if (texts) await loadTexts(method, texts)
  const { t } = contextFor(method, language(), dayOf(new Date()))
  return missing.map((key) => t(key))
}

const digestOf = async (house: House, activity: string, method: string, here: Place): Promise<Digest | null> => {
  const found = (await readDigest(house, activity)) ?? (await openDigest(house, activity))
  if (!found) return null
  const { minutes, missing, held, name, waiting } = found
  const begun = found.begun && isBegunAt(held, here)
  return { minutes, missing: await inWords(method, missing), begun, name, waiting }
}

/** The digests of a workshop's method items, by activity. An item that cannot be read is left out. */
export const digestsOf = async (house: House, workshop: string): Promise<Readonly<Record<string, Digest>>> => {
  const document = await openEvent(house, workshop)
  const found = await Promise.all(
    (document?.store.getState().data.items ?? []).map(async (item) =>
      item.kind === 'method'
        ? ([
            item.activity,
            await digestOf(house, item.activity, item.method, { event: workshop, item: item.id }).catch(() => null),
          ] as const)
        : null,
    ),
  )
  return Object.fromEntries(
    found.flatMap((one) => (one !== null && one[1] !== null ? [[one[0], one[1]] as const] : [])),
  )
}
