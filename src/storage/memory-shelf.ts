import { StorageFault } from './fault'
import { revisionOf, type Shelf } from './shelf'

/** Holds records until the tab is closed: for browsers that refuse storage. */
export const createMemoryShelf = (): Shelf => {
  const records = new Map<string, unknown>()
  return {
    durable: false,
    read: async (key) => records.get(key),
    list: async (prefix) =>
      [...records].filter(([key]) => key.startsWith(prefix)).sort(([one], [other]) => (one < other ? -1 : 1)),
    commit: async (changes) => {
      const stale = changes.some(({ key, expect }) => expect !== undefined && revisionOf(records.get(key)) !== expect)
      if (stale) throw new StorageFault('stale')
      for (const { key, value } of changes) {
        if (value === null) records.delete(key)
        else records.set(key, structuredClone(value))
      }
    },
    clear: async () => records.clear(),
  }
}
