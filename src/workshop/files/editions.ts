import { encodeBundle } from '../../exchange/bundle'
import { newId } from '../../lib/ids'
import { progressOf } from '../evening/standing'
import type { House } from '../record/house'
import { workshopRecipe } from '../record/recipes'
import type { Standing } from '../record/records'
import { bin, fetchBack } from './bin'
import { type Opened, openFile, packWorkshop } from './files'

const mostEditions = 500

/**
 * *Gem fil til sagen*: the file that is the master of a room, as its next edition. It counts as kept when `save` says so.
 * @param save saves the text as a file; false when it was given up
 * @returns the number of questions still being answered, which stay behind; null when nothing was saved
 * @throws StorageFault
 */
export const keepEdition = async (
  house: House,
  room: string,
  save: (text: string) => Promise<boolean>,
): Promise<number | null> => {
  const document = await house.open(workshopRecipe(room))
  const before = document?.store.getState().data.standing
  if (!document || !before) return null
  await Promise.all([...house.documents.values()].map((one) => one.settled()))
  const { records, open } = await packWorkshop(house, room)
  const kept = new Date().toISOString()
  const progress = await progressOf(house, room)
  // The same once more is no new edition.
  const fresh = before.editions.length === 0 || progress !== before.at ? [newId()] : []
  const editions = [...before.editions, ...fresh].slice(-mostEditions)
  const next = (standing: Standing): Standing => ({ ...standing, editions, kept, at: progress })
  const edition = records.map((record) =>
    record.key === document.key
      ? {
          ...record,
          envelope: { ...record.envelope, data: { ...document.store.getState().data, standing: next(before) } },
        }
      : record,
  )
  if (!(await save(encodeBundle('workshop', kept, edition)))) return null
  const { data } = document.store.getState()
  document.set({ ...data, standing: next(data.standing ?? before) })
  await document.settled()
  return open
}

/**
 * *Fortsæt i den nye*: the edition that is here goes to the bin, and the file's takes its place. When that cannot be stored,
 * the one that was here comes back. @throws StorageFault
 */
export const goOnInNewer = async (house: House, room: string, bytes: Uint8Array): Promise<Opened> => {
  await bin(house, room)
  const opened = await openFile(house, bytes)
  if (!opened.ok) await fetchBack(house, `bin/${room}`)
  return opened
}
