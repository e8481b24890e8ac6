import { text } from '../../i18n/language'
import { minutesOf, timeOf } from '../../lib/clock'
import { newId } from '../../lib/ids'
import { findManifest } from '../../methods/registry'
import type { Document } from '../record/document'
import type { House } from '../record/house'
import type { Item, Workshop } from '../record/records'
import { addActivity } from '../record/shelf-list'
import { addLife, listLives } from './lives'
import { type ReadyItem, type ReadySheet, titleKey } from './ready-sheets'

/** What lives is there once: the one there is, or a new one. */
export const activityOf = async (house: House, workshop: string, method: string): Promise<string | null> => {
  if (!findManifest(method)?.lives) return addActivity(house, method, workshop)
  const own = (await listLives(house)).find((one) => one.method === method)
  return own?.id ?? addLife(house, method)
}

/** What to bring and print, for the one who holds it: said where the evening begins. */
const noteOf = ({ id }: ReadySheet): string =>
  [
    text('ready.bring', { things: text(`ready.${id}.bring`) }),
    text('ready.paper', { things: text(`ready.${id}.paper`) }),
  ].join('\n')

const itemOf = async (house: House, workshop: string, sheet: ReadySheet, ready: ReadyItem): Promise<Item | null> => {
  if ('method' in ready) {
    const activity = await activityOf(house, workshop, ready.method)
    if (activity === null) return null
    return { kind: 'method', id: newId(), activity, method: ready.method, title: '', minutes: ready.minutes }
  }
  const { plain, minutes, title } = ready
  const note = plain === 'welcome' ? noteOf(sheet) : ''
  return {
    ...{ kind: 'plain', id: newId(), plain, minutes, note },
    title: title ? text(titleKey(title)) : text(`plain.${plain}`),
  }
}

/** Lays a ready run sheet into a workshop that has none. What has been written in it stays. Needs the texts of `ready`. @throws StorageFault */
export const layReadySheet = async (
  house: House,
  id: string,
  document: Document<Workshop>,
  sheet: ReadySheet,
): Promise<void> => {
  const items: Item[] = []
  for (const ready of sheet.items) {
    const item = await itemOf(house, id, sheet, ready)
    if (item) items.push(item)
  }
  const { data } = document.store.getState()
  const tables = sheet.tables.map((people, at) => ({
    id: newId(),
    name: text('seat.table', { number: at + 1 }),
    people,
  }))
  document.edit({
    ...data,
    title: data.title || text(`ready.${sheet.id}.title`),
    purpose: data.purpose || text(`ready.${sheet.id}.purpose`),
    start: sheet.start,
    end: timeOf((minutesOf(sheet.start) ?? 0) + sheet.minutes, ':'),
    tables,
    items: [...data.items, ...items],
  })
}
