import type { Context, Sheet, SheetCell } from '../contract'
import { linesOf, peopleAt, times, written } from '../kit/sheets'
import { blankFord, fordView } from './audience'
import { fordTable } from './documents'
import { dilemmasOf, gapsIn } from './ford'
import { bothGoods, type Dilemma, nameOf, type Stone, scales, type ThisTold } from './model'
import type { View } from './views'

type T = Context['t']

/** A dilemma on one page: both goods, what speaks for each, what is known, and room for what one would ask. */
const factSheet = (dilemma: Dilemma, number: number, t: T): readonly SheetCell[] => {
  const { one, other, forOne, forOther, facts } = dilemma
  const known = facts.map(({ text, source, when }) =>
    [text, source, when].filter((said) => said.trim() !== '').join(' · '),
  )
  return [
    {
      title: `${number}. ${nameOf(dilemma) || t('dilemma.untitled')}`,
      lines: [t('paper.good', { good: one || '–' }), ...linesOf(forOne)],
    },
    { title: '', lines: [t('paper.good', { good: other || '–' }), ...linesOf(forOther)] },
    ...(known.length > 0 ? [{ title: '', lines: [t('fact.title'), ...known] }] : []),
    { title: '', lines: [t('paper.facts.foot')], blanks: 8 },
  ]
}

const stoneCard = (dilemmas: readonly Dilemma[], t: T): SheetCell => ({
  title: t('table.stone'),
  lines: [
    ...dilemmas.map((one, at) => `☐ ${at + 1}. ${nameOf(one) || t('dilemma.untitled')}`),
    '',
    t('paper.stone.title'),
  ],
  blanks: 4,
  foot: t('hint.opposite'),
})

/** Far enough apart for a ring round each, and all of them on one line. */
const numbers = Array.from({ length: 11 }, (_, number) => number).join('\u2002\u200a')

/** The two questions are answered on one slip, folded: a ring tells nobody's hand. */
const slip = (t: T): SheetCell => ({
  title: t('paper.slip.title'),
  lines: scales.flatMap((scale) => [
    t(`scale.${scale}.text`),
    numbers,
    t('paper.slip.ends', { low: t(`scale.${scale}.low`), high: t(`scale.${scale}.high`) }),
  ]),
  foot: t('paper.slip.foot'),
})

/** By number, so that many have room on one page. */
const stoneLine = ({ setup }: ThisTold, stone: Stone, number: number, t: T): string => {
  const through = dilemmasOf(setup.dilemmas, stone).map((one) => setup.dilemmas.indexOf(one) + 1)
  return t('paper.group.stone', { number, stone: stone.text, through: through.join(', ') || t('table.adrift') })
}

const gapLine = ({ setup, plenary }: ThisTold, t: T): readonly string[] => {
  const gaps = plenary.stones.length === 0 ? [] : gapsIn(setup.dilemmas, plenary.stones)
  return gaps.length === 0 ? [] : [t('run.gaps', { dilemmas: gaps.map(nameOf).join(', ') })]
}

/** For the groups' own meetings: the matter, the dilemmas, the stones so far, and three questions with room to write. */
const groupSheet = (told: ThisTold, { t, dayName }: Context): readonly SheetCell[] => {
  const { setup, plenary } = told
  if (setup.dilemmas.length === 0) return []
  const dilemmas = setup.dilemmas.map((one, at) => `${at + 1}. ${nameOf(one)}. ${bothGoods(one, t)}`)
  const stones = plenary.stones.flatMap((stone, at) =>
    stone.text.trim() === '' ? [] : [stoneLine(told, stone, at + 1, t)],
  )
  return [
    {
      title: t('group.title'),
      lines: [
        ...linesOf(setup.title),
        setup.second === null ? t('paper.group.back') : t('paper.group.back.day', { day: dayName(setup.second) }),
      ],
    },
    { title: '', lines: dilemmas },
    ...(stones.length > 0 ? [{ title: '', lines: [...stones, ...gapLine(told, t)] }] : []),
    ...[1, 2, 3].map((number) => ({ title: '', lines: [`${number}. ${t(`group.ask.${number}`)}`], blanks: 2 })),
  ]
}

/** A committee, where nobody has said how many they are; and so many cards for each three of them. */
const [usual, cardsEach] = [9, 4] as const

/** All that the room needs in its hands, and what goes along between the two workshops. */
export const paper = (told: ThisTold, context: Context): readonly Sheet<View>[] => {
  const { t } = context
  const { setup } = told
  const people = peopleAt(told.round.tables, usual)
  const { dilemmas } = setup
  const poster = (id: string, title: string, view: View, table?: SheetCell['table']): Sheet<View> => ({
    ...{ id, title, kind: 'poster', view },
    cells: dilemmas.length === 0 ? [] : [{ title: setup.title || title, lines: [], ...(table && { table }) }],
  })
  const table = fordTable(told, t)
  return written<View>([
    {
      ...{ id: 'facts', title: t('paper.facts'), kind: 'page' },
      cells: dilemmas.flatMap((one, at) => factSheet(one, at + 1, t)),
    },
    {
      ...{ id: 'slips', title: t('paper.slips'), kind: 'cards' },
      cells: times(people, () => slip(t)),
    },
    {
      ...{ id: 'stones', title: t('paper.stones'), kind: 'cards' },
      cells: dilemmas.length === 0 ? [] : times(Math.ceil(people / 3) * cardsEach, () => stoneCard(dilemmas, t)),
    },
    poster('blank-ford', t('paper.ford.blank'), blankFord(told)),
    ...(table.rows.length > 0 ? [poster('ford', t('paper.ford'), fordView(told), table)] : []),
    { ...{ id: 'groups', title: t('group.title'), kind: 'page' }, cells: groupSheet(told, context) },
  ])
}
