import { createStore, type StoreApi } from 'zustand'
import { faultOf } from '../../storage/fault'
import { type Change, type Envelope, revisionOf, type Shelf } from '../../storage/shelf'
import { wrap } from './envelope'
import { endTyping, type History, noHistory, redo, remember, undo } from './history'
import { houseFormat, isOlder } from './house-format'
import type { Link } from './link'
import { createRight } from './lock'

/**
 * What the facilitator may trust: `saved` only when the database has said so; `memory` when the browser keeps nothing;
 * `full` when the device has no room; `unsaved` while storing goes on failing.
 */
export type Saving = 'saved' | 'saving' | 'unsaved' | 'full' | 'memory'

export interface State<D> {
  readonly data: D
  readonly saving: Saving
  /** False while another window has the right to write. */
  readonly mine: boolean
  readonly history: History<unknown>
  /** How many changes the recipe has refused: the page says so. */
  readonly refused: number
}

export interface Recipe<D> {
  readonly key: string
  readonly kind: string
  readonly id: string
  readonly version: number
  readonly method?: string
  /** @throws when what is stored cannot be read */
  parse(data: unknown, version: number): D
  digest?(data: D): Readonly<Record<string, unknown>>
  /** A change that must not be made now, by an edit, an undo or a redo. */
  refuses?(now: D, next: D): boolean
  /** What undo covers; left out, all of it. */
  readonly undoable?: { take(data: D): unknown; put(data: D, part: unknown): D }
}

export interface Document<D> {
  readonly key: string
  readonly store: StoreApi<State<D>>
  /** One step of undo. Nothing happens while another window writes. */
  edit(next: D): void
  /** Saved, but not a step of undo. */
  set(next: D): void
  undo(): void
  redo(): void
  endTyping(): void
  /** Undo begins here: what was made ready by the house is not the facilitator's to undo. */
  beginHistory(): void
  /** Saves again with a fresh digest. */
  touch(): void
  /** What is not yet acknowledged: the change that is under way, and what was done since on top of it. */
  pending(): readonly Change[]
  /** Resolves when all that was edited until now is stored. */
  settled(): Promise<void>
  claim(takeOver?: boolean): Promise<void>
  release(): void
  /** Shows what another window has stored. False when it has thrown this away, or stored what cannot be read here. */
  follow(): Promise<boolean>
}

interface Surroundings {
  readonly shelf: Shelf
  readonly link: Link
}

const untouched = { mine: true, history: noHistory, refused: 0 } as const

/** No revision: what is on screen is not what is stored. */
const astray = -1

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

export const createDocument = <D>(
  { shelf, link }: Surroundings,
  recipe: Recipe<D>,
  start: { readonly data: D; readonly revision: number },
): Document<D> => {
  const at: Saving = shelf.durable ? 'saved' : 'memory'
  const store = createStore<State<D>>()(() => ({ ...untouched, data: start.data, saving: at }))
  const { take, put } = recipe.undoable ?? { take: (data: D) => data, put: (_: D, part: unknown) => part as D }
  let stored = start.revision
  let dirty = false
  /** The change that is under way, or whose fate is unknown since the connection was lost. */
  let sending: Envelope | null = null
  let writing: Promise<void> | null = null

  /** @throws when it could not be read again: then it is not stored, and said to be unsaved until it is put right */
  const envelope = (revision: number): Envelope => {
    const { data } = store.getState()
    recipe.parse(data, recipe.version)
    return wrap(recipe.kind, recipe.id, data, {
      ...(recipe.method ? { method: recipe.method } : {}),
      version: recipe.version,
      revision,
      ...(recipe.digest ? { digest: recipe.digest(data) } : {}),
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
    if (revision === 0) return false
    const data = read(record)
    if (data === null) {
      // It is newer than this window, or damaged: to be left as it is, so nothing more is written from here.
      store.setState({ mine: false })
      return false
    }
    stored = revision
    store.setState({ data, history: noHistory, saving: at })
    return true
  }

  /** @returns false when another window has written since */
  const send = async (value: Envelope): Promise<boolean> => {
    try {
      await shelf.commit([{ key: recipe.key, value, expect: stored }])
      return true
    } catch (error) {
      if (faultOf(error).kind !== 'stale') throw error
      // It may be our own change, landed before the connection was lost.
      return JSON.stringify(await shelf.read(recipe.key)) === JSON.stringify(value)
    }
  }

  /** Another window has written since, or has the right to: it is right, we follow. Its change would be lost otherwise. */
  const lose = async () => {
    dirty = false
    sending = null
    stored = astray
    store.setState({ mine: false })
    if (!(await follow().catch(() => false))) store.setState({ saving: 'unsaved' })
  }

  const write = async () => {
    for (let tries = 0; dirty || sending; tries += 1) {
      try {
        if (!sending) {
          sending = envelope(stored + 1)
          dirty = false
        }
        if (!store.getState().mine || !(await send(sending))) return lose()
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

  const right = createRight(recipe.key, () => {
    store.setState({ mine: false })
    follow().catch(() => undefined)
  })

  const allowed = (next: D): boolean => {
    const { data, refused } = store.getState()
    if (!recipe.refuses?.(data, next)) return true
    store.setState({ refused: refused + 1 })
    return false
  }

  const turn = (direction: typeof undo) => {
    const { data, history, mine } = store.getState()
    const turned = mine ? direction(history, take(data)) : null
    const next = turned && put(data, turned.value)
    if (next && allowed(next)) save({ data: next, history: turned.history })
  }

  return {
    key: recipe.key,
    store,
    set: (next) => {
      const { data, mine } = store.getState()
      if (next !== data && mine) save({ data: next })
    },
    edit: (next) => {
      const { data, history, mine } = store.getState()
      if (next === data || !mine || !allowed(next)) return
      const [before, after] = [take(data), take(next)]
      save({ data: next, history: before === after ? history : remember(history, before, after) })
    },
    undo: () => turn(undo),
    redo: () => turn(redo),
    beginHistory: () => store.setState({ history: noHistory }),
    endTyping: () => store.setState(({ history }) => ({ history: endTyping(history) })),
    touch: () => {
      if (store.getState().mine) save()
    },
    pending: () => {
      const left = sending ? [sending] : []
      try {
        if (dirty) left.push(envelope(stored + left.length + 1))
      } catch {
        // What cannot be read again is not left behind either.
      }
      return left.map((value) => ({ key: recipe.key, value }))
    },
    settled: async () => {
      while (writing) await writing
    },
    claim: async (takeOver = false) => {
      const held = await right.claim(takeOver)
      const followed = await follow().catch(() => true)
      store.setState({ mine: held && followed })
    },
    release: right.release,
    follow,
  }
}
