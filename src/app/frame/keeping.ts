import { useSyncExternalStore } from 'react'
import { type Refusal, reloadForMissingChunk, startOffline } from './offline'

/** Whether the app lies on this device, and whether a newer one waits. */
export interface Keeping {
  readonly offline: 'unknown' | 'ready' | Refusal
  readonly update: (() => void) | null
  /** The app has gone from this address, and this page is what was kept of it. */
  readonly moved: boolean
}

let keeping: Keeping = { offline: 'unknown', update: null, moved: false }
const listeners = new Set<() => void>()
const set = (change: Partial<Keeping>) => {
  keeping = { ...keeping, ...change }
  for (const listener of listeners) listener()
}

/** What is not stored yet when a new page has to be fetched; set once the house is open. */
let flush = async (): Promise<unknown> => undefined
export const flushWith = (all: () => Promise<unknown>): void => {
  flush = all
}

/** A chunk that is gone after a deploy is met by one reload, with everything stored first. */
export const mendMissingChunks = (): void => reloadForMissingChunk(() => flush())

export const keepOffline = (): void => {
  startOffline({
    ready: () => set({ offline: 'ready' }),
    waiting: (update) => set({ update }),
    refused: (offline) => set({ offline }),
    moved: () => set({ moved: true }),
  })
}

export const useKeeping = (): Keeping =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => keeping,
  )
