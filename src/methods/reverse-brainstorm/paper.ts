import type { Context, Sheet } from '../contract'
import type { ThisTold } from './model'

/** One sheet a table for the bad ideas, and one to turn them on. */
export const paper = (activity: ThisTold, { t }: Context): readonly Sheet[] => {
  const { initiative, negative } = activity.setup
  const tables = activity.round.tables
  const names = tables.length > 0 ? tables.map(({ name }) => name) : [t('paper.table')]
  return [
    {
      id: 'ideas',
      title: t('paper.ideas'),
      kind: 'page',
      cells: names.map((name) => ({
        title: t('paper.ideas.title', { table: name }),
        lines: [initiative, negative].filter((line) => line.trim() !== ''),
        blanks: 16,
        foot: t('paper.ideas.foot'),
      })),
    },
    {
      id: 'turn',
      title: t('paper.turn'),
      kind: 'page',
      cells: names.map((name) => ({
        title: t('paper.turn.title', { table: name }),
        lines: [t('turn.prompt.1'), t('turn.prompt.2'), t('turn.prompt.3')],
        grid: {
          head: ['', t('report.not-meant'), t('report.became')],
          rows: Array.from({ length: 8 }, (_, index) => String(index + 1)),
        },
        foot: t('paper.turn.foot'),
      })),
    },
  ]
}
