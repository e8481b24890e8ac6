import type { Context } from '../contract'
import { goalText, sorted, spanOf } from './audience'
import type { Both, Goal, Sprint } from './model'
import { groupName, isOpen, isOver, labelOf, whereIs, wheres } from './sprints'

// The tables of the documents. Those of the catalogue and the goals are files of their own too, as CSV.

type T = Context['t']
export interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The catalogue, in the columns that a file is read by: what is written out can be read in. */
export const catalogueTable = (both: Both, t: T): Table => {
  const all = wheres(both)
  return {
    head: [t('csv.text'), t('csv.goal'), t('csv.from'), t('csv.size'), t('csv.where')],
    rows: both.setup.ideas
      .filter(({ text }) => text.trim() !== '')
      .map((idea) => {
        const where = whereIs(all, idea)
        const group = where.is === 'free' ? '' : groupName(both.setup, where.sprint.group, t)
        return [
          ...[idea.text.trim(), goalText(both.setup.goals, idea.goal), idea.from.trim() || fromOf(idea.origin, t)],
          ...[idea.size ?? '', where.is === 'free' ? '' : t(`where.${where.is}`, { group })],
        ]
      }),
  }
}
const fromOf = (origin: unknown, t: T): string => (origin === null ? '' : t('from.fetched'))

/** The log: never in the case file. */
export const logTable = ({ log }: Sprint, t: T): Table => ({
  head: [t('task.text'), t('task.when'), t('task.who'), t('task.state')],
  rows: log.map(({ text, when, who, state }) => [
    text.trim() || '–',
    when.trim() || '–',
    who.trim() || t('board.nobody'),
    t(`state.${state}`),
  ]),
})

/** What a sprint did for a goal. */
const rowFor = (both: Both, sprint: Sprint, goal: Goal | null, context: Pick<Context, 't' | 'dayName'>) => {
  const { t } = context
  const picks = sprint.picks.filter((pick) => goalOf(both, pick.goal) === (goal?.id ?? null))
  const { made, back } = sorted({ ...sprint, picks })
  const over = isOver(sprint)
  return [
    goal?.text.trim() ?? t('goal.none'),
    [labelOf(both, sprint, t), spanOf({ from: null, to: sprint.to }, context).toLocaleLowerCase()]
      .filter((text) => text !== '')
      .join(', '),
    ...(over ? [made.join('; ') || '–', back.join('; ') || '–'] : ['–', '–']),
    over ? [t(`met.${sprint.met}`), sprint.result.trim()].filter((text) => text !== '').join(' ') : t('sprint.running'),
  ]
}
/** A goal that is gone from the list is none. */
const goalOf = ({ setup }: Both, goal: string | null): string | null =>
  setup.goals.some(({ id, text }) => id === goal && text.trim() !== '') ? goal : null

/** What came of each political goal, over all sprints whose log is closed. */
export const goalTable = (both: Both, context: Pick<Context, 't' | 'dayName'>): Table => {
  const { setup, plenary } = both
  const { t } = context
  const closed = plenary.sprints.filter((sprint) => !isOpen(sprint))
  const serving = (goal: Goal | null) =>
    closed.filter(({ picks }) =>
      goal === null && picks.length === 0 ? true : picks.some((pick) => goalOf(both, pick.goal) === (goal?.id ?? null)),
    )
  const named = setup.goals.filter(({ text }) => text.trim() !== '')
  const rows = [...named, null].flatMap((goal) => {
    const sprints = serving(goal)
    if (sprints.length > 0) return sprints.map((sprint) => rowFor(both, sprint, goal, context))
    return goal === null || goal.away ? [] : [[goal.text.trim(), t('goal.no-sprint'), '–', '–', '–']]
  })
  return { head: [t('csv.goal'), t('report.sprint'), t('end.made'), t('end.back'), t('review.result')], rows }
}
