import { createStore, type StoreApi } from 'zustand'
import { faultOf } from '../storage/fault'
import { type Change, type Envelope, revisionOf, type Shelf } from '../storage/shelf'
import { endTyping, type History, noHistory, redo, remember, undo } from './history'
import type { Link } from './link'
import { hold } from './lock'

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
  /** Saves again with a fresh digest. */
  touch(): void
  /** What is not yet acknowledged. */
  pending(): Change | null
  /** Resolves when all that was edited until now is stored. */
  settled(): Promise<void>
  claim(takeOver?: boolean): Promise<void>
  release(): void
  follow(): Promise<void>
}

interface Surroundings {
  readonly shelf: Shelf
  readonly link: Link
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

export const createDocument = <D>(
  { shelf, link }: Surroundings,
  recipe: Recipe<D>,
  start: { readonly data: D; readonly revision: number },
): Document<D> => {
  const at: Saving = shelf.durable ? 'saved' : 'memory'
  const store = createStore<State<D>>()(() => ({ data: start.data, saving: at, mine: true, history: noHistory }))
  const { take, put } = recipe.undoable ?? { take: (data: D) => data, put: (_: D, part: unknown) => part as D }
  let stored = start.revision
  let dirty = false
  let inFlight = false
  let writing: Promise<void> | null = null
  let letGo = () => {}

  const envelope = (): Envelope => {
    const { data } = store.getState()
    return {
      format: 1,
      kind: recipe.kind,
      id: recipe.id,
      ...(recipe.method ? { method: recipe.method } : {}),
      version: recipe.version,
      revision: stored + 1,
      saved: new Date().toISOString(),
      ...(recipe.digest ? { digest: recipe.digest(data) } : {}),
      data,
    }
  }

  const follow = async () => {
    if (dirty || inFlight) return
    const record = await shelf.read(recipe.key)
    const revision = revisionOf(record)
    if (dirty || inFlight || revision === stored || revision === 0) return
    stored = revision
    store.setState({ data: recipe.parse((record as Envelope).data, (record as Envelope).version), history: noHistory })
  }

  const write = async () => {
    for (let tries = 0; dirty; tries += 1) {
      dirty = false
      inFlight = true
      const value = envelope()
      try {
        await shelf.commit([{ key: recipe.key, value, expect: stored }])
        stored = value.revision
        inFlight = false
        tries = 0
        link.tell({ type: 'saved', keys: [recipe.key] })
      } catch (error) {
        inFlight = false
        const { kind } = faultOf(error)
        if (kind === 'stale') {
          // Another window has written since: it is right, we follow. Its change would be lost otherwise.
          dirty = false
          store.setState({ mine: false })
          await follow()
          break
        }
        dirty = true
        store.setState({ saving: kind === 'capacity' ? 'full' : 'unsaved' })
        await pause(Math.min(5000, 200 * 2 ** tries))
      }
    }
    store.setState({ saving: at })
  }

  const save = () => {
    dirty = true
    if (store.getState().saving === 'saved') store.setState({ saving: 'saving' })
    writing ??= write().finally(() => {
      writing = null
    })
  }

  const turn = (direction: typeof undo) => {
    const { data, history, mine } = store.getState()
    const turned = mine ? direction(history, take(data)) : null
    if (!turned) return
    store.setState({ data: put(data, turned.value), history: turned.history })
    save()
  }

  const set = (next: D) => {
    const { data, mine } = store.getState()
    if (next === data || !mine) return
    store.setState({ data: next })
    save()
  }

  return {
    key: recipe.key,
    store,
    set,
    edit: (next) => {
      const { data, history, mine } = store.getState()
      if (next === data || !mine) return
      const [before, after] = [take(data), take(next)]
      store.setState({ data: next, history: before === after ? history : remember(history, before, after) })
      save()
    },
    undo: () => turn(undo),
    redo: () => turn(redo),
    endTyping: () => store.setState(({ history }) => ({ history: endTyping(history) })),
    touch: save,
    pending: () => (dirty || inFlight ? { key: recipe.key, value: envelope() } : null),
    settled: async () => {
      while (writing) await writing
    },
    claim: async (takeOver = false) => {
      letGo()
      const lock = await hold(recipe.key, takeOver, () => {
        store.setState({ mine: false })
        void follow()
      })
      letGo = lock.letGo
      if (takeOver) await follow()
      store.setState({ mine: lock.held })
    },
    release: () => {
      letGo()
      letGo = () => {}
    },
    follow,
  }
}
