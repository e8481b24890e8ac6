import type { Context, Stamp } from '../../../src/methods/contract'
import { method } from '../../../src/methods/dilemma-workshop/index'
import {
  blank,
  type Dilemma,
  emptyDilemma,
  type MethodTypes,
  type Plenary,
  type PlenaryMove,
  type Setup,
  type ThisActivity,
  type Work,
} from '../../../src/methods/dilemma-workshop/model'
import { openPlenary, playPlenary } from '../../../src/methods/dilemma-workshop/moves'
import { shownOf, type Told, type ToldTable } from '../../support/told'

export const context: Context = {
  t: (key, values) => (values ? `${key} ${JSON.stringify(values)}` : key),
  language: 'da',
  today: '2026-11-20',
  dayName: (day) => day,
  picture: () => null,
}

const dilemma = (id: string): Dilemma => ({
  ...emptyDilemma(id),
  ...{ title: `Dilemma ${id}`, one: `${id} ét`, other: `${id} to` },
})

export const setup: Setup = { ...blank(), title: 'Skolerne', dilemmas: ['a', 'b', 'c'].map(dilemma) }

export const table = (id: string, people = 5, work: Work | null = null, boxes: ToldTable<Work>['boxes'] = {}) => ({
  ...{ id, name: `Bord ${id}`, people, way: 'paper' as const, work, boxes },
})

export const room = (rest: Partial<Told<Setup, Work, Plenary>> = {}): ThisActivity =>
  shownOf<MethodTypes>(
    method,
    {
      ...{ setup, plenary: openPlenary(), at: 'gather', shown: [], skipped: [], page: 0, perTable: false },
      rounds: [{ id: 'r1', day: '2026-11-20', tables: [table('1')] }],
      ...rest,
    },
    context,
  )

let made = 0
/** The room after a move; each has an id of its own. */
export const play = (activity: ThisActivity, move: PlenaryMove, day = '2026-11-20'): ThisActivity => {
  made += 1
  const stamp: Stamp = { id: `move-${made}`, at: 0, day, chance: 0.5 }
  return { ...activity, plenary: playPlenary(activity, { ...move, ...stamp }) }
}
export const playAll = (activity: ThisActivity, moves: readonly PlenaryMove[]): ThisActivity =>
  moves.reduce((now, move) => play(now, move), activity)

export const stoneAt = ({ plenary }: ThisActivity, at: number): string => plenary.stones[at]?.id ?? 'gone'
