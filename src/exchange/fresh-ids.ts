import type { Envelope } from '../storage/shelf'
import type { BundleRecord } from './bundle'

type Space = 'workshop' | 'activity' | 'deck' | 'picture'
type Renewed = Readonly<Record<Space, Map<string, string>>>

const spaces: ReadonlyMap<string | undefined, Space> = new Map([
  ['workshop', 'workshop'],
  ['activity', 'activity'],
  ['work', 'activity'],
  ['box', 'activity'],
  ['deck', 'deck'],
  ['picture', 'picture'],
])

/** Whose record it is, as its key says. */
interface Owner {
  readonly space: Space
  readonly id: string
  /** The key, were the id another. */
  keyWith(id: string): string
}

/** null where there is only one, as with settings. */
const ownerOf = (key: string): Owner | null => {
  const parts = key.split('/')
  const space = spaces.get(parts[0])
  const place = space === 'deck' ? parts.length - 1 : 1
  const id = parts[place]
  if (!space || id === undefined) return null
  return { space, id, keyWith: (next) => parts.map((part, at) => (at === place ? next : part)).join('/') }
}

const groupsOf = (records: readonly BundleRecord[]): ReadonlyMap<string, readonly Owner[]> => {
  const groups = new Map<string, Owner[]>()
  for (const { key } of records) {
    const owner = ownerOf(key)
    if (!owner) continue
    const name = `${owner.space}/${owner.id}`
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

const renew = (records: readonly BundleRecord[], taken: (key: string) => boolean, newId: () => string): Renewed => {
  const renewed: Renewed = { workshop: new Map(), activity: new Map(), deck: new Map(), picture: new Map() }
  const groups = groupsOf(records)
  const used = new Set([...groups.values()].flat().map(({ id }) => id))
  for (const group of groups.values()) {
    const [owner] = group
    // A table's work can come without its activity, and must not land among the answers to the one that is here.
    const collides = (id: string) => group.some(({ space, keyWith }) => taken(keyWith(id)) || taken(`${space}/${id}`))
    if (!owner || !collides(owner.id)) continue
    // The id of a picture says what it is, wherever it stands.
    const fresh = owner.space === 'picture' ? () => `picture-${newId()}` : newId
    const next = freeId(fresh, (id) => !used.has(id) && !collides(id))
    used.add(next)
    renewed[owner.space].set(owner.id, next)
  }
  return renewed
}

const redirect = (value: unknown, renewed: Renewed, field = ''): unknown => {
  if (typeof value === 'string') {
    if (field === 'activity' || field === 'workshop') return renewed[field].get(value) ?? value
    return renewed.picture.get(value) ?? value
  }
  if (Array.isArray(value)) return value.map((entry) => redirect(entry, renewed))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, redirect(inner, renewed, name)]))
}

/**
 * Opens a file as something new beside what is here. Workshops, activities and decks whose id is taken get another,
 * in keys, in envelopes and in every field called `activity` or `workshop`; pictures too, wherever they are shown. Ids that are free are kept, so that
 * tablets can still hand in to a workshop that was restored. Settings keep their keys: there is one of each.
 * @param taken whether a record lies under a key
 * @throws Error when `newId` gives a hundred ids that are taken
 */
export const giveFreshIds = (
  records: readonly BundleRecord[],
  taken: (key: string) => boolean,
  newId: () => string,
): readonly BundleRecord[] => {
  const renewed = renew(records, taken, newId)
  return records.map(({ key, envelope }) => {
    const owner = ownerOf(key)
    const next = owner && renewed[owner.space].get(owner.id)
    // A box carries the id of its question.
    const named = next && envelope.id === owner.id && !key.startsWith('box/')
    return {
      key: next ? owner.keyWith(next) : key,
      envelope: {
        ...envelope,
        ...(named ? { id: next } : {}),
        ...(envelope.digest ? { digest: redirect(envelope.digest, renewed) as Envelope['digest'] } : {}),
        data: redirect(envelope.data, renewed),
      },
    }
  })
}
