import type { Activity, Context, Stamp, Types } from '../../../src/methods/contract'
import { method } from '../../../src/methods/sprint'
import { blank } from '../../../src/methods/sprint/blank'
import type {
  Group,
  Idea,
  MethodTypes,
  Plenary,
  PlenaryMove,
  Setup,
  Sprint,
  ThisActivity,
  ThisTold,
  Work,
} from '../../../src/methods/sprint/model'
import { playPlenary } from '../../../src/methods/sprint/moves'
import { toldOf } from '../../../src/workshop/evening/told'
import { shownOf, type Told } from '../../support/told'

export const context: Context = {
  t: (key, values) => (values ? `${key} ${JSON.stringify(values)}` : key),
  language: 'da',
  today: '2026-11-20',
  dayName: (day) => day,
  picture: () => null,
}

export const idea = (id: string, rest: Partial<Idea> = {}): Idea => ({
  ...{ id, text: `Ideen ${id}`, goal: null, from: '', size: null, origin: null, of: null },
  ...rest,
})
export const group = (id: string, rest: Partial<Group> = {}): Group => ({
  ...{ id, name: `Gruppen ${id}`, roles: '', people: 4, away: false },
  ...rest,
})
/** Two groups that share six ideas and two goals. */
export const setup: Setup = {
  ...blank(),
  title: 'Sikker skolevej',
  goals: [
    { id: 'calm', text: 'Ro klokken otte', away: false },
    { id: 'self', text: 'Flere går selv', away: false },
  ],
  ideas: [
    idea('a', { goal: 'calm' }),
    idea('b', { goal: 'self' }),
    idea('c', { goal: 'self' }),
    ...['d', 'e', 'f'].map((id) => idea(id)),
  ],
  groups: [group('one'), group('two')],
  meeting: { kind: 'plan', group: 'one' },
}

export const room = (rest: Partial<Told<Setup, Work, Plenary>> = {}): ThisActivity =>
  shownOf<MethodTypes>(
    method,
    {
      ...{ setup, plenary: { sprints: [] }, at: 'begin', shown: [], skipped: [], page: 0, perTable: false },
      rounds: [{ id: 'r1', day: '2026-11-20', tables: [] }],
      ...rest,
    },
    context,
  )

/** What is told of it where a table's words do not belong. */
export const told = (activity: ThisActivity): ThisTold =>
  toldOf(activity as unknown as Activity<Types>) as unknown as ThisTold

let made = 0
export const stamp = (day = '2026-11-20'): Stamp => {
  made += 1
  return { id: `id-${made}`, at: 1_795_000_000_000 + made, day, chance: 0.5 }
}

/** What the room has after some moves. */
export const played = (moves: readonly PlenaryMove[], from = room(), day = '2026-11-20'): Plenary =>
  moves.reduce((plenary, move) => playPlenary({ ...from, plenary }, { ...move, ...stamp(day) }), from.plenary)

/** A sprint whose log is closed. */
export const closing = (of: string, picks: readonly string[]): readonly PlenaryMove[] => [
  { type: 'begin', group: of },
  ...picks.map((one): PlenaryMove => ({ type: 'pick', sprint: of, idea: one })),
  { type: 'goal', sprint: of, text: `Målet for ${of}` },
  { type: 'task', sprint: of, text: 'Ring til ejeren', pick: null, who: 'Pedellen' },
  { type: 'close', sprint: of },
]
export const lastOf = ({ sprints }: Plenary): Sprint => {
  const sprint = sprints.at(-1)
  if (!sprint) throw new Error('there is a sprint')
  return sprint
}
