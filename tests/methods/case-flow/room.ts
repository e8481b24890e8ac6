import { method } from '../../../src/methods/case-flow'
import { blank } from '../../../src/methods/case-flow/blank'
import { addStep, newStep } from '../../../src/methods/case-flow/edits'
import type { MethodTypes, Plenary, Setup, Step, ThisActivity, ThisTold } from '../../../src/methods/case-flow/model'
import { openPlenary } from '../../../src/methods/case-flow/moves'
import type { Activity, Context, Types } from '../../../src/methods/contract'
import { toldOf } from '../../../src/workshop/evening/told'
import { shownOf, type Told } from '../../support/told'

export const context: Context = {
  t: (key, values) => (values ? `${key} ${JSON.stringify(values)}` : key),
  language: 'da',
  today: '2027-01-04',
  dayName: (day) => day,
  picture: () => null,
}

export const empty: Setup = blank(context)

let made = 0
export const nextId = (): string => {
  made += 1
  return `id-${made}`
}

/** A way of steps one after another, in one lane. */
export const wayOf = (steps: readonly Partial<Step>[], rest: Partial<Setup> = {}): Setup => ({
  ...steps.reduce<Setup>(
    (all, step, at) =>
      addStep(all, newStep(step.id ?? `s${at + 1}`, { lane: 'l', text: `Skridt ${at + 1}`, ...step }), `a${at}`),
    { ...empty, lanes: [{ id: 'l', label: 'Alle' }] },
  ),
  ...rest,
})

export const room = (setup: Setup, rest: Partial<Told<Setup, null, Plenary>> = {}): ThisActivity =>
  shownOf<MethodTypes>(
    method,
    {
      ...{ setup, plenary: openPlenary(), at: 'frame', shown: [], skipped: [], page: 0, perTable: false },
      rounds: [{ id: 'r1', day: '2027-01-04', tables: [] }],
      ...rest,
    },
    context,
  )

/** What is told of it where a table's words do not belong. */
export const told = (activity: ThisActivity): ThisTold =>
  toldOf(activity as unknown as Activity<Types>) as unknown as ThisTold
