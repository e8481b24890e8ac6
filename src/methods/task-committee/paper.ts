import type { Context, Sheet, SheetCell } from '../contract'
import { linesOf, written } from '../kit/sheets'
import { askedIn, posterView } from './audience'
import { countsAt } from './grid'
import type { Setup, ThisTold } from './model'
import { written as writtenTerms } from './terms'
import type { View } from './views'
import { wayView } from './way'

type T = Context['t']

const nameOf = (setup: Setup, t: T): string => setup.title.trim() || t('untitled')

/** A heading, and what stands under it, on the same page as what came before. */
const section = (heading: string, lines: readonly string[], rest: Partial<SheetCell> = {}): SheetCell => ({
  ...{ title: '', lines: [heading] },
  script: lines.map((text) => ({ by: '', text })),
  ...rest,
})

/** The same for everybody: what one is used to, and what is asked of one here. */
const roleCells = (setup: Setup, t: T): readonly SheetCell[] => [
  { title: t('paper.roles'), lines: [nameOf(setup, t)] },
  ...(['usual', 'committee'] as const).map((role) => section(t(`role.${role}`), linesOf(t(`role.${role}.lines`)))),
  section(t('role.talk'), linesOf(t('stage.pairs.lines')), { blanks: 8 }),
]

const noticeCells = (setup: Setup, t: T): readonly SheetCell[] =>
  setup.notice.trim() === ''
    ? []
    : [
        { title: t('notice.head', { title: nameOf(setup, t) }), lines: linesOf(setup.notice).slice(0, 1) },
        ...linesOf(setup.notice)
          .slice(1)
          .map((line) => ({ title: '', lines: [line] })),
      ]

const termCells = (setup: Setup, t: T): readonly SheetCell[] => {
  const keys = writtenTerms(setup.terms)
  return keys.length === 0
    ? []
    : [
        { title: t('terms.of', { title: nameOf(setup, t) }), lines: [t('paper.terms.lead')] },
        ...keys.map((key) => section(t(`term.${key}`), linesOf(setup.terms[key]))),
      ]
}

/** For the group leaders: who is needed, found, and a box for the group that proposes somebody. */
const gridCells = (setup: Setup, t: T): readonly SheetCell[] => {
  const rows = setup.rows.flatMap((row) =>
    setup.columns.flatMap((column) => {
      const { needed, found } = countsAt(setup, row.id, column.id)
      const name = `${row.name || '–'}, ${column.name || '–'}`
      return needed + found === 0 ? [] : [t('paper.grid.row', { name, needed, found })]
    }),
  )
  return rows.length === 0
    ? []
    : [
        {
          ...{ title: t('paper.grid'), lines: [t('paper.grid.lead')] },
          grid: { head: [t('grid.head'), t('paper.grid.by')], rows },
        },
      ]
}

const wishCells = (setup: Setup, t: T): readonly SheetCell[] => [
  { title: t('part.wishes'), lines: [nameOf(setup, t), ...linesOf(t('stage.tables.lines'))], blanks: 14 },
]

const posters = (setup: Setup, context: Context): readonly Sheet<View>[] => {
  const { t } = context
  return [
    {
      ...{ id: 'poster', title: t('paper.poster'), kind: 'poster', view: posterView(setup) },
      cells: askedIn(setup).length === 0 ? [] : [{ title: t('paper.poster'), lines: [] }],
    },
    {
      ...{ id: 'way', title: t('paper.way'), kind: 'poster', spare: true, view: wayView(setup, context) },
      cells: [{ title: t('paper.way.of', { title: nameOf(setup, t) }), lines: [] }],
    },
  ]
}

/** What lies on the tables and hangs on the wall. */
export const paper = ({ setup }: ThisTold, context: Context): readonly Sheet<View>[] => {
  const { t } = context
  return written<View>([
    ...posters(setup, context),
    { id: 'roles', title: t('paper.roles'), kind: 'page', cells: roleCells(setup, t) },
    { id: 'terms', title: t('report.terms'), kind: 'page', cells: termCells(setup, t) },
    { id: 'wishes', title: t('paper.wishes'), kind: 'page', cells: wishCells(setup, t) },
    { id: 'notice', title: t('recruit.notice'), kind: 'page', cells: noticeCells(setup, t) },
    { id: 'grid', title: t('paper.grid'), kind: 'page', cells: gridCells(setup, t) },
  ])
}
