import type { House } from '../record/house'
import { workshopRecipe } from '../record/recipes'
import { type Waiting, waiting } from './due'
import { openSession, type Session } from './session'
import { toldOf } from './told'

/** What the run sheet says of a method item. */
export interface Digest {
  /** Minutes that follow from steps, tables and ways in. */
  readonly minutes: number
  /** What is missing before it can start, in words. */
  readonly missing: readonly string[]
  readonly begun: boolean
  /** What it is called, when it lives for years; else ''. */
  readonly name: string
  readonly waiting: readonly Waiting[]
}

/** The method items of a workshop, opened, in the order of the run sheet. One that cannot be read is left out. */
export const sessionsOf = async (house: House, workshop: string): Promise<readonly Session[]> => {
  const document = await house.open(workshopRecipe(workshop))
  const found = await Promise.all(
    (document?.store.getState().data.items ?? []).map((item) =>
      item.kind === 'method' ? openSession(house, item.activity).catch(() => null) : null,
    ),
  )
  return found.filter((session) => session !== null)
}

const digestOf = (session: Session): Digest => {
  const { setup } = session.record.store.getState().data
  const context = session.context()
  return {
    minutes: minutesOf(session),
    missing: session.method.gaps(setup).map(({ key }) => context.t(key)),
    begun: session.round().round.at !== '',
    name: session.method.name?.(setup) ?? '',
    waiting: waiting(session.method.extras?.dates?.(toldOf(session.activity()), context) ?? []),
  }
}

/** Minutes that follow from an item's steps, whole ones. */
export const minutesOf = (session: Session): number =>
  Math.ceil(session.steps().reduce((sum, step) => sum + step.minutes, 0))

/** The digests of a workshop's method items, by activity. An item that cannot be read is left out. */
export const digestsOf = async (house: House, workshop: string): Promise<Readonly<Record<string, Digest>>> =>
  Object.fromEntries((await sessionsOf(house, workshop)).map((session) => [session.id, digestOf(session)]))
