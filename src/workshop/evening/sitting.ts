import type { Context, Now, Part, Poll, Sitting, Step, Types } from '../../methods/contract'
import type { AnyMethod } from '../../methods/registry'
import { type ActivityRecord, inRound, roundNow } from '../record/records'

// A round is a round of a sitting. '' is the method's first, so that nothing that is stored need name it.

/** What a sitting that a round or an item names is called by its method: the first, where there is none of that name. */
export const sittingName = (method: AnyMethod, sitting: string): string =>
  Object.hasOwn(method.sittings, sitting) ? sitting : (Object.keys(method.sittings)[0] ?? '')

/** Which of the method's sittings a round is: the one it began as, and until then the one that comes next. */
export const sittingIn = (method: AnyMethod, { sitting }: { readonly sitting: string }, setup: unknown): string =>
  sittingName(method, Object.hasOwn(method.sittings, sitting) ? sitting : (method.next?.of(setup) ?? ''))

/** Where there are several sittings, the round in hand keeps which one it is: the next can be chosen while it lies there. */
export const asBegun = (method: AnyMethod, record: ActivityRecord): ActivityRecord =>
  method.next ? inRound(record, { sitting: sittingIn(method, roundNow(record), record.setup) }) : record

/** @throws when a method has no sitting */
export const sittingOf = (method: AnyMethod, sitting: string): Sitting<Types> => {
  const found: Sitting<Types> | undefined = method.sittings[sittingName(method, sitting)]
  if (!found) throw new Error('a method has a sitting')
  return found
}

/** Where the room is at a step of a sitting; at no step, where there is none. */
export const nowAt = (sitting: string, step: Step | undefined, page = 0): Now<Types> => {
  const { task = '', part = null, lap = 1 } = step ?? {}
  return { sitting, task, part, lap, page }
}

/** What is asked at any of these sittings. No two sittings of a method ask anything under one id. */
export const pollsAt = (
  method: AnyMethod,
  sittings: readonly string[],
  brief: unknown,
  context: Context,
): readonly Poll[] =>
  [...new Set(sittings.map((sitting) => sittingName(method, sitting)))]
    .flatMap((sitting): readonly Part[] => sittingOf(method, sitting).parts(brief, context))
    .flatMap(({ polls }) => polls)
