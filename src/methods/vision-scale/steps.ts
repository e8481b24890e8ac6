import type { Context, Step } from '../contract'
import { tablesOf } from '../kit/rounds'
import { askedVersions, numberOf, type Task, type ThisMade, type Version } from './model'

/** A minute to write a number down; a passed tablet needs half a minute a person. */
const writeMinutes = (activity: ThisMade): number =>
  Math.max(1, ...tablesOf(activity).map(({ way, people }) => (way === 'tablet' ? people / 2 : 0)))

/** Round the table: all the tables at once, so the largest one counts. Five where nobody is counted yet. */
const talkMinutes = (activity: ThisMade): number =>
  activity.setup.minutes.speak * (Math.max(0, ...tablesOf(activity).map(({ people }) => people)) || 5)

const roundSteps = (activity: ThisMade, { id }: Version, t: Context['t']): readonly Step<Task>[] => {
  const { minutes } = activity.setup
  const number = numberOf(activity.setup, id)
  const step = (name: Task, rest: Omit<Step, 'id' | 'task' | 'part' | 'title' | 'say'>): Step<Task> => ({
    id: `${id}/${name}`,
    task: name,
    part: id,
    title: t(`step.${name}`, { number }),
    say: t(`step.${name}.say`, { number }),
    ...rest,
  })
  return [
    step('read', { minutes: minutes.read, who: 'facilitator' }),
    step('think', { minutes: minutes.think, who: 'each' }),
    step('write', { minutes: writeMinutes(activity), who: 'each', poll: id }),
    step('talk', { minutes: talkMinutes(activity), who: 'table', shows: id }),
    step('adjust', { minutes: minutes.adjust, who: 'plenary' }),
  ]
}

/** A round for each version that this sitting asks about. */
export const steps = (activity: ThisMade, { t }: Context): readonly Step<Task>[] =>
  askedVersions(activity).flatMap((version) => roundSteps(activity, version, t))
