import type { Context, Step } from '../contract'
import { tablesOf } from '../kit/rounds'
import { dotsPoll, type Task, type ThisMade } from './model'

/** Collecting and turning are kept apart: there is a step between them and no way round it. */
export const steps = (activity: ThisMade, { t }: Context): readonly Step<Task>[] => {
  const { minutes, dots, initiative } = activity.setup
  const step = (id: Task, length: number, who: Step['who'], rest: Partial<Step<Task>> = {}): Step<Task> => ({
    id,
    task: id,
    title: t(`step.${id}`),
    say: t(`step.${id}.say`, { initiative }),
    minutes: Math.max(0.5, Math.round(length * 2) / 2),
    who,
    ...rest,
  })
  // A passed tablet needs half a minute a person.
  const passed = Math.max(1, ...tablesOf(activity).map(({ way, people }) => (way === 'tablet' ? people / 2 : 0)))
  return [
    step('silent', minutes.silent, 'each', { part: 'bad' }),
    step('open', minutes.open, 'table', { part: 'bad' }),
    step('turn', minutes.turn, 'table', { part: 'turn' }),
    step('principles', minutes.principles, 'plenary'),
    ...(dots
      ? [
          step('dots', passed, 'each', { part: 'priority', poll: dotsPoll }),
          step('priority', minutes.priority, 'plenary', { part: 'priority', shows: dotsPoll }),
        ]
      : []),
  ]
}
