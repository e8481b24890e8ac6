import type { Activity, Context, Types } from '../../../src/methods/contract'
import { method } from '../../../src/methods/task-committee'
import { blank } from '../../../src/methods/task-committee/blank'
import type {
  MethodTypes,
  Plenary,
  Setup,
  ThisActivity,
  ThisTold,
  Work,
} from '../../../src/methods/task-committee/model'
import { openPlenary } from '../../../src/methods/task-committee/moves'
import { toldOf } from '../../../src/workshop/evening/told'
import { shownOf, type Told } from '../../support/told'

export const context: Context = {
  t: (key, values) => (values ? `${key} ${JSON.stringify(values)}` : key),
  language: 'da',
  today: '2026-11-20',
  dayName: (day) => day,
  picture: () => null,
}

export const empty: Setup = { ...blank(context), title: 'Ensomhed' }

export const room = (rest: Partial<Told<Setup, Work, Plenary>> = {}): ThisActivity =>
  shownOf<MethodTypes>(
    method,
    {
      ...{ setup: empty, plenary: openPlenary(), at: 'frame', shown: [], skipped: [], page: 0, perTable: false },
      rounds: [{ id: 'r1', day: '2026-11-20', tables: [] }],
      ...rest,
    },
    context,
  )

/** What is told of it where a table's words do not belong. */
export const told = (activity: ThisActivity): ThisTold =>
  toldOf(activity as unknown as Activity<Types>) as unknown as ThisTold
