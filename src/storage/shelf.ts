/** The wrapping of every record and file. What lies in `data` is opaque to storage. */
export interface Envelope {
  /** The version of the house's own shapes: what reads it says which it knows. */
  readonly format: number
  readonly kind: string
  readonly id: string
  /** The method whose data it is, where it is a method's. */
  readonly method?: string
  /** The version of the method, or of the house where there is no method. */
  readonly version: number
  /** Rises by one with each change, also with undo. */
  readonly revision: number
  /** When it was saved, as an ISO time; empty in a box of private answers, which carries no time. */
  readonly saved: string
  /** What lists may know without reading `data`. */
  readonly digest?: Readonly<Record<string, unknown>>
  readonly data: unknown
}

export interface Change {
  readonly key: string
  /** null takes the record away. */
  readonly value: Envelope | null
  /** The revision that must lie there now (0: nothing there); left out, whatever lies there is replaced. */
  readonly expect?: number
}

/** Where records lie. Two kinds: the browser's database, and memory when the browser refuses. */
export interface Shelf {
  readonly durable: boolean
  read(key: string): Promise<unknown>
  /** All records whose key begins with `prefix`, ordered by key. */
  list(prefix: string): Promise<readonly (readonly [string, unknown])[]>
  /** The keys alone: no record is loaded. */
  keys(prefix: string): Promise<readonly string[]>
  /** All of the changes or none. Resolves once they are stored for good. @throws StorageFault */
  commit(changes: readonly Change[], careful?: boolean): Promise<void>
  clear(): Promise<void>
}

export const revisionOf = (record: unknown): number =>
  typeof record === 'object' && record !== null && 'revision' in record && typeof record.revision === 'number'
    ? record.revision
    : 0
