import type { Agreed, Block, Context, Document, Documents } from '../contract'
import { listOf, said, saidIfAny, tableOf, under } from '../kit/documents'
import { linesOf } from '../kit/sheets'
import { boardOf, sorted, spanOf } from './audience'
import { mostRows } from './board-layout'
import { atTables, leftAtTables } from './catalogue'
import { type Both, type MethodTypes, noteKinds, type Sprint, type ThisActivity, type ThisTold } from './model'
import { groupName, isOpen, isOver, labelOf } from './sprints'
import { catalogueTable, goalTable, logTable } from './tables'
import type { View } from './views'

type Lines = readonly Block<View>[]
type T = Context['t']

const headings = (both: Both, sprint: Sprint, t: T) => {
  const label = labelOf(both, sprint, t)
  return { goal: t('report.goal', { sprint: label }), result: t('report.result', { sprint: label }) }
}

/** The goal of each sprint whose log is closed, and what came of it. */
export const agreed = (told: ThisTold, { t }: Context): readonly Agreed[] =>
  told.plenary.sprints
    .filter((sprint) => !isOpen(sprint))
    .flatMap((sprint) => {
      const { goal, result } = headings(told, sprint, t)
      const all: readonly Agreed[] = [
        { id: sprint.id, under: goal, text: sprint.goal.trim(), day: sprint.goalDay },
        { id: `${sprint.id}-r`.slice(0, 40), under: result, text: sprint.result.trim(), day: sprint.resultDay },
      ]
      return all.filter(({ text }) => text !== '')
    })

const spanSaid = (sprint: Sprint, context: Context): Lines => {
  const span = spanOf(sprint, context)
  return span === '' ? [] : [said(context.t('report.span', { span }))]
}

/** What a sprint leaves for the case file: goal, result, what went back. Never its log. */
const sprintBlocks = (told: ThisTold, sprint: Sprint, context: Context): Lines => {
  const { t } = context
  const over = isOver(sprint)
  const { made, back } = sorted(sprint)
  const { goal, result } = headings(told, sprint, t)
  const filled = (heading: string, text: string): Lines =>
    under<View>(heading, text.trim() === '' ? [] : [{ kind: 'agreed', under: heading }])
  return [
    ...filled(goal, sprint.goal),
    ...spanSaid(sprint, context),
    said(t(over ? `met.${sprint.met}` : 'sprint.running')),
    ...saidIfAny(sprint.thing.trim() === '' ? '' : t('report.thing', { thing: sprint.thing.trim() })),
    ...filled(result, sprint.result),
    ...(over
      ? [...under(t('end.made'), listOf(made)), ...under(t('end.back'), listOf(back))]
      : under(t('end.at'), listOf([...made, ...back]))),
  ]
}

const goalsDocument = (told: Both, context: Context): readonly Document<View>[] => {
  const { head, rows } = goalTable(told, context)
  return rows.length === 0
    ? []
    : [{ id: 'goals', title: context.t('report.goals'), blocks: [{ kind: 'table', head, rows }] }]
}

const opening = ({ setup }: ThisTold, t: T): Lines => [
  ...saidIfAny(setup.title),
  said(t('report.purpose')),
  ...linesOf(setup.about).map(said),
]

const closedIn = (told: ThisTold, context: Context, ours: (sprint: Sprint) => Lines = () => []): Lines => {
  const closed = told.plenary.sprints.filter((sprint) => !isOpen(sprint))
  return closed.length === 0
    ? [said(context.t('report.nothing'))]
    : closed.flatMap((sprint) => [...sprintBlocks(told, sprint, context), ...ours(sprint)])
}

const forCase = (told: ThisTold, context: Context): readonly Document<View>[] => [
  {
    ...{ id: 'case', title: context.t('report.title') },
    blocks: [...opening(told, context.t), ...closedIn(told, context)],
  },
  ...goalsDocument(told, context),
]

/** What only the group needs: its log, what was said halfway, what was learned. */
const ownBlocks = (activity: Both, sprint: Sprint, context: Context): Lines => {
  const { t } = context
  const { head, rows } = logTable(sprint, t)
  const label = labelOf(activity, sprint, t)
  const view: View = { ...boardOf(activity, sprint, context), frame: 'page' }
  const picture: Block<View> = { kind: 'picture', view, label }
  return [
    ...under<View>(
      t('report.log', { sprint: label }),
      // A long log is a table alone: it is drawn on several sheets for the wall.
      [...(rows.length === 0 || rows.length > mostRows ? [] : [picture]), ...tableOf(head, rows)],
    ),
    ...noteKinds.flatMap((kind) =>
      under(t(`stage.${kind}`), listOf(sprint.notes.filter((note) => note.kind === kind).map(({ text }) => text))),
    ),
    ...under(t('review.learned'), saidIfAny(sprint.learned)),
  ]
}

/** A log that is still open: what it says is not decided. */
const openBlocks = (activity: ThisActivity, context: Context): Lines => {
  const { t } = context
  return activity.plenary.sprints
    .filter(isOpen)
    .flatMap((sprint) =>
      under<View>(t('report.open', { sprint: labelOf(activity, sprint, t) }), [
        ...saidIfAny(sprint.goal),
        ...listOf(sprint.picks.map(({ text }) => text)),
        ...ownBlocks(activity, sprint, context),
      ]),
    )
}

const groupBlocks = ({ setup }: Both, { t }: Context): Lines =>
  tableOf(
    [t('group.name'), t('report.people'), t('report.roles')],
    setup.groups.map(({ id, people, roles }) => [
      groupName(setup, id, t),
      people === 0 ? '–' : String(people),
      linesOf(roles).join(', ') || '–',
    ]),
  )

/** What tables wrote that was reworded when it was taken in. */
const reworded = (activity: ThisActivity): readonly string[] => {
  const texts = new Map(activity.setup.ideas.map(({ of, text }) => [of, text]))
  return atTables(activity)
    .filter(({ id, text }) => texts.has(id) && texts.get(id) !== text.trim())
    .map(({ text }) => text)
}

const forUs = (activity: ThisActivity, context: Context): readonly Document<View>[] => {
  const { t } = context
  const { head, rows } = catalogueTable(activity, t)
  return [
    {
      ...{ id: 'ours', title: t('report.title') },
      blocks: [
        ...opening(activity, t),
        ...closedIn(activity, context, (sprint) => ownBlocks(activity, sprint, context)),
        ...openBlocks(activity, context),
        ...under(t('prepare.groups'), groupBlocks(activity, context)),
        ...under(t('report.left'), listOf(leftAtTables(activity).map(({ text }) => text))),
        ...under(t('report.reworded'), listOf(reworded(activity))),
      ],
    },
    ...goalsDocument(activity, context),
    ...(rows.length === 0
      ? []
      : [{ id: 'catalogue', title: t('prepare.catalogue'), blocks: [{ kind: 'table' as const, head, rows }] }]),
  ]
}

/** *Til sagen* never has the log; *Til os selv* has all of it. */
export const documents: Documents<MethodTypes, View> = { case: forCase, ours: forUs }
