import { faultOf, StorageFault } from './fault'
import { revisionOf, type Shelf } from './shelf'

const copyOf = <T>(value: T): T => {
  try {
    return structuredClone(value)
  } catch (error) {
    throw faultOf(error)
  }
}

/** Holds records until the tab is closed: for browsers that refuse storage. */
export const createMemoryShelf = (): Shelf => {
  const records = new Map<string, unknown>()
  return {
    durable: false,
    read: async (key) => records.get(key),
    list: async (prefix) =>
      [...records].filter(([key]) => key.startsWith(prefix)).sort(([one], [other]) => (one < other ? -1 : 1)),
    keys: async (prefix) => [...records.keys()].filter((key) => key.startsWith(prefix)).sort(),
    commit: async (changes) => {
      const stale = changes.some(({ key, expect }) => expect !== undefined && revisionOf(records.get(key)) !== expect)
      if (stale) throw new StorageFault('stale')
      const copies = changes.map(({ key, value }) => [key, copyOf(value)] as const)
      for (const [key, value] of copies) {
        if (value === null) records.delete(key)
        else records.set(key, value)
      }
    },
    clear: async () => records.clear(),
  }
}
