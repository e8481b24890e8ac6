import type { Box, Context, Way } from '../../../src/methods/contract'
import { method } from '../../../src/methods/vision-scale/index'
import type { MethodTypes } from '../../../src/methods/vision-scale/model'
import {
  type Plenary,
  type PlenaryMove,
  type Setup,
  scale,
  type ThisActivity,
  type Work,
} from '../../../src/methods/vision-scale/model'
import { openPlenary, playPlenary } from '../../../src/methods/vision-scale/moves'
import { shownOf, type Told, type ToldTable } from '../../support/told'

export const context: Context = {
  t: (key, values) => (values ? `${key} ${JSON.stringify(values)}` : key),
  language: 'da',
  today: '2026-11-20',
  dayName: (day) => day,
  picture: () => null,
}

export const setup: Setup = {
  kind: 'trims',
  ask: 'Hvad skal rettes?',
  question: 'Hvor langt rækker den?',
  low: 'Kort',
  high: 'Langt',
  versions: [
    { id: 'one', text: 'En by med plads til alle.', picture: null },
    { id: 'two', text: 'En by med plads til børn.', picture: null },
  ],
  minutes: { read: 2, think: 2, speak: 2, adjust: 10 },
  threshold: 7,
}

export const numbers = (...given: readonly number[]): Box => ({
  state: 'closed',
  given: given.length,
  counts: Object.fromEntries(scale.map((at) => [String(at), given.filter((number) => number === at).length])),
})
export const open: Box = { state: 'open', turns: 2, of: 5 }

export const table = (
  boxes: ToldTable<Work>['boxes'],
  work: Work | null = null,
  way: Way = 'cards',
): ToldTable<Work> => ({
  id: 'table',
  name: 'Bord',
  people: 5,
  way,
  work,
  boxes,
})

export const room = (
  at: string,
  tables: readonly ToldTable<Work>[],
  rest: Partial<Told<Setup, Work, Plenary>> = {},
): ThisActivity => {
  const told = {
    setup,
    plenary: openPlenary(),
    at,
    shown: [],
    skipped: [],
    page: 0,
    perTable: false,
    rounds: [{ id: 'evening', day: '2026-11-20', tables }],
    ...rest,
  }
  return shownOf<MethodTypes>(method, told, context)
}

export const played = (activity: ThisActivity, ...moves: readonly PlenaryMove[]): Plenary => {
  let { plenary } = activity
  moves.forEach((move, index) => {
    plenary = playPlenary(
      { ...activity, plenary },
      { ...move, id: `move-${index}`, at: 0, day: '2026-11-20', chance: 0.5 },
    )
  })
  return plenary
}
