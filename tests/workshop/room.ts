import { createIndexedShelf } from '../../src/storage/indexed-shelf'
import { takeInTail } from '../../src/storage/journal'
import type { Shelf } from '../../src/storage/shelf'
import type { Document, Recipe } from '../../src/workshop/record/document'
import { createHouse, type House } from '../../src/workshop/record/house'
import { createLink } from '../../src/workshop/record/link'

/** Long enough for the other windows to hear of a change, and for the disk to do what it was asked. */
export const aMoment = async (moments = 6): Promise<void> => {
  for (let moment = 0; moment < moments; moment += 1) await new Promise((resolve) => setTimeout(resolve, 1))
}

export interface Window<D> {
  readonly house: House
  readonly document: Document<D>
  /** The plug is pulled: nothing more of this window reaches the disk, but for what is on its way already. */
  pull(): void
}

/** A window of the browser that has `recipe` open and follows what other windows write. */
export const openWindow = async <D>(place: string, recipe: Recipe<D>, blank: () => D): Promise<Window<D>> => {
  const disk = createIndexedShelf(place)
  let dead = false
  const shelf: Shelf = {
    ...disk,
    commit: (...change) => (dead ? new Promise(() => {}) : disk.commit(...change)),
  }
  await takeInTail(shelf).catch(() => [])
  const house = createHouse(shelf, createLink())
  const document = await house.open(recipe, blank)
  if (!document) throw new Error('a blank was given')
  house.link.hear((message) => {
    if (dead || message.type !== 'saved' || !message.keys.includes(recipe.key)) return
    document.follow().catch(() => undefined)
  })
  return {
    house,
    document,
    pull: () => {
      dead = true
    },
  }
}
