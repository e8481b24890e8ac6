import { newId } from '../../lib/ids'
import { progressOf } from '../evening/lives'
import type { House } from '../record/house'
import { type Filed, lifeRecipe } from '../record/life'
import { onScreen } from '../record/on-screen'
import { bin, fetchBack } from './bin'
import { mergedCalendar } from './calendar'
import { type Opened, openFile } from './files'
import { type Made, makeFile, packEvent } from './packing'

const mostEditions = 500

/**
 * *Gem fil til sagen*: the file that is the master of what lives, as its next edition, of what is on the screen. It counts as
 * kept when `save` says so.
 * @param save saves what was made as a file; false when it was given up
 * @returns the number of questions still being answered, which stay behind; null when nothing was saved
 * @throws StorageFault when the file is saved, and that it is cannot be stored
 */
export const keepEdition = async (
  house: House,
  life: string,
  save: (made: Made) => Promise<boolean>,
): Promise<number | null> => {
  const document = await house.open(lifeRecipe(life))
  const before = document?.store.getState().data.filed
  if (!document || !before) return null
  const seen = onScreen(house)
  const { records, open } = await packEvent(house, life)
  const kept = new Date().toISOString()
  const progress = await progressOf(seen, life)
  // The same once more is no new edition.
  const fresh = before.editions.length === 0 || progress !== before.at ? [newId()] : []
  const editions = [...before.editions, ...fresh].slice(-mostEditions)
  const next = (filed: Filed, at: number): Filed => ({ ...filed, editions, kept, at })
  const edition = records.map((record) =>
    record.key === document.key
      ? {
          ...record,
          envelope: {
            ...record.envelope,
            data: { ...(record.envelope.data as object), filed: next(before, progress) },
          },
        }
      : record,
  )
  if (!(await save(await makeFile(house, 'workshop', { records: edition, open }, kept)))) return null
  const now = document.store.getState().data
  // What waits to be stored may still change under the same revision: it is not taken for kept.
  document.set({ ...now, filed: next(now.filed ?? before, seen === house ? progress : 0) })
  await document.landed()
  return open
}

/** What calendars were given from here is remembered in the edition that is gone on in: their SEQUENCE never begins again. */
const keepCalendar = async (house: House, life: string, before: Filed['calendar']): Promise<void> => {
  const document = await house.open(lifeRecipe(life))
  const data = document?.store.getState().data
  if (!document || !data?.filed) return
  const calendar = mergedCalendar(before, data.filed.calendar)
  document.set({ ...data, filed: { ...data.filed, calendar } })
  await document.landed()
}

/**
 * *Fortsæt i den nye*: the edition that is here goes to the bin, and the file's takes its place. When that cannot be stored,
 * the one that was here comes back. @throws StorageFault
 */
export const goOnInNewer = async (house: House, life: string, bytes: Uint8Array): Promise<Opened> => {
  const here = await house.open(lifeRecipe(life))
  const calendar = here?.store.getState().data.filed?.calendar ?? {}
  await bin(house, life)
  const opened = await openFile(house, bytes)
  if (!opened.ok) await fetchBack(house, `bin/${life}`)
  else await keepCalendar(house, life, calendar)
  return opened
}
