import { fillNames } from '../../i18n/language'
import { daysAfter } from '../../lib/clock'
import type { Day, Language } from '../contract'
import { withDay } from './chores'
import { type Place, placeKinds, type Setup } from './model'

/** A whole vision process: letter, parcel, room, quiz. */
export const loadExample = async (language: Language) => {
  const file = await (language === 'da' ? import('./decks/example.da.json') : import('./decks/example.en.json'))
  return fillNames(file.default)
}
type Example = Awaited<ReturnType<typeof loadExample>>

/** Whether nothing has been prepared that an example would stand in the way of. */
export const isUntouched = ({ title, places, letter, tables, quiz }: Setup): boolean =>
  title.trim() === '' && letter.trim() === '' && places.length + tables.length + quiz.length === 0

/** So far ahead the example is held, in days. */
const ahead = 21

const kindOf = (said: string): Place['kind'] => placeKinds.find((kind) => kind === said) ?? 'boards'

/** The example where nothing has been prepared; what has been written stays. */
export const withExample = (setup: Setup, example: Example, today: Day): Setup => {
  const { places, tables, quiz } = example
  const filled: Setup = {
    ...setup,
    begins: setup.begins || example.begins,
    ...{ title: setup.title || example.title, welcome: setup.welcome || example.welcome },
    ...{ letter: setup.letter || example.letter, snacks: setup.snacks || example.snacks },
    ...{ contact: setup.contact || example.contact, address: setup.address || example.address },
    music: setup.music || example.music,
    tables: setup.tables.length > 0 ? setup.tables : tables,
    quiz: setup.quiz.length > 0 ? setup.quiz : quiz,
    places: setup.places.length > 0 ? setup.places : places.map((place) => ({ ...place, kind: kindOf(place.kind) })),
  }
  return withDay(filled, setup.day ?? daysAfter(today, ahead), today)
}
