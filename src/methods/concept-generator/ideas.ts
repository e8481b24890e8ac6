import type { Id } from '../contract'
import { type Brief, type LaneId, laneIds, type Placed, type Work } from './model'

/** An idea as it lies on the table's screen. */
export interface Lying {
  readonly id: Id
  readonly text: string
  readonly lap: number | null
}
export interface Sorted {
  /** Not sorted yet: the collection first, in its order. */
  readonly tray: readonly Lying[]
  readonly lanes: Readonly<Record<LaneId, readonly Lying[]>>
  /** Sorted here, and taken out of the preparation since: it lies in sight until the table says where. */
  readonly orphans: readonly Lying[]
}

/** It came from the collection and is not there any more. */
const isOrphan = (known: ReadonlySet<Id>, { shared, id }: Placed): boolean => shared && !known.has(id)

/** Where everything lies. Each idea is in exactly one place. */
export const sorted = ({ ideas: collection }: Pick<Brief, 'ideas'>, { ideas }: Pick<Work, 'ideas'>): Sorted => {
  const known = new Set(collection.map(({ id }) => id))
  const taken = new Map(ideas.map((idea) => [idea.id, idea]))
  const here = ideas.filter((idea) => !isOrphan(known, idea))
  const inLane = (lane: LaneId) => here.filter((idea) => idea.lane === lane)
  return {
    tray: [
      ...collection.flatMap(({ id, text }): readonly Lying[] => {
        const copy = taken.get(id)
        return copy ? (copy.lane === null ? [copy] : []) : [{ id, text, lap: null }]
      }),
      ...here.filter(({ id, shared, lane }) => !shared && lane === null && !known.has(id)),
    ],
    lanes: { in: inLane('in'), activity: inLane('activity'), out: inLane('out'), parked: inLane('parked') },
    orphans: ideas.filter((idea) => isOrphan(known, idea)),
  }
}

/** The table's own idea, or its copy of one that lies in the collection; null where there is no such idea. */
export const ideaAt = (brief: Brief, work: Work, id: Id): Placed | null => {
  const own = work.ideas.find((idea) => idea.id === id)
  if (own) return own
  const shared = brief.ideas.find((idea) => idea.id === id)
  return shared ? { ...shared, shared: true, lane: null, lap: null } : null
}

interface InLane {
  readonly id: Id
  readonly lane: LaneId | null
}

/**
 * A list with one item moved into a lane, before another that lies there, or last. Order is place: nothing else moves.
 * The same list where it lies there already, or where there is nothing to lie before.
 */
export const placed = <T extends InLane>(list: readonly T[], item: T, before: Id | null): readonly T[] => {
  const rest = list.filter(({ id }) => id !== item.id)
  const at = rest.findIndex(({ id, lane }) => id === before && lane === item.lane)
  if (before !== null && at < 0) return list
  const next = before === null ? [...rest, item] : [...rest.slice(0, at), item, ...rest.slice(at)]
  const order = (of: readonly T[]) => of.filter(({ lane }) => lane === item.lane).map(({ id }) => id)
  return order(list).join('/') === order(next).join('/') ? list : next
}

export const emptyLanes = (lanes: Sorted['lanes']): readonly LaneId[] =>
  laneIds.filter((lane) => lane !== 'parked' && lanes[lane].length === 0)
