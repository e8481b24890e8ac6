import * as v from 'valibot'
import { createStore, type StoreApi } from 'zustand'
import type { Counts, Poll } from '../../methods/contract'
import { StorageFault } from '../../storage/fault'
import { type Envelope, revisionOf, type Shelf } from '../../storage/shelf'
import { wrap } from '../record/envelope'
import type { Link } from '../record/link'
import { keys } from '../record/records'
import { boxSchema, emptyBox, isBoxData, type Seen, type Stored, seen, storedOf, turn, typedBox } from './stored-box'
import { askedOf, isStillAsked } from './words'

export interface Place {
  readonly activity: string
  readonly round: string
  readonly table: string
  readonly claim: string
}

export interface Boxes {
  /** By key. Counts of an open box never come this far. */
  readonly store: StoreApi<Readonly<Record<string, Seen>>>
  load(): Promise<void>
  /**
   * What lay in this browser has been taken away, and its owner has not done it: what was turned and typed is stored anew. The
   * answers in an open box are known to nobody, and are gone. @throws StorageFault
   */
  restore(): Promise<void>
  /** Begins a table's private answering. A box that is there stays as it is, but for how many they are. */
  open(place: Place, poll: Poll, of: number): Promise<void>
  /** One person's answer. Not stamped, not logged, not undone. @throws StorageFault; `stale` where those before it are gone */
  cast(place: Place, poll: Poll, options: readonly string[]): Promise<void>
  skip(place: Place, poll: Poll): Promise<void>
  /** The table turns its answers over, or keeps them to itself; then the counts are gone for good. */
  close(place: Place, poll: Poll, show: boolean): Promise<void>
  /**
   * Counts after cards, hands or paper; null takes them away again. They are seen at once, and however fast they are typed,
   * the newest are stored last. What the room has seen can be put right, and is never taken away: then what stood there stands.
   * @throws StorageFault, and then what is stored is seen again
   */
  type(place: Place, poll: Poll, counts: Readonly<Record<string, number>> | null): Promise<void>
}

/** Answers that were here a moment ago are gone: the next one must not vanish with them unsaid. */
const isGone = (box: Stored | null, was: Seen | undefined): boolean => !box && was?.state === 'open' && was.turns > 0

/** Nobody answers one thing into a box that holds answers to another. @throws StorageFault */
const toSameWords = (box: Stored | null, poll: Poll): void => {
  if (box && !isStillAsked(box.asked, poll)) throw new StorageFault('invalid')
}

/** Whether numbers say that somebody answered. */
const isSomebody = (counts: Counts | null): boolean => Object.values(counts ?? {}).some((count) => count > 0)

/** @param stands whether what lies there is in a picture that the room has seen */
export const createBoxes = (
  shelf: Shelf,
  link: Link,
  activity: string,
  stands: (place: Place, poll: string) => boolean = () => false,
): Boxes => {
  const store = createStore<Readonly<Record<string, Seen>>>()(() => ({}))
  const prefix = `box/${activity}/`
  /** The newest that was typed in each box, until it is stored: storing takes longer than the next key. */
  const typed = new Map<string, Stored | null>()
  const storing = new Map<string, Promise<void>>()
  /** How often something has been stored from here. */
  let stored = 0

  /** What lies in a box is seen, unless something newer has been typed. */
  const look = (key: string, there: Stored | null) => {
    const newest = typed.get(key)
    const box = newest === undefined ? there : newest
    const { [key]: _, ...others } = store.getState()
    store.setState(box ? { ...others, [key]: seen(box) } : others, true)
  }

  const load = async (): Promise<void> => {
    const before = stored
    const records = await shelf.list(prefix)
    // What was read may be older than what has been stored meanwhile.
    if (stored !== before) return load()
    const read = records.flatMap(([key, record]) => {
      const parsed = v.safeParse(boxSchema, (record as Envelope | undefined)?.data)
      return parsed.success ? [[key, seen(parsed.output)] as const] : []
    })
    store.setState(Object.fromEntries(read), true)
    for (const [key, box] of typed) look(key, box)
  }

  const keyOf = (place: Place, poll: Poll) => keys.box(place.activity, place.round, place.table, place.claim, poll.id)

  type Next = (box: Stored | null) => Stored | null

  /** @returns what lies there now: not for anybody outside */
  const rewrite = async (place: Place, poll: Poll, next: Next): Promise<Stored | null> => {
    const key = keyOf(place, poll)
    for (let tries = 0; tries < 5; tries += 1) {
      const record = await shelf.read(key)
      const parsed = v.safeParse(boxSchema, (record as Envelope | undefined)?.data)
      // What cannot be read is left untouched, and nothing is stored that could not be read again.
      if (record !== undefined && !parsed.success) throw new StorageFault('invalid')
      const box = parsed.success ? parsed.output : null
      const changed = next(box)
      if (changed === box) return box
      if (changed && !isBoxData(changed)) throw new StorageFault('invalid')
      const revision = revisionOf(record)
      try {
        const value = changed && wrap('box', poll.id, changed, { revision: revision + 1, saved: '' })
        await shelf.commit([{ key, value, expect: revision }])
        stored += 1
      } catch (error) {
        if (error instanceof StorageFault && error.kind === 'stale') continue
        throw error
      }
      look(key, changed)
      link.tell({ type: 'saved', keys: [key] })
      return changed
    }
    throw new StorageFault('transient')
  }

  const change = async (place: Place, poll: Poll, next: Next): Promise<void> => {
    const key = keyOf(place, poll)
    const was = store.getState()[key]
    let gone = false
    await rewrite(place, poll, (box) => {
      gone = isGone(box, was)
      return gone ? box : next(box)
    })
    if (!gone) return
    look(key, null)
    await tellCleared()
    throw new StorageFault('stale')
  }

  /** Where all that lay here is gone, every other part of the page stores what it has anew. */
  const tellCleared = async () => {
    if ((await shelf.keys('')).length > 0) return
    // Whoever wipes says so first; and what is said may come later than what it did.
    await new Promise((resolve) => setTimeout(resolve, 300))
    if (!link.isWiped()) link.announce({ type: 'cleared' })
  }

  const restore = async (): Promise<void> => {
    const there = new Set(await shelf.keys(prefix))
    const kept = Object.entries(store.getState()).flatMap(([key, box]) => {
      const value = there.has(key) ? null : storedOf(box)
      return value
        ? [{ key, value: wrap('box', key.split('/').slice(5).join('/'), value, { revision: 1, saved: '' }), expect: 0 }]
        : []
    })
    if (kept.length > 0) await shelf.commit(kept)
    stored += 1
    await load()
  }

  const storeTyped = async (place: Place, poll: Poll) => {
    const key = keyOf(place, poll)
    const newest = typed.get(key)
    // It was stored with what was typed before it.
    if (newest === undefined) return
    const isNewest = () => typed.get(key) === newest && typed.delete(key)
    try {
      const there = await rewrite(place, poll, (box) => (box?.by === 'tablet' ? box : newest))
      if (isNewest()) look(key, there)
    } catch (error) {
      if (isNewest()) await load().catch(() => undefined)
      throw error
    }
  }

  return {
    store,
    load,
    restore,
    open: (place, poll, of) =>
      change(place, poll, (box) => {
        const isUntouched = box?.state === 'open' && box.given + box.skipped === 0
        if (!box || (isUntouched && !isStillAsked(box.asked, poll))) return emptyBox(poll, of)
        return box.state === 'open' && box.of !== of ? turn({ ...box, of }) : box
      }),
    cast: (place, poll, options) =>
      change(place, poll, (box) => {
        toSameWords(box, poll)
        const known = poll.options.filter(({ id }) => options.includes(id)).map(({ id }) => id)
        if (box?.state !== 'open' || known.length === 0 || known.length > poll.marks) return box
        const counts = Object.fromEntries(
          poll.options.map(({ id }) => [id, (box.counts[id] ?? 0) + (known.includes(id) ? 1 : 0)]),
        )
        // What could be chosen may have grown since it was opened: that is answered too.
        return turn({ ...box, given: box.given + 1, counts, asked: box.asked && askedOf(poll) })
      }),
    skip: (place, poll) =>
      change(place, poll, (box) => (box?.state === 'open' ? turn({ ...box, skipped: box.skipped + 1 }) : box)),
    close: (place, poll, show) =>
      change(place, poll, (box) => {
        if (box?.state !== 'open') return box
        if (show) return { ...box, state: 'closed' }
        // Nor does it show how many of them answered.
        return { ...box, state: 'withheld', given: 0, skipped: box.given + box.skipped, counts: {} }
      }),
    type: (place, poll, counts) => {
      const key = keyOf(place, poll)
      if (store.getState()[key]?.by === 'tablet') return Promise.resolve()
      if (!isSomebody(counts) && stands(place, poll.id)) return Promise.resolve()
      typed.set(key, counts && typedBox(poll, counts))
      look(key, null)
      const before = storing.get(key) ?? Promise.resolve()
      const done = before.catch(() => undefined).then(() => storeTyped(place, poll))
      storing.set(key, done)
      return done
    },
  }
}
