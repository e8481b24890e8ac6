import type { Context, Step } from '../contract'
import { eachMinutes, stepsOf } from '../kit/steps'
import { dotsPoll, type Task, type ThisMade } from './model'

/** Collecting and turning are kept apart: there is a step between them and no way round it. */
export const steps = (activity: ThisMade, { t }: Context): readonly Step<Task>[] => {
  const { minutes, dots, initiative } = activity.setup
  const make = stepsOf<Task>(t, { initiative })
  const halves = (length: number) => Math.max(0.5, Math.round(length * 2) / 2)
  return [
    make('silent', halves(minutes.silent), 'each', { part: 'bad' }),
    make('open', halves(minutes.open), 'table', { part: 'bad' }),
    make('turn', halves(minutes.turn), 'table', { part: 'turn' }),
    make('principles', halves(minutes.principles), 'plenary'),
    ...(dots
      ? [
          make('dots', halves(eachMinutes(activity.round.tables, 1)), 'each', { part: 'priority', poll: dotsPoll }),
          make('priority', halves(minutes.priority), 'plenary', { part: 'priority', shows: dotsPoll }),
        ]
      : []),
  ]
}
