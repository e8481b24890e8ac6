import type { Activity, Context, Poll } from '../../methods/contract'
import type { AnyMethod } from '../../methods/registry'
import type { Document } from '../record/document'
import type { ActivityRecord, Workshop } from '../record/records'
import { answersIn, boxesOf, type RoundBoxes } from './answers'
import { answeredPolls, changesAsked } from './asked'
import type { Boxes } from './boxes'
import { waiting } from './due'
import { asShortened } from './shorter'
import { besideOf, mostGaps, type StoredDigest } from './stored-digest'
import { seatedTables, seatsNow } from './tables'
import { toldOf } from './told'
import { same } from './words'

// What a method has made is opaque to the house.
export type AnyActivity = Activity<unknown, unknown, unknown>

interface Parts {
  readonly id: string
  readonly method: AnyMethod
  readonly workshop: Document<Workshop> | null
  readonly works: ReadonlyMap<string, Document<unknown>>
  readonly boxes: Boxes
  context(): Context
}

/** The same again while what it is made of is the same: the page, the digest and the guard of a change ask for one another's. */
const remembering = <T>(
  make: (record: ActivityRecord, rest: boolean) => T,
  madeOf: (rest: boolean) => readonly unknown[],
) => {
  let last: { readonly of: readonly unknown[]; readonly made: T } | null = null
  return (record: ActivityRecord, rest = false): T => {
    const of = [record, ...madeOf(rest)]
    if (last?.of.length !== of.length || last.of.some((one, index) => one !== of[index]))
      last = { of, made: make(record, rest) }
    return last.made
  }
}

/** How the records of an activity are put together into what its method is shown. */
export const createAssembly = ({ id, method, workshop, works, boxes, context }: Parts) => {
  /** @param rest without what is being typed */
  const seatsAt = (rest: boolean) => (rest ? workshop?.atRest() : workshop?.store.getState().data)?.tables ?? []
  const worksAt = (rest: boolean): ReadonlyMap<string, unknown> =>
    new Map([...works].map(([key, work]) => [key, rest ? work.atRest() : work.store.getState().data]))

  const pollsIn = (record: ActivityRecord): readonly Poll[] =>
    method.parts(method.brief(record), context()).flatMap(({ polls }) => polls)

  let turn = 0
  /** All that rounds and activity are made of besides the record: what is at rest is what is typed where nobody types. */
  const surroundings = (rest: boolean) => [seatsAt(rest), boxes.store.getState(), turn, ...[...worksAt(rest)].flat()]

  const roundsOf = remembering((record, rest): readonly RoundBoxes[] => {
    const [seats, made, seen] = [seatsAt(rest), worksAt(rest), boxes.store.getState()]
    const polls = pollsIn(record)
    return record.rounds.map((round) => boxesOf(id, round, seatsNow(id, round, seats, made, seen), seen, polls))
  }, surroundings)

  /** `rest`: without what is being typed, for the projector. */
  const activityOf = remembering((record, rest): AnyActivity => {
    const rounds = roundsOf(record, rest)
    const [seats, made] = [seatsAt(rest), worksAt(rest)]
    const polls = pollsIn(record)
    const now = rounds.at(-1)?.round
    return {
      setup: record.setup,
      plenary: record.plenary,
      at: now?.at ?? '',
      shown: now?.shown ?? [],
      skipped: now?.skipped ?? [],
      page: now?.page ?? 0,
      rounds: rounds.map((of) => ({
        id: of.round.id,
        day: of.round.day,
        tables: seatedTables(id, of.round, seats, made, boxes.store.getState()),
        answers: answersIn(of, polls, record.perTable),
      })),
    }
  }, surroundings)

  return {
    pollsIn,
    roundsOf,
    activityOf,
    /** Words or pictures are others now: what was put together before does not show them. */
    anew: (): void => {
      turn += 1
    },
    digest: (record: ActivityRecord): StoredDigest => {
      const activity = activityOf(record)
      return {
        minutes: asShortened(record, method.steps(activity, context())).reduce((sum, { minutes }) => sum + minutes, 0),
        missing: method
          .gaps(record.setup)
          .slice(0, mostGaps)
          .map(({ key }) => key),
        workshop: record.workshop,
        begun: activity.at !== '',
        name: method.name?.(record.setup) ?? '',
        waiting: waiting(method.extras?.dates?.(toldOf(activity), context()) ?? []),
        beside: besideOf(seatsAt(false), [...works.keys(), ...Object.keys(boxes.store.getState())]),
      }
    },
    /**
     * What people are answering stands fast, against undo too: numbers are not given to words that were not there. And what
     * the room has seen stays.
     */
    refuses: (now: ActivityRecord, next: ActivityRecord): boolean => {
      if (now.setup === next.setup && (now.plenary === next.plenary || same(method.brief(now), method.brief(next))))
        return false
      const rounds = roundsOf(now)
      const steps = method.steps(activityOf(now), context())
      const isAsked = answeredPolls(rounds, steps).length > 0
      return isAsked && changesAsked(pollsIn(now), pollsIn(next), rounds, steps)
    },
  }
}
