import { useEffect, useId, useSyncExternalStore } from 'react'

let places: readonly string[] = []
/** What lies on top, and since when, in ms since 1970: by kind. */
const tops = new Map<string, { readonly id: string | undefined; readonly since: number }>()
const listeners = new Set<() => void>()
const topOf = (kind: string) => places.findLast((one) => one.startsWith(`${kind} `))
const set = (kind: string, next: readonly string[]) => {
  places = next
  if (tops.get(kind)?.id !== topOf(kind)) tops.set(kind, { id: topOf(kind), since: performance.now() })
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * Since when this place lies over all others of its kind, in ms since the page was opened; null while it does not: what is behind an open
 * dialog is neither seen nor heard.
 */
export const useTopmost = (kind: string): number | null => {
  const id = `${kind} ${useId()}`
  useEffect(() => {
    set(kind, [...places, id])
    return () =>
      set(
        kind,
        places.filter((one) => one !== id),
      )
  }, [kind, id])
  return useSyncExternalStore(subscribe, () => {
    const top = tops.get(kind)
    return top?.id === id ? top.since : null
  })
}

/** What is said as a dialog closes was hardly heard there, in ms. */
const hardly = 700

/** Whether it is for this place to say: what the place before it has said is not said again. */
export const isNewHere = (told: number, since: number): boolean => told >= since - hardly
