import type { Activity, Context, Poll } from '../../methods/contract'
import type { AnyMethod } from '../../methods/registry'
import type { Document } from '../record/document'
import type { ActivityRecord, Workshop } from '../record/records'
import { answersIn, boxesOf, type RoundBoxes } from './answers'
import { answeredPolls, changesAsked } from './asked'
import type { Boxes } from './boxes'
import { waiting } from './due'
import { seatedTables, seatsNow } from './tables'
import { toldOf } from './told'

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

/** How the records of an activity are put together into what its method is shown. */
export const createAssembly = ({ id, method, workshop, works, boxes, context }: Parts) => {
  /** @param rest without what is being typed */
  const seatsAt = (rest: boolean) => (rest ? workshop?.atRest() : workshop?.store.getState().data)?.tables ?? []
  const worksAt = (rest: boolean): ReadonlyMap<string, unknown> =>
    new Map([...works].map(([key, work]) => [key, rest ? work.atRest() : work.store.getState().data]))

  const pollsIn = (setup: unknown): readonly Poll[] =>
    method.parts(method.brief(setup), context()).flatMap(({ polls }) => polls)

  const roundsOf = (record: ActivityRecord, rest = false): readonly RoundBoxes[] => {
    const [seats, made, seen] = [seatsAt(rest), worksAt(rest), boxes.store.getState()]
    const polls = pollsIn(record.setup)
    return record.rounds.map((round) => boxesOf(id, round, seatsNow(id, round, seats, made, seen), seen, polls))
  }

  /** @param rest without what is being typed: for the projector */
  const activityOf = (record: ActivityRecord, rest = false, rounds = roundsOf(record, rest)): AnyActivity => {
    const [seats, made] = [seatsAt(rest), worksAt(rest)]
    const polls = pollsIn(record.setup)
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
  }

  return {
    pollsIn,
    roundsOf,
    activityOf,
    digest: (record: ActivityRecord) => {
      const activity = activityOf(record)
      return {
        minutes: method.steps(activity, context()).reduce((sum, { minutes }) => sum + minutes, 0),
        gaps: method.gaps(record.setup).length,
        workshop: record.workshop,
        begun: activity.at !== '',
        name: method.name?.(record.setup) ?? '',
        waiting: waiting(method.extras?.dates?.(toldOf(activity), context()) ?? []),
      }
    },
    /**
     * What people are answering stands fast, against undo too: numbers are not given to words that were not there. And what
     * the room has seen stays.
     */
    refuses: (now: ActivityRecord, next: ActivityRecord): boolean => {
      if (now.setup === next.setup) return false
      const rounds = roundsOf(now)
      const steps = method.steps(activityOf(now, false, rounds), context())
      const isAsked = answeredPolls(rounds, steps).length > 0
      return isAsked && changesAsked(pollsIn(now.setup), pollsIn(next.setup), rounds, steps)
    },
  }
}
