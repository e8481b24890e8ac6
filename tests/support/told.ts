import type { Activity, Box, Id, Poll, Round, Table } from '../../src/methods/contract'
import { answersIn, boxesOf, comingIn } from '../../src/workshop/evening/answers'
import type { Seen } from '../../src/workshop/evening/boxes'
import { newRound } from '../../src/workshop/record/records'

/** A table as a test tells it: with what lies in its boxes. A method is never shown those. */
export interface ToldTable<Work> extends Omit<Table<Work>, 'seat' | 'claim'> {
  readonly boxes: Readonly<Record<Id, Box>>
}

const seen = (box: Box, by: Seen['by']): Seen =>
  box.state === 'closed' ? { ...box, by, asked: null, turns: box.given } : { ...box, by, asked: null }

export interface ToldRound<Work> {
  readonly id?: Id
  readonly day?: string
  readonly tables: readonly ToldTable<Work>[]
}

/** A round as its method is shown it: what is shown was shown in one press, when all that is in was in. */
export const roundOf = <Work>(
  { id = 'round', day = '2026-11-20', tables }: ToldRound<Work>,
  polls: readonly Poll[],
  shown: readonly Id[],
  perTable: boolean,
): Round<Work> => {
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
  const round = { ...hidden.round, shown: [...shown], pictures }
  return {
    id,
    day,
    tables: tables.map(({ boxes: _, ...table }) => ({ ...table, seat: table.id, claim: 'desk' })),
    answers: answersIn({ ...hidden, round }, polls, perTable),
  }
}

/** An activity told by a test: rounds with boxes, the last of them in hand. */
export interface Told<Setup, Work, Plenary> extends Omit<Activity<Setup, Work, Plenary>, 'rounds'> {
  readonly rounds: readonly ToldRound<Work>[]
  readonly perTable: boolean
}

const askedIn = ({ tables }: ToldRound<unknown>): readonly Id[] => [
  ...new Set(tables.flatMap(({ boxes }) => Object.keys(boxes))),
]

/** What its method is shown of it. Earlier rounds have shown all that they asked. */
export const shownOf = <Setup, Work, Plenary>(
  { rounds, perTable, ...rest }: Told<Setup, Work, Plenary>,
  polls: readonly Poll[],
): Activity<Setup, Work, Plenary> => ({
  ...rest,
  rounds: rounds.map((round, index) =>
    roundOf(round, polls, index === rounds.length - 1 ? rest.shown : askedIn(round), perTable),
  ),
})
