import type { Id, Step, ToldTable, Translate } from '../contract'

// How a sitting is told, step by step, in every method.

/** The step of a task. `rest`: what else there is to say of it, or another id and title than it would have. */
export type MakeStep<Task extends string> = (
  task: Task,
  minutes: number,
  who: Step['who'],
  rest?: Partial<Omit<Step<Task>, 'task' | 'minutes' | 'who'>>,
) => Step<Task>

/**
 * Steps that are called and told by their task: `step.read` and `step.read.say` are the texts of *read*.
 * @param values what stands in those texts
 * @param about the part that they are about, where the same tasks come again for each of several
 */
export const stepsOf =
  <Task extends string>(t: Translate, values: Parameters<Translate>[1] = {}, about?: Id): MakeStep<Task> =>
  (task, minutes, who, rest = {}) => ({
    id: about === undefined ? task : `${about}/${task}`,
    task,
    ...(about === undefined ? {} : { part: about }),
    minutes,
    who,
    ...rest,
    title: rest.title ?? t(`step.${task}`, values),
    say: rest.say ?? t(`step.${task}.say`, values),
  })

/** How long it takes until each has answered alone, all tables at once: half a minute a person where a tablet goes round. @param least on paper */
export const eachMinutes = (tables: readonly Pick<ToldTable, 'way' | 'people'>[], least: number): number =>
  Math.max(least, ...tables.map(({ way, people }) => (way === 'tablet' ? people / 2 : 0)))
