/**
 * Where a disk can go wrong: opening it, beginning a transaction, putting a value, landing the transaction (`commit`:
 * nothing of it is kept), and telling about it (`complete`: all of it is kept, but the connection was lost before word came).
 */
export type Moment = 'open' | 'transaction' | 'put' | 'commit' | 'complete'

export interface BadDisk {
  /** Moments so far. */
  count(): number
  /** What went wrong so far. */
  faults(): readonly Moment[]
  mend(): void
}

interface Landing {
  _abort(error: string): void
  error: DOMException | null
}

const opens = IDBFactory.prototype.open
const begins = IDBDatabase.prototype.transaction
const puts = IDBObjectStore.prototype.put

/**
 * Lets the browser's database fail at chosen moments.
 * @param isBad is asked at each moment, with its number among all moments and among those of its kind, both from 1
 * @param error the name of the browser's error
 */
export const breakDisk = (
  isBad: (number: number, moment: Moment, nth: number) => boolean,
  error = 'UnknownError',
): BadDisk => {
  let count = 0
  const kinds = new Map<Moment, number>()
  const faults: Moment[] = []
  const fails = (moment: Moment) => {
    count += 1
    const nth = (kinds.get(moment) ?? 0) + 1
    kinds.set(moment, nth)
    const bad = isBad(count, moment, nth)
    if (bad) faults.push(moment)
    return bad
  }

  IDBFactory.prototype.open = function (...args) {
    if (!fails('open')) return opens.apply(this, args)
    const request = opens.apply(this, [`nowhere-${Math.random()}`])
    request.addEventListener('success', (event) => {
      event.stopImmediatePropagation()
      request.result.close()
      Object.defineProperty(request, 'error', { value: new DOMException('', error) })
      request.onerror?.(event)
    })
    return request
  }

  IDBDatabase.prototype.transaction = function (...args) {
    const mode: string | undefined = args[1]
    // The first opening makes its own transaction, which is part of the opening.
    if (mode === 'versionchange') return begins.apply(this, args)
    if (fails('transaction')) throw new DOMException('', error)
    const transaction = begins.apply(this, args)
    if (mode === 'readwrite') spoil(transaction)
    return transaction
  }

  IDBObjectStore.prototype.put = function (...args) {
    if (fails('put')) throw new DOMException('', error)
    return puts.apply(this, args)
  }

  const spoil = (transaction: IDBTransaction) => {
    const dispatch = transaction.dispatchEvent
    const landing = transaction as unknown as Landing
    transaction.dispatchEvent = function (event) {
      if (event.type !== 'complete') return dispatch.call(this, event)
      if (fails('commit')) {
        landing._abort(error)
        return true
      }
      if (fails('complete')) {
        landing.error = new DOMException('', error)
        Object.defineProperty(event, 'type', { value: 'abort' })
      }
      return dispatch.call(this, event)
    }
  }

  return {
    count: () => count,
    faults: () => faults,
    mend: () => {
      IDBFactory.prototype.open = opens
      IDBDatabase.prototype.transaction = begins
      IDBObjectStore.prototype.put = puts
    },
  }
}

/** A disk that takes what is written, and is never heard of again. */
export const silenceDisk = (): (() => void) => {
  const nothing = () => ({})
  const store = { get: nothing, put: nothing, delete: nothing }
  const never = { addEventListener: nothing, objectStore: () => store, abort: nothing }
  IDBDatabase.prototype.transaction = function (...args) {
    return args[1] === 'readwrite' ? (never as unknown as IDBTransaction) : begins.apply(this, args)
  }
  return () => {
    IDBDatabase.prototype.transaction = begins
  }
}
