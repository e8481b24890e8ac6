import { useSyncExternalStore } from 'react'
import { type Refusal, reloadForMissingChunk, startOffline } from './offline'

/** Whether the app lies on this device, and whether a newer one waits. */
export interface Keeping {
  readonly offline: 'unknown' | 'ready' | Refusal
  readonly update: (() => void) | null
}

let keeping: Keeping = { offline: 'unknown', update: null }
const listeners = new Set<() => void>()
const set = (change: Partial<Keeping>) => {
  keeping = { ...keeping, ...change }
  for (const listener of listeners) listener()
}

export const keepOffline = (): void => {
  reloadForMissingChunk()
  startOffline({
    ready: () => set({ offline: 'ready' }),
    waiting: (update) => set({ update }),
    refused: (offline) => set({ offline }),
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
