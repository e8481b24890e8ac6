import type { Context, Sheet, SheetCell } from '../contract'
import { signs, times, written } from '../kit/sheets'
import { besideCard, type Card, nameOf, playedCards, type Setup, type ThisTold } from './model'

type T = Context['t']

/** The question on the front; on the back the two prompts, and room to write. */
const postcard = (card: Card, t: T): SheetCell => ({
  title: card.question || t('card.untitled'),
  lines: [card.theme].filter(Boolean),
  ...(card.because.trim() === '' ? {} : { foot: `${t('because.lead')} ${card.because}` }),
  back: {
    title: '',
    lines: [card.opens, card.chooses].filter(Boolean),
    blanks: 7,
    foot: `${nameOf(card) || t('card.untitled')} · ${t('sentence.label')}`,
  },
})

const blankCard = (t: T): SheetCell => ({
  title: t('paper.blank.title'),
  lines: [t('paper.blank.question')],
  blanks: 4,
  foot: `${t('because.lead')} …`,
  back: { title: '', lines: [t('paper.blank.opens'), t('paper.blank.chooses')], blanks: 7, foot: t('sentence.label') },
})

const hostCell = (table: string, t: T): SheetCell => ({
  title: t('paper.host.title', { table }),
  lines: [t('paper.host.read'), t('paper.host.write'), t('paper.host.round'), t('paper.host.sentence')],
  foot: t('paper.host.foot'),
})

/** One page a table, a cell a card; a cell without a title goes on on the same page. */
const tableCells = (name: string, cards: readonly Card[], setup: Setup, t: T): readonly SheetCell[] => [
  { title: t('paper.table.title', { table: name }), lines: [t('paper.table.lead')] },
  ...cards.map((card, index) => ({
    title: '',
    lines: [
      t('paper.table.card', { number: index + 1, card: card.question || nameOf(card) }),
      ...besideCard(setup, card.id).map(({ text }) => t('paper.table.beside', { text })),
      t('paper.table.marks'),
    ],
    blanks: 3,
  })),
]

/** All that the tables need in their hands. Every table gets a set of postcards of its own. */
export const paper = (activity: ThisTold, { t }: Context): readonly Sheet[] => {
  const tables = activity.round.tables
  const cards = playedCards(activity)
  const sets = Math.max(1, tables.length)
  return written([
    {
      id: 'postcards',
      title: t('paper.postcards'),
      kind: 'cards',
      cells: times(sets, () => cards.map((card) => postcard(card, t))).flat(),
    },
    { id: 'blank', title: t('paper.blank'), kind: 'cards', cells: times(4, () => blankCard(t)), spare: true },
    { id: 'hosts', title: t('paper.host'), kind: 'cards', cells: tables.map(({ name }) => hostCell(name, t)) },
    {
      id: 'tables',
      title: t('paper.table'),
      kind: 'page',
      cells: cards.length === 0 ? [] : tables.flatMap(({ name }) => tableCells(name, cards, activity.setup, t)),
    },
    signs(t('paper.signs'), tables),
  ])
}
