import type { Activity, Box, Context, Id, Poll, Stamp, Step, Table } from '../../src/methods/contract'
import type { AnyMethod } from '../../src/methods/registry'
import type { AnyScript, Said } from './script'

export type AnyActivity = Activity<unknown, unknown, unknown>
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
export const atTheDoor = (method: AnyMethod, script: AnyScript, setup: unknown): AnyActivity => ({
  setup,
  plenary: method.openPlenary(setup),
  at: '',
  shown: [],
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

export const pollsOf = (method: AnyMethod, { setup }: AnyActivity, context: Context): readonly Poll[] =>
  method.parts(method.brief(setup), context).flatMap(({ polls }) => polls)

/** One move at one table. */
export const playAt = (
  method: AnyMethod,
  activity: AnyActivity,
  table: number,
  move: Said<object, unknown>,
  id: Id,
): AnyActivity => {
  const brief = method.brief(activity.setup)
  return atTables(activity, (at, index) => {
    if (index !== table || !method.table) return at
    const work: unknown = at.work ?? method.table.openWork(brief)
    return { ...at, work: method.table.playWork(brief, work, stamped(move, work, id)) }
  })
}

export const playPlenary = (
  method: AnyMethod,
  activity: AnyActivity,
  move: Said<object, AnyActivity>,
  id: Id,
): AnyActivity => ({ ...activity, plenary: method.playPlenary(activity, stamped(move, activity, id)) })

const halfway = ({ way }: Table<unknown>, { people }: Seat): Box | null =>
  way === 'tablet' ? { state: 'open', given: Math.floor(people / 2), of: people } : null

const inTheEnd = ({ way }: Table<unknown>, { answers, people }: Seat, poll: Id): Box | null => {
  const counts = answers[poll]
  if (!counts) return way === 'tablet' ? { state: 'withheld', given: people } : null
  return { state: 'closed', given: Object.values(counts).reduce((sum, count) => sum + count, 0), counts }
}

/** The evening from door to door, one moment after each thing that happens. Each moment is made anew. */
export const evening = (
  method: AnyMethod,
  script: AnyScript,
  context: Context,
  setup: unknown = prepared(method, script, context),
): readonly AnyActivity[] => {
  let now = atTheDoor(method, script, setup)
  const moments = [now]
  const then = (next: AnyActivity) => {
    now = next
    moments.push(now)
  }
  const answer = (poll: Id, boxOf: (table: Table<unknown>, seat: Seat) => Box | null) =>
    then(
      atTables(now, (table, index) => {
        const box = boxOf(table, script.tables[index] as Seat)
        return box ? { ...table, boxes: { ...table.boxes, [poll]: box } } : table
      }),
    )
  const work = () => {
    script.tables.forEach((seat, table) => {
      seat.work.forEach((move, index) => {
        then(playAt(method, now, table, move, `work-${table}-${index}`))
      })
    })
  }

  let worked = false
  for (let at = 0; at < method.steps(now, context).length; at += 1) {
    const steps: readonly Step[] = method.steps(now, context)
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
        then(playPlenary(method, now, move, `plenary-${index}`))
      })
  }
  then({ ...now, perTable: true })
  return moments
}

/** The last moment of an evening, before rows per table are switched on. */
export const atTheEnd = (moments: readonly AnyActivity[]): AnyActivity => ({
  ...(moments.at(-1) as AnyActivity),
  perTable: false,
})

/** The evening as prepared, and prepared in each of the other ways. */
export const everyEvening = (method: AnyMethod, script: AnyScript, context: Context): readonly AnyActivity[] => {
  const setup = prepared(method, script, context)
  return [setup, ...script.otherwise.map((change) => change(setup))].flatMap((way) =>
    evening(method, script, context, way),
  )
}
