import type { Context, Sheet } from '../contract'
import { linesOf, written } from '../kit/sheets'
import type { ThisActivity } from './model'

/** The question with room to write under it; nothing where none has been prepared. */
export const paper = ({ setup }: Pick<ThisActivity, 'setup'>, { t }: Context): readonly Sheet[] =>
  written([
    {
      id: 'question',
      title: t('paper.question'),
      kind: 'page',
      cells: linesOf(setup.question).map((title) => ({ title, lines: [], blanks: 12 })),
    },
  ])
