import * as v from 'valibot'
import { type BundleRecord, encodeBundle } from '../../exchange/bundle'
import { language } from '../../i18n/language'
import { dayOf } from '../../lib/clock'
import type { Character } from '../../methods/contract'
import { contextFor, loadMethod } from '../../methods/registry'
import { createBoxes } from '../evening/boxes'
import { seats } from '../evening/seated'
import type { Session } from '../evening/session'
import { pollsAt, sittingIn } from '../evening/sitting'
import { isStillAsked } from '../evening/words'
import type { Recipe } from '../record/document'
import { wrap } from '../record/envelope'
import type { House } from '../record/house'
import { bundledPictures, takePictures } from '../record/pictures'
import { tabletRecipe } from '../record/recipes'
import { keys, roundNow, type TabletRecord } from '../record/records'

/** The roles, where seats are roles. */
export const charactersOf = ({ method, record, context }: Session): readonly Character<unknown>[] =>
  method.characters?.all(record.store.getState().data.setup, context()) ?? []

/**
 * *Del ud*: a file with what a table may know, and the pictures it shows.
 * @param character whose own it brings along; of no other anything
 */
export const handOutText = async (
  { shelf }: House,
  session: Session,
  title: string,
  character?: Character<unknown>,
): Promise<string> => {
  const record = session.record.store.getState().data
  const { id: activity, manifest, method } = session
  const data: TabletRecord = {
    method: manifest.id,
    activity,
    round: roundNow(record).id,
    sitting: sittingIn(method, roundNow(record), record.setup),
    title,
    brief: session.brief(),
    tables: seats(session).map(({ id, name, people }) => ({ id, name, people })),
    table: '',
    claim: '',
    ...(character && { character: { id: character.id, title: character.title, own: character.own } }),
  }
  const pictures = await bundledPictures(shelf, [data.brief, data.character?.own])
  const made = new Date().toISOString()
  const named = { method: manifest.id, version: method.version, saved: made, digest: { title } }
  const envelope = wrap('tablet', activity, data, named)
  return encodeBundle('hand-out', made, [{ key: keys.tablet(activity), envelope }, ...pictures])
}

const methodIn = v.object({ method: v.string() })
/** How a tablet's record is read and kept; null where this app has no such method. */
export const tabletRecipeFor = async (activity: string, data: unknown): Promise<Recipe<TabletRecord> | null> => {
  const read = v.safeParse(methodIn, data)
  const method = read.success ? await loadMethod(read.output.method) : null
  return read.success && method ? tabletRecipe(activity, method, read.output.method) : null
}

/** A hand-out, read and found whole: what is to be kept of it, or why it cannot be. */
export type HandOut =
  /**
   * `take` keeps it on this tablet, and gives its activity; null where the table has answered to other words than it brings.
   * @throws StorageFault
   */
  | { readonly ok: true; take(house: House): Promise<string | null> }
  | { readonly ok: false; readonly fault: 'damaged' | 'too-new' }

/** Whether the table has answers in its boxes to other words than a new hand-out would put before it. */
const hasAnsweredOthers = async ({ shelf, link }: House, own: TabletRecord, next: TabletRecord): Promise<boolean> => {
  const method = await loadMethod(next.method)
  if (!method || own.claim === '' || own.round !== next.round) return false
  const context = contextFor(next.method, language(), dayOf(new Date()))
  const polls = pollsAt(method, [next.sitting], next.brief, context)
  const boxes = createBoxes(shelf, link, next.activity)
  await boxes.load()
  const prefix = keys.box(next.activity, own.round, own.table, own.claim, '')
  return Object.entries(boxes.store.getState()).some(
    ([key, box]) =>
      key.startsWith(prefix) &&
      box.turns > 0 &&
      !isStillAsked(
        box.asked,
        polls.find(({ id }) => id === key.slice(prefix.length)),
      ),
  )
}

/** Reads a hand-out. `take` keeps it on this tablet; one that is there already keeps its table and its work. */
export const readHandOut = async (records: readonly BundleRecord[]): Promise<HandOut> => {
  const record = records.find(({ key }) => key.startsWith('tablet/'))
  const activity = record?.key.slice('tablet/'.length) ?? ''
  const envelope = record?.envelope
  if (!envelope || !v.is(methodIn, envelope.data)) return { ok: false, fault: 'damaged' }
  const recipe = await tabletRecipeFor(activity, envelope.data)
  if (!recipe || envelope.version > recipe.version) return { ok: false, fault: 'too-new' }
  let data: TabletRecord
  try {
    data = recipe.parse(envelope.data, envelope.version)
  } catch {
    return { ok: false, fault: 'damaged' }
  }
  if (data.activity !== activity) return { ok: false, fault: 'damaged' }
  return {
    ok: true,
    take: async (house) => {
      await takePictures(house.shelf, records)
      const document = await house.open(recipe)
      if (!document) {
        const value = { ...envelope, version: recipe.version, revision: 1, data: { ...data, table: '', claim: '' } }
        await house.shelf.commit([{ key: recipe.key, value, expect: 0 }], true)
        return activity
      }
      const own = document.store.getState().data
      if (await hasAnsweredOthers(house, own, data)) return null
      const { table, claim } = own
      document.set({ ...data, table, claim })
      await document.landed()
      return activity
    },
  }
}
