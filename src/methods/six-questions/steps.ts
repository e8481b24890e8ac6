import type { Context, Step } from '../contract'
import { tablesOf } from '../kit/rounds'
import { asksDots, type Card, dotsPoll, nameOf, playedCards, type Task, type ThisMade } from './model'

/** How many speak in turn: those at the fullest table, or everybody where the whole room takes one round. */
const turnsOf = (activity: ThisMade): number => {
  const people = tablesOf(activity).map((table) => table.people)
  return Math.max(
    1,
    activity.setup.form === 'round' ? people.reduce((sum, one) => sum + one, 0) : Math.max(0, ...people),
  )
}

const cardSteps = (activity: ThisMade, card: Card, t: Context['t']) => {
  const { minutes, form } = activity.setup
  const turns = turnsOf(activity)
  const step = (name: Task, rest: Pick<Step, 'minutes' | 'who' | 'turns'>): Step<Task> => ({
    id: `${card.id}/${name}`,
    task: name,
    part: card.id,
    title: t(`step.${name}`),
    say: t(`step.${name}.say`, { card: nameOf(card) }),
    ...rest,
  })
  const tables = form === 'round' ? 0 : tablesOf(activity).length
  return {
    own: [
      step('read', { minutes: minutes.read, who: 'facilitator' }),
      step('write', { minutes: minutes.write, who: 'each' }),
      step('round', { minutes: minutes.turn * turns, who: 'table', turns }),
      ...(form === 'round' ? [] : [step('sentence', { minutes: minutes.sentence, who: 'table' })]),
    ],
    together: step('together', { minutes: minutes.table * tables + minutes.direction, who: 'plenary' }),
  }
}

const sum = (steps: readonly Step[]): number => steps.reduce((total, { minutes }) => total + minutes, 0)

/** Half a minute for a dot on paper; a passed tablet needs half a minute a person. */
const dotMinutes = (activity: ThisMade): number =>
  Math.max(1, ...tablesOf(activity).map(({ way, people }) => (way === 'tablet' ? people / 2 : 0)))

export const steps = (activity: ThisMade, { t }: Context): readonly Step<Task>[] => {
  const { setup } = activity
  const whole = (id: Task, minutes: number, who: Step['who'], rest: Partial<Step<Task>> = {}): Step<Task> => ({
    id,
    task: id,
    title: t(`step.${id}`),
    say: t(`step.${id}.say`),
    minutes,
    who,
    ...rest,
  })
  const cards = playedCards(activity).map((card) => cardSteps(activity, card, t))
  const played =
    setup.form === 'grid'
      ? [whole('play', sum(cards.flatMap(({ own }) => own)), 'table'), ...cards.map(({ together }) => together)]
      : cards.flatMap(({ own, together }) => [...own, together])
  return [
    whole('frame', setup.minutes.frame, 'facilitator'),
    ...played,
    ...(asksDots(setup)
      ? [
          whole('dots', dotMinutes(activity), 'each', { part: dotsPoll, poll: dotsPoll }),
          whole('weigh', 2, 'plenary', { part: dotsPoll, shows: dotsPoll }),
        ]
      : []),
    whole('direction', 2, 'plenary'),
  ]
}
