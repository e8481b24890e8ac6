import type { Context, Sheet, SheetCell } from '../contract'
import { times, written } from '../kit/sheets'
import { newestPath } from './audience'
import { brief, fields, findings, type ThisTold, wayThrough } from './model'

type T = Context['t']

/** One page a table: the way through with room for notes. A cell without a title goes on on the same page. */
const wayCells = (table: string, challenge: string, t: T): readonly SheetCell[] => [
  { title: t('paper.way.title', { table }), lines: [challenge].filter((line) => line.trim() !== '') },
  ...wayThrough.map((lane) => ({ title: '', lines: [`${t(`lane.${lane}`)}: ${t(`lane.${lane}.hint`)}`], blanks: 4 })),
  { title: '', lines: [t('lane.parked')], blanks: 2 },
]

const sheetCells = (table: string, t: T): readonly SheetCell[] => [
  { title: t('paper.sheet.title', { table }), lines: [], foot: t('paper.sheet.lead') },
  ...fields.map((field) => ({
    title: '',
    lines: [`${t(`sheet.${field}`)}: ${t(`sheet.${field}.hint`)}`],
    blanks: field === 'headline' ? 1 : 2,
  })),
]

const prototypeCells = (table: string, features: readonly string[], t: T): readonly SheetCell[] => [
  {
    title: t('paper.prototype.title', { table }),
    lines: [t('paper.prototype.lead'), t('paper.prototype.features', { features: features.join(' · ') || '–' })],
    blanks: 2,
  },
  {
    title: '',
    lines: [t('paper.argue')],
    grid: {
      head: [t('report.feature'), t('argue.for.title'), t('argue.against.title')],
      rows: [...features.slice(0, 6), ...Array.from({ length: Math.max(1, 5 - features.length) }, () => ' ')],
    },
  },
]

const testCells = (table: string, t: T): readonly SheetCell[] => [
  { title: t('paper.test.title', { table }), lines: [t('paper.test.lead')] },
  ...findings.map((finding) => ({
    title: '',
    lines: [`${t(`test.${finding}`)}: ${t(`test.${finding}.hint`)}`],
    blanks: finding === 'what' || finding === 'with' ? 1 : 2,
  })),
  { title: '', lines: [t('test.idea')], blanks: 2 },
]

const ideaCard = (text: string): SheetCell => ({ title: text, lines: [] })

/** The way through for the wall, once the room has a concept. */
const poster = (activity: ThisTold, t: T): readonly Sheet[] => {
  const view = newestPath(activity, 'poster')
  return view
    ? [
        {
          id: 'poster',
          title: t('paper.poster.title'),
          kind: 'poster',
          cells: [{ title: activity.setup.title || t('paper.poster.title'), lines: [] }],
          view,
        },
      ]
    : []
}

/** All that the tables need in their hands, and the poster. */
export const paper = (activity: ThisTold, { t }: Context): readonly Sheet[] => {
  const { setup } = activity
  const given = brief(setup)
  const tables = activity.round.tables.map(({ name }) => name)
  const names = tables.length > 0 ? tables : [t('paper.table')]
  const features = given.features.map(({ name }) => name)
  const page = (id: string, title: string, cells: (table: string) => readonly SheetCell[]): Sheet => ({
    id,
    title,
    kind: 'page',
    cells: names.flatMap(cells),
  })
  return written([
    ...poster(activity, t),
    { id: 'ideas', title: t('paper.ideas'), kind: 'cards', cells: given.ideas.map(({ text }) => ideaCard(text)) },
    {
      id: 'blank',
      title: t('paper.blank'),
      kind: 'cards',
      cells: times(4, () => ({ title: t('paper.blank.title'), lines: [], blanks: 6 })),
    },
    page('way', t('paper.way'), (table) => wayCells(table, setup.challenge, t)),
    page('sheet', t('paper.sheet'), (table) => sheetCells(table, t)),
    page('prototype', t('paper.prototype'), (table) => prototypeCells(table, features, t)),
    page('test', t('paper.test'), (table) => testCells(table, t)),
  ])
}
