import type { Context, Sheet, SheetCell } from '../contract'
import { linesOf, times, written } from '../kit/sheets'
import { daysText, flowView, stepName, titleOf } from './audience'
import { gates, heaps, type Setup, type Step, type ThisTold } from './model'
import { stepTable } from './table'
import type { View } from './views'

type T = Context['t']

/** A step to lay on the roll. */
const stepCard = (setup: Setup, step: Step, number: number, t: T): SheetCell => ({
  title: `${number}. ${stepName(step, t)}`,
  lines: [
    setup.lanes.find(({ id }) => id === step.lane)?.label ?? t('lane.none'),
    [t(`kind.${step.kind}`), daysText(setup, step, t)].filter(Boolean).join(', '),
    ...(step.role.trim() === '' ? [] : [step.role]),
  ],
  ...(step.good.trim() === '' ? {} : { foot: t('lit.good', { text: step.good }) }),
})

const blankCard = (t: T): SheetCell => ({
  title: t('paper.card.blank'),
  lines: [t('paper.card.who'), t('paper.card.when')],
  blanks: 3,
  foot: t('paper.card.foot'),
})

/** So many cards lie side by side on a sheet of the roll. */
const across = 6

const rolls = (setup: Setup, t: T): readonly Sheet<View>[] => {
  const lanes = setup.lanes.map(({ label }, at) => label.trim() || t('lane.number', { number: at + 1 }))
  const of = Math.max(2, Math.ceil((setup.steps.length || enoughSteps) / across))
  if (lanes.length === 0) return []
  return times(of, () => null).map((_, at) => ({
    ...{ id: `roll-${at + 1}`, title: t('paper.roll', { sheet: at + 1, of }), kind: 'poster' as const },
    view: { kind: 'roll', lanes, sheet: at + 1, of },
    cells: [{ title: t('roll.label', { sheet: at + 1, of }), lines: [] }],
  }))
}
const enoughSteps = 12

const posters = (told: ThisTold, t: T): readonly Sheet<View>[] => {
  const { setup } = told
  if (setup.steps.length === 0) return []
  const { kind, ...view } = flowView(told, t)
  return [
    {
      ...{ id: 'poster', title: t('paper.poster'), kind: 'poster' },
      view: { ...view, kind: 'poster' },
      cells: [{ title: titleOf(setup, t), lines: [], table: stepTable(setup, t, false) }],
    },
  ]
}

/** What whoever writes a case goes through, with room for its own dates. */
const checkCells = ({ setup, plenary }: ThisTold, t: T): readonly SheetCell[] => {
  const lines = [...linesOf(setup.checks), ...plenary.lines.flatMap(({ text }) => linesOf(text))]
  const dated = setup.steps.filter((step) => step.before !== null || step.kind === 'meet')
  return [
    { title: t('paper.checks'), lines: [t('paper.checks.case')], blanks: 1 },
    { title: '', lines: [t('gate.title'), ...gates.map((gate) => `☐ ${t(`gate.${gate}`)}`)] },
    ...(lines.length > 0 ? [{ title: '', lines: [t('checks.title'), ...lines.map((line) => `☐ ${line}`)] }] : []),
    ...(dated.length > 0
      ? [
          {
            ...{ title: t('paper.checks.days'), lines: [] },
            grid: {
              head: [t('report.what'), t('report.day'), t('paper.checks.done')],
              rows: dated.map((step) => {
                const days = daysText(setup, step, t)
                return `${setup.steps.indexOf(step) + 1}. ${stepName(step, t)}${step.kind === 'meet' ? '' : ` (${days})`}`
              }),
            },
          },
        ]
      : []),
  ]
}

const readingCells = ({ page }: Setup, t: T): readonly SheetCell[] => [
  { title: t('stage.read'), lines: [...linesOf(page), ...linesOf(t('stage.read.do'))] },
  ...[1, 2, 3].map((number) => ({ title: '', lines: [t(`paper.read.${number}`)], blanks: 3 })),
]

const pastCards = ({ past }: Setup, t: T): readonly SheetCell[] =>
  past
    .filter(({ text }) => text.trim() !== '')
    .map(({ text }) => ({
      title: text,
      lines: heaps.map((heap) => `☐ ${t(`heap.${heap}`)}`),
      foot: t('paper.past.foot'),
    }))

/** The drawing to hang up, cards and a roll to draw on together, and the list of whoever writes. */
export const paper = (told: ThisTold, { t }: Context): readonly Sheet<View>[] => {
  const { setup } = told
  return written<View>([
    ...posters(told, t),
    {
      ...{ id: 'steps', title: t('paper.steps'), kind: 'cards' },
      cells: setup.steps.map((step, at) => stepCard(setup, step, at + 1, t)),
    },
    { ...{ id: 'blank', title: t('paper.blank'), kind: 'cards' }, cells: times(8, () => blankCard(t)) },
    ...rolls(setup, t),
    { ...{ id: 'checks', title: t('paper.checks'), kind: 'page' }, cells: checkCells(told, t) },
    { ...{ id: 'reading', title: t('paper.reading'), kind: 'page', spare: true }, cells: readingCells(setup, t) },
    { ...{ id: 'past', title: t('paper.past'), kind: 'cards', spare: true }, cells: pastCards(setup, t) },
  ])
}
