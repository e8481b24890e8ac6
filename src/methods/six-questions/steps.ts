import type { Context, Step } from '../contract'
import { eachMinutes, stepsOf } from '../kit/steps'
import { asksDots, type Card, dotsPoll, nameOf, playedCards, type Task, type ThisMade } from './model'

/** How many speak in turn: those at the fullest table, or everybody where the whole room takes one round. */
const turnsOf = (activity: ThisMade): number => {
  const people = activity.round.tables.map((table) => table.people)
  return Math.max(
    1,
    activity.setup.form === 'round' ? people.reduce((sum, one) => sum + one, 0) : Math.max(0, ...people),
  )
}

const cardSteps = (activity: ThisMade, card: Card, t: Context['t']) => {
  const { minutes, form } = activity.setup
  const turns = turnsOf(activity)
  const make = stepsOf<Task>(t, { card: nameOf(card) }, card.id)
  const tables = form === 'round' ? 0 : activity.round.tables.length
  return {
    own: [
      make('read', minutes.read, 'facilitator'),
      make('write', minutes.write, 'each'),
      make('round', minutes.turn * turns, 'table', { turns }),
      ...(form === 'round' ? [] : [make('sentence', minutes.sentence, 'table')]),
    ],
    together: make('together', minutes.table * tables + minutes.direction, 'plenary'),
  }
}

const sum = (steps: readonly Step[]): number => steps.reduce((total, { minutes }) => total + minutes, 0)

export const steps = (activity: ThisMade, { t }: Context): readonly Step<Task>[] => {
  const { setup } = activity
  const make = stepsOf<Task>(t)
  const cards = playedCards(activity).map((card) => cardSteps(activity, card, t))
  const played =
    setup.form === 'grid'
      ? [make('play', sum(cards.flatMap(({ own }) => own)), 'table'), ...cards.map(({ together }) => together)]
      : cards.flatMap(({ own, together }) => [...own, together])
  return [
    make('frame', setup.minutes.frame, 'facilitator'),
    ...played,
    ...(asksDots(setup)
      ? [
          make('dots', eachMinutes(activity.round.tables, 1), 'each', { part: dotsPoll, poll: dotsPoll }),
          make('weigh', 2, 'plenary', { part: dotsPoll, shows: dotsPoll }),
        ]
      : []),
    make('direction', 2, 'plenary'),
  ]
}
