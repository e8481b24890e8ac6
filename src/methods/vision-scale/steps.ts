import type { Context, Step } from '../contract'
import { eachMinutes, stepsOf } from '../kit/steps'
import { askedVersions, numberOf, type Task, type ThisMade, type Version } from './model'

/** Round the table: all the tables at once, so the largest one counts. Five where nobody is counted yet. */
const talkMinutes = (activity: ThisMade): number =>
  activity.setup.minutes.speak * (Math.max(0, ...activity.round.tables.map(({ people }) => people)) || 5)

const roundSteps = (activity: ThisMade, { id }: Version, t: Context['t']): readonly Step<Task>[] => {
  const { minutes } = activity.setup
  const make = stepsOf<Task>(t, { number: numberOf(activity.setup, id) }, id)
  return [
    make('read', minutes.read, 'facilitator'),
    make('think', minutes.think, 'each'),
    // A minute to write a number down.
    make('write', eachMinutes(activity.round.tables, 1), 'each', { poll: id }),
    make('talk', talkMinutes(activity), 'table', { shows: id }),
    make('adjust', minutes.adjust, 'plenary'),
  ]
}

/** A round for each version that this sitting asks about. */
export const steps = (activity: ThisMade, { t }: Context): readonly Step<Task>[] =>
  askedVersions(activity).flatMap((version) => roundSteps(activity, version, t))
