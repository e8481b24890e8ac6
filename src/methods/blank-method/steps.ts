import type { Context, Step } from '../contract'
import type { Play } from './model'

export const steps = (_: Play, { t }: Context): readonly Step[] => [
  { id: 'ask', title: t('step.ask'), say: t('step.ask.say'), minutes: 5, who: 'plenary' },
]
