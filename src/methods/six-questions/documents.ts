import type { Agreed, Block, Context, Documents } from '../contract'
import { everythingAgreed, heading, listOf, said, saidIfAny, tableOf, under } from '../kit/documents'
import { postcards, type View, weightsOf } from './audience'
import {
  answerTo,
  besideCard,
  type Card,
  directionOn,
  type Mark,
  type MethodTypes,
  marks,
  nameOf,
  playedCards,
  type ThisActivity,
  type ThisTold,
} from './model'

type Lines = readonly Block<View>[]

const asked = ({ theme, question }: Pick<Card, 'theme' | 'question'>): string =>
  [theme, question].filter((text) => text.trim() !== '').join(': ')

/** The strategy's direction: one sentence a card. What has been said stands, also where the card is passed over after it. */
export const agreed = (told: ThisTold, _: Context): readonly Agreed[] =>
  told.setup.cards.flatMap((card) => {
    const direction = directionOn(told, card.id)
    return direction ? [{ id: card.id, under: asked(card), text: direction.text, day: direction.day }] : []
  })

/** What was said the last time, card by card; nothing where this is the first. */
const before = (told: ThisTold, { t, dayName }: Context): Lines => {
  const rows = postcards(told).flatMap((card) =>
    card.before ? [[asked(card), t('report.then', { day: dayName(card.before.day), text: card.before.text })]] : [],
  )
  return under(t('report.before'), tableOf([t('report.card'), t('report.now')], rows))
}

/** The strategy's direction, beside what was said the last time. */
const direction = (told: ThisTold, context: Context): Lines => {
  const { t } = context
  return [
    heading(t('report.direction', { strategy: told.setup.strategy || t('strategy.the') })),
    everythingAgreed,
    ...before(told, context),
  ]
}

const how = (told: ThisTold, context: Context): Lines => {
  const cards = told.setup.cards.filter(
    (card) => playedCards(told).includes(card) || directionOn(told, card.id) !== null,
  ).length
  const done = agreed(told, context).length
  return (!told.round.begun && done === 0) || cards === 0
    ? []
    : [said(context.t('report.how', { cards: context.t('report.cards', { count: cards }), done }))]
}

const markText = (mark: Mark, about: string, t: Context['t']): string =>
  about.trim() === '' ? t(`mark.${mark}`) : `${t(`mark.${mark}`)}: ${about}`

/** What the tables wrote on a card in one round, side by side. */
const tableBlocks = (round: ThisActivity['rounds'][number], card: Card, t: Context['t']): Lines => {
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
  return tableOf([t('report.table'), t('sentence.label'), t('report.marks'), t('report.notes')], rows)
}

const cardBlocks = (activity: ThisActivity, card: Card, { t, dayName }: Context): Lines => {
  const beside = listOf(besideCard(activity.setup, card.id).map(({ text }) => text))
  return [
    heading(nameOf(card)),
    said(card.question),
    ...(card.because.trim() === '' ? [] : [said(`${t('because.lead')} ${card.because}`)]),
    ...(beside.length === 0 ? [] : [said(t('brought.at-table')), ...beside]),
    ...activity.rounds.flatMap((round): Lines => {
      const table = tableBlocks(round, card, t)
      return activity.rounds.length > 1 && table.length > 0
        ? [said(t('report.round', { day: dayName(round.day) })), ...table]
        : table
    }),
  ]
}

/** The cards of the evening, and those too that were passed over when somebody had written on them. */
const writtenOn = (activity: ThisActivity): readonly Card[] => {
  const works = activity.rounds.flatMap(({ tables }) => tables.map(({ work }) => work))
  const has = ({ id }: Card) => directionOn(activity, id) !== null || works.some((work) => answerTo(work, id) !== null)
  return activity.setup.cards.filter((card) => playedCards(activity).includes(card) || has(card))
}

const dotBlocks = (activity: ThisActivity, { t }: Context): Lines => {
  const view = weightsOf(activity)
  if (!view) return []
  const head = [t('report.card'), t('report.dots'), ...view.tables.map(({ name }) => name)]
  const rows = view.weights.map(({ name, count }, at) => [
    name,
    String(count),
    ...view.tables.map(({ weights }) => String(weights[at]?.count ?? 0)),
  ])
  return under(t('dots.title'), tableOf(head, rows))
}

/** *Til sagen* carries the direction and nothing that a table wrote; *Til os selv* carries everything. */
export const documents: Documents<MethodTypes, View> = {
  case: (told, context) => {
    const { t } = context
    const { strategy, about } = told.setup
    const purpose = said(t('report.purpose', { strategy: strategy || t('strategy.the') }))
    const blocks = [purpose, ...saidIfAny(about), ...how(told, context), ...direction(told, context)]
    return [{ id: 'case', title: t('direction.label'), blocks }]
  },
  ours: (activity, context) => {
    const { t } = context
    const cards = postcards(activity)
    const count = cards.filter((card) => card.direction !== null).length
    const view: View = { kind: 'direction', strategy: activity.setup.strategy, cards }
    const blocks: Lines = [
      ...direction(activity, context),
      ...(count === 0 ? [] : [{ kind: 'picture' as const, view, label: t('picture.label', { count }) }]),
      ...how(activity, context),
      ...dotBlocks(activity, context),
      ...writtenOn(activity).flatMap((card) => cardBlocks(activity, card, context)),
    ]
    return [{ id: 'ours', title: t('direction.label'), blocks }]
  },
}
