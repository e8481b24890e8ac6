import type { Character } from '../../src/methods/contract'

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? value.trim().length > 2
      ? [value]
      : []
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : []

/** What is for one part alone, and lies where others look: each text with where it was found. @param places what others are given, by name */
export const ownElsewhere = (
  characters: readonly Character<unknown>[],
  places: Readonly<Record<string, unknown>>,
): readonly string[] =>
  characters.flatMap(({ title, own }) =>
    textsIn(own).flatMap((secret) =>
      Object.entries(places).flatMap(([place, given]) =>
        JSON.stringify(given).includes(JSON.stringify(secret).slice(1, -1)) ? [`${title}, ${place}: ${secret}`] : [],
      ),
    ),
  )

/** What each part is told of every other part. */
export const toldToOthers = (characters: readonly Character<unknown>[]): readonly string[] =>
  characters.flatMap((one) =>
    ownElsewhere(
      characters.filter(({ id }) => id !== one.id),
      { [`the sheet of ${one.title}`]: one.own },
    ),
  )
