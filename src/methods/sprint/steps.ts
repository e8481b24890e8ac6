import type { Context, Part, Step } from '../contract'
import { stepsOf } from '../kit/steps'
import { type Brief, ideaPart, type StepName, stepsIn, type ThisTold } from './model'
import { groupAt, groupName } from './sprints'

const who: Readonly<Record<StepName, Step['who']>> = {
  ...{ frame: 'facilitator', alone: 'each', pairs: 'table', gather: 'plenary', tie: 'plenary' },
  ...{ last: 'plenary', new: 'plenary', hands: 'plenary', pick: 'plenary', aim: 'plenary', tasks: 'plenary' },
  ...{ much: 'plenary', close: 'facilitator', done: 'plenary', stuck: 'plenary', need: 'plenary' },
  ...{ show: 'plenary', met: 'plenary', made: 'plenary', learned: 'plenary', next: 'facilitator' },
}
const later: readonly StepName[] = [
  ...(['pairs', 'gather', 'tie'] as const),
  ...(['hands', 'pick', 'aim', 'tasks'] as const),
  ...(['done', 'stuck', 'need', 'met', 'made', 'learned'] as const),
]

/** Each sitting begins at a step of the same id: another can be chosen after *Start*, and the room stands at its beginning. */
export const steps = (
  told: Pick<ThisTold, 'setup'> & Partial<Pick<ThisTold, 'round'>>,
  { t }: Context,
): readonly Step<StepName>[] => {
  const { setup } = told
  const make = stepsOf<StepName>(t, { group: groupName(setup, groupAt(told), t) })
  return stepsIn[setup.meeting.kind].map((name, at) =>
    make(name, setup.minutes[name], who[name], {
      ...(at === 0 ? { id: 'begin' } : {}),
      ...(name === 'alone' || name === 'pairs' || name === 'gather' ? { part: ideaPart } : {}),
      ...(later.includes(name) ? { later: true } : {}),
    }),
  )
}

/** Nothing is asked: a table writes what it could make. */
export const parts = (_: Brief, { t }: Context): readonly Part[] => [
  { id: ideaPart, title: t('part.ideas'), polls: [] },
]
