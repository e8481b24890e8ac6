import type { Context, Sheet, SheetCell } from '../contract'
import { linesOf, peopleAt, times, written } from '../kit/sheets'
import { scale, type ThisTold } from './model'

type T = Context['t']

/** One for each person; four, an A4, where nobody is counted yet. */
const noteCells = (activity: ThisTold, t: T): readonly SheetCell[] => {
  const { question, low, high } = activity.setup
  return times(peopleAt(activity.round.tables, 4), () => ({
    title: question || t('paper.note.title'),
    // Spaces of half a letter: one number is ringed with a pen, and all stand on one line.
    lines: [scale.join('\u2002'), t('paper.note.ends', { low, high }), t('paper.note.adjust')],
    blanks: 4,
    foot: t('paper.note.foot'),
  }))
}

const hostCells = (activity: ThisTold, t: T): readonly SheetCell[] =>
  activity.round.tables.map(({ name }) => ({
    title: t('paper.host.title', { table: name }),
    lines: [t('paper.host.think'), t('paper.host.write'), t('paper.host.round'), t('paper.host.adjust')],
    foot: t('paper.host.foot'),
  }))

const tableCells = (activity: ThisTold, t: T): readonly SheetCell[] =>
  activity.round.tables.flatMap(({ name }): readonly SheetCell[] => [
    {
      title: t('paper.table.title', { table: name }),
      lines: [activity.setup.question],
      grid: { head: ['', ...scale.map(String)], rows: [1, 2, 3].map((number) => t('round', { number })) },
      foot: t('paper.table.foot'),
    },
    { title: '', lines: [activity.setup.ask], blanks: 9 },
  ])

const visionCells = ({ setup }: ThisTold, t: T): readonly SheetCell[] => {
  const now = setup.versions.at(-1)
  return now && now.text.trim() !== ''
    ? [{ title: t('version.title', { number: setup.versions.length }), lines: linesOf(now.text), blanks: 6 }]
    : []
}

/** Notes for the numbers, a card for each host, a sheet for each table, and the vision to write in. */
export const paper = (activity: ThisTold, { t }: Context): readonly Sheet[] =>
  written([
    { id: 'notes', title: t('paper.notes'), kind: 'cards', cells: noteCells(activity, t) },
    { id: 'hosts', title: t('paper.host'), kind: 'cards', cells: hostCells(activity, t) },
    { id: 'tables', title: t('paper.table'), kind: 'page', cells: tableCells(activity, t) },
    { id: 'vision', title: t('paper.vision'), kind: 'page', cells: visionCells(activity, t) },
  ])
