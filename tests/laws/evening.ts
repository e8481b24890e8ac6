import type { Activity, Box, Context, Gap, Id, Part, Poll, Stamp, Step, Table, Types } from '../../src/methods/contract'
import type { AnyMethod } from '../../src/methods/registry'
import { askedAt, revealed } from '../../src/workshop/evening/asked'
import { sittingOf } from '../../src/workshop/evening/sitting'
import { madeOf, toldOf } from '../../src/workshop/evening/told'
import { inRound, shownOf, type Told, type ToldTable } from '../support/told'
import type { AnyScript, Said } from './script'

export type AnyActivity = Activity<Types>
/** What the evening knows of an item: its boxes too, which no method is shown. */
export type AnyTold = Told<unknown, unknown, unknown>
type Seat = AnyScript['tables'][number]

const stamped = <Seen>(move: Said<object, Seen>, seen: Seen, id: Id): object & Stamp => ({
  ...(typeof move === 'function' ? move(seen) : move),
  id,
  at: 1_795_000_000_000,
  day: '2026-11-20',
  chance: 0.5,
})

export const prepared = (method: AnyMethod, script: AnyScript, context: Context): unknown =>
  script.prepare.reduce((setup, edit) => edit(setup), method.blank(context) as unknown)

/** The item as it stands when it has been prepared and the doors open. */
const toldAtTheDoor = (method: AnyMethod, script: AnyScript, setup: unknown): AnyTold => ({
  setup,
  plenary: method.openPlenary(setup),
  at: '',
  shown: [],
  skipped: [],
  page: 0,
  perTable: false,
  rounds: [
    {
      id: 'round',
      day: '2026-11-20',
      tables: script.tables.map(({ people, way }, index) => ({
        id: `table-${index + 1}`,
        name: `Bord ${index + 1}`,
        people,
        way,
        work: null,
        boxes: {},
      })),
    },
  ],
})

const toldBy = new WeakMap<AnyActivity, AnyTold>()
/** What a method is shown of a moment. */
export const seenBy = (method: AnyMethod, told: AnyTold, context: Context): AnyActivity => {
  const moment = shownOf<Types>(method, told, context)
  toldBy.set(moment, told)
  return moment
}
/** What a moment of an evening was made of. */
export const behind = (moment: AnyActivity): AnyTold => {
  const told = toldBy.get(moment)
  if (!told) throw new Error('only a moment of an evening has something behind it')
  return told
}

/** What its method is shown of an item when the doors open. */
export const atTheDoor = (method: AnyMethod, script: AnyScript, setup: unknown, context: Context): AnyActivity =>
  seenBy(method, toldAtTheDoor(method, script, setup), context)

export const boxesAt = (
  told: AnyTold,
  change: (table: ToldTable<unknown>, index: number) => ToldTable<unknown>,
): AnyTold => ({
  ...told,
  rounds: told.rounds.map((round, index) =>
    index === told.rounds.length - 1 ? { ...round, tables: round.tables.map(change) } : round,
  ),
})

export const tablesOf = ({ round }: AnyActivity): readonly Table<unknown>[] => round.tables

export const atTables = (
  activity: AnyActivity,
  change: (table: Table<unknown>, index: number) => Table<unknown>,
): AnyActivity => inRound(activity, { tables: activity.round.tables.map(change) })

/** The step that a moment is at; the first before it has begun. */
export const stepIn = (method: AnyMethod, activity: AnyActivity, context: Context): Step | undefined => {
  const { now } = activity
  const steps = stepsIn(method, activity, context)
  return (
    steps.find(({ task, part = null, lap = 1 }) => task === now.task && part === now.part && lap === now.lap) ??
    steps[0]
  )
}
/** Where the evening is, to tell moments apart by; '' before it has begun. */
export const placeOf = ({ now, round }: AnyActivity): string =>
  round.begun ? JSON.stringify([now.task, now.part, now.lap]) : ''

/** What a table is given of an activity. */
export const briefIn = (method: AnyMethod, activity: AnyActivity): unknown => method.brief(toldOf(activity))

/** What a table is given of a set-up before the room has made anything. */
export const briefOf = (method: AnyMethod, script: AnyScript, setup: unknown, context: Context): unknown =>
  briefIn(method, atTheDoor(method, script, setup, context))

export const stepsIn = (method: AnyMethod, activity: AnyActivity, context: Context): readonly Step[] =>
  sittingOf(method, activity.round.sitting).steps(madeOf(activity), context)
export const partsIn = (method: AnyMethod, activity: AnyActivity, context: Context): readonly Part[] =>
  sittingOf(method, activity.round.sitting).parts(briefIn(method, activity), context)
export const pollsOf = (method: AnyMethod, activity: AnyActivity, context: Context): readonly Poll[] =>
  partsIn(method, activity, context).flatMap(({ polls }) => polls)
export const gapsOf = (method: AnyMethod, activity: AnyActivity): readonly Gap[] =>
  sittingOf(method, activity.round.sitting).gaps(toldOf(activity))

/** One move at one table. */
export const playAt = (
  method: AnyMethod,
  activity: AnyActivity,
  table: number,
  move: Said<object, unknown>,
  id: Id,
): AnyActivity =>
  atTables(activity, (at, index) =>
    index === table ? { ...at, work: workAfter(method, activity, at.work, move, id) } : at,
  )

const workAfter = (
  method: AnyMethod,
  activity: AnyActivity,
  work: unknown,
  move: Said<object, unknown>,
  id: Id,
): unknown => {
  if (!method.table) return work
  const brief = briefIn(method, activity)
  const before: unknown = work ?? method.table.openWork(brief)
  return method.table.playWork(brief, before, stamped(move, before, id))
}

export const playPlenary = (
  method: AnyMethod,
  activity: AnyActivity,
  move: Said<object, AnyActivity>,
  id: Id,
): AnyActivity => ({ ...activity, plenary: method.playPlenary(activity, stamped(move, activity, id)) })

const halfway = ({ way }: ToldTable<unknown>, { people }: Seat): Box | null =>
  way === 'tablet' ? { state: 'open', turns: Math.floor(people / 2), of: people } : null

const inTheEnd = ({ way }: ToldTable<unknown>, { answers, people }: Seat, poll: Id): Box | null => {
  const counts = answers[poll]
  if (!counts) return way === 'tablet' ? { state: 'withheld', turns: people } : null
  return { state: 'closed', given: Object.values(counts).reduce((sum, count) => sum + count, 0), counts }
}

/** The evening from door to door, one moment after each thing that happens. Each moment is made anew. */
export const evening = (
  method: AnyMethod,
  script: AnyScript,
  context: Context,
  setup: unknown = prepared(method, script, context),
): readonly AnyActivity[] => {
  let now = toldAtTheDoor(method, script, setup)
  const seen = () => seenBy(method, now, context)
  const moments = [seen()]
  const then = (next: AnyTold) => {
    now = next
    moments.push(seen())
  }
  const answer = (poll: Id, boxOf: (table: ToldTable<unknown>, seat: Seat) => Box | null) =>
    then(
      boxesAt(now, (table, index) => {
        const box = boxOf(table, script.tables[index] as Seat)
        return box ? { ...table, boxes: { ...table.boxes, [poll]: box } } : table
      }),
    )
  const work = () => {
    script.tables.forEach((seat, table) => {
      seat.work.forEach((move, index) => {
        const id = `work-${table}-${index}`
        then(
          boxesAt(now, (at, own) =>
            own === table ? { ...at, work: workAfter(method, seen(), at.work, move, id) } : at,
          ),
        )
      })
    })
  }

  let worked = false
  for (let at = 0; at < stepsIn(method, seen(), context).length; at += 1) {
    const steps = stepsIn(method, seen(), context)
    const step = steps[at] as Step
    then({ ...now, at: step.id })
    if (step.poll !== undefined) answer(step.poll, halfway)
    for (const asked of askedAt(step)) answer(asked, (table, seat) => inTheEnd(table, seat, asked))
    if (revealed(step).length > 0) then({ ...now, shown: [...now.shown, ...revealed(step)] })
    if (step.who === 'table' && !worked) {
      work()
      worked = true
    }
    if (at === steps.length - 1)
      script.plenary.forEach((move, index) => {
        then({ ...now, plenary: method.playPlenary(seen(), stamped(move, seen(), `plenary-${index}`)) })
      })
    if (at === steps.length - 1 && script.skipped) then({ ...now, skipped: script.skipped })
  }
  then({ ...now, perTable: true })
  return moments
}

/** The last moment of an evening, before rows per table are switched on. */
export const atTheEnd = (moments: readonly AnyActivity[]): AnyActivity => moments.at(-2) as AnyActivity

/** The evening as prepared, and prepared in each of the other ways. */
export const everyEvening = (method: AnyMethod, script: AnyScript, context: Context): readonly AnyActivity[] => {
  const setup = prepared(method, script, context)
  return [setup, ...script.otherwise.map((change) => change(setup))].flatMap((way) =>
    evening(method, script, context, way),
  )
}
