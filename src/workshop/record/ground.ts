import { openShelf } from '../../storage/open-shelf'
import type { Shelf } from '../../storage/shelf'

let opening: Promise<Shelf> | null = null

/** Where this tab's records lie, opened once: for the house, and for the first screen that reads its list before there is a house. */
export const ground = (): Promise<Shelf> => {
  opening ??= openShelf()
  return opening
}

/** For tests: the next `ground()` opens anew. */
export const leaveGround = (): void => {
  opening = null
}
