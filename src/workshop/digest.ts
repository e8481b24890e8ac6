import type { House } from './house'
import { workshopRecipe } from './recipes'
import { openSession } from './session'

/** What the run sheet says of a method item. */
export interface Digest {
  /** Minutes that follow from steps, tables and ways in. */
  readonly minutes: number
  /** What is missing before it can start, in words. */
  readonly missing: readonly string[]
  readonly begun: boolean
}

/** The digests of a workshop's method items, by activity. An item that cannot be read is left out. */
export const digestsOf = async (house: House, workshop: string): Promise<Readonly<Record<string, Digest>>> => {
  const document = await house.open(workshopRecipe(workshop))
  const activities = (document?.store.getState().data.items ?? []).flatMap((item) =>
    item.kind === 'method' ? [item.activity] : [],
  )
  const found = await Promise.all(
    activities.map(async (activity): Promise<readonly [string, Digest] | null> => {
      const session = await openSession(house, activity).catch(() => null)
      if (!session) return null
      const { setup } = session.record.store.getState().data
      const context = session.context()
      const digest: Digest = {
        minutes: session.steps().reduce((sum, step) => sum + step.minutes, 0),
        missing: session.method.gaps(setup).map(({ key }) => context.t(key)),
        begun: session.record.store.getState().data.at !== '',
      }
      return [activity, digest]
    }),
  )
  return Object.fromEntries(found.filter((one) => one !== null))
}
