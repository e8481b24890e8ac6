import * as v from 'valibot'
import { newId } from '../../lib/ids'
import { byName } from '../../lib/names'
import type { Envelope } from '../../storage/shelf'
import { line } from './atoms'
import { wrap } from './envelope'
import type { House } from './house'

/** The largest letterhead as it is stored, in characters of base64: 3 MB of file. */
const mostStored = 4 * 1024 * 1024 + 8

/** The municipality's own Word document, which ours are filled into. */
export const letterheadSchema = v.object({
  title: line,
  /** The file, in base64. */
  file: v.pipe(v.string(), v.maxLength(mostStored), v.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
})

export interface Letterhead {
  readonly key: string
  readonly title: string
  readonly file: Uint8Array
}

const toText = (bytes: Uint8Array): string => {
  let said = ''
  for (let at = 0; at < bytes.length; at += 0x8000) said += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(said)
}
const toBytes = (text: string): Uint8Array => Uint8Array.from(atob(text), (char) => char.charCodeAt(0))

/** The letterheads that can be read, by name. One that cannot lies where it is. */
export const listLetterheads = async ({ shelf }: House): Promise<readonly Letterhead[]> =>
  (await shelf.list('letterhead/'))
    .flatMap(([key, record]): readonly Letterhead[] => {
      const read = v.safeParse(letterheadSchema, (record as Envelope | null)?.data)
      return read.success ? [{ key, title: read.output.title, file: toBytes(read.output.file) }] : []
    })
    .sort((one, other) => byName(one.title, other.title))

/** Keeps a letterhead beside the others; one of the same name makes way for it. @throws StorageFault */
export const keepLetterhead = async (house: House, title: string, file: Uint8Array): Promise<void> => {
  const same = (await listLetterheads(house)).filter((one) => one.title === title)
  const id = newId()
  const key = `letterhead/${id}`
  const value = wrap('letterhead', id, v.parse(letterheadSchema, { title, file: toText(file) }))
  await house.shelf.commit([{ key, value, expect: 0 }], true)
  house.link.tell({ type: 'saved', keys: [key] })
  for (const one of same) await dropLetterhead(house, one.key)
}

/** @throws StorageFault */
export const dropLetterhead = async ({ shelf, link }: House, key: string): Promise<void> => {
  const record = (await shelf.read(key)) as Envelope | undefined
  if (!record) return
  await shelf.commit([{ key, value: null, expect: record.revision }])
  link.tell({ type: 'saved', keys: [key] })
}
