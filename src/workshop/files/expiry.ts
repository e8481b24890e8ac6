import * as v from 'valibot'
import { dayOf, daysBetween } from '../../lib/clock'
import type { Envelope } from '../../storage/shelf'
import type { House } from '../record/house'
import { sweepPictures } from '../record/pictures'
import { type Workshop, workshopSchema } from '../record/records'
import { recordsOfWorkshop } from '../record/shelf-list'
import { isIn } from '../record/spaces'

/** Days left before answers and reasons are deleted; null when they are kept or have no day to count from. */
export const daysLeft = ({ keepDays, day, finished }: Workshop, today: string): number | null => {
  const from = finished || day
  return keepDays === null || from === '' ? null : keepDays - daysBetween(from, today)
}

/** Deletes answers and reasons of workshops whose time is up, on this device. What was agreed stays. */
export const tidy = async (house: House, today = dayOf(new Date())): Promise<void> => {
  const { shelf, link } = house
  await sweepPictures(shelf)
  for (const [key, record] of await shelf.list('workshop/')) {
    const read = v.safeParse(workshopSchema, (record as Envelope | null)?.data)
    if (!read.success || (daysLeft(read.output, today) ?? 1) > 0) continue
    const own = (await recordsOfWorkshop(house, key.slice('workshop/'.length))).map(([name]) => name)
    const gone = own.filter((name) => isIn(name, 'work', 'box')).map((name) => ({ key: name, value: null }))
    if (gone.length === 0) continue
    await shelf.commit(gone, true)
    link.announce({ type: 'saved', keys: gone.map(({ key }) => key) })
  }
}
