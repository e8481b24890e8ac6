import { newId } from '../../lib/ids'
import { progressOf } from '../evening/standing'
import type { House } from '../record/house'
import { onScreen } from '../record/on-screen'
import { workshopRecipe } from '../record/recipes'
import type { Standing } from '../record/records'
import { bin, fetchBack } from './bin'
import { mergedCalendar } from './calendar'
import { type Opened, openFile } from './files'
import { type Made, makeFile, packWorkshop } from './packing'

const mostEditions = 500

/**
 * *Gem fil til sagen*: the file that is the master of a room, as its next edition, of what is on the screen. It counts as kept
 * when `save` says so.
 * @param save saves what was made as a file; false when it was given up
 * @returns the number of questions still being answered, which stay behind; null when nothing was saved
 * @throws StorageFault when the file is saved, and that it is cannot be stored
 */
export const keepEdition = async (
  house: House,
  room: string,
  save: (made: Made) => Promise<boolean>,
): Promise<number | null> => {
  const document = await house.open(workshopRecipe(room))
  const before = document?.store.getState().data.standing
  if (!document || !before) return null
  const seen = onScreen(house)
  const { records, open } = await packWorkshop(house, room)
  const kept = new Date().toISOString()
  const progress = await progressOf(seen, room)
  // The same once more is no new edition.
  const fresh = before.editions.length === 0 || progress !== before.at ? [newId()] : []
  const editions = [...before.editions, ...fresh].slice(-mostEditions)
  const next = (standing: Standing, at: number): Standing => ({ ...standing, editions, kept, at })
  const data = { ...document.store.getState().data, standing: next(before, progress) }
  const edition = records.map((record) =>
    record.key === document.key ? { ...record, envelope: { ...record.envelope, data } } : record,
  )
  if (!(await save(await makeFile(house, 'workshop', { records: edition, open }, kept)))) return null
  const now = document.store.getState().data
  // What waits to be stored may still change under the same revision: it is not taken for kept.
  document.set({ ...now, standing: next(now.standing ?? before, seen === house ? progress : 0) })
  await document.landed()
  return open
}

/** What calendars were given from here is remembered in the edition that is gone on in: their SEQUENCE never begins again. */
const keepCalendar = async (house: House, room: string, before: Standing['calendar']): Promise<void> => {
  const document = await house.open(workshopRecipe(room))
  const data = document?.store.getState().data
  if (!document || !data?.standing) return
  const calendar = mergedCalendar(before, data.standing.calendar)
  document.set({ ...data, standing: { ...data.standing, calendar } })
  await document.landed()
}

/**
 * *Fortsæt i den nye*: the edition that is here goes to the bin, and the file's takes its place. When that cannot be stored,
 * the one that was here comes back. @throws StorageFault
 */
export const goOnInNewer = async (house: House, room: string, bytes: Uint8Array): Promise<Opened> => {
  const here = await house.open(workshopRecipe(room))
  const calendar = here?.store.getState().data.standing?.calendar ?? {}
  await bin(house, room)
  const opened = await openFile(house, bytes)
  if (!opened.ok) await fetchBack(house, `bin/${room}`)
  else await keepCalendar(house, room, calendar)
  return opened
}
