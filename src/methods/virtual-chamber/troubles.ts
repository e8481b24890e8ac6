import type { Context } from '../contract'
import { type Place, placeKinds, placesOf, type Setup } from './model'
import { safeLink } from './page/link'
import { onOneSpot } from './spots'

// What is odd about the room, in words. None of it stops anybody, and nothing is changed by it.

type T = Context['t']

export const placeName = ({ name, kind }: Pick<Place, 'name' | 'kind'>, t: T): string =>
  name.trim() || t(`place.${kind}`)

/** What is wrong with an address that was typed; null where it leads somewhere, or where there is none. */
export const linkFault = (typed: string, t: T): string | null =>
  typed.trim() === '' || safeLink(typed) !== null ? null : t('link.wrong')

/** The page is a page of the web: no mail, no telephone. */
export const addressFault = (typed: string, t: T): string | null =>
  typed.trim() === '' || /^https?:/.test(safeLink(typed) ?? '') ? null : t('address.wrong')

const brokenLinks = ({ places, music }: Setup, t: T): readonly string[] => [
  ...places.filter(({ link }) => linkFault(link, t) !== null).map((place) => placeName(place, t)),
  ...(linkFault(music, t) === null ? [] : [t('music.label')]),
]

/** Nothing stands there yet; the quiz is something, in the break. */
export const isEmpty = (setup: Pick<Setup, 'quiz'>, place: Place): boolean =>
  place.text.trim() === '' && place.link.trim() === '' && !(place.kind === 'coffee' && setup.quiz.length > 0)

/** What stands in the way of a good page, the worst first. */
export const pageTroubles = (setup: Setup, t: T): readonly string[] => {
  const broken = brokenLinks(setup, t)
  const empty = setup.places.filter((place) => isEmpty(setup, place)).map((place) => placeName(place, t))
  return [
    ...(setup.places.length === 0 ? [t('trouble.no-places')] : []),
    ...(setup.title.trim() === '' ? [t('trouble.no-title')] : []),
    ...(setup.photo !== null && setup.alt.trim() === '' ? [t('trouble.no-alt')] : []),
    ...onOneSpot(setup.places).map(([one, other]) =>
      t('trouble.one-spot', { one: placeName(one, t), other: placeName(other, t) }),
    ),
    ...(broken.length > 0 ? [t('trouble.links', { places: broken.join(', '), count: broken.length })] : []),
    ...(empty.length > 0 ? [t('trouble.empty', { places: empty.join(', '), count: empty.length })] : []),
    ...(placesOf(setup.places, 'help').length > 0 && setup.contact.trim() === '' ? [t('trouble.no-contact')] : []),
  ]
}

/** The kinds of places that the room has none of yet. */
export const missingKinds = ({ places }: Pick<Setup, 'places'>): readonly Place['kind'][] =>
  placeKinds.filter((kind) => placesOf(places, kind).length === 0)
