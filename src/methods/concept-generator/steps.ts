import type { Context, Step } from '../contract'
import { stepsOf } from '../kit/steps'
import { type LapTask, lapsNow, type MinutePart, type Task, type ThisTold } from './model'

/** A loop, not a line: each lap builds, argues, turns the dial and goes on to the next version. */
export const steps = (activity: ThisTold, { t }: Context): readonly Step<Task>[] => {
  const { setup, rounds, plenary } = activity
  const laps = lapsNow(activity)
  const minutes = (part: MinutePart) => Math.max(0.5, Math.round(setup.minutes[part] * 2) / 2)
  const make = stepsOf<Task>(t, { title: setup.title })
  const inLap = (name: LapTask, lap: number, who: Step['who']): Step<Task> =>
    make(name, minutes(name), who, {
      id: `${name}-${lap}`,
      lap,
      ...(laps > 1 ? { title: t('step.lap', { step: t(`step.${name}`), number: lap }) } : {}),
      ...(who === 'plenary' ? { later: true } : { part: `${name}-${lap}` }),
    })
  // Reopened months later, the room goes on from the concept it has.
  const before =
    rounds.length > 1 && plenary.concept
      ? [make('again', 5, 'plenary', { later: true })]
      : [
          make('collect', minutes('collect'), 'table', { part: 'ideas' }),
          make('sort', minutes('sort'), 'table', { part: 'ideas' }),
          make('name', minutes('name'), 'table', { part: 'sheet' }),
          make('pick', minutes('pick'), 'plenary', { later: true }),
        ]
  return [
    ...before,
    ...Array.from({ length: laps }, (_, index) => [
      inLap('make', index + 1, 'table'),
      inLap('argue', index + 1, 'table'),
      inLap('dial', index + 1, 'plenary'),
      ...(setup.tests ? [inLap('test', index + 1, 'table')] : []),
      inLap('version', index + 1, 'plenary'),
    ]).flat(),
  ]
}
