import type { Context, Step } from '../contract'
import { tablesOf } from '../kit/rounds'
import { againOf, answersAgain, playedStories, type Story, type Task, type ThisMade } from './model'

/** Half a minute for cards; a passed tablet needs half a minute a person. */
const decideMinutes = (activity: ThisMade): number =>
  Math.max(
    activity.setup.minutes.decide,
    ...tablesOf(activity).map(({ way, people }) => (way === 'tablet' ? people / 2 : 0)),
  )

const storySteps = (activity: ThisMade, { id, title }: Story, t: Context['t']): readonly Step<Task>[] => {
  const { minutes } = activity.setup
  const decide = decideMinutes(activity)
  const step = (name: Task, rest: Omit<Step, 'id' | 'task' | 'part' | 'title' | 'say'>): Step<Task> => ({
    id: `${id}/${name}`,
    task: name,
    part: id,
    title: t(`step.${name}`),
    say: t(`step.${name}.say`, { title }),
    ...rest,
  })
  return [
    step('read', { minutes: minutes.read, who: 'facilitator' }),
    step('decide', { minutes: decide, who: 'each', poll: id }),
    step('talk', { minutes: minutes.talk, who: 'table', shows: id }),
    ...(answersAgain(activity.setup)
      ? [
          step('again', { minutes: decide, who: 'each', poll: againOf(id) }),
          step('moved', { minutes: 1, who: 'plenary', shows: againOf(id) }),
        ]
      : []),
  ]
}

const sum = (steps: readonly Step[]): number => steps.reduce((total, { minutes }) => total + minutes, 0)

export const steps = (activity: ThisMade, { t }: Context): readonly Step<Task>[] => {
  const { minutes, pace } = activity.setup
  const whole = (id: Task, length: number, who: Step['who']): Step<Task> => ({
    id,
    task: id,
    title: t(`step.${id}`),
    say: t(`step.${id}.say`),
    minutes: length,
    who,
  })
  const stories = playedStories(activity)
  const played = stories.flatMap((story) => storySteps(activity, story, t))
  const together =
    pace === 'room'
      ? played
      : [
          whole('play', sum(played), 'table'),
          ...stories.map(
            ({ id, title }): Step<Task> => ({
              id: `${id}/look`,
              task: 'look',
              part: id,
              title,
              say: t('step.look.say', { title }),
              minutes: 1,
              who: 'plenary',
              shows: id,
            }),
          ),
        ]
  const before = [whole('rules', minutes.rules, 'facilitator'), ...together, whole('expect', minutes.expect, 'table')]
  // The plenary is never less than a third of the whole: the talk is what the game is for.
  const plenary = Math.max(minutes.plenary, Math.ceil(sum(before) / 2))
  return [
    ...before.slice(0, -1),
    { ...whole('expect', minutes.expect, 'table'), part: 'expect' },
    whole('plenary', plenary, 'plenary'),
  ]
}
