import type { Context, Step } from '../contract'
import { eachMinutes, stepsOf } from '../kit/steps'
import { brief, type StepName, stepNames, type ThisTold, where } from './model'

const minutes: Readonly<Record<StepName, number>> = {
  frame: 3,
  since: 6,
  phases: 3,
  where: 5,
  show: 1,
  talk: 10,
  sentence: 3,
  items: 12,
  write: 2,
}
const who: Readonly<Record<StepName, Step['who']>> = {
  frame: 'facilitator',
  since: 'facilitator',
  phases: 'facilitator',
  where: 'each',
  show: 'facilitator',
  talk: 'plenary',
  sentence: 'plenary',
  items: 'plenary',
  write: 'plenary',
}

/** The half-yearly review: 45 minutes, 39 where the committee is not asked. */
export const steps = (activity: ThisTold, { t }: Context): readonly Step<StepName>[] =>
  stepNames
    .filter((name) => brief(activity.setup).ask || (name !== 'where' && name !== 'show'))
    .map((name) =>
      stepsOf<StepName>(t)(
        name,
        name === 'where' ? eachMinutes(activity.round.tables, minutes.where) : minutes[name],
        who[name],
        {
          ...(name === 'where' ? { part: 'review', poll: where } : {}),
          ...(name === 'show' ? { part: 'review', shows: where } : {}),
        },
      ),
    )
