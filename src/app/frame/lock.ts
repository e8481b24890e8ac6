import { useEffect, useSyncExternalStore } from 'react'
import { useBlocker } from 'react-router'
import { place } from '../../lib/place'

/** How far a lock reaches: the tab that was handed to a table, or all of a device that lies there. */
type Reach = 'tab' | 'device'

const key = `${place}:locked`

const storeOf = (reach: Reach): Storage | null => {
  try {
    return reach === 'tab' ? sessionStorage : localStorage
  } catch {
    return null
  }
}
const read = (): string | null => storeOf('device')?.getItem(key) ?? storeOf('tab')?.getItem(key) ?? null

/** For a browser that keeps nothing: at least until the page is loaded again. */
let inMemory: string | null = null
const listeners = new Set<() => void>()
const tell = () => {
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The only address that may be shown until somebody unlocks; null when all may. Looked up anew: another tab may have locked. */
export const lockedTo = (): string | null => read() ?? inMemory

/** Holds the tab or the device at one page: every other address leads back to it, also after a reload. */
export const lockTo = (path: string, reach: Reach): void => {
  try {
    storeOf(reach)?.setItem(key, path)
  } catch {
    // Full: this page holds it in memory.
  }
  inMemory = read() === null ? path : null
  tell()
}

const turnedKey = `${place}:turned`
let turnedInMemory: readonly string[] = []
const turned = (): readonly string[] => (storeOf('tab')?.getItem(turnedKey) ?? '').split(' ').concat(turnedInMemory)

/** The table that holds the tab has turned its answers to a question; it sees them until somebody unlocks. @param box its key */
export const turnedHere = (box: string): void => {
  const all = [...turned(), box]
  try {
    storeOf('tab')?.setItem(turnedKey, all.join(' '))
  } catch {
    // Full: this page holds it in memory.
  }
  if (!turned().includes(box)) turnedInMemory = all
}

/** Whether the table that holds the tab has turned them itself. */
export const isTurnedHere = (box: string): boolean => turned().includes(box)

/** A deliberate act of the facilitator. */
export const unlock = (): void => {
  for (const reach of ['tab', 'device'] as const) storeOf(reach)?.removeItem(key)
  storeOf('tab')?.removeItem(turnedKey)
  turnedInMemory = []
  inMemory = null
  tell()
}

/** {@link lockedTo}, drawn anew when this window locks or unlocks. */
export const useLocked = (): string | null => useSyncExternalStore(subscribe, lockedTo)

const asks = (event: BeforeUnloadEvent) => {
  if (lockedTo() !== null) event.preventDefault()
}

/** While the page is locked, Back, a swipe and a link stay on it, and a reload is asked about first. @param tried somebody wanted to leave */
export const useStay = (tried: () => void): void => {
  const blocker = useBlocker(({ nextLocation }) => {
    const to = lockedTo()
    return to !== null && nextLocation.pathname !== to
  })
  useEffect(() => {
    if (blocker.state !== 'blocked') return
    blocker.reset()
    tried()
  }, [blocker, tried])
  useEffect(() => {
    addEventListener('beforeunload', asks)
    return () => removeEventListener('beforeunload', asks)
  }, [])
}
