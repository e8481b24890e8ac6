import type { Context, Sheet, SheetCell } from '../contract'
import { linesOf, peopleAt, times, written } from '../kit/sheets'
import type { View } from './audience'
import { monthInYear, yearOf } from './calendar'
import { fieldNames, type ThisTold } from './model'
import { nextHalfYear } from './occurrences'
import { forRoom } from './room-setup'
import { steps } from './steps'
import { stairsView, wheelView } from './views'

/** A slip for each person: a ring round one step. Four, an A4, where nobody is counted yet. */
const slips = (activity: ThisTold, { t }: Context): readonly SheetCell[] =>
  times(peopleAt(activity.round.tables, 4), () => ({
    title: t('poll.title'),
    lines: activity.setup.phases.map(({ stageName }, at) => `${at + 1}. ${stageName}`),
    foot: t('paper.slip.foot'),
  }))

const phaseCells = ({ setup }: ThisTold, { t }: Context): readonly SheetCell[] =>
  setup.phases.map((phase, at) => ({
    title: t('paper.phase', {
      number: at + 1,
      name: phase.stageName.trim() || t('phase.unnamed'),
      month: t('month.year', { month: t(`month.${monthInYear(phase.from)}`), year: yearOf(phase.from) }),
    }),
    lines: [
      ...(phase.line.trim() === '' ? [] : [phase.line]),
      ...fieldNames.flatMap((name) => linesOf(phase.fields[name].text)),
    ],
    blanks: 2,
  }))

/** The next six months to tick off by hand. */
const nextCells = ({ setup }: ThisTold, { t, today }: Context): readonly SheetCell[] => {
  const rows = nextHalfYear(setup, today).map(
    ({ item, day }) => `${t(`month.${monthInYear(day)}.short`)} ${yearOf(day)}: ${item.text}`,
  )
  return rows.length === 0
    ? []
    : [
        {
          title: t('list.next'),
          lines: [],
          grid: { head: [t('item.text'), t('review.keep'), t('review.move'), t('review.drop')], rows },
          blanks: 4,
        },
      ]
}

const agendaCells = (activity: ThisTold, context: Context): readonly SheetCell[] => [
  {
    title: context.t('paper.agenda'),
    lines: steps(activity, context).map(({ title, minutes }) =>
      context.t('paper.agenda.step', { title, minutes: Math.ceil(minutes) }),
    ),
    blanks: 8,
    foot: context.t('paper.agenda.foot'),
  },
]

/** Slips to place oneself on, the steps to hang up, the next six months to tick off, and the review's agenda. */
export const paper = (whole: ThisTold, context: Context): readonly Sheet<View>[] => {
  const { t } = context
  const activity = { ...whole, setup: forRoom(whole.setup) }
  const { ask, phases, body } = activity.setup
  const named = (title: string): readonly SheetCell[] => [
    { title: body.trim() === '' ? title : `${body.trim()}: ${title}`, lines: [] },
  ]
  const year = yearOf(context.today)
  const wheel = t('picture.wheel.label', { year })
  return written<View>([
    {
      id: 'stairs',
      title: t('look.stairs'),
      kind: 'poster',
      cells: phases.length > 0 ? named(t('look.stairs')) : [],
      view: stairsView(activity.setup, context.today),
    },
    {
      id: 'wheel',
      title: wheel,
      kind: 'poster',
      cells: named(wheel),
      view: wheelView(activity.setup, year, context.today, t),
    },
    { id: 'agenda', title: t('paper.agenda'), kind: 'page', cells: agendaCells(activity, context) },
    {
      id: 'slips',
      title: t('paper.slips'),
      kind: 'cards',
      cells: ask && phases.length > 1 ? slips(activity, context) : [],
    },
    { id: 'phases', title: t('paper.phases'), kind: 'page', cells: phaseCells(activity, context) },
    { id: 'next', title: t('list.next'), kind: 'page', cells: nextCells(activity, context) },
  ])
}
