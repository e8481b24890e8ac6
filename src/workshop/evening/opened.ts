import type { Document } from '../record/document'
import { type House, Unreadable } from '../record/house'
import type { AnyEvent } from '../record/life'
import type { RoundRecord } from '../record/records'
import { type Boxes, createBoxes } from './boxes'
import { inPicture } from './round-boxes'

// What lies beside an activity's own record, opened and followed: its tables' work, its boxes, the run sheet it is looked at in.

/** Tells of what is written in a document and what is typed in it: not of whether it is stored. */
export const wordsOf = ({ store }: Pick<Document<unknown>, 'store'>) => ({
  subscribe: (listener: () => void) =>
    store.subscribe((now, before) => {
      if (now.data !== before.data || now.history !== before.history) listener()
    }),
})

/** The works of an activity: those that are there, and those that come in. */
export const openWorks = async (house: House, id: string, open: (key: string) => Promise<Document<unknown> | null>) => {
  const works = new Map<string, Document<unknown>>()
  const listeners = new Set<() => void>()
  const adopt = (key: string, document: Document<unknown>) => {
    if (works.has(key)) return
    works.set(key, document)
    const tell = () => {
      for (const listener of listeners) listener()
    }
    wordsOf(document).subscribe(tell)
    tell()
  }
  const aside = new Set<string>()
  const take = async (key: string) => {
    // One that cannot be read is set aside, where it lies: the rest of the evening does not wait for it.
    const document = await open(key).catch((error) => {
      if (!(error instanceof Unreadable)) throw error
      aside.add(key)
      return null
    })
    if (document) adopt(key, document)
  }
  await Promise.all((await house.shelf.list(`work/${id}/`)).map(([key]) => take(key)))
  house.link.hear((message) => {
    if (message.type !== 'saved') return
    for (const key of message.keys)
      if (key.startsWith(`work/${id}/`) && !works.has(key)) void take(key).catch(() => undefined)
  })
  return { works, aside, adopt, subscribe: (listener: () => void) => listeners.add(listener) }
}

export const openBoxes = async (house: House, id: string, rounds: () => readonly RoundRecord[]): Promise<Boxes> => {
  const boxes = createBoxes(house.shelf, house.link, id, ({ round, table, claim }, poll) => {
    const found = rounds().find((one) => one.id === round)
    return inPicture(found?.pictures[poll] ?? [])({ seat: table, claim })
  })
  await boxes.load()
  house.link.hear((message) => {
    if (message.type === 'saved' && message.keys.some((key) => key.startsWith(`box/${id}/`)))
      void boxes.load().catch(() => undefined)
    if (message.type === 'cleared' && !house.link.isWiped()) boxes.restore().catch(() => undefined)
  })
  return boxes
}

/** The run sheet that what lives is looked at in, and what is written there. */
export const createSight = () => {
  let sheet: Document<AnyEvent> | null = null
  const followed = new WeakSet<object>()
  return {
    sheet: () => sheet,
    through:
      (changed: () => void): ((sheet: Document<AnyEvent> | null) => void) =>
      (next) => {
        if (next === sheet) return
        sheet = next
        if (next && !followed.has(next)) wordsOf(next).subscribe(changed)
        if (next) followed.add(next)
        changed()
      },
  }
}
