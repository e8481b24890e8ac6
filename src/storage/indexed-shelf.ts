import { clear, get, promisifyRequest } from 'idb-keyval'
import { StorageFault } from './fault'
import { revisionOf, type Shelf } from './shelf'
import { createStore } from './store'

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

const all = (prefix: string) => IDBKeyRange.bound(prefix, `${prefix}\uffff`)

/** So many records are read at a time: a page that reads thousands answers in between. */
const portion = 50

/** All records in one transaction, so that they belong together. */
const listed = async (records: IDBObjectStore, prefix: string): Promise<readonly (readonly [string, unknown])[]> => {
  const asked = promisifyRequest(records.getAllKeys(all(prefix)))
  const found: unknown[] = await promisifyRequest(records.getAll(all(prefix), portion))
  const keys = await asked
  while (found.length < keys.length) {
    const rest = IDBKeyRange.bound(keys[found.length], `${prefix}\uffff`)
    found.push(...(await promisifyRequest(records.getAll(rest, portion))))
  }
  return keys.map((key, index) => [String(key), found[index]])
}

/** Records in the browser's database `name`. Each change is checked and written in one transaction of its own. */
export const createIndexedShelf = (name: string): Shelf => {
  const store = createStore(name)
  return {
    durable: true,
    read: (key) => get(key, store.use),
    list: (prefix) => store.run('readonly', (records) => listed(records, prefix)),
    keys: (prefix) =>
      store.run('readonly', async (records) =>
        (await promisifyRequest(records.getAllKeys(all(prefix)))).map((key) => String(key)),
      ),
    commit: (changes, careful) => {
      let tries = 0
      return store.run(
        'readwrite',
        (records) => {
          tries += 1
          // No awaiting between requests: a transaction closes by itself when the page does something else.
          const checks = changes.map(async ({ key, value, expect }) => {
            if (expect !== undefined) {
              const there: unknown = await promisifyRequest(records.get(key))
              // A connection can be lost after the change has landed and before word of it came. It is not late, it is done.
              if (tries > 1 && isSame(there ?? null, value)) return
              if (revisionOf(there) !== expect) throw new StorageFault('stale')
            }
            if (value === null) await promisifyRequest(records.delete(key))
            else await promisifyRequest(records.put(value, key))
          })
          return Promise.all(checks).then(() => undefined)
        },
        careful,
      )
    },
    clear: () => clear(store.use),
  }
}
