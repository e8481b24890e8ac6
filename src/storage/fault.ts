/**
 * Why something was not stored or read.
 * `transient`: try again; `capacity`: the device is full; `invalid`: the value cannot be stored;
 * `unavailable`: this browser refuses storage; `stale`: another window has written since.
 */
export type FaultKind = 'transient' | 'capacity' | 'invalid' | 'unavailable' | 'stale'

export class StorageFault extends Error {
  override readonly name = 'StorageFault'
  constructor(
    readonly kind: FaultKind,
    cause?: unknown,
  ) {
    super(`storage: ${kind}`, { cause })
  }
}

const kinds: Readonly<Record<string, FaultKind>> = {
  QuotaExceededError: 'capacity',
  DataCloneError: 'invalid',
  DataError: 'invalid',
  SecurityError: 'unavailable',
  NotAllowedError: 'unavailable',
  VersionError: 'unavailable',
}

/** A browser's error by its right name. Unknown errors count as transient: the next try may go through. */
export const faultOf = (error: unknown): StorageFault => {
  if (error instanceof StorageFault) return error
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  return new StorageFault(kinds[name] ?? 'transient', error)
}
