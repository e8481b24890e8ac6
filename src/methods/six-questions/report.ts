import type { Block, Context, Reader, Report } from '../contract'
import { type Postcard, postcards, type View, weightsOf } from './audience'
import { answerTo, besideCard, type Card, type Mark, marks, nameOf, type Play, playedCards, tablesOf } from './model'

type Line = Block<View>

const directed = (activity: Play): readonly Postcard[] =>
  postcards(activity).filter(({ direction, before }) => direction !== null || before !== null)

/** The strategy's direction: one sentence a card, beside what was said the last time. */
const directionBlocks = (activity: Play, { t, today, dayName }: Context): readonly Line[] => {
  const cards = directed(activity)
  if (cards.length === 0) return [{ kind: 'text', text: t('report.nothing') }]
  const again = cards.some(({ before }) => before !== null)
  return [
    { kind: 'heading', text: t('report.direction', { strategy: activity.setup.strategy || t('strategy.the') }) },
    { kind: 'text', text: t('report.today', { today: dayName(today) }) },
    {
      kind: 'table',
      head: [t('report.card'), ...(again ? [t('report.before')] : []), t('report.now')],
      rows: cards.map(({ theme, question, direction, before }) => [
        [theme, question].filter(Boolean).join(': '),
        ...(again ? [before ? t('report.then', { day: dayName(before.day), text: before.text }) : '–'] : []),
        direction ?? '–',
      ]),
    },
  ]
}

const how = (activity: Play, { t }: Context): Line => ({
  kind: 'text',
  text: t('report.how', {
    cards: t('report.cards', { count: playedCards(activity).length }),
    tables: t('report.tables', { count: tablesOf(activity).length }),
  }),
})

const markText = (mark: Mark, about: string, t: Context['t']): string =>
  about.trim() === '' ? t(`mark.${mark}`) : `${t(`mark.${mark}`)}: ${about}`

/** What the tables wrote on a card in one round, side by side. */
const tableBlocks = (round: Play['rounds'][number], card: Card, t: Context['t']): readonly Line[] => {
  const rows = round.tables.flatMap(({ name, work }) => {
    const answer = answerTo(work, card.id)
    if (!answer) return []
    const said = marks.flatMap((mark) => {
      const about = answer[mark]
      return about === null ? [] : [markText(mark, about, t)]
    })
    return [
      [name, answer.sentence || '–', said.join('. ') || '–', answer.notes.map(({ text }) => text).join(' · ') || '–'],
    ]
  })
  return rows.length === 0
    ? []
    : [
        {
          kind: 'table',
          head: [t('report.table'), t('sentence.label'), t('report.marks'), t('report.notes')],
          rows,
        },
      ]
}

const cardBlocks = (activity: Play, card: Card, { t, dayName }: Context): readonly Line[] => [
  { kind: 'heading', text: nameOf(card) },
  { kind: 'text', text: card.question },
  ...(card.because.trim() === '' ? [] : [{ kind: 'text' as const, text: `${t('because.lead')} ${card.because}` }]),
  ...(besideCard(activity.setup, card.id).length === 0
    ? []
    : [
        { kind: 'text' as const, text: t('brought.at-table') },
        { kind: 'list' as const, items: besideCard(activity.setup, card.id).map(({ text }) => text) },
      ]),
  ...activity.rounds.flatMap((round): readonly Line[] => {
    const table = tableBlocks(round, card, t)
    return activity.rounds.length > 1 && table.length > 0
      ? [{ kind: 'text', text: t('report.round', { day: dayName(round.day) }) }, ...table]
      : table
  }),
]

const dotBlocks = (activity: Play, { t }: Context): readonly Line[] => {
  const view = weightsOf(activity)
  if (!view) return []
  return [
    { kind: 'heading', text: t('dots.title') },
    {
      kind: 'table',
      head: [t('report.card'), t('report.dots'), ...view.tables.map(({ name }) => name)],
      rows: view.weights.map(({ name, count }, at) => [
        name,
        String(count),
        ...view.tables.map(({ weights }) => String(weights[at]?.count ?? 0)),
      ]),
    },
  ]
}

/** *Til sagen* carries the direction and nothing that a table wrote; *Til os selv* carries everything. */
export const report = (activity: Play, context: Context, reader: Reader): Report<View> => {
  const { t, today } = context
  const { strategy, about } = activity.setup
  const direction = directionBlocks(activity, context)
  const purpose: readonly Line[] = [
    { kind: 'text', text: t('report.purpose', { strategy: strategy || t('strategy.the') }) },
    ...(about.trim() === '' ? [] : [{ kind: 'text' as const, text: about }]),
  ]
  if (reader === 'case') return [...purpose, how(activity, context), ...direction]
  const cards = postcards(activity)
  return [
    ...direction,
    ...(cards.some((card) => card.direction !== null)
      ? [
          {
            kind: 'picture' as const,
            view: { kind: 'direction' as const, strategy, today, cards },
            label: t('picture.label', { count: cards.filter((card) => card.direction !== null).length }),
          },
        ]
      : []),
    how(activity, context),
    ...dotBlocks(activity, context),
    ...playedCards(activity).flatMap((card) => cardBlocks(activity, card, context)),
  ]
}
