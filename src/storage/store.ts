import type { UseStore } from 'idb-keyval'
import { faultOf, StorageFault } from './fault'

const storeName = 'records'

/** How long a blocked or silent open may take before it counts as refused, in ms. */
const openWithin = 8000

/** A store that finds its way back: it opens again when the connection is lost and tries once more. */
export interface Store {
  /** For idb-keyval's own functions. */
  readonly use: UseStore
  /** Resolves when the transaction is complete, not when the request is. @throws StorageFault */
  run<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => T | PromiseLike<T>, careful?: boolean): Promise<T>
  close(): void
}

const open = (name: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1)
    let late = false
    const timer = setTimeout(() => {
      late = true
      reject(new StorageFault('unavailable'))
    }, openWithin)
    const settle = (done: () => void) => {
      clearTimeout(timer)
      done()
    }
    request.onupgradeneeded = () => request.result.createObjectStore(storeName)
    request.onsuccess = () => {
      // Nobody waits for an opening that comes too late; left open it would stand in the way of other windows.
      if (late) request.result.close()
      else settle(() => resolve(request.result))
    }
    request.onerror = () => settle(() => reject(faultOf(request.error)))
  })

const complete = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    // Listeners, as idb-keyval's own functions set `oncomplete`. A failed request ends in `abort` too, and only then is its error known.
    transaction.addEventListener('complete', () => resolve())
    transaction.addEventListener('abort', () => reject(faultOf(transaction.error)))
  })

export const createStore = (name: string): Store => {
  let connection: Promise<IDBDatabase> | null = null

  const connect = (): Promise<IDBDatabase> => {
    connection ??= open(name).then(
      (database) => {
        const forget = () => {
          connection = null
        }
        // Another window deletes or upgrades the database: without closing here it would wait for ever.
        database.onversionchange = () => {
          database.close()
          forget()
        }
        database.onclose = forget
        return database
      },
      (error) => {
        connection = null
        throw error
      },
    )
    return connection
  }

  const once = async <T>(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => T | PromiseLike<T>,
    careful: boolean,
  ): Promise<T> => {
    const database = await connect()
    const transaction = database.transaction(storeName, mode, careful ? { durability: 'strict' } : undefined)
    const done = complete(transaction)
    done.catch(() => undefined)
    try {
      const result = await work(transaction.objectStore(storeName))
      if (mode === 'readwrite') await done
      return result
    } catch (error) {
      try {
        transaction.abort()
      } catch {
        // It has already ended, which is what we wanted.
      }
      throw error
    }
  }

  const run: Store['run'] = async (mode, work, careful = false) => {
    try {
      return await once(mode, work, careful)
    } catch (error) {
      if (faultOf(error).kind !== 'transient') throw faultOf(error)
      // iPads say "Connection to Indexed Database server lost" and stay dead until it is opened anew
      // (https://bugs.webkit.org/show_bug.cgi?id=197050).
      connection = null
      return once(mode, work, careful).catch((again) => Promise.reject(faultOf(again)))
    }
  }

  return {
    run,
    use: (mode, work) => run(mode, work),
    close: () => {
      connection?.then((database) => database.close()).catch(() => undefined)
      connection = null
    },
  }
}
