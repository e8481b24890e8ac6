import type { Activity, Box, Context, Id, Poll, Stamp, Step, Table } from '../../src/methods/contract'
import type { AnyMethod } from '../../src/methods/registry'
import { shownOf, type Told, type ToldTable } from '../support/told'
import type { AnyScript, Said } from './script'

export type AnyActivity = Activity<unknown, unknown, unknown>
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
  const moment = shownOf(told, pollsOf(method, told, context))
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

export const tablesOf = ({ rounds }: AnyActivity): readonly Table<unknown>[] => rounds.at(-1)?.tables ?? []

export const atTables = (
  activity: AnyActivity,
  change: (table: Table<unknown>, index: number) => Table<unknown>,
): AnyActivity => ({
  ...activity,
  rounds: activity.rounds.map((round, index) =>
    index === activity.rounds.length - 1 ? { ...round, tables: round.tables.map(change) } : round,
  ),
})

/** What a table is given of a set-up before the room has made anything. */
export const briefOf = (method: AnyMethod, setup: unknown): unknown =>
  method.brief({ setup, plenary: method.openPlenary(setup) })

type Made = Pick<AnyActivity, 'setup' | 'plenary'>

export const pollsOf = (method: AnyMethod, made: Made, context: Context): readonly Poll[] =>
  method.parts(method.brief(made), context).flatMap(({ polls }) => polls)

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

const workAfter = (method: AnyMethod, made: Made, work: unknown, move: Said<object, unknown>, id: Id): unknown => {
  if (!method.table) return work
  const brief = method.brief(made)
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
          boxesAt(now, (at, own) => (own === table ? { ...at, work: workAfter(method, now, at.work, move, id) } : at)),
        )
      })
    })
  }

  let worked = false
  for (let at = 0; at < method.steps(seen(), context).length; at += 1) {
    const steps: readonly Step[] = method.steps(seen(), context)
    const step = steps[at] as Step
    then({ ...now, at: step.id })
    if (step.poll !== undefined) answer(step.poll, halfway)
    const asked = step.poll ?? step.shows
    if (asked !== undefined) answer(asked, (table, seat) => inTheEnd(table, seat, asked))
    if (step.shows !== undefined) then({ ...now, shown: [...now.shown, step.shows] })
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
