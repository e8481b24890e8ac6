import type { Context, Gap, Part, Poll, Step, Told, Types } from '../../methods/contract'
import type { AnyMethod } from '../../methods/registry'
import type { Document } from '../record/document'
import { type ActivityRecord, roundNow } from '../record/records'
import type { AnyActivity, createAssembly } from './assemble'
import type { RoundBoxes } from './round-boxes'
import { sittingIn, sittingOf } from './sitting'

interface Parts {
  readonly method: AnyMethod
  readonly record: Document<ActivityRecord>
  readonly assembly: ReturnType<typeof createAssembly>
  context(): Context
}

interface Cache {
  activity?: AnyActivity
  stage?: AnyActivity
  rounds?: readonly RoundBoxes[]
  gaps?: readonly Gap[]
  parts?: readonly Part[]
}

/** What is computed of an open activity: each once, until something changes. */
export const createView = ({ method, record, assembly, context }: Parts) => {
  const listeners = new Set<() => void>()
  let cache: Cache = {}
  const data = () => record.store.getState().data
  const rounds = () => {
    cache.rounds ??= assembly.roundsOf(data())
    return cache.rounds
  }
  const activity = () => {
    cache.activity ??= assembly.activityOf(data())
    return cache.activity
  }
  const told = () => assembly.toldIn(data())
  const steps = () => assembly.stepsOf(data())
  const sitting = () => sittingOf(method, sittingIn(method, roundNow(data()), data().setup))
  const brief = () => assembly.briefOf(data())
  const parts = (): readonly Part[] => {
    cache.parts ??= sitting().parts(brief(), context())
    return cache.parts
  }
  const changed = (): void => {
    cache = {}
    for (const listener of listeners) listener()
  }
  return {
    changed,
    /** The same data shows something else: its words or pictures have changed. */
    renewed: (): void => {
      assembly.anew()
      changed()
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    activity,
    onStage: (): AnyActivity => {
      cache.stage ??= assembly.activityOf(record.atRest(), true)
      return cache.stage
    },
    /** What is told without answers and without a table's words: put together without steps and questions. */
    told: (): Told<Types> => told(),
    ownTables: () => assembly.ownTablesOf(data()),
    steps,
    stepsWithout: (part: string): readonly Step[] => assembly.stepsWithout(data(), part),
    brief,
    parts,
    /** What is missing before the round in hand can start. */
    gaps: (): readonly Gap[] => {
      cache.gaps ??= sitting().gaps(told())
      return cache.gaps
    },
    round: (): RoundBoxes => {
      const now = rounds().at(-1)
      if (!now) throw new Error('an activity has a round')
      return now
    },
    roundsOf: rounds,
    answered: () => assembly.answeredOf(data()),
    poll: (id: string): Poll | null =>
      parts()
        .flatMap(({ polls }) => polls)
        .find((one) => one.id === id) ?? null,
  }
}
