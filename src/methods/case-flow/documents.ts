import type { Agreed, Block, Context, Document, Documents } from '../contract'
import { everythingAgreed, listOf, said, saidIfAny, tableOf, under } from '../kit/documents'
import { flowView, improvementRows, titleOf } from './audience'
import { casesTold, caseTable, dayTable } from './case-table'
import { sheetParts } from './flow-part'
import {
  gates,
  heaps,
  type MethodTypes,
  markKinds,
  type Setup,
  stepOf,
  type ThisActivity,
  type ThisTold,
} from './model'
import { stepTable } from './table'
import type { View } from './views'

type Lines = readonly Block<View>[]

/** What is to be different, with who and when; and what is written differently from now on. */
export const agreed = (told: ThisTold, context: Context): readonly Agreed[] => {
  const { t } = context
  return [
    ...improvementRows(told, context).map(({ id, text, foot, day }) => ({
      ...{ id, under: t('report.improvements'), day },
      text: foot === '' ? text : t('improve.line', { text, foot }),
    })),
    ...told.plenary.lines
      .filter(({ text }) => text.trim() !== '')
      .map(({ id, text, day }) => ({ id, under: t('report.lines'), text: text.trim(), day })),
  ]
}

const agreedIfAny = (told: ThisTold, context: Context): Lines =>
  agreed(told, context).length > 0 ? [everythingAgreed] : []

const markBlocks = ({ setup, plenary }: Pick<ThisTold, 'setup' | 'plenary'>, { t }: Context): Lines =>
  tableOf(
    [t('report.mark.kind'), t('report.mark.step'), t('report.mark.text')],
    markKinds.flatMap((kind) =>
      plenary.marks
        .filter((mark) => mark.kind === kind && mark.text.trim() !== '')
        .map(({ step, text }) => {
          const found = stepOf(setup, step)
          return [
            t(`mark.${kind}`),
            found ? `${setup.steps.indexOf(found) + 1}. ${found.text}` : t('mark.whole'),
            text.trim(),
          ]
        }),
    ),
  )

const heapBlocks = ({ setup, plenary }: ThisTold, { t }: Context): Lines =>
  heaps.flatMap((heap) =>
    under(
      t(`heap.${heap}`),
      listOf(
        setup.past
          .filter(({ id }) => plenary.heaps.some((one) => one.id === id && one.heap === heap))
          .map(({ text }) => text),
      ),
    ),
  )

const toManagement = (told: ThisTold, context: Context): Document<View> => ({
  ...{ id: 'management', title: context.t('report.management') },
  blocks: [
    ...saidIfAny(told.setup.title),
    ...agreedIfAny(told, context),
    ...heapBlocks(told, context),
    ...(agreed(told, context).length + told.plenary.heaps.length === 0 ? [said(context.t('report.nothing'))] : []),
  ],
})

const gateBlocks = (t: Context['t']): Lines =>
  under(t('gate.title'), [{ kind: 'numbered', items: gates.map((gate) => t(`gate.${gate}`)) }])

const picture = (told: Pick<ThisTold, 'setup' | 'plenary'>, { t }: Context): Lines =>
  told.setup.steps.length === 0
    ? []
    : sheetParts(told.setup).map((part) => ({
        kind: 'picture',
        view: { ...flowView(told, t, { part }), kind: 'sheet' },
        label: t('picture.label', { title: titleOf(told.setup, t) }),
      }))

/** Step by step, to be read on a page; as a table it is a file, which brings the way back. */
const stepBlocks = (setup: Setup, t: Context['t'], whole: boolean): Lines => {
  const { head, rows } = stepTable(setup, t, whole)
  if (rows.length === 0) return []
  const said = rows.map(
    ([number = '', text = '', lane = '', kind = '', when = '', role = '', leads = '', notes = '']) => {
      const facts = [lane || t('lane.none'), kind, when, role].filter((one) => one.trim() !== '').join(' · ')
      const ways = leads === '' ? '' : t('picture.leads', { to: leads })
      return [`${number}. ${text}`, [facts, ways, notes].filter(Boolean).join('\n')] as const
    },
  )
  return under(t('report.steps'), [
    { kind: 'definitions', rows: said },
    { kind: 'table', head, rows, file: true },
  ])
}

const theWay = (activity: ThisActivity, context: Context): Document<View> => {
  const { t } = context
  const { setup } = activity
  return {
    ...{ id: 'flow', title: t('report.flow') },
    blocks: [
      ...saidIfAny(setup.title),
      ...gateBlocks(t),
      ...picture(activity, context),
      ...stepBlocks(setup, t, true),
      ...under(t('report.marks'), markBlocks(activity, context)),
      ...under(t('report.checks'), listOf(setup.checks.split('\n').filter((line) => line.trim() !== ''))),
    ],
  }
}

const theCases = (setup: Setup, context: Context): readonly Document<View>[] => {
  const { t } = context
  if (setup.cases.length === 0) return []
  const days = dayTable(setup, context)
  const told: Lines = [
    { kind: 'definitions', rows: casesTold(setup, context) },
    { kind: 'table', ...caseTable(setup, context), file: true },
  ]
  return [
    {
      ...{ id: 'cases', title: t('report.cases') },
      blocks: [
        ...under(t('report.cases.table'), told),
        ...under(t('report.days'), [
          ...tableOf(days.head, days.rows),
          ...(days.more > 0 ? [said(t('report.days.more', { count: days.more }))] : []),
        ]),
      ],
    },
  ]
}

/** Nothing goes into a case file by itself: how we work is no part of a case. */
const forCase = (told: ThisTold, context: Context): readonly Document<View>[] => {
  const { t } = context
  if (!told.setup.share) {
    return [{ id: 'flow', title: t('report.flow'), blocks: [said(t('report.not-in-case'))] }]
  }
  return [
    {
      ...{ id: 'flow', title: t('report.flow') },
      blocks: [
        ...saidIfAny(told.setup.title),
        ...picture(told, context),
        ...stepBlocks(told.setup, t, false),
        ...agreedIfAny(told, context),
        ...under(t('report.marks'), markBlocks(told, context)),
      ],
    },
  ]
}

const forUs = (activity: ThisActivity, context: Context): readonly Document<View>[] => [
  toManagement(activity, context),
  theWay(activity, context),
  ...theCases(activity.setup, context),
]

export const documents: Documents<MethodTypes, View> = { case: forCase, ours: forUs }
