import { shallow } from 'zustand/shallow'
import type { Activity, Context, Id, Made, Now, Poll, Step, Table, Told, Types } from '../../methods/contract'
import type { AnyMethod } from '../../methods/registry'
import type { Document } from '../record/document'
import type { AnyEvent } from '../record/life'
import { type ActivityRecord, type RoundRecord, roundNow } from '../record/records'
import { answersIn } from './answers'
import { answeredPolls, changesAsked } from './asked'
import type { Boxes } from './boxes'
import { meetingDays, waiting } from './due'
import { shownTable } from './laid-aside'
import { boxesOf, type RoundBoxes } from './round-boxes'
import { asShortened } from './shorter'
import { nowAt, pollsAt, sittingIn, sittingOf } from './sitting'
import { besideOf, mostGaps, type StoredDigest } from './stored-digest'
import { askedIn, seatedTables, seatsBeside, seatsNow } from './tables'
import { toldOf } from './told'
import { same } from './words'

// What a method has made is opaque to the house.
export type AnyActivity = Activity<Types>

interface Parts {
  readonly id: string
  readonly method: AnyMethod
  readonly event: Document<AnyEvent> | null
  /** The run sheet that what lives is looked at in. */
  sheet(): Document<AnyEvent> | null
  readonly works: ReadonlyMap<string, Document<unknown>>
  readonly boxes: Boxes
  context(): Context
}

/** Nothing is made of the notes: whoever types in them has nothing put together anew. */
const butNotes = (record: ActivityRecord): Partial<ActivityRecord> => ({ ...record, notes: '' })
const roundsAlone = ({ rounds }: ActivityRecord): Partial<ActivityRecord> => ({ rounds })

/**
 * The same again while what it is made of is the same: the page, the digest and the guard of a change ask for one another's.
 * @param partOf the record that it is made of
 */
const remembering = <T>(
  make: (record: ActivityRecord, rest: boolean) => T,
  madeOf: (rest: boolean) => readonly unknown[],
  partOf = butNotes,
) => {
  let last: { readonly part: object; readonly of: readonly unknown[]; readonly made: T } | null = null
  const known = (record: ActivityRecord, rest = false): { readonly made: T } | null =>
    last && shallow(last.of, madeOf(rest)) && shallow(last.part, partOf(record)) ? last : null
  const made = (record: ActivityRecord, rest = false): T => {
    const found = known(record, rest)
    if (found) return found.made
    last = { part: partOf(record), of: madeOf(rest), made: make(record, rest) }
    return last.made
  }
  return Object.assign(made, { known })
}

/** Whether the room has been at a step, or there is any answer or picture of one. */
const isAnythingAsked = ({ rounds }: ActivityRecord, { store }: Boxes): boolean =>
  Object.keys(store.getState()).length > 0 ||
  rounds.some(({ at, shown, pictures }) => at !== '' || shown.length > 0 || Object.keys(pictures).length > 0)

/** The round in hand. */
const lastOf = <R>(rounds: readonly R[]): R => {
  const round = rounds.at(-1)
  if (!round) throw new Error('an activity has a round')
  return round
}

const none: AnyEvent['tables'] = []

/** How the records of an activity are put together into what its method is shown. */
export const createAssembly = ({ id, method, event, sheet, works, boxes, context }: Parts) => {
  const dayNow = (): string => event?.store.getState().data.day ?? ''
  /** @param rest without what is being typed */
  const tablesOf = (document: Document<AnyEvent> | null, rest: boolean) =>
    (rest ? document?.atRest() : document?.store.getState().data)?.tables ?? none
  const seatsAt = (rest: boolean) => tablesOf(event, rest)
  const seatsFor = (rest: boolean) => {
    const [own, evening] = [seatsAt(rest), tablesOf(sheet(), rest)]
    return (round: RoundRecord) => seatsBeside(round, own, evening)
  }
  const worksAt = (rest: boolean): ReadonlyMap<string, unknown> =>
    new Map([...works].map(([key, work]) => [key, rest ? work.atRest() : work.store.getState().data]))

  let turn = 0
  /** All that rounds and activity are made of besides the record: what is at rest is what is typed where nobody types. */
  const surroundings = (rest: boolean) => [
    ...[dayNow(), seatsAt(rest), tablesOf(sheet(), rest), boxes.store.getState(), turn],
    ...[...worksAt(rest)].flat(),
  ]

  /** The tables of each round with all that they wrote: for themselves, and for the facilitator. */
  const ownTablesOf = remembering(
    (record, rest): readonly (readonly Table<unknown>[])[] => {
      const [seats, made, seen] = [seatsFor(rest), worksAt(rest), boxes.store.getState()]
      return record.rounds.map((round) => seatedTables(id, round, seats(round), made, seen))
    },
    surroundings,
    roundsAlone,
  )

  /** What can be said before it is known what is asked. `rest`: without what is being typed, for the projector. */
  const madeOf = remembering((record, rest): Made<Types> => {
    const seen = boxes.store.getState()
    const own = ownTablesOf(record, rest)
    const rounds = record.rounds.map((round, index) => ({
      id: round.id,
      sitting: sittingIn(method, round, record.setup),
      day: round.day,
      planned: dayNow() || null,
      begun: round.at !== '',
      tables: (own[index] ?? []).map((table) => shownTable(method, record, round, table)),
      asked: askedIn(id, round, seen),
      shown: round.shown,
      skipped: round.skipped,
    }))
    return { setup: record.setup, plenary: record.plenary, rounds, round: lastOf(rounds) }
  }, surroundings)

  const toldIn = remembering((record, rest): Told<Types> => toldOf(madeOf(record, rest)), surroundings)

  const briefOf = remembering((record, rest): unknown => method.brief(toldIn(record, rest)), surroundings)

  const pollsIn = remembering((record, rest): readonly Poll[] => {
    const sittings = record.rounds.map((round) => sittingIn(method, round, record.setup))
    return pollsAt(method, sittings, briefOf(record, rest), context())
  }, surroundings)

  const roundsOf = remembering((record, rest): readonly RoundBoxes[] => {
    const [seats, made, seen] = [seatsFor(rest), worksAt(rest), boxes.store.getState()]
    const polls = pollsIn(record, rest)
    return record.rounds.map((round) => boxesOf(id, round, seatsNow(id, round, seats(round), made, seen), seen, polls))
  }, surroundings)

  const stepsFrom = (record: ActivityRecord, made: Made<Types>, told = context()): readonly Step[] =>
    asShortened(record, sittingOf(method, made.round.sitting).steps(made, told))
  const stepsOf = remembering((record, rest) => stepsFrom(record, madeOf(record, rest)), surroundings)

  /** Where steps are counted and nobody reads them, their words are their keys. */
  const mute = (): Context => ({ ...context(), t: (key: string) => key })
  const minutesIn = (record: ActivityRecord): number =>
    (stepsOf.known(record)?.made ?? stepsFrom(record, madeOf(record), mute())).reduce(
      (sum, { minutes }) => sum + minutes,
      0,
    )

  /** By the part that is passed over, without words: there are as many as parts times steps. */
  const withoutOf = remembering((record, rest): ((part: string) => readonly Step[]) => {
    const made = madeOf(record, rest)
    const told = mute()
    const known = new Map<string, readonly Step[]>()
    return (part) => {
      const round = { ...made.round, skipped: [...made.round.skipped, part] }
      const steps =
        known.get(part) ?? stepsFrom(record, { ...made, rounds: [...made.rounds.slice(0, -1), round], round }, told)
      known.set(part, steps)
      return steps
    }
  }, surroundings)

  const nowOf = (record: ActivityRecord, rest: boolean): Now<Types> => {
    const { at, page } = roundNow(record)
    const steps = stepsOf(record, rest)
    return nowAt(
      sittingIn(method, roundNow(record), record.setup),
      steps.find((step) => step.id === at) ?? steps[0],
      page,
    )
  }

  const activityOf = remembering((record, rest): AnyActivity => {
    const [made, polls] = [madeOf(record, rest), pollsIn(record, rest)]
    const answers = roundsOf(record, rest).map((of) => answersIn(of, polls, record.perTable))
    const rounds = made.rounds.map((round, index) => ({ ...round, answers: answers[index] ?? {} }))
    return { ...made, rounds, round: lastOf(rounds), now: nowOf(record, rest) }
  }, surroundings)

  /** The polls that have been answered in some round, or are being; none while nothing has begun, and then nothing is put together for it. */
  const answeredOf = (record: ActivityRecord): readonly Id[] =>
    isAnythingAsked(record, boxes) ? answeredPolls(roundsOf(record), stepsOf(record)) : []

  return {
    answeredOf,
    toldIn,
    briefOf,
    ownTablesOf,
    pollsIn,
    roundsOf,
    stepsOf,
    /** What the steps would be if a part of the round in hand were passed over: how long they are, without words. */
    stepsWithout: (record: ActivityRecord, part: string): readonly Step[] => withoutOf(record)(part),
    activityOf,
    /** Words or pictures are others now: what was put together before does not show them. */
    anew: (): void => {
      turn += 1
    },
    digest: (record: ActivityRecord): StoredDigest => {
      const told = toldIn(record)
      const { held } = roundNow(record)
      const dates = method.extras?.dates?.(told, context()) ?? []
      const meets = meetingDays(dates, context().today)
      const gaps = sittingOf(method, told.round.sitting).gaps(told)
      return {
        minutes: minutesIn(record),
        missing: gaps.slice(0, mostGaps).map(({ key }) => key),
        workshop: record.workshop,
        begun: told.round.begun,
        ...(held === undefined ? {} : { held }),
        name: (method.name?.(record.setup) ?? '').trim(),
        ...(method.next ? { next: context().t(`sitting.${method.next.of(record.setup)}`) } : {}),
        ...(meets.length > 0 ? { meets } : {}),
        waiting: waiting(dates),
        beside: besideOf({ tables: seatsAt(false), day: dayNow() }, [...works.keys()]),
      }
    },
    /**
     * What people are answering stands fast, against undo too: numbers are not given to words that were not there. And what
     * the room has seen stays.
     */
    refuses: (now: ActivityRecord, next: ActivityRecord): boolean => {
      if (now.setup === next.setup && (now.plenary === next.plenary || same(briefOf(now), briefOf(next)))) return false
      const isAsked = answeredOf(now).length > 0
      return isAsked && changesAsked(pollsIn(now), pollsIn(next), roundsOf(now), stepsOf(now))
    },
  }
}
