import type { Context, Sheet, SheetCell, ToldTable } from '../contract'
import { linesOf, peopleAt, signs, times, written } from '../kit/sheets'
import { expectationsPerTable, playedStories, sides, type ThisTold } from './model'

type Tables = readonly ToldTable[]
type T = Context['t']

const storyCells = (activity: ThisTold, t: T): readonly SheetCell[] =>
  playedStories(activity).map(({ title, text, who }, index) => ({
    title: title || t('paper.untitled', { number: index + 1 }),
    lines: linesOf(text),
    ...(who ? { foot: who } : {}),
  }))

const blankCells = (t: T): readonly SheetCell[] =>
  times(4, () => ({
    title: t('paper.blank.title'),
    lines: [t('paper.blank.prompt')],
    blanks: 9,
    foot: t('paper.blank.who'),
  }))

/** A pair for each person; two pairs, one A4, where nobody is counted yet. */
const answerCells = (tables: Tables, t: T): readonly SheetCell[] =>
  times(peopleAt(tables, 2), () =>
    sides.map((side) => ({ title: t(`side.${side}`), lines: [t(`side.${side}.meaning`)] })),
  ).flat()

const hostCells = (tables: Tables, t: T): readonly SheetCell[] =>
  tables.map(({ name }) => ({
    title: t('paper.host.title', { table: name }),
    lines: [
      t('paper.host.read'),
      t('paper.host.decide'),
      t('paper.host.turn'),
      t('paper.host.reasons'),
      t('paper.host.expect'),
    ],
    foot: t('paper.host.foot'),
  }))

/** The tally first; a cell without a title goes on on the same page. */
const tableCells = (activity: ThisTold, t: T): readonly SheetCell[] => {
  const rows = storyCells(activity, t).map(({ title }) => title)
  return activity.round.tables.flatMap(({ name }): readonly SheetCell[] => [
    {
      title: t('paper.table.title', { table: name }),
      lines: [],
      grid: { head: [t('paper.table.story'), t('paper.table.over'), t('paper.table.under')], rows },
      foot: t('paper.table.foot'),
    },
    { title: '', lines: [t('paper.table.reasons')], blanks: 6 },
    ...Array.from({ length: expectationsPerTable }, (_, index) => ({
      title: '',
      lines: [t('paper.table.expectation', { number: index + 1 })],
      blanks: 4,
    })),
  ])
}

/** All that the tables need in their hands, stories too: a set for each. Sheets with nothing on them are left out. */
export const paper = (activity: ThisTold, { t }: Context): readonly Sheet[] => {
  const tables = activity.round.tables
  return written([
    {
      id: 'stories',
      title: t('paper.stories'),
      kind: 'cards',
      cells: times(Math.max(1, tables.length), () => storyCells(activity, t)).flat(),
    },
    { id: 'blank', title: t('paper.blank'), kind: 'cards', cells: blankCells(t), spare: true },
    { id: 'answers', title: t('paper.answers'), kind: 'answer-cards', cells: answerCells(tables, t) },
    { id: 'hosts', title: t('paper.host'), kind: 'cards', cells: hostCells(tables, t) },
    { id: 'tables', title: t('paper.table'), kind: 'page', cells: tableCells(activity, t) },
    signs(t('paper.signs'), tables),
  ])
}
