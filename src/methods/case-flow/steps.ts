import type { Context, Step } from '../contract'
import { stepsOf } from '../kit/steps'
import { type Task, type ThisTold, tasks } from './model'

const minutes: Readonly<Record<Task, number>> = {
  ...{ frame: 3, reader: 10, apart: 20, beside: 15, deadlines: 12, hurts: 10, improve: 15, close: 5 },
  ...{ page: 2, read: 5, stops: 5, rewrite: 5, line: 3 },
  ...{ old: 4, heaps: 20, talk: 14, plan: 7 },
}
const who: Readonly<Record<Task, Step['who']>> = {
  ...({ frame: 'facilitator', reader: 'each', apart: 'table', beside: 'plenary', deadlines: 'plenary' } as const),
  ...({ hurts: 'each', improve: 'plenary', close: 'plenary' } as const),
  ...({ page: 'facilitator', read: 'each', stops: 'plenary', rewrite: 'table', line: 'plenary' } as const),
  ...({ old: 'facilitator', heaps: 'plenary', talk: 'plenary', plan: 'plenary' } as const),
}
/** What was said on paper is typed in afterwards. */
const typedLater: readonly Task[] = ['reader', 'beside', 'hurts', 'improve', 'line', 'heaps', 'plan']

/** We draw together in ninety minutes, read one old page in twenty, and go through old items in forty-five. */
export const steps = ({ setup }: Pick<ThisTold, 'setup'>, { t }: Context): readonly Step<Task>[] =>
  tasks[setup.sitting].map((task: Task) =>
    stepsOf<Task>(t)(task, minutes[task], who[task], typedLater.includes(task) ? { later: true } : {}),
  )
