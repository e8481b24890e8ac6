import { onTexts } from '../../i18n/language'
import type { Agreed, Context, Gap, Manifest, Part, Poll, Step, Table, Told, Types } from '../../methods/contract'
import { type AnyMethod, findManifest, loadMethod } from '../../methods/registry'
import type { Document } from '../record/document'
import { type House, Unreadable } from '../record/house'
import type { AnyEvent } from '../record/life'
import { addPicture, createPictures, type Photo, type Pictures } from '../record/pictures'
import { activityRecipe, workRecipe } from '../record/recipes'
import { type ActivityRecord, keys, type Place } from '../record/records'
import { type AnyActivity, createAssembly } from './assemble'
import type { Boxes } from './boxes'
import { createContext } from './context'
import { eventOfActivity } from './event'
import { documentAt, lastDayAt, placeOf } from './held'
import { createMoves, type Moves } from './moves'
import { createSight, openBoxes, openWorks, wordsOf } from './opened'
import type { RoundBoxes } from './round-boxes'
import type { StoredDigest } from './stored-digest'
import { createView } from './view'

export type { AnyActivity } from './assemble'

/** Where an activity is in the room: the item, and what the item stands in. */
export interface Here {
  readonly place: Place
  readonly event: Document<AnyEvent> | null
}

/** One activity, open in this window: its record, its tables' work, its boxes, and the method that understands them. */
export interface Session extends Moves {
  readonly id: string
  readonly manifest: Manifest
  readonly method: AnyMethod
  readonly record: Document<ActivityRecord>
  /** What it is held in: its workshop, or its life. */
  readonly event: Document<AnyEvent> | null
  /** Where it is pressed: see {@link heldIn}. */
  readonly here: Here
  readonly works: ReadonlyMap<string, Document<unknown>>
  /** The keys of tables' work that is here and cannot be read. */
  readonly aside: ReadonlySet<string>
  readonly boxes: Boxes
  /** All that the method may see, here and on stage; the same object until something changes. */
  activity(): AnyActivity
  /** What is told of it where neither answers nor a table's words belong; the same object until something changes. */
  told(): Told<Types>
  /** The same as {@link activity} without what is being typed: for the projector. */
  onStage(): AnyActivity
  /** The tables of each round with all that they wrote, also what is laid aside: for themselves, and for the facilitator. */
  ownTables(): readonly (readonly Table<unknown>[])[]
  /** The boxes of the round in hand, for the house alone. */
  round(): RoundBoxes
  /** The same of every round there has been. */
  roundsOf(): readonly RoundBoxes[]
  /** The polls that have been answered, or are being. */
  answered(): readonly string[]
  context(): Context
  steps(): readonly Step[]
  /** What the steps would be if a part of it were passed over: how long they are, without words. */
  stepsWithout(part: string): readonly Step[]
  /** What every table may know now. */
  brief(): unknown
  parts(): readonly Part[]
  /** What is missing before the round in hand can start. */
  gaps(): readonly Gap[]
  poll(id: string): Poll | null
  subscribe(listener: () => void): () => void
  /** Keeps a picture for this activity, ready to be shown. @throws StorageFault */
  keepPicture(photo: Photo): Promise<string>
  /** What the room has agreed on, in the words and with the day that stand everywhere. */
  agreed(): readonly Agreed[]
  /** The day that what it tells was held, where it has been held elsewhere since; null where this is all there is. */
  heldBefore(): string | null
  /**
   * It is looked at in a run sheet: until it begins it is held with that one's tables, and then they are its round's. With null it
   * is looked at where it lives.
   */
  lookFrom(sheet: Document<AnyEvent> | null): void
  /** The same as an item of a run sheet tells it: to be read. What does not live is held in one place. */
  at(place: Place): Session
  /** What lists may know of it, as it is now. */
  digest(): StoredDigest
}

const sessions = new WeakMap<House, Map<string, Promise<Session | null>>>()

/** Opens an activity; null when it or its method does not exist. @throws Unreadable */
export const openSession = (house: House, id: string): Promise<Session | null> => {
  const known = sessions.get(house) ?? new Map<string, Promise<Session | null>>()
  sessions.set(house, known)
  // What was thrown away, and has come back since, is opened anew.
  const isGone = (session: Session | null) => session && house.documents.get(session.record.key) !== session.record
  const session = known.get(id)?.then((opened) => (isGone(opened) ? load(house, id) : opened)) ?? load(house, id)
  known.set(id, session)
  session.then(
    (found) => found ?? known.delete(id),
    () => known.delete(id),
  )
  return session
}

const parentIn = (raw: object): string | null => {
  const data = 'data' in raw ? raw.data : null
  const parent = typeof data === 'object' && data !== null && 'workshop' in data ? data.workshop : null
  return typeof parent === 'string' ? parent : null
}

/** A picture that does not come leaves an empty frame, and nothing else. */
const fetchQuietly = (pictures: Pictures, data: unknown) => pictures.fetch(data).catch(() => false)

/** All pictures that an activity shows now are there; those that come with a change, when they have come. */
const followPictures = async (
  pictures: Pictures,
  { subscribe, renewed }: ReturnType<typeof createView>,
  shown: () => unknown,
): Promise<void> => {
  subscribe(() => void fetchQuietly(pictures, shown()).then((came) => came && renewed()))
  await fetchQuietly(pictures, shown())
}

/** Computed anew with each change of what it is made of, and of texts. */
const followed = (
  { changed, renewed }: ReturnType<typeof createView>,
  sources: readonly ({ subscribe(listener: () => void): unknown } | undefined)[],
): void => {
  for (const source of sources) source?.subscribe(changed)
  onTexts(renewed)
}

/** What lives, as each item that it was held in tells it: each is made once. */
const createTellers = (session: Session, assembly: ReturnType<typeof createAssembly>) => {
  const { method, context, record } = session
  const made = new Map<string, Session>()
  const make = (place: Place): Session => {
    const told = documentAt(record, place)
    const view = createView({ method, record: told, assembly, context })
    session.subscribe(view.changed)
    const heldBefore = () => lastDayAt(record.store.getState().data, place)
    const agreed = () => {
      const [last, all] = [heldBefore(), method.agreed(view.told(), context())]
      return last === null ? all : all.filter(({ day }) => day <= last)
    }
    return { ...session, ...view, record: told, agreed, heldBefore }
  }
  return {
    at: (place: Place): Session => {
      const key = `${place.event}/${place.item}`
      const known = made.get(key) ?? make(place)
      made.set(key, known)
      return known
    },
  }
}

/** What lives, as it is pressed in an item of an event: *Start* there is a round of that item. What does not live is held in one place. */
export const heldIn = (session: Session, event: string, document: Document<AnyEvent>): Session => {
  if (!session.manifest.lives) return session
  session.lookFrom(event === session.id ? null : document)
  return {
    ...session,
    here: { place: placeOf(event, document.store.getState().data.items, session.id), event: document },
  }
}

/** The same as where it is held tells it: to be read. */
export const toldIn = (session: Session): Session => session.at(session.here.place)

const keepPhoto = async (house: House, pictures: Pictures, photo: Photo): Promise<string> => {
  const kept = await addPicture(house.shelf, photo)
  await pictures.fetch(kept)
  return kept
}

const atHome = (id: string, event: Here['event']): Here => ({ place: { event: id, item: id }, event })

const load = async (house: House, id: string): Promise<Session | null> => {
  const raw = await house.shelf.read(keys.activity(id))
  if (typeof raw !== 'object' || raw === null || !('method' in raw)) return null
  const manifest = findManifest(String(raw.method))
  if (!manifest) throw new Unreadable(keys.activity(id), 'newer', raw)
  const method = await loadMethod(manifest.id)
  if (!method) return null
  const event = await eventOfActivity(house, id, parentIn(raw))
  const { works, aside, adopt, subscribe } = await openWorks(house, id, (key) =>
    house.open(workRecipe(key, method, manifest.id)),
  )
  const boxes = await openBoxes(house, id, () => record?.store.getState().data.rounds ?? [])
  const pictures = createPictures(house.shelf)
  const context = createContext(manifest.id, pictures)
  const sight = createSight()
  const assembly = createAssembly({ id, method, event, sheet: sight.sheet, works, boxes, context })
  const record = await house.open(activityRecipe(id, method, manifest.id, assembly.digest, assembly.refuses))
  if (!record) return null
  const shownIn = () => [record.store.getState().data, [...works.values()].map(({ store }) => store.getState().data)]
  const view = createView({ method, record, assembly, context })
  followed(view, [wordsOf(record), event ? wordsOf(event) : undefined, boxes.store, { subscribe }])
  await followPictures(pictures, view, shownIn)
  const moves = createMoves({ house, id, manifest, method, record, works, adopt, ...view })
  const session: Session = {
    ...{ id, manifest, method, record, event, works, aside, boxes, context },
    ...{ here: atHome(id, event), ...view, ...moves, heldBefore: () => null, lookFrom: sight.through(view.changed) },
    at: (place) => (manifest.lives ? tellers.at(place) : session),
    keepPicture: (photo) => keepPhoto(house, pictures, photo),
    digest: () => assembly.digest(record.store.getState().data),
    agreed: () => method.agreed(view.told(), context()),
  }
  const tellers = createTellers(session, assembly)
  return session
}
