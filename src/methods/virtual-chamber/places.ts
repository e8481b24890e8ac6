import { moveItem } from '../../lib/move-item'
import type { Context, Id } from '../contract'
import { changed } from '../kit/lists'
import { spots } from './drawn-chamber'
import { most, type Place, type PlaceKind, type Setup } from './model'
import { type Area, freeSpot, movedTo, nudged, type Spot } from './spots'

// What is done to the places of a room. What is written at one stays, wherever it is moved.

/** The set-up with one more place of each of some kinds, as far as there is room, none of them on top of another. */
export const addPlaces = (setup: Setup, kinds: readonly PlaceKind[], idOf: () => Id, t: Context['t']): Setup => {
  const fresh = kinds.slice(0, Math.max(0, most.places - setup.places.length))
  const places: Place[] = [...setup.places]
  for (const kind of fresh)
    places.push({
      ...{ id: idOf(), kind, name: t(`place.${kind}`), text: '', link: '' },
      ...freeSpot(places, spots[kind]),
    })
  return fresh.length === 0 ? setup : { ...setup, places }
}

export const changePlace = (setup: Setup, id: Id, change: Partial<Omit<Place, 'id'>>): Setup => {
  const places = changed(setup.places, id, change)
  return places === setup.places ? setup : { ...setup, places }
}

const placed = (setup: Setup, id: Id, spotOf: (place: Place) => Spot): Setup => {
  const place = setup.places.find((one) => one.id === id)
  if (!place) return setup
  const { x, y } = spotOf(place)
  return changePlace(setup, id, { x, y })
}

/** Moved on the picture by so much: over another one too, as far as somebody wants it there. */
export const nudgePlace = (setup: Setup, id: Id, by: Spot): Setup => placed(setup, id, (place) => nudged(place, by))

/** *Flyt til …*: to a part of the picture, where nothing else lies. */
export const sendPlace = (setup: Setup, id: Id, to: Area | 'own'): Setup =>
  placed(setup, id, (place) => movedTo(setup.places, place, to))

/** Moved in the list, and so in the numbers. */
export const shiftPlace = (setup: Setup, id: Id, by: 1 | -1): Setup => {
  const at = setup.places.findIndex((one) => one.id === id)
  if (at < 0 || at + by < 0 || at + by >= setup.places.length) return setup
  return { ...setup, places: moveItem(setup.places, at, at + by) }
}
