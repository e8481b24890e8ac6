import type { Context, Id, Step } from '../contract'
import { type LapTask, lapsNow, type MinutePart, type Task, type ThisTold } from './model'

/** A loop, not a line: each lap builds, argues, turns the dial and goes on to the next version. */
export const steps = (activity: ThisTold, { t }: Context): readonly Step<Task>[] => {
  const { setup, rounds, plenary } = activity
  const laps = lapsNow(activity)
  const minutes = (part: MinutePart) => Math.max(0.5, Math.round(setup.minutes[part] * 2) / 2)
  const step = (id: 'collect' | 'sort' | 'name' | 'pick', who: Step['who'], part?: Id): Step<Task> => ({
    id,
    task: id,
    title: t(`step.${id}`),
    say: t(`step.${id}.say`, { title: setup.title }),
    minutes: minutes(id),
    who,
    ...(part === undefined ? {} : { part }),
    ...(who === 'plenary' ? { later: true } : {}),
  })
  const inLap = (name: LapTask, lap: number, who: Step['who']): Step<Task> => ({
    id: `${name}-${lap}`,
    task: name,
    lap,
    title: laps > 1 ? t('step.lap', { step: t(`step.${name}`), number: lap }) : t(`step.${name}`),
    say: t(`step.${name}.say`, { title: setup.title }),
    minutes: minutes(name),
    who,
    ...(who === 'plenary' ? { later: true } : { part: `${name}-${lap}` }),
  })
  const again: Step<Task> = {
    id: 'again',
    task: 'again',
    title: t('step.again'),
    say: t('step.again.say'),
    minutes: 5,
    who: 'plenary',
    later: true,
  }
  // Reopened months later, the room goes on from the concept it has.
  const before =
    rounds.length > 1 && plenary.concept
      ? [again]
      : [
          step('collect', 'table', 'ideas'),
          step('sort', 'table', 'ideas'),
          step('name', 'table', 'sheet'),
          step('pick', 'plenary'),
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
