import type { Context, Step } from '../contract'
import { stepsOf } from '../kit/steps'
import type { Task, ThisTold } from './model'

export const steps = (_: ThisTold, { t }: Context): readonly Step<Task>[] => [stepsOf<Task>(t)('ask', 5, 'plenary')]
