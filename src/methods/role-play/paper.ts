import type { Context, Sheet, SheetCell } from '../contract'
import { linesOf, times, written } from '../kit/sheets'
import { type Cast, castOf, isEarly } from './cast'
import { type Card, councilOf, letters, type Setup, sourceOf, type ThisTold, totalOf } from './model'
import { partSheets } from './part-sheets'
import { agendaOf, type PlayedItem, played } from './played'
import { talliesOf, withFigures } from './tally'
import type { View } from './views'

type T = Context['t']

const titled = (title: string, t: T): string => title.trim() || t('item.untitled')

const cardCell = (card: Card, t: T): SheetCell => ({
  title: card.title || t('card.untitled'),
  lines: [
    ...(['what', 'when', 'says', 'follows'] as const).map((key) => card[key]).filter((text) => text.trim() !== ''),
    card.ours.trim() === '' ? t('card.ours.blank') : `${t('card.ours')} ${card.ours}`,
  ],
  ...(card.ours.trim() === '' ? { blanks: 1 } : {}),
  foot: sourceOf(card, t),
})

/** The whole script for who prompts, line by line, with who says it. What is private is not in it. */
const promptCells = (setup: Setup, cast: Cast, items: readonly PlayedItem[], t: T): readonly SheetCell[] => {
  const tallies = talliesOf(setup, cast)
  const titleOf = (id: string | null) => setup.parts.find((part) => part.id === id)?.title ?? t('part.untitled')
  return items.map(({ title, lines }) => ({
    title: titled(title, t),
    lines: [t('paper.made-up', { council: councilOf(setup, t) })],
    script: lines.map(({ kind, by, at, text }) => ({
      by: kind === 'said' ? titleOf(by) : t(`line.${kind}`),
      text: withFigures(text, tallies.get(at ?? '')),
      ...(kind === 'said' ? {} : { apart: true as const }),
    })),
  }))
}

const tasks = ['1', '2', '3', '4'] as const
/** Those who look on have a task each, and report in the questions. */
const observerCards = ({ observers }: Cast, t: T): readonly SheetCell[] => {
  const count = Object.values(observers).reduce((sum, one) => sum + one, 0)
  let at = 0
  return times(count, () => {
    at += 1
    return { title: t('observer.title'), lines: [t(`observer.${tasks[(at - 1) % tasks.length] ?? '1'}`)], blanks: 4 }
  })
}

const agendaCell = (setup: Setup, items: readonly PlayedItem[], t: T): SheetCell => ({
  title: t('paper.agenda.of', { council: councilOf(setup, t) }),
  lines: agendaOf(items).map(({ title }) => titled(title, t)),
  foot: t('paper.made-up', { council: councilOf(setup, t) }),
})

const plates = ({ players }: Cast, t: T): readonly SheetCell[] =>
  players.flatMap(({ parts }) => parts.map(({ title }) => ({ title: title.trim() || t('part.untitled'), lines: [] })))

/** A sheet for each player: those who rehearse have theirs in a pile of its own, which is printed once. */
const roleSheets = (told: ThisTold, cast: Cast, context: Context): readonly Sheet<View>[] => [
  {
    ...{ id: 'early', title: context.t('paper.early'), kind: 'page', spare: told.setup.sent },
    cells: partSheets(told, cast, isEarly, context),
  },
  {
    ...{ id: 'parts', title: context.t('paper.parts'), kind: 'page' },
    cells: partSheets(told, cast, (one) => !isEarly(one), context),
  },
]

/** Paper is how it is played: the whole evening is on it. */
export const paper = (told: ThisTold, context: Context): readonly Sheet<View>[] => {
  const { t } = context
  const { setup } = told
  const cast = castOf(setup)
  const items = played(setup, cast.absent)
  return written<View>([
    ...roleSheets(told, cast, context),
    { ...{ id: 'plates', title: t('paper.plates'), kind: 'page' }, cells: plates(cast, t) },
    {
      ...{ id: 'agenda', title: t('paper.agenda'), kind: 'page' },
      cells: items.length === 0 ? [] : [agendaCell(setup, items, t)],
    },
    {
      ...{ id: 'papers', title: t('paper.papers'), kind: 'page', spare: true },
      cells: agendaOf(items)
        .filter((item) => item.paper.trim() !== '')
        .map((item) => ({
          ...{ title: titled(item.title, t), lines: linesOf(item.paper) },
          foot: t('paper.made-up', { council: councilOf(setup, t) }),
        })),
    },
    { ...{ id: 'prompt', title: t('paper.prompt'), kind: 'page' }, cells: promptCells(setup, cast, items, t) },
    {
      ...{ id: 'cards', title: t('paper.cards'), kind: 'cards', spare: true },
      cells: setup.cards.map((card) => cardCell(card, t)),
    },
    { ...{ id: 'observers', title: t('paper.observers'), kind: 'cards' }, cells: observerCards(cast, t) },
    {
      ...{ id: 'letters', title: t('paper.letters'), kind: 'answer-cards', spare: true },
      cells:
        setup.quiz.length === 0
          ? []
          : times(totalOf(setup), () => letters.map((letter) => ({ title: letter.toUpperCase(), lines: [] }))).flat(),
    },
  ])
}
