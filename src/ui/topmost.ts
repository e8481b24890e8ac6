import { useEffect, useId, useSyncExternalStore } from 'react'

let places: readonly string[] = []
const listeners = new Set<() => void>()
const set = (next: readonly string[]) => {
  places = next
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether this place lies over all others of its kind: what is behind an open dialog is neither seen nor heard. @param kind of place */
export const useTopmost = (kind: string): boolean => {
  const id = `${kind} ${useId()}`
  useEffect(() => {
    set([...places, id])
    return () => set(places.filter((one) => one !== id))
  }, [id])
  return useSyncExternalStore(subscribe, () => places.findLast((one) => one.startsWith(`${kind} `)) === id)
}
