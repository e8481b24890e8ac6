import type { Context, Step } from '../contract'
import type { Task, ThisTold } from './model'

export const steps = (_: ThisTold, { t }: Context): readonly Step<Task>[] => [
  { id: 'ask', task: 'ask', title: t('step.ask'), say: t('step.ask.say'), minutes: 5, who: 'plenary' },
]
