import type { Context, Sheet, SheetCell } from '../contract'
import { linesOf, times, written } from '../kit/sheets'
import { boardOf, rowsOf, sorted, spanOf } from './audience'
import { mostRows } from './board-layout'
import type { Both, Sprint, ThisTold } from './model'
import { isOpen, isOver, isRunning, labelOf } from './sprints'
import type { BoardView, Row, View } from './views'

type C = Pick<Context, 't' | 'dayName'>

/** Rows to write in by hand. */
const blankRows = (from: number, count: number): readonly Row[] =>
  times(count, () => null).map((_, at) => ({ number: from + at, text: '', when: '', who: '', state: 'todo' }))

const nameOf = ({ setup }: Both, t: Context['t']): string => setup.title.trim() || t('untitled')

/** @param name what stands over the drawing: whose it is stands in it */
const wall = (id: string, title: string, name: string, view: BoardView): Sheet<View> => ({
  ...{ id, title, kind: 'poster', view },
  cells: [{ title: name, lines: [] }],
})

/** The board is the paper: as many sheets as the log needs. */
const wallsOf = (both: Both, sprint: Sprint, context: C): readonly Sheet<View>[] => {
  const rows = rowsOf(sprint)
  const count = Math.max(1, Math.ceil(rows.length / mostRows))
  const each = Math.ceil(rows.length / count)
  const label = labelOf(both, sprint, context.t)
  return times(count, () => null).map((_, at) => {
    const number = count === 1 ? '' : ` (${at + 1}/${count})`
    const view = boardOf(both, sprint, context, rows.slice(at * each, (at + 1) * each))
    const title = `${context.t('paper.wall')}: ${label}${number}`
    // The wall is the real log: it is printed with the rest.
    return { ...wall(`wall-${sprint.id}-${at + 1}`, title, `${nameOf(both, context.t)}${number}`, view), spare: false }
  })
}

/** A board with nothing on it: what the room writes by hand. */
const blankWall = (both: Both, { t }: C): Sheet<View> => ({
  ...wall('wall-blank', t('paper.wall.blank'), nameOf(both, t), {
    ...{
      kind: 'board',
      frame: 'wall',
      label: t('paper.wall.whose'),
      goal: t('paper.wall.goal'),
      span: '',
    },
    ...{ rows: blankRows(1, 10), done: 0, of: 0, sealed: null },
  }),
  spare: true,
})

/** What the group takes home: goal, days, and each task with a box for each step of it. */
const sheetCells = (both: Both, sprint: Sprint, context: C): readonly SheetCell[] => {
  const { t } = context
  const group = both.setup.groups.find(({ id }) => id === sprint.group)
  const lines = [
    t('board.goal', { goal: sprint.goal.trim() || '…' }),
    ...[spanOf(sprint, context)].filter((text) => text !== ''),
    t('paper.hands', {
      hands: t('count.hands', { count: sprint.hands }),
      evenings: t('count.evenings', { count: sprint.evenings }),
    }),
    ...(group && linesOf(group.roles).length > 0 ? [linesOf(group.roles).join(', ')] : []),
  ]
  const rows = sprint.log.map(({ text, when, who }, at) => {
    const said = [`${at + 1}. ${text.trim()}`, when.trim(), who.trim()].filter((one) => one !== '')
    return `☐ ☐ ${said.join(' · ')}`
  })
  return [
    { title: labelOf(both, sprint, t), lines },
    { title: '', lines: [t('paper.sheet.tasks'), ...rows] },
    { title: '', lines: [t('paper.sheet.stuck')], blanks: 2 },
    { title: '', lines: [t('paper.sheet.closed')] },
    { title: '', lines: [t('law.group')] },
  ]
}

const madePoster = (both: Both, sprint: Sprint, { t }: C): Sheet<View> => {
  const label = labelOf(both, sprint, t)
  const { made } = sorted(sprint)
  const title = `${t('made.title')}: ${label}`
  const isSomething = made.length > 0 || sprint.result.trim() !== ''
  return {
    ...{ id: `made-${sprint.id}`, title, kind: 'poster' },
    view: { kind: 'made-poster', label, result: sprint.result.trim(), made },
    cells: isSomething ? [{ title: nameOf(both, t), lines: [] }] : [],
  }
}

/** What lies on the table when the catalogue is filled: one line an idea, two to each. */
const ideaCells = (both: Both, { t }: C): readonly SheetCell[] => [
  {
    ...{ title: nameOf(both, t), lines: [t('stage.alone'), t('stage.alone.do')] },
    blanks: 14,
  },
]

/** The group whose sitting it is may not have begun: then the sheets are empty. */
export const paper = (told: ThisTold, context: Context): readonly Sheet<View>[] => {
  const { t } = context
  const running = told.plenary.sprints.filter(isRunning)
  const over = told.plenary.sprints.filter(isOver).reverse()
  const open = told.plenary.sprints.filter((sprint) => isOpen(sprint) && sprint.log.length > 0)
  return written<View>([
    ...running.flatMap((sprint) => wallsOf(told, sprint, context)),
    ...running.map(
      (sprint): Sheet<View> => ({
        ...{ id: `sheet-${sprint.id}`, title: `${t('paper.sheet')}: ${labelOf(told, sprint, t)}`, kind: 'page' },
        cells: sheetCells(told, sprint, context),
      }),
    ),
    ...open.flatMap((sprint) => wallsOf(told, sprint, context)).map((sheet) => ({ ...sheet, spare: true })),
    ...over.map((sprint) => madePoster(told, sprint, context)),
    blankWall(told, context),
    {
      ...{ id: 'ideas', title: t('paper.ideas'), kind: 'page' },
      cells: ideaCells(told, context),
      // It lies on the tables when the catalogue is filled, and at no other sitting.
      ...(told.round.sitting === 'fill' ? {} : { spare: true }),
    },
  ])
}
