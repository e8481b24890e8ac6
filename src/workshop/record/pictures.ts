import * as v from 'valibot'
import type { BundleRecord } from '../../exchange/bundle'
import { newId } from '../../lib/ids'
import type { Envelope, Shelf } from '../../storage/shelf'
import { wrap } from './envelope'

// Photos lie apart in records of their own, so that a keystroke never writes one. They are never changed, only replaced.
export const pictureSchema = v.object({
  // 300 kB as base64, with a little air.
  url: v.pipe(v.string(), v.maxLength(420_000), v.regex(/^data:image\/jpeg;base64,[A-Za-z0-9+/]+={0,2}$/)),
  width: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4000)),
  height: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4000)),
})
/** A photo as it is kept: a JPEG as a data URL, and its size in pixels. */
export type Photo = v.InferOutput<typeof pictureSchema>

/** Whether data, such as from a file, is a picture. */
export const isPictureData = (data: unknown): boolean => v.is(pictureSchema, data)

const pictureId = /^picture-[\w-]{1,40}$/
const pictureKey = (id: string): string => `picture/${id}`

/** The ids of the pictures that some data shows. An id says what it is, so nobody needs to know where it stands. */
export const picturesIn = (data: unknown): readonly string[] => {
  const found = new Set<string>()
  const look = (value: unknown): void => {
    if (typeof value === 'string') {
      if (pictureId.test(value)) found.add(value)
    } else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) look(inner)
  }
  look(data)
  return [...found]
}

/** The records of the pictures that some data shows; those that are gone are left out. */
export const pictureRecords = async (shelf: Shelf, data: unknown): Promise<readonly (readonly [string, unknown])[]> => {
  const keys = picturesIn(data).map(pictureKey)
  const records = await Promise.all(keys.map((key) => shelf.read(key)))
  return keys.flatMap((key, at) => (records[at] === undefined ? [] : [[key, records[at]] as const]))
}

/** The same, as they travel in a file. */
export const bundledPictures = async (shelf: Shelf, data: unknown): Promise<readonly BundleRecord[]> =>
  (await pictureRecords(shelf, data)).map(([key, envelope]) => ({ key, envelope: envelope as Envelope }))

/** Takes pictures in from a file. One that is here already is the same: a picture is never changed. @throws StorageFault */
export const takePictures = async (shelf: Shelf, records: readonly BundleRecord[]): Promise<void> => {
  for (const { key, envelope } of records) {
    if (!key.startsWith('picture/') || !isPictureData(envelope.data)) continue
    if ((await shelf.read(key)) === undefined) await shelf.commit([{ key, value: envelope, expect: 0 }])
  }
}

/** Keeps a picture and gives its id. @throws StorageFault */
export const addPicture = async (shelf: Shelf, picture: Photo): Promise<string> => {
  const id = `picture-${newId()}`
  const value = wrap('picture', id, v.parse(pictureSchema, picture))
  await shelf.commit([{ key: pictureKey(id), value, expect: 0 }])
  return id
}

/** The pictures of a window: what has been fetched from the shelf, by id. */
export interface Pictures {
  /** The same function until there are others: who has drawn with it draws again for those. */
  readonly picture: (id: string) => string | null
  /** Fetches what some data shows and is not here yet. @returns whether anything new came */
  fetch(data: unknown): Promise<boolean>
}

export const createPictures = (shelf: Shelf): Pictures => {
  const urls = new Map<string, string>()
  /** Asked for once: one that is gone is not looked for at each keystroke. */
  const asked = new Set<string>()
  const finder = () => (id: string) => urls.get(id) ?? null
  let picture = finder()
  return {
    get picture() {
      return picture
    },
    fetch: async (data) => {
      const missing = picturesIn(data).filter((id) => !asked.has(id))
      for (const id of missing) asked.add(id)
      const found = await pictureRecords(shelf, missing)
      for (const [key, record] of found) {
        const read = v.safeParse(pictureSchema, (record as Envelope | null)?.data)
        if (read.success) urls.set(key.slice('picture/'.length), read.output.url)
      }
      if (found.length > 0) picture = finder()
      return found.length > 0
    },
  }
}

const unusedAfter = 24 * 60 * 60_000
/** So many records are looked through at once. */
const together = 50

/**
 * Takes away photos that nothing shows any more. A day's grace: another window may be about to use one, or to undo.
 * @param now ms since 1970
 */
export const sweepPictures = async (shelf: Shelf, now = Date.now()): Promise<void> => {
  const unused = new Set(await shelf.keys('picture/'))
  if (unused.size === 0) return
  // A few at a time: somebody is looking at home meanwhile.
  const keys = (await Promise.all(['activity/', 'work/', 'tablet/'].map((space) => shelf.keys(space)))).flat()
  for (let at = 0; at < keys.length && unused.size > 0; at += together) {
    const users = await Promise.all(keys.slice(at, at + together).map((key) => shelf.read(key)))
    for (const id of picturesIn(users.map((record) => (record as Envelope | null)?.data))) unused.delete(pictureKey(id))
  }
  const left = await Promise.all([...unused].map(async (key) => [key, await shelf.read(key)] as const))
  const gone = left.filter(([, record]) => now - Date.parse((record as Envelope | null)?.saved ?? '') > unusedAfter)
  if (gone.length > 0)
    await shelf.commit(
      gone.map(([key]) => ({ key, value: null })),
      true,
    )
}
