import * as v from 'valibot'
import { createStore, type StoreApi } from 'zustand'
import type { Counts, Poll } from '../../methods/contract'
import { StorageFault } from '../../storage/fault'
import { type Envelope, revisionOf, type Shelf } from '../../storage/shelf'
import { named } from '../record/atoms'
import { wrap } from '../record/envelope'
import type { Link } from '../record/link'
import { keys } from '../record/records'
import { type Asked, askedOf, askedSchema, isStillAsked } from './words'

// A box holds counts and nothing else: no person, no order, no time. The same answers in any order leave the same bytes.
const turns = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000))
export const boxSchema = v.object({
  state: v.picklist(['open', 'withheld', 'closed']),
  /** Counted by a passed tablet, or typed by the facilitator after cards, hands or paper. */
  by: v.picklist(['tablet', 'typed']),
  of: turns,
  given: turns,
  skipped: turns,
  // One option is chosen by a whole table at most.
  counts: named(turns, 200),
  /** The words that they are answers to; null where nobody remembered. */
  asked: v.optional(v.nullable(askedSchema), null),
})
type Stored = v.InferOutput<typeof boxSchema>

/** Whether data, such as from a file, is a box. */
export const isBoxData = (data: unknown): boolean => v.is(boxSchema, data)

/** A box as the house may see it. An open box has no counts in its type: the secret cannot be read by mistake. */
export type Seen = {
  readonly by: 'tablet' | 'typed'
  /** Turns taken, answers or not: whether somebody abstained does not show. */
  readonly turns: number
  /** The words that they are answers to; null where nobody remembered. */
  readonly asked: Asked | null
} & (
  | { readonly state: 'open'; readonly of: number }
  | { readonly state: 'withheld' }
  /** `given`: people who answered. */
  | { readonly state: 'closed'; readonly given: number; readonly counts: Counts }
)

const seen = ({ state, by, of, given, skipped, counts, asked }: Stored): Seen => {
  const turns = given + skipped
  if (state === 'open') return { state, of, turns, by, asked }
  if (state === 'withheld') return { state, turns, by, asked }
  return { state, given, counts, turns, by, asked }
}

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
  /** Begins a table's private answering. A box that is there stays as it is, but for how many they are. */
  open(place: Place, poll: Poll, of: number): Promise<void>
  /** One person's answer. Not stamped, not logged, not undone. @throws StorageFault */
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

/** Somebody more than they said is counted too: skipped or not, or the order could be told from how many they are. */
const turn = (box: Stored): Stored => ({ ...box, of: Math.max(box.of, box.given + box.skipped) })

const typedBox = (poll: Poll, given: Readonly<Record<string, number>>): Stored => {
  const counts = Object.fromEntries(poll.options.map(({ id }) => [id, given[id] ?? 0]))
  const people = Math.round(Object.values(counts).reduce((sum, count) => sum + count, 0) / poll.marks)
  return { state: 'closed', by: 'typed', of: people, given: people, skipped: 0, counts, asked: askedOf(poll) }
}

const emptyBox = (poll: Poll, of: number): Stored => ({
  state: 'open',
  by: 'tablet',
  of,
  given: 0,
  skipped: 0,
  counts: Object.fromEntries(poll.options.map(({ id }) => [id, 0])),
  asked: askedOf(poll),
})

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
    await rewrite(place, poll, next)
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
        return show ? { ...box, state: 'closed' } : { ...box, state: 'withheld', counts: {} }
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
