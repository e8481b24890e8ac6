import type { Activity, Context, Types } from '../../../src/methods/contract'
import { method } from '../../../src/methods/virtual-chamber'
import { blank } from '../../../src/methods/virtual-chamber/blank'
import {
  type MethodTypes,
  type Place,
  type Plenary,
  placeKinds,
  type Setup,
  type ThisActivity,
  type ThisTold,
  type Work,
} from '../../../src/methods/virtual-chamber/model'
import { openPlenary } from '../../../src/methods/virtual-chamber/moves'
import { addPlaces } from '../../../src/methods/virtual-chamber/places'
import { toldOf } from '../../../src/workshop/evening/told'
import { shownOf, type Told } from '../../support/told'

export const context: Context = {
  t: (key, values) => (values ? `${key} ${JSON.stringify(values)}` : key),
  language: 'da',
  today: '2026-11-20',
  dayName: (day) => day,
  picture: () => null,
}

let made = 0
export const nextId = (): string => {
  made += 1
  return `id-${made}`
}

export const place = (id: string, rest: Partial<Place> = {}): Place => ({
  ...{ id, kind: 'boards', name: id, text: 'Her står noget.', link: '', x: 50, y: 50 },
  ...rest,
})

export const empty: Setup = { ...blank(context), title: 'Visionen' }
export const setup: Setup = addPlaces(empty, placeKinds, nextId, context.t)

export const room = (rest: Partial<Told<Setup, Work, Plenary>> = {}): ThisActivity =>
  shownOf<MethodTypes>(
    method,
    {
      ...{ setup, plenary: openPlenary(), at: 'welcome', shown: [], skipped: [], page: 0, perTable: false },
      rounds: [{ id: 'r1', day: '2026-11-20', tables: [] }],
      ...rest,
    },
    context,
  )

/** What is told of it where a table's words do not belong. */
export const told = (activity: ThisActivity): ThisTold =>
  toldOf(activity as unknown as Activity<Types>) as unknown as ThisTold
