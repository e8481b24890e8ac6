import { Inflate, strFromU8 } from 'fflate'

// A Word file is a zip, and a small zip can be made to swell without end. What this one says of itself is not trusted.

/** The parts of a Word file, by name. */
export type Parts = Record<string, Uint8Array>

/** Why a file is not unpacked: it is no zip, or more of it would come out than anybody needs. */
export class UnpackFault extends Error {
  constructor(readonly why: 'no-zip' | 'swells') {
    super(why)
  }
}

/** How much a letterhead may hold: parts, and bytes when they are unpacked. */
const most = { parts: 1000, bytes: 40 * 1024 * 1024 } as const
/** So much is unpacked at a time, in bytes: what comes out is a thousand times as much at most, before anybody counts it. */
const bite = 8 * 1024

interface Entry {
  readonly name: string
  readonly packed: boolean
  /** Where its bytes lie in the file. */
  readonly from: number
  readonly to: number
  /** How large it says that it is. */
  readonly size: number
}

const signatures = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 } as const

/** Where the list of entries begins, and how many there are. */
const directoryOf = (view: DataView): readonly [at: number, count: number] => {
  // A comment of 64 kB may follow.
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1)
    if (view.getUint32(at, true) === signatures.end)
      return [view.getUint32(at + 16, true), view.getUint16(at + 10, true)]
  throw new UnpackFault('no-zip')
}

const entryAt = (file: Uint8Array, view: DataView, at: number): Entry & { readonly next: number } => {
  const [names, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
    number,
    number,
    number,
  ]
  const local = view.getUint32(at + 42, true)
  if (view.getUint32(at, true) !== signatures.entry || view.getUint32(local, true) !== signatures.local)
    throw new UnpackFault('no-zip')
  const method = view.getUint16(at + 10, true)
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const to = from + view.getUint32(at + 20, true)
  if ((method !== 0 && method !== 8) || to > file.byteLength) throw new UnpackFault('no-zip')
  const name = strFromU8(file.subarray(at + 46, at + 46 + names))
  const next = at + 46 + names + extra + comment
  return { name, packed: method === 8, from, to, size: view.getUint32(at + 24, true), next }
}

/** What the file says that it holds. No bytes belong to two entries: many that share theirs would each come out whole. */
const entriesOf = (file: Uint8Array): readonly Entry[] => {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const [start, count] = directoryOf(view)
  if (count > most.parts) throw new UnpackFault('swells')
  const entries: Entry[] = []
  for (let at = start; entries.length < count; ) {
    const { next, ...entry } = entryAt(file, view, at)
    entries.push(entry)
    at = next
  }
  const inOrder = entries.toSorted((one, other) => one.from - other.from)
  if (inOrder.some(({ to }, at) => to > (inOrder[at + 1]?.from ?? to))) throw new UnpackFault('swells')
  return entries
}

/** The bytes of a part. One that holds more than it says is stopped on its way. */
const inflated = (packed: Uint8Array, size: number): Uint8Array => {
  const all = new Uint8Array(size)
  let filled = 0
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.byteLength > size) throw new UnpackFault('swells')
    all.set(chunk, filled)
    filled += chunk.byteLength
  })
  for (let at = 0; at < packed.byteLength; at += bite)
    inflate.push(packed.subarray(at, at + bite), at + bite >= packed.byteLength)
  return all.subarray(0, filled)
}

/** @throws UnpackFault, or another where it is cut short */
export const unpack = (file: Uint8Array): Parts => {
  const entries = entriesOf(file).filter(({ name }) => !name.endsWith('/'))
  const size = (one: Entry) => (one.packed ? one.size : one.to - one.from)
  if (entries.reduce((sum, one) => sum + size(one), 0) > most.bytes) throw new UnpackFault('swells')
  return Object.fromEntries(
    entries.map(({ name, packed, from, to, size: says }) => {
      const bytes = file.subarray(from, to)
      return [name, packed ? inflated(bytes, says) : bytes.slice()]
    }),
  )
}
