import type { Envelope } from '../storage/shelf'
import type { BundleRecord } from './bundle'

/** A kind of record, as far as ids go. */
export interface IdSpace {
  /** Whose id stands in the key: records of one thing keep together. A field of this name in any record means one of them. */
  readonly of: string
  /** Which part of the key it is. */
  readonly at: number
  /** Its ids begin with this, and mean it wherever they stand. */
  readonly prefix?: string
  /** Fields of these names can mean one of them, too. */
  readonly also?: readonly string[]
}
/** The kinds of records there are, by what their keys begin with. */
export type IdSpaces = Readonly<Record<string, IdSpace>>

/** The new ids of each thing, by its old ones. */
type Renewed = ReadonlyMap<string, ReadonlyMap<string, string>>

/** Whose record it is, as its key says. */
interface Owner extends IdSpace {
  readonly id: string
  /** It is the thing itself, and not something that belongs to it. */
  readonly itself: boolean
  /** The key, were the id another. */
  keyWith(id: string): string
}

const ownerOf = (spaces: IdSpaces, key: string): Owner | null => {
  const parts = key.split('/')
  const space = Object.hasOwn(spaces, parts[0] ?? '') ? spaces[parts[0] ?? ''] : undefined
  const id = space && parts[space.at]
  if (!space || id === undefined) return null
  return {
    ...space,
    id,
    itself: space.at === parts.length - 1,
    keyWith: (next) => parts.map((part, at) => (at === space.at ? next : part)).join('/'),
  }
}

const groupsOf = (spaces: IdSpaces, records: readonly BundleRecord[]): ReadonlyMap<string, readonly Owner[]> => {
  const groups = new Map<string, Owner[]>()
  for (const { key } of records) {
    const owner = ownerOf(spaces, key)
    if (!owner) continue
    const name = `${owner.of}/${owner.id}`
    const group = groups.get(name)
    if (group) group.push(owner)
    else groups.set(name, [owner])
  }
  return groups
}

const freeId = (newId: () => string, free: (id: string) => boolean): string => {
  for (let tries = 0; tries < 100; tries += 1) {
    const id = newId()
    if (free(id)) return id
  }
  throw new Error('no id is free')
}

const renew = (
  spaces: IdSpaces,
  records: readonly BundleRecord[],
  taken: (key: string) => boolean,
  newId: () => string,
): Renewed => {
  const renewed = new Map<string, Map<string, string>>()
  const groups = groupsOf(spaces, records)
  const used = new Set([...groups.values()].flat().map(({ id }) => id))
  for (const group of groups.values()) {
    const [owner] = group
    // A table's work can come without its activity, and must not land among the answers to the one that is here.
    const collides = (id: string) => group.some(({ of, keyWith }) => taken(keyWith(id)) || taken(`${of}/${id}`))
    if (!owner || !collides(owner.id)) continue
    const next = freeId(
      () => `${owner.prefix ?? ''}${newId()}`,
      (id) => !used.has(id) && !collides(id),
    )
    used.add(next)
    renewed.set(owner.of, (renewed.get(owner.of) ?? new Map()).set(owner.id, next))
  }
  return renewed
}

/** What a text in a field of some name can be the id of. */
type Meant = (field: string) => readonly string[]

const meantIn = (spaces: IdSpaces): Meant => {
  const all = Object.values(spaces)
  const known = new Map<string, readonly string[]>()
  return (field) => {
    const found = known.get(field)
    if (found) return found
    const named = all.flatMap(({ of, prefix, also }) => (prefix !== undefined || also?.includes(field) ? [of] : []))
    known.set(field, [field, ...named])
    return [field, ...named]
  }
}

const redirect = (value: unknown, renewed: Renewed, meant: Meant, field = ''): unknown => {
  if (typeof value === 'string') {
    for (const of of meant(field)) {
      const next = renewed.get(of)?.get(value)
      if (next !== undefined) return next
    }
    return value
  }
  if (Array.isArray(value)) return value.map((entry) => redirect(entry, renewed, meant))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, redirect(inner, renewed, meant, name)]))
}

/**
 * Opens a file as something new beside what is here. Things whose id is taken get another, in keys, in envelopes and in every
 * field that is called what they are; where an id says what it is, wherever it stands. Ids that are free are kept, so that
 * tablets can still hand in to a workshop that was restored.
 * @param taken whether a record lies under a key
 * @throws Error when `newId` gives a hundred ids that are taken
 */
export const giveFreshIds = (
  records: readonly BundleRecord[],
  spaces: IdSpaces,
  taken: (key: string) => boolean,
  newId: () => string,
): readonly BundleRecord[] => {
  const renewed = renew(spaces, records, taken, newId)
  const meant = meantIn(spaces)
  return records.map(({ key, envelope }) => {
    const owner = ownerOf(spaces, key)
    const next = owner && renewed.get(owner.of)?.get(owner.id)
    const named = next !== undefined && owner?.itself && envelope.id === owner.id
    return {
      key: next ? owner.keyWith(next) : key,
      envelope: {
        ...envelope,
        ...(named && next ? { id: next } : {}),
        ...(envelope.digest ? { digest: redirect(envelope.digest, renewed, meant) as Envelope['digest'] } : {}),
        data: redirect(envelope.data, renewed, meant),
      },
    }
  })
}
