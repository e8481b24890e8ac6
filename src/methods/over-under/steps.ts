import type { Context, Step } from '../contract'
import { eachMinutes, stepsOf } from '../kit/steps'
import { againOf, answersAgain, playedStories, type Story, type Task, type ThisMade } from './model'

const storySteps = (activity: ThisMade, { id, title }: Story, t: Context['t']): readonly Step<Task>[] => {
  const { minutes } = activity.setup
  const decide = eachMinutes(activity.round.tables, minutes.decide)
  const make = stepsOf<Task>(t, { title }, id)
  return [
    make('read', minutes.read, 'facilitator'),
    make('decide', decide, 'each', { poll: id }),
    make('talk', minutes.talk, 'table', { shows: id }),
    ...(answersAgain(activity.setup)
      ? [make('again', decide, 'each', { poll: againOf(id) }), make('moved', 1, 'plenary', { shows: againOf(id) })]
      : []),
  ]
}

const sum = (steps: readonly Step[]): number => steps.reduce((total, { minutes }) => total + minutes, 0)

export const steps = (activity: ThisMade, { t }: Context): readonly Step<Task>[] => {
  const { minutes, pace } = activity.setup
  const make = stepsOf<Task>(t)
  const stories = playedStories(activity)
  const played = stories.flatMap((story) => storySteps(activity, story, t))
  const together =
    pace === 'room'
      ? played
      : [
          make('play', sum(played), 'table'),
          ...stories.map(({ id, title }) =>
            stepsOf<Task>(t, { title }, id)('look', 1, 'plenary', { title, shows: id }),
          ),
        ]
  const expect = make('expect', minutes.expect, 'table', { part: 'expect' })
  const before = [make('rules', minutes.rules, 'facilitator'), ...together, expect]
  // The plenary is never less than a third of the whole: the talk is what the game is for.
  const plenary = Math.max(minutes.plenary, Math.ceil(sum(before) / 2))
  return [...before, make('plenary', plenary, 'plenary')]
}
