import type { Envelope, Shelf } from '../../storage/shelf'
import type { House } from './house'

const overlaid = (shelf: Shelf, pending: ReadonlyMap<string, Envelope | null>): Shelf => {
  const added = (prefix: string) => [...pending].filter(([key]) => key.startsWith(prefix))
  return {
    ...shelf,
    read: async (key) => pending.get(key) ?? shelf.read(key),
    list: async (prefix) =>
      [...new Map<string, unknown>([...(await shelf.list(prefix)), ...added(prefix)])].sort(([one], [other]) =>
        one < other ? -1 : 1,
      ),
    keys: async (prefix) => [...new Set([...(await shelf.keys(prefix)), ...added(prefix).map(([key]) => key)])].sort(),
  }
}

/**
 * The house as it stands on the screen: its shelf reads as if all had been stored that waits to be, or that never will be while
 * the device is full. Files are made of it, so that what is seen is what is saved.
 */
export const onScreen = (house: House): House => {
  const pending = [...house.documents.values()].flatMap((document) => document.pending())
  return pending.length === 0
    ? house
    : { ...house, shelf: overlaid(house.shelf, new Map(pending.map(({ key, value }) => [key, value]))) }
}
