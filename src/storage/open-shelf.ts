import { place } from '../lib/place'
import { createIndexedShelf } from './indexed-shelf'
import { createMemoryShelf } from './memory-shelf'
import type { Shelf } from './shelf'

/** The browser's database; memory when it cannot be opened (lockdown, a private window, a sandboxed frame). */
export const openShelf = async (): Promise<Shelf> => {
  try {
    // Some browsers that refuse throw already here, where the name is read.
    if (!globalThis.indexedDB) return createMemoryShelf()
    const shelf = createIndexedShelf(place)
    await shelf.list('settings')
    return shelf
  } catch {
    return createMemoryShelf()
  }
}

/** Whether the browser has promised not to throw the data away; null where it does not say. */
export const isKept = async (): Promise<boolean | null> => {
  try {
    return (await navigator.storage?.persisted?.()) ?? null
  } catch {
    return null
  }
}

/** Asks the browser not to throw the data away when space is short. True when it promises that. */
export const askToKeep = async (): Promise<boolean> => {
  try {
    return (await navigator.storage?.persist?.()) ?? false
  } catch {
    return false
  }
}
