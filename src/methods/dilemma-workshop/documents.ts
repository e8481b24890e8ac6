import type { Agreed, Block, Context, Document, Documents } from '../contract'
import { everythingAgreed, listOf, said, saidIfAny, tableOf, under } from '../kit/documents'
import { agreedText, carrying, fordView, markText, saidFor, throughNames } from './audience'
import { gapsIn } from './ford'
import {
  bothGoods,
  endKinds,
  goods,
  type MethodTypes,
  nameOf,
  type Stone,
  scales,
  type ThisActivity,
  type ThisTold,
} from './model'
import { type Moved, movedOn, type Span } from './spans'
import type { View } from './views'
import { isSecondTold } from './which'

type Lines = readonly Block<View>[]
type T = Context['t']

/** The principles that carry. Where the room still disagrees, and what the meeting must decide, are results too, but not agreed. */
export const agreed = (told: ThisTold, { t }: Context): readonly Agreed[] =>
  carrying(told).map((stone) => ({
    ...{ id: stone.id, text: agreedText(stone, t), day: stone.day, under: t('result.agree') },
  }))

const endLines = ({ plenary }: ThisTold, { t }: Context): Lines =>
  endKinds.flatMap((kind) =>
    under(t(`result.${kind}`), listOf(plenary.ends.filter((end) => end.kind === kind).map(({ text }) => text))),
  )

const inOrder = ({ dilemmas }: ThisTold['setup'], leads: Stone['leads']): Stone['leads'] => {
  const at = (id: string) => dilemmas.findIndex((one) => one.id === id)
  return leads.toSorted((one, other) => at(one.dilemma) - at(other.dilemma))
}

const priceOf = ({ setup }: ThisTold, { leads }: Stone): string =>
  inOrder(setup, leads)
    .filter(({ price }) => price.trim() !== '')
    .map(({ dilemma, price }) => {
      const at = setup.dilemmas.findIndex(({ id }) => id === dilemma)
      return at < 0 ? price : `${at + 1}: ${price}`
    })
    .join(' · ') || '–'

/** The ford as a table: each stone by its number, where it leads, at what price, and whether it carries. */
export const fordTable = (told: ThisTold, t: T) => ({
  head: [t('table.stone'), t('table.through'), t('table.price'), t('table.mark')],
  rows: told.plenary.stones
    .map((stone, at) => ({ stone, number: at + 1 }))
    .filter(({ stone: { text, leads, condition } }) => text.trim() !== '' || leads.length > 0 || condition !== '')
    .map(({ stone, number }): readonly string[] => [
      `${number}. ${stone.text || '–'}`,
      throughNames(told, stone).join(', ') || t('table.adrift'),
      priceOf(told, stone),
      markText(stone, t),
    ]),
})

/** Price and mark have their columns once something stands in them. */
const stoneTable = (told: ThisTold, { t }: Context): Lines => {
  const { head, rows } = fordTable(told, t)
  const { stones } = told.plenary
  const priced = stones.some(({ leads }) => leads.some(({ price }) => price.trim() !== ''))
  const tried = stones.some(({ mark, condition }) => mark !== null || condition.trim() !== '')
  const kept = (row: readonly string[]) => row.filter((_, at) => at < 2 || (at === 2 ? priced : tried))
  return under(t(priced || tried ? 'report.stones' : 'stones.title'), tableOf(kept(head), rows.map(kept)))
}

/** Between the two workshops the reader is told when the second is. */
const secondDay = (told: ThisTold, { t, dayName }: Context): Lines =>
  told.setup.second === null || isSecondTold(told)
    ? []
    : [said(t('report.second', { day: dayName(told.setup.second) }))]

const dilemmaRows = ({ setup }: ThisTold, { t }: Context): Lines =>
  setup.dilemmas.length === 0
    ? []
    : [
        {
          kind: 'definitions',
          rows: setup.dilemmas.map((one, at) => [
            `${at + 1}. ${nameOf(one) || t('dilemma.untitled')}`,
            bothGoods(one, t),
          ]),
        },
      ]

const gapLines = (told: ThisTold, { t }: Context): Lines => {
  const gaps = told.plenary.stones.length === 0 ? [] : gapsIn(told.setup.dilemmas, told.plenary.stones)
  return under(t('report.gaps'), listOf(gaps.map((one) => nameOf(one) || t('dilemma.untitled'))))
}

const askTable = ({ plenary }: ThisTold, { t, dayName }: Context): Lines =>
  tableOf(
    [t('ask.label'), t('ask.who'), t('ask.by'), t('ask.answer')],
    plenary.asks.map(({ text, who, by, answer }) => [
      text || '–',
      who || '–',
      by === null ? '–' : dayName(by),
      answer || t('ask.open'),
    ]),
  )

const matter = ({ setup }: ThisTold, { t }: Context): Lines => [
  ...saidIfAny(setup.title),
  said(t('report.purpose')),
  ...saidIfAny(setup.about),
  ...under(t('matter.frame'), saidIfAny(setup.frame)),
  ...under(t('report.fixed'), saidIfAny(setup.fixed)),
]

const outcome = (told: ThisTold, context: Context): Lines => {
  const { t } = context
  return [
    ...matter(told, context),
    everythingAgreed,
    ...endLines(told, context),
    ...under(t('report.dilemmas'), dilemmaRows(told, context)),
    ...stoneTable(told, context),
    ...gapLines(told, context),
    ...under(t('report.asks'), askTable(told, context)),
    ...secondDay(told, context),
  ]
}

const spanText = (span: Span | null, t: T): string =>
  span ? t('span', { from: span.from, to: span.to, low: span.half.from, high: span.half.to }) : t('span.few')

/** A scale in both workshops, in words. */
export const movedText = ({ scale, before, now }: Moved, t: T): readonly string[] => [
  ...(before === undefined ? [] : [t('span.before', { scale: t(`scale.${scale}`), span: spanText(before, t) })]),
  t('span.now', { scale: t(`scale.${scale}`), span: spanText(now, t) }),
]

const saidBlocks = (activity: ThisActivity): Lines =>
  activity.setup.dilemmas.flatMap((dilemma) =>
    goods.flatMap((good) => under(`${nameOf(dilemma)}: ${dilemma[good]}`, listOf(saidFor(activity, dilemma.id, good)))),
  )

/** What was said for a dilemma that has been taken out since. */
const strayBlocks = (activity: ThisActivity, { t }: Context): Lines => {
  const there = activity.setup.dilemmas.map(({ id }) => id)
  const stray = activity.rounds
    .flatMap(({ tables }) => tables.flatMap(({ work }) => work?.said ?? []))
    .filter(({ dilemma }) => !there.includes(dilemma))
  return under(t('report.stray'), listOf(stray.map(({ text }) => text).sort()))
}

const laidBlocks = ({ rounds }: ThisActivity, { t }: Context): Lines => {
  const laid = rounds.flatMap(({ tables }) => tables.flatMap(({ work }) => work?.stones ?? []))
  return under(t('report.laid'), tableOf([t('table.stone')], laid.map(({ text }) => [text]).sort()))
}

const spanBlocks = (activity: ThisActivity, { t }: Context): Lines =>
  under(
    t('scale.title'),
    listOf(scales.flatMap((scale) => movedOn(activity, scale) ?? []).flatMap((one) => movedText(one, t))),
  )

const pictureOf = (told: ThisTold, { t }: Context): Lines =>
  told.plenary.stones.length === 0
    ? []
    : [{ kind: 'picture', view: fordView(told), label: t('picture.ford', { title: told.setup.title }) }]

/** What goes along to the groups' own meetings between the two workshops: what they are asked, and no answer of anybody. */
const forGroups = (told: ThisTold, context: Context): readonly Document<View>[] => {
  const { t } = context
  return [
    {
      ...{ id: 'groups', title: t('group.title') },
      blocks: [
        ...matter(told, context),
        ...(isSecondTold(told) ? [everythingAgreed, ...endLines(told, context)] : []),
        ...under(t('report.dilemmas'), dilemmaRows(told, context)),
        ...stoneTable(told, context),
        ...gapLines(told, context),
        ...(isSecondTold(told)
          ? []
          : under<View>(t('group.ask'), [
              { kind: 'numbered', items: [t('group.ask.1'), t('group.ask.2'), t('group.ask.3')] },
            ])),
        ...under(t('report.asks'), askTable(told, context)),
        ...secondDay(told, context),
      ],
    },
  ]
}

/** *Til sagen* has no word of who said what; *Til os selv* also has what was said for each good. */
export const documents: Documents<MethodTypes, View> = {
  case: (told, context) => [{ id: 'case', title: context.t('report.title'), blocks: outcome(told, context) }],
  ours: (activity, context) => [
    {
      ...{ id: 'ours', title: context.t('report.title') },
      blocks: [
        ...outcome(activity, context),
        ...pictureOf(activity, context),
        ...saidBlocks(activity),
        ...strayBlocks(activity, context),
        ...laidBlocks(activity, context),
        ...spanBlocks(activity, context),
      ],
    },
  ],
  handout: forGroups,
}
