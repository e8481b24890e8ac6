import type { Activity, Box, Context, Id, Made, Poll, Round, Step, Table, Types } from '../../src/methods/contract'
import type { AnyMethod } from '../../src/methods/registry'
import { answersIn } from '../../src/workshop/evening/answers'
import { boxesOf, comingIn } from '../../src/workshop/evening/round-boxes'
import { nowAt as placed, pollsAt, sittingIn, sittingOf } from '../../src/workshop/evening/sitting'
import type { Seen } from '../../src/workshop/evening/stored-box'
import { toldOf } from '../../src/workshop/evening/told'
import { newRound } from '../../src/workshop/record/records'

/** A table as a test tells it: with what lies in its boxes. A method is never shown those. */
export interface ToldTable<Work> extends Omit<Table<Work>, 'seat' | 'claim'> {
  readonly boxes: Readonly<Record<Id, Box>>
}

const seen = (box: Box, by: Seen['by']): Seen =>
  box.state === 'closed' ? { ...box, by, asked: null, turns: box.given } : { ...box, by, asked: null }

export interface ToldRound<Work> {
  readonly id?: Id
  readonly sitting?: string
  readonly day?: string
  readonly planned?: string | null
  readonly tables: readonly ToldTable<Work>[]
}

const askedIn = ({ tables }: ToldRound<unknown>): readonly Id[] => [
  ...new Set(tables.flatMap(({ boxes }) => Object.keys(boxes))),
]

/** A round before it is known what is asked. */
const madeRound = <Work>(
  { id = 'round', sitting = '', day = '2026-11-20', planned = null, tables, ...rest }: ToldRound<Work>,
  shown: readonly Id[],
  skipped: readonly Id[],
  begun: boolean,
) => ({
  id,
  sitting,
  day,
  planned,
  begun,
  tables: tables.map(({ boxes: _, ...table }) => ({ ...table, seat: table.id, claim: 'desk' })),
  asked: askedIn({ tables, ...rest }),
  shown,
  skipped,
})

/** What may be told of a round's answers: what is shown was shown in one press, when all that is in was in. */
const answersOf = (
  { id = 'round', day = '2026-11-20', tables }: ToldRound<unknown>,
  polls: readonly Poll[],
  shown: readonly Id[],
  perTable: boolean,
): Round<Types>['answers'] => {
  const boxes = Object.fromEntries(
    tables.flatMap((table) =>
      Object.entries(table.boxes).map(([poll, box]) => [
        `box/item/${id}/${table.id}/desk/${poll}`,
        seen(box, table.way === 'tablet' ? 'tablet' : 'typed'),
      ]),
    ),
  )
  const hidden = boxesOf('item', newRound(id, day), tables, boxes, polls)
  const pictures = Object.fromEntries(
    shown.map((poll) => [poll, [comingIn(hidden, poll).batch.map(({ seat, claim }) => ({ seat, claim }))]]),
  )
  return answersIn({ ...hidden, round: { ...hidden.round, shown: [...shown], pictures } }, polls, perTable)
}

/** An activity told by a test: rounds with boxes, the last of them in hand. */
export interface Told<Setup, Work, Plenary> {
  readonly setup: Setup
  readonly plenary: Plenary
  readonly rounds: readonly ToldRound<Work>[]
  /** The step the room is at; '' before it has begun. */
  readonly at: Id
  readonly shown: readonly Id[]
  readonly skipped: readonly Id[]
  readonly page: number
  readonly perTable: boolean
}

type Rules = Pick<AnyMethod, 'sittings' | 'brief' | 'next'>

/** Where a step is, as the house resolves it: at the first before it has begun, and where there is no such step. */
const nowAt = (method: Rules, made: Made<Types>, at: Id, context: Context, page = 0): Activity<Types>['now'] => {
  const sitting = sittingIn(method as AnyMethod, made.round, made.setup)
  const steps: readonly Step[] = sittingOf(method as AnyMethod, sitting).steps(made, context)
  return placed(sitting, steps.find(({ id }) => id === at) ?? steps[0], page)
}

/** What a method is shown of it. Earlier rounds have shown all that they asked. */
export const shownOf = <T extends Types>(
  method: Rules,
  { rounds, perTable, setup, plenary, at, page, ...told }: Told<T['setup'], T['work'], T['plenary']>,
  context: Context,
): Activity<T> => {
  const isLast = (index: number) => index === rounds.length - 1
  const shownIn = (round: ToldRound<unknown>, index: number) => (isLast(index) ? told.shown : askedIn(round))
  const all = rounds.map((round, index) => {
    const { sitting, ...rest } = madeRound(
      round,
      shownIn(round, index),
      isLast(index) ? told.skipped : [],
      !isLast(index) || at !== '',
    )
    return { ...rest, sitting: sittingIn(method as AnyMethod, { sitting }, setup) }
  })
  const made = { setup, plenary, rounds: all, round: all.at(-1) } as Made<Types>
  const sittings = all.map(({ sitting }) => sitting)
  const polls = pollsAt(method as AnyMethod, sittings, method.brief(toldOf(made)), context)
  const shown = rounds.map((round, index) => ({
    ...all[index],
    answers: answersOf(round, polls, shownIn(round, index), perTable),
  }))
  // The types are the method's; the house knows them as opaque.
  return {
    ...made,
    rounds: shown,
    round: shown.at(-1),
    now: nowAt(method, made, at, context, page),
  } as unknown as Activity<T>
}

/** The same activity with something else of the round in hand. */
export const inRound = <T extends Types>(activity: Activity<T>, change: Partial<Round<T>>): Activity<T> => {
  const round = { ...activity.round, ...change }
  return { ...activity, rounds: [...activity.rounds.slice(0, -1), round], round }
}

/** The same activity months later: another round is in hand, and it has not begun. */
export const later = <T extends Types>(activity: Activity<T>, round: Round<T>): Activity<T> => ({
  ...activity,
  rounds: [...activity.rounds, round],
  round,
})

/** The same activity at another step. */
export const standingAt = <T extends Types>(
  method: Rules,
  activity: Activity<T>,
  at: Id,
  context: Context,
  page = 0,
): Activity<T> => {
  const begun = inRound(activity, { begun: at !== '' } as Partial<Round<T>>)
  return { ...begun, now: nowAt(method, begun as unknown as Activity<Types>, at, context, page) as Activity<T>['now'] }
}
