import type { Context, Sheet, SheetCell } from '../contract'
import { tablesOf } from '../kit/rounds'
import { linesOf, peopleAt, times, written } from '../kit/sheets'
import { blankFord, fordView, throughNames } from './audience'
import { type Dilemma, nameOf, type Stone, scales, type ThisTold } from './model'
import type { View } from './views'

type T = Context['t']

const goodLines = ({ one, other, forOne, forOther }: Dilemma, t: T): readonly string[] => [
  t('paper.good', { good: one || '–' }),
  ...linesOf(forOne),
  t('paper.good', { good: other || '–' }),
  ...linesOf(forOther),
]

/** A dilemma on one page: both goods, what speaks for each, what is known, and room for what one would ask. */
const factSheet = (dilemma: Dilemma, number: number, t: T): SheetCell => ({
  title: `${number}. ${nameOf(dilemma) || t('dilemma.untitled')}`,
  lines: [
    ...goodLines(dilemma, t),
    ...dilemma.facts.map(({ text, source, when }) =>
      [text, [source, when].filter(Boolean).join(', ')].filter(Boolean).join(' · '),
    ),
  ].filter((line) => line.trim() !== ''),
  blanks: 6,
  foot: t('paper.facts.foot'),
})

const stoneCard = (dilemmas: readonly Dilemma[], t: T): SheetCell => ({
  title: t('paper.stone.title'),
  lines: dilemmas.map((one, at) => `☐ ${at + 1}. ${nameOf(one) || t('dilemma.untitled')}`),
  blanks: 4,
  foot: t('hint.opposite'),
})

/** The two questions are answered on one slip, folded. */
const slip = (t: T): SheetCell => ({
  title: t('paper.slip.title'),
  lines: scales.map((scale) => `${t(`scale.${scale}.text`)} ___`),
  foot: t('paper.slip.foot'),
})

const stoneLine = (told: ThisTold, stone: Stone, t: T): string =>
  t('paper.group.stone', { stone: stone.text, through: throughNames(told, stone).join(', ') || t('table.adrift') })

/** For the groups' own meetings: the matter, the dilemmas, the stones so far, and three questions with room to write. */
const groupSheet = (told: ThisTold, t: T): readonly SheetCell[] => {
  const { setup, plenary } = told
  if (setup.dilemmas.length === 0) return []
  return [
    {
      title: t('group.title'),
      lines: [
        setup.title,
        ...setup.dilemmas.map(
          (one, at) => `${at + 1}. ${nameOf(one)}: ${t('dilemma.line', { one: one.one, other: one.other })}`,
        ),
        ...plenary.stones.filter(({ text }) => text.trim() !== '').map((stone) => stoneLine(told, stone, t)),
      ].filter((line) => line.trim() !== ''),
    },
    ...[1, 2, 3].map((number) => ({ title: '', lines: [`${number}. ${t(`group.ask.${number}`)}`], blanks: 3 })),
  ]
}

/** A committee, where nobody has said how many they are; and so many cards for each three of them. */
const [usual, cardsEach] = [9, 4] as const

/** All that the room needs in its hands, and what goes along between the two workshops. */
export const paper = (told: ThisTold, { t }: Context): readonly Sheet<View>[] => {
  const { setup } = told
  const people = peopleAt(tablesOf(told), usual)
  const { dilemmas } = setup
  const poster = (id: string, title: string, view: View): Sheet<View> => ({
    ...{ id, title, kind: 'poster', view },
    cells: dilemmas.length === 0 ? [] : [{ title: setup.title || title, lines: [] }],
  })
  return written<View>([
    {
      ...{ id: 'facts', title: t('paper.facts'), kind: 'page' },
      cells: dilemmas.map((one, at) => factSheet(one, at + 1, t)),
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
    poster('ford', t('paper.ford'), fordView(told)),
    { ...{ id: 'groups', title: t('group.title'), kind: 'page' }, cells: groupSheet(told, t) },
  ])
}
