import { blank } from '../../../src/methods/concept-generator/blank'
import { method } from '../../../src/methods/concept-generator/index'
import {
  brief,
  type MethodTypes,
  type PlenaryMove,
  type Setup,
  type ThisActivity,
  type Work,
  type WorkMove,
} from '../../../src/methods/concept-generator/model'
import { openWork, playWork } from '../../../src/methods/concept-generator/moves'
import { openPlenary, playPlenary } from '../../../src/methods/concept-generator/room-moves'
import type { Context } from '../../../src/methods/contract'
import { shownOf, standingAt, type ToldTable } from '../../support/told'

const stamp = (id: string) => ({ id, at: 1_795_000_000_000, day: '2026-11-20', chance: 0.5 })
/** Says keys as they are, with what fills them in. */
export const context: Context = {
  t: (key, values) => [key, ...Object.values(values ?? {})].join(' '),
  language: 'da',
  today: '2026-11-20',
  dayName: (day) => day,
  picture: (id) => `data:${id}`,
}

export const setup: Setup = {
  ...blank(context),
  title: 'Byttebod',
  challenge: 'Hvordan bytter vi?',
  ideas: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `Idé ${id}`, origin: null })),
}

export const worked = (moves: readonly WorkMove[], of: Setup = setup, start: Work = openWork()): Work =>
  moves.reduce((work, move, at) => playWork(brief(of), work, { ...move, ...stamp(`m${at}`) }), start)

const table = (work: Work | null, index: number): ToldTable<Work> => ({
  id: `t${index + 1}`,
  name: `Bord ${index + 1}`,
  people: 5,
  way: 'cards',
  work,
  boxes: {},
})

export const roomWith = (works: readonly (Work | null)[], of: Setup = setup, at = 'pick'): ThisActivity =>
  shownOf<MethodTypes>(
    method,
    {
      ...{ setup: of, plenary: openPlenary(), at, shown: [], skipped: [], page: 0, perTable: false },
      rounds: [{ id: 'round', day: '2026-11-20', tables: works.map(table) }],
    },
    context,
  )

/** The same room at another step. */
export const standing = (room: ThisActivity, at: string): ThisActivity =>
  standingAt<MethodTypes>(method, room, at, context)

export const played = (room: ThisActivity, moves: readonly PlenaryMove[], id = 'p'): ThisActivity => {
  let now = room
  moves.forEach((move, at) => {
    now = { ...now, plenary: playPlenary(now, { ...move, ...stamp(`${id}${at}`) }) }
  })
  return now
}

/** The same room months later: new tables, the old frozen. */
export const nextRound = (room: ThisActivity, works: readonly (Work | null)[]): ThisActivity => {
  const { round } = roomWith(works, room.setup, '')
  const next = { ...round, id: 'later', day: '2027-05-20' }
  return standing({ ...room, rounds: [...room.rounds, next], round: next }, '')
}
