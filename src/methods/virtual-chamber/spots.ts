import { whole } from '../../lib/limits'
import { spots } from './drawn-chamber'
import type { Place } from './model'

// Where things lie in the room, in percent of the picture's width and height.

export interface Spot {
  readonly x: number
  readonly y: number
}

/** A mark lies within the picture with all of itself, or nearly. */
export const edges = whole(3, 97)
/** Two marks that are nearer to each other than this lie over one another. */
const apart = { x: 6, y: 9 } as const
/** One press of an arrow, and one with Shift. */
export const steps = { small: 1, large: 5 } as const

const inside = (at: number): number => Math.min(edges.max, Math.max(edges.min, Math.round(at)))

const isOnOneSpot = (one: Spot, other: Spot): boolean =>
  Math.abs(one.x - other.x) < apart.x && Math.abs(one.y - other.y) < apart.y

/** The pairs that lie on one spot, each once. */
export const onOneSpot = (places: readonly Place[]): readonly (readonly [Place, Place])[] =>
  places.flatMap((one, at) =>
    places
      .slice(at + 1)
      .filter((other) => isOnOneSpot(one, other))
      .map((other) => [one, other] as const),
  )

const across = Array.from({ length: 15 }, (_, at) => inside(6 + at * 6.3))
const down = Array.from({ length: 10 }, (_, at) => inside(6 + at * 9.8))
const grid: readonly Spot[] = down.flatMap((y) => across.map((x) => ({ x, y })))

/** How far it is, as it looks: a picture is wider than it is high. */
const far = (one: Spot, other: Spot): number => ((one.x - other.x) * 1.6) ** 2 + (one.y - other.y) ** 2

/** The spot that is wanted, or the nearest where nothing lies. */
export const freeSpot = (taken: readonly Spot[], wanted: Spot): Spot => {
  const isFree = (spot: Spot) => !taken.some((one) => isOnOneSpot(one, spot))
  const at = { x: inside(wanted.x), y: inside(wanted.y) }
  if (isFree(at)) return at
  return grid.filter(isFree).reduce((best, spot) => (far(spot, at) < far(best, at) || best === at ? spot : best), at)
}

/** The same place moved by so much, as far as the picture goes. */
export const nudged = ({ x, y }: Spot, by: Spot): Spot => ({ x: inside(x + by.x), y: inside(y + by.y) })

export const areas = [
  ...(['top-left', 'top', 'top-right', 'left', 'middle', 'right', 'bottom-left', 'bottom', 'bottom-right'] as const),
] as const
export type Area = (typeof areas)[number]

const centres: Readonly<Record<Area, Spot>> = {
  'top-left': { x: 16, y: 18 },
  top: { x: 50, y: 18 },
  'top-right': { x: 84, y: 18 },
  left: { x: 16, y: 50 },
  middle: { x: 50, y: 50 },
  right: { x: 84, y: 50 },
  'bottom-left': { x: 16, y: 82 },
  bottom: { x: 50, y: 82 },
  'bottom-right': { x: 84, y: 82 },
}

/** Where a place comes to lie that is moved to a part of the picture, or to where its kind is drawn in the chamber. */
export const movedTo = (places: readonly Place[], { id, kind }: Pick<Place, 'id' | 'kind'>, to: Area | 'own'): Spot =>
  freeSpot(
    places.filter((one) => one.id !== id),
    to === 'own' ? spots[kind] : centres[to],
  )
