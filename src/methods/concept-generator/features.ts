import type { Id } from '../contract'
import { type Argument, lapsNow, type Side, type ThisActivity, type Turn, versionOf } from './model'
import { trialOf } from './trials'

/** A feature with all that hangs on it, in one lap. */
export interface Hanging {
  readonly id: Id
  readonly name: string
  /** The tables whose prototype stresses it. */
  readonly tables: readonly string[]
  readonly for: readonly string[]
  readonly against: readonly string[]
  readonly turn: Turn | null
  /** Neither in the preparation nor in a prototype any more; what hangs on it stays. */
  readonly orphan: boolean
  /** A table brought it. */
  readonly own: boolean
}

const turnsOn = ({ plenary }: ThisActivity, version: number): readonly Turn[] =>
  plenary.turns.filter((turn) => turn.version === version)

/** Every feature that has been stressed, argued about or turned in a lap, and those of the preparation. */
export const featuresIn = (activity: ThisActivity, lap: number): readonly Hanging[] => {
  const turns = turnsOn(activity, versionOf(activity, lap))
  const trials = activity.round.tables.flatMap(({ name, work }) => {
    const trial = trialOf(work, lap)
    return trial ? [{ table: name, trial }] : []
  })
  const prepared = activity.setup.features.filter(({ name }) => name.trim() !== '')
  const brought = trials.flatMap(({ trial }) => trial.features)
  const said = trials.flatMap(({ trial }) => trial.arguments)
  const names = new Map<Id, string>()
  for (const { id, name } of [
    ...prepared,
    ...brought.filter(({ on, own }) => on || own),
    ...said.map(({ feature, name: called }) => ({ id: feature, name: called })),
    ...turns.map(({ feature, name: called }) => ({ id: feature, name: called })),
  ])
    if (!names.has(id)) names.set(id, name)
  const sideOf = (id: Id, side: Side) =>
    said.filter((one: Argument) => one.feature === id && one.side === side).map(({ text }) => text)
  return [...names].map(([id, name]) => ({
    id,
    name,
    tables: trials.flatMap(({ table, trial }) =>
      trial.features.some((feature) => feature.id === id && feature.on) ? [table] : [],
    ),
    for: sideOf(id, 'for'),
    against: sideOf(id, 'against'),
    turn: turns.find(({ feature }) => feature === id) ?? null,
    orphan: !prepared.some((one) => one.id === id) && !brought.some((one) => one.id === id && one.own),
    own: !prepared.some((one) => one.id === id) && brought.some((one) => one.id === id && one.own),
  }))
}

/** What the room has thrown away in an earlier version, and not turned since. */
const discarded = ({ plenary }: ThisActivity, version: number): ReadonlySet<Id> => {
  const before = plenary.turns.filter((turn) => turn.version < version).toSorted((a, b) => a.version - b.version)
  const last = new Map(before.map(({ feature, to }) => [feature, to]))
  return new Set([...last].flatMap(([id, to]) => (to === 'drop' ? [id] : [])))
}

/** The features of a lap as the room sees them: one that was thrown away is not proposed again until somebody takes it up. */
export const alive = (activity: ThisActivity, lap: number): readonly Hanging[] => {
  const gone = discarded(activity, versionOf(activity, lap))
  return featuresIn(activity, lap).filter(
    (one) => !gone.has(one.id) || one.turn !== null || one.tables.length + one.for.length + one.against.length > 0,
  )
}

/** The lap a version is turned in, in the round that is on; null where it was another round. */
export const lapOf = (activity: ThisActivity, version: number): number | null => {
  const lap = version - versionOf(activity, 0)
  return lap >= 1 && lap <= lapsNow(activity) ? lap : null
}
