import type { StoreApi } from 'zustand'
import { nextTask } from '../../lib/next-task'
import { faultOf, StorageFault } from '../../storage/fault'
import { type Change, type Envelope, revisionOf, type Shelf } from '../../storage/shelf'
import { wrap } from './envelope'
import { noHistory } from './history'
import { houseFormat, isOlder } from './house-format'
import type { Link } from './link'
import type { Recipe, Saving, State } from './state'

/** How a document reaches the shelf, and follows what others put there. */
export interface Writer<D> {
  /** Whether data is what the schema asks for, and so can be stored and read again. */
  isSound(data: D): boolean
  /** Stores what stands in the store, now and until it is stored. */
  save(patch?: Partial<State<D>>): void
  /** The same once more, with a fresh digest. */
  touch(): void
  follow(): Promise<boolean>
  revision(): number
  pending(): readonly Change[]
  settled(): Promise<void>
  landed(): Promise<void>
  restore(): void
}

/** No revision: what is on screen is not what is stored. */
const astray = -1

/** How long storing may take before it is said that it is not done, in ms. */
const patience = 8000

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

interface Surroundings {
  readonly shelf: Shelf
  readonly link: Link
}

export const createWriter = <D>(
  { shelf, link }: Surroundings,
  recipe: Recipe<D>,
  start: { readonly data: D; readonly revision: number },
  store: StoreApi<State<D>>,
): Writer<D> => {
  const at: Saving = shelf.durable ? 'saved' : 'memory'
  let stored = start.revision
  let dirty = false
  /** The change that is under way, or whose fate is unknown since the connection was lost. */
  let sending: Envelope | null = null
  let writing: Promise<void> | null = null
  /** The newest that is known to be what the schema asks for. */
  let sound: D | null = start.revision > 0 ? start.data : null

  const storedOf = (data: D): unknown => recipe.stored?.(data) ?? data

  const isSound = (data: D): boolean => {
    if (data === sound) return true
    try {
      recipe.parse(storedOf(data), recipe.version)
      sound = data
      return true
    } catch {
      return false
    }
  }

  let listed: { readonly of: D; readonly digest: Envelope['digest'] } | null = null
  /** What lists may know: made once for what is stored. One that cannot be made must not keep the rest from being stored. */
  const digestOf = (data: D): { readonly digest?: Envelope['digest'] } => {
    if (!recipe.digest) return {}
    try {
      if (listed?.of !== data) listed = { of: data, digest: recipe.digest(data) }
      return { digest: listed.digest }
    } catch {
      return {}
    }
  }

  /** @throws when it could not be read again: then it is not stored, and said to be unsaved until it is put right */
  const envelope = (revision: number): Envelope => {
    const { data } = store.getState()
    if (!isSound(data)) throw new StorageFault('invalid')
    return wrap(recipe.kind, recipe.id, storedOf(data), {
      ...(recipe.method ? { method: recipe.method } : {}),
      version: recipe.version,
      revision,
      ...digestOf(data),
    })
  }

  const read = (record: unknown): D | null => {
    const { data, format, version } = record as Envelope
    try {
      const isOthers = version > recipe.version || format > houseFormat() || isOlder(record)
      return isOthers ? null : recipe.parse(data, version)
    } catch {
      return null
    }
  }

  const follow = async (): Promise<boolean> => {
    if (dirty || sending) return true
    const record = await shelf.read(recipe.key)
    const revision = revisionOf(record)
    if (dirty || sending || revision === stored) return true
    if (revision === 0) {
      store.setState({ away: 'gone' })
      return false
    }
    const data = read(record)
    if (data === null) {
      // It is newer than this window, or damaged: to be left as it is, so nothing more is written from here.
      store.setState({ mine: false, away: 'newer' })
      return false
    }
    stored = revision
    store.setState({ data, history: noHistory, saving: at, away: null })
    return true
  }

  /** @returns null when it is stored; else what another window has put there since, undefined when there is nothing */
  const send = async (value: Envelope): Promise<{ readonly there: unknown } | null> => {
    // A disk that does not answer at all has not said that it is saved.
    const slow = setTimeout(() => store.setState({ saving: 'unsaved' }), patience)
    try {
      await shelf.commit([{ key: recipe.key, value, expect: stored }])
      return null
    } catch (error) {
      if (faultOf(error).kind !== 'stale') throw error
      const there = await shelf.read(recipe.key)
      // It may be our own change, landed before the connection was lost.
      return JSON.stringify(there) === JSON.stringify(value) ? null : { there }
    } finally {
      clearTimeout(slow)
    }
  }

  /** Another window has written since, or has the right to: it is right, we follow. Its change would be lost otherwise. */
  const lose = async () => {
    dirty = false
    sending = null
    stored = astray
    store.setState({ mine: false, away: 'window' })
    if (!(await follow().catch(() => false))) store.setState({ saving: 'unsaved' })
  }

  /** All that lay in this browser has been taken away, by its owner or by the browser: what is open is still here. */
  const isCleared = async (there: unknown): Promise<boolean> =>
    there === undefined && stored > 0 && (await shelf.keys('')).length === 0

  const write = async () => {
    // What is typed is seen before it is stored. If the page goes in between, it is among what is `pending`.
    await nextTask()
    for (let tries = 0; dirty || sending; tries += 1) {
      try {
        if (!sending) {
          sending = envelope(stored + 1)
          dirty = false
        }
        if (!store.getState().mine) return lose()
        const refused = await send(sending)
        if (refused && (await isCleared(refused.there))) {
          // Whoever wipes says so first; and what is said may come later than what it did.
          await pause(300)
          if (link.isWiped()) return lose()
          stored = 0
          sending = null
          dirty = true
          link.announce({ type: 'cleared' })
          continue
        }
        if (refused) return lose()
        stored = sending.revision
        sending = null
        tries = 0
        link.tell({ type: 'saved', keys: [recipe.key] })
      } catch (error) {
        const { kind } = faultOf(error)
        if (kind !== 'transient') {
          // It has not landed, and what is done since may fit: the newest is tried next.
          sending = null
          dirty = true
        }
        store.setState({ saving: kind === 'capacity' ? 'full' : 'unsaved' })
        await pause(Math.min(5000, 200 * 2 ** tries))
      }
    }
    store.setState({ saving: at })
  }

  const save = (patch: Partial<State<D>> = {}) => {
    const { saving } = store.getState()
    dirty = true
    store.setState({ ...patch, saving: saving === 'saved' ? 'saving' : saving })
    writing ??= write().finally(() => {
      writing = null
      if (dirty) save()
    })
  }

  const settled = async () => {
    while (writing) await writing
  }
  /** When something else is said of saving. */
  const nextWord = () =>
    new Promise<void>((resolve) => {
      const { saving } = store.getState()
      const stop = store.subscribe((now) => {
        if (now.saving === saving) return
        stop()
        resolve()
      })
    })

  return {
    isSound,
    save,
    touch: () => {
      listed = null
      save()
    },
    follow,
    revision: () => Math.max(0, stored),
    pending: () => {
      const left = sending ? [sending] : []
      try {
        if (dirty) left.push(envelope(stored + left.length + 1))
      } catch {
        // What cannot be read again is not left behind either.
      }
      return left.map((value) => ({ key: recipe.key, value }))
    },
    settled,
    landed: async () => {
      while (writing) {
        const { saving } = store.getState()
        if (saving === 'full' || saving === 'unsaved')
          throw new StorageFault(saving === 'full' ? 'capacity' : 'transient')
        await Promise.race([writing, nextWord()])
      }
      if (store.getState().saving === 'unsaved') throw new StorageFault('stale')
    },
    restore: () => {
      if (writing || stored === 0) return
      stored = 0
      save({ mine: true, away: null })
    },
  }
}
