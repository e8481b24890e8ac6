import { ground } from '../../workshop/record/ground'
import { type Listed, listWorkshops } from '../../workshop/record/listed'

/** What the first screen knows of one's own: read from digests, before there is a house. */
export interface OwnList {
  readonly durable: boolean
  readonly list: readonly Listed[]
}

/**
 * How long the first screen waits for its list, in ms: a database that does not answer keeps nobody from the methods. Where the
 * page has kept room for a list, there is one to wait for.
 */
const patience = () => ('own' in document.documentElement.dataset ? 3000 : 400)

/** One's own workshops; null when the database is slow, and then they come when they can. */
export const readOwn = async (): Promise<OwnList | null> => {
  const read = ground().then(
    async (shelf): Promise<OwnList> => ({
      durable: shelf.durable,
      list: (await listWorkshops({ shelf })).filter(({ standing }) => !standing),
    }),
  )
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience()))
  return Promise.race([read.catch(() => null), late])
}
