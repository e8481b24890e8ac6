import { language, onTexts } from '../../i18n/language'
import { dayOf } from '../../lib/clock'
import { newId } from '../../lib/ids'
import type { Activity, Agreed, Context, Day, Manifest, Part, Poll, Stamp, Step } from '../../methods/contract'
import { type AnyMethod, contextFor, findManifest, loadMethod } from '../../methods/registry'
import type { Document } from '../record/document'
import { type House, Unreadable } from '../record/house'
import { addPicture, createPictures, type Photo } from '../record/pictures'
import { activityRecipe, workRecipe, workshopRecipe } from '../record/recipes'
import { type ActivityRecord, deskClaim, keys, type Workshop } from '../record/records'
import { answeredPolls, changesAsked, openPolls } from './asked'
import { type Boxes, createBoxes } from './boxes'
import { waiting } from './due'
import { seatedTables } from './tables'
import { toldOf } from './told'

// What a method has made is opaque to the house.
export type AnyActivity = Activity<unknown, unknown, unknown>

/** One activity, open in this window: its record, its tables' work, its boxes, and the method that understands them. */
export interface Session {
  readonly id: string
  readonly manifest: Manifest
  readonly method: AnyMethod
  readonly record: Document<ActivityRecord>
  readonly workshop: Document<Workshop> | null
  readonly works: ReadonlyMap<string, Document<unknown>>
  /** The keys of tables' work that is here and cannot be read. */
  readonly aside: ReadonlySet<string>
  readonly boxes: Boxes
  /** All that the facilitator may see; the same object until something changes. */
  activity(): AnyActivity
  /** The same with only the answers that are in the picture, and without what is being typed: for stage and picture. */
  onStage(): AnyActivity
  context(): Context
  steps(): readonly Step[]
  parts(): readonly Part[]
  poll(id: string): Poll | null
  subscribe(listener: () => void): () => void
  /** Keeps a picture for this activity, ready to be shown. @throws StorageFault */
  keepPicture(photo: Photo): Promise<string>
  /** What the room has agreed on, in the words and with the day that stand everywhere. */
  agreed(): readonly Agreed[]
  /** @param day the day it was done, where it is typed in afterwards; else today */
  playPlenary(move: object, day?: Day): boolean
  playWork(table: string, move: object): boolean
}

const stamp = (day: Day = dayOf(new Date())): Stamp => ({ id: newId(), at: Date.now(), day, chance: Math.random() })

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

const load = async (house: House, id: string): Promise<Session | null> => {
  const raw = await house.shelf.read(keys.activity(id))
  if (typeof raw !== 'object' || raw === null || !('method' in raw)) return null
  const manifest = findManifest(String(raw.method))
  if (!manifest) throw new Unreadable(keys.activity(id), 'newer', raw)
  const method = await loadMethod(manifest.id)
  if (!method) return null

  const parent =
    'data' in raw && typeof raw.data === 'object' && raw.data !== null && 'workshop' in raw.data
      ? raw.data.workshop
      : null
  const workshop = typeof parent === 'string' ? await house.open(workshopRecipe(parent)) : null
  const works = new Map<string, Document<unknown>>()
  const boxes = createBoxes(house.shelf, house.link, id)
  const pictures = createPictures(house.shelf)
  const listeners = new Set<() => void>()
  let cache: { full?: AnyActivity; stage?: AnyActivity; steps?: readonly Step[]; parts?: readonly Part[] } = {}
  const changed = () => {
    cache = {}
    for (const listener of listeners) listener()
  }

  const context = () => contextFor(manifest.id, language(), dayOf(new Date()), pictures.picture)
  /** @param rest without what is being typed */
  const assemble = (of: ActivityRecord, only: ActivityRecord['shown'] | null, rest = false): AnyActivity => ({
    setup: of.setup,
    plenary: of.plenary,
    at: of.at,
    shown: Object.keys(of.shown),
    perTable: of.perTable,
    rounds: of.rounds.map((round, index) => ({
      id: round.id,
      day: round.day,
      tables: seatedTables(
        id,
        round,
        (rest ? workshop?.atRest() : workshop?.store.getState().data)?.tables ?? [],
        new Map([...works].map(([key, work]) => [key, rest ? work.atRest() : work.store.getState().data])),
        boxes.store.getState(),
        // What an earlier round has shown stays seen.
        only && (index === of.rounds.length - 1 ? only : round.shown),
      ),
    })),
  })
  const digest = (of: ActivityRecord) => ({
    minutes: method.steps(assemble(of, null), context()).reduce((sum, { minutes }) => sum + minutes, 0),
    gaps: method.gaps(of.setup).length,
    workshop: of.workshop,
    begun: of.at !== '',
    name: method.name?.(of.setup) ?? '',
    waiting: waiting(method.extras?.dates?.(toldOf(assemble(of, null)), context()) ?? []),
  })
  const pollsIn = (setup: unknown) => method.parts(method.brief(setup), context()).flatMap(({ polls }) => polls)
  /** What people are answering stands fast, against undo too: numbers are not given to words that were not there. */
  const refuses = (now: ActivityRecord, next: ActivityRecord): boolean => {
    if (now.setup === next.setup) return false
    const activity = assemble(now, null)
    const steps = method.steps(activity, context())
    const [open, answered] = [openPolls(activity, steps), answeredPolls(activity, steps)]
    return answered.length > 0 && changesAsked(pollsIn(now.setup), pollsIn(next.setup), open, answered)
  }

  const record = await house.open(activityRecipe(id, method, manifest.id, digest, refuses))
  if (!record) return null
  const aside = new Set<string>()
  const adopt = async (key: string) => {
    // One that cannot be read is set aside, where it lies: the rest of the evening does not wait for it.
    const document = await house.open(workRecipe(key, method, manifest.id)).catch((error) => {
      if (!(error instanceof Unreadable)) throw error
      aside.add(key)
      return null
    })
    if (!document || works.has(key)) return
    works.set(key, document)
    document.store.subscribe(changed)
    changed()
  }
  await Promise.all((await house.shelf.list(`work/${id}/`)).map(([key]) => adopt(key)))
  await boxes.load()
  const shownIn = () => [record.store.getState().data, [...works.values()].map(({ store }) => store.getState().data)]
  // A picture that does not come leaves an empty frame, and nothing else.
  const fetchPictures = () => pictures.fetch(shownIn()).catch(() => false)
  await fetchPictures()
  house.link.hear((message) => {
    if (message.type !== 'saved') return
    if (message.keys.some((key) => key.startsWith(`box/${id}/`))) void boxes.load().catch(() => undefined)
    for (const key of message.keys) {
      if (key.startsWith(`work/${id}/`) && !works.has(key)) void adopt(key).catch(() => undefined)
    }
  })
  record.store.subscribe(changed)
  listeners.add(() => void fetchPictures().then((came) => came && changed()))
  workshop?.store.subscribe(changed)
  boxes.store.subscribe(changed)
  onTexts(changed)

  const data = () => record.store.getState().data
  const activity = () => {
    cache.full ??= assemble(data(), null)
    return cache.full
  }
  const brief = () => method.brief(data().setup)
  /** When the step the room is at is gone, because it was skipped, the room is at the next that is still there. */
  const keepPlace = (before: readonly Step[], after: readonly Step[]) => {
    const { at } = data()
    if (at === '' || after.some((step) => step.id === at)) return
    const later = before.slice(before.findIndex((step) => step.id === at) + 1)
    const next = later.find((step) => after.some(({ id: own }) => own === step.id)) ?? after.at(-1)
    if (next) record.set({ ...data(), at: next.id, timer: null })
  }

  return {
    id,
    manifest,
    method,
    record,
    workshop,
    works,
    aside,
    boxes,
    activity,
    onStage: () => {
      cache.stage ??= assemble(record.atRest(), data().shown, true)
      return cache.stage
    },
    context,
    steps: () => {
      cache.steps ??= method.steps(activity(), context())
      return cache.steps
    },
    parts: () => {
      cache.parts ??= method.parts(brief(), context())
      return cache.parts
    },
    poll: (poll) =>
      method
        .parts(brief(), context())
        .flatMap(({ polls }) => polls)
        .find((one) => one.id === poll) ?? null,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    keepPicture: async (photo) => {
      const kept = await addPicture(house.shelf, photo)
      await pictures.fetch(kept)
      return kept
    },
    agreed: () => method.agreed?.(toldOf(activity()), context()) ?? [],
    playPlenary: (move, day) => {
      const before = activity().plenary
      const after = method.playPlenary(activity(), { ...move, ...stamp(day) })
      if (after === before) return false
      const steps = method.steps(activity(), context())
      record.edit({ ...data(), plenary: after })
      keepPlace(steps, method.steps(activity(), context()))
      return true
    },
    playWork: (table, move) => {
      if (!method.table) return false
      const round = data().rounds.at(-1)
      if (!round) return false
      const key = keys.work(id, round.id, table, deskClaim)
      const known = works.get(key)
      const before = known?.store.getState().data ?? method.table.openWork(brief())
      const after = method.table.playWork(brief(), before, { ...move, ...stamp() })
      if (after === before) return false
      const document = known ?? house.fresh(workRecipe(key, method, manifest.id), before)
      document.edit(after)
      if (!known) {
        works.set(key, document)
        document.store.subscribe(changed)
        changed()
      }
      return true
    },
  }
}
