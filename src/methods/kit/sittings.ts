import type { Method, Sitting, SittingOf, Types } from '../contract'

type Any<T extends Types> = Sitting<T, T['sittings'][SittingOf<T>]>

/** Several sittings that are told by one set of rules: each is told of the set-up in which it is the one that comes next. */
export const sittingsOf = <T extends Types>(
  all: readonly SittingOf<T>[],
  { choose }: Pick<NonNullable<Method<T, unknown>['next']>, 'choose'>,
  { gaps, parts, steps }: Any<T>,
): Readonly<Record<SittingOf<T>, Any<T>>> => {
  const rulesOf = (sitting: SittingOf<T>): Any<T> => ({
    gaps: (told) => gaps({ ...told, setup: choose(told.setup, sitting) }),
    parts,
    steps: (made, context) => steps({ ...made, setup: choose(made.setup, sitting) }, context),
  })
  return Object.fromEntries(all.map((sitting) => [sitting, rulesOf(sitting)])) as Record<SittingOf<T>, Any<T>>
}
