import type { Allocation } from '../../lib/d-hondt'
import type { Agreed, Block, Context, Document, Documents } from '../contract'
import { everythingAgreed, listOf, said, saidIfAny, tableOf, under } from '../kit/documents'
import { linesOf as textLines } from '../kit/sheets'
import { countings } from './calculation'
import { countsAt } from './grid'
import { nameOf } from './milestones'
import {
  isAnswered,
  type MethodTypes,
  type PartId,
  questions,
  type Result,
  type Setup,
  sittings,
  type ThisActivity,
  type ThisTold,
  wishPart,
} from './model'
import { askedAt } from './parts'
import { spokenNumber } from './spoken'
import { pagesOf, versionNow, written } from './terms'
import type { View } from './views'
import { wayView } from './way'

type Lines = readonly Block<View>[]
type T = Context['t']

/** What the meetings wrote down, each under its meeting, with the day that it was. */
export const agreed = ({ plenary }: Pick<ThisTold, 'plenary'>, { t }: Context): readonly Agreed[] =>
  sittings.flatMap((from) =>
    plenary.lines
      .filter((line) => line.from === from && line.text.trim() !== '')
      .map(({ id, text, day }) => ({ id, under: t(`agreed.${from}`), text, day })),
  )

const versionLine = (setup: Setup, { t, dayName }: Context): Lines => {
  const version = versionNow(setup)
  if (!version) return [said(t('terms.draft'))]
  const number = setup.versions.indexOf(version) + 1
  return [said(t('terms.version', { number, day: dayName(version.day), meeting: version.meeting.trim() || '–' }))]
}

const termBlocks = (setup: Setup, { t }: Context): Lines =>
  written(setup.terms).flatMap((key) => under(t(`term.${key}`), textLines(setup.terms[key]).map(said)))

/** The terms of reference are the text that was written, and nothing else. */
const termsDocument = (setup: Setup, context: Context): readonly Document<View>[] =>
  written(setup.terms).length === 0
    ? []
    : [
        {
          ...{ id: 'terms', title: context.t('report.terms') },
          blocks: [...saidIfAny(setup.title), ...versionLine(setup, context), ...termBlocks(setup, context)],
        },
      ]

/** In the order that the seats were given: what each quotient was, and the first that gave nothing. */
const quotientRows = (
  result: Result,
  { quotients }: Allocation,
  { t, language }: Context,
): readonly (readonly string[])[] => {
  const giving = quotients.filter(({ gives }) => gives !== 'nothing')
  return quotients
    .slice(0, giving.length + 1)
    .map(({ id, votes, divisor, gives }, at) => [
      gives === 'seat' ? String(at + 1) : gives === 'lot' ? t('desk.lot') : '–',
      result.groups.find((group) => group.id === id)?.name || '–',
      `${votes} : ${divisor}`,
      spokenNumber(votes / divisor, language),
    ])
}

/** Every quotient that mattered, and which seat it gave. */
const counting = (result: Result, context: Context): Lines =>
  countings(result).flatMap(({ of, allocation }) => {
    const { t } = context
    const { lots } = allocation
    const names = result.groups.filter(({ id }) => lots?.among.includes(id)).map(({ name }) => name)
    return [
      ...under<View>(
        t(`counting.${of}`),
        tableOf(
          [t('counting.seat'), t('group.name'), t('counting.present'), t('counting.quotient')],
          quotientRows(result, allocation, context),
        ),
      ),
      ...(lots ? [said(t('counting.lot', { count: lots.seats, groups: names.join(', ') }))] : []),
    ]
  })

const resultBlocks = (result: Result, context: Context): Lines => {
  const { t, dayName } = context
  return [
    said(t(`result.${result.way}.told`, { day: dayName(result.day) })),
    said(t(result.together ? 'result.together.told' : 'result.apart.told')),
    ...tableOf(
      result.together
        ? [t('group.name'), t('group.present'), t('group.seats.all')]
        : [t('group.name'), t('group.present'), t('group.seats'), t('group.citizens')],
      result.groups.map(({ name, present, seats, citizens }) =>
        [name || '–', present, seats, ...(result.together ? [] : [citizens])].map(String),
      ),
    ),
    ...counting(result, context),
    ...(result.lot.trim() === '' ? [] : [said(t('result.lot.told', { who: result.lot.trim() }))]),
    ...saidIfAny(result.note),
    ...(result.way === 'counted' ? [said(t('law.count'))] : []),
  ]
}

const gridBlocks = (setup: Setup, t: T): Lines => {
  const { rows, columns } = setup
  if (rows.length === 0 || columns.length === 0) return []
  const told = (counts: { needed: number; found: number }) =>
    counts.needed + counts.found === 0 ? '–' : t('grid.told', { needed: counts.needed, found: counts.found })
  return tableOf(
    [t('grid.competence'), ...columns.map(({ name }) => name || '–')],
    rows.map((row) => [row.name || '–', ...columns.map((column) => told(countsAt(setup, row.id, column.id)))]),
  )
}

const appointment = (setup: Setup, context: Context): readonly Document<View>[] => {
  const blocks = [
    ...(setup.result ? resultBlocks(setup.result, context) : []),
    ...under(context.t('report.grid'), gridBlocks(setup, context.t)),
  ]
  return blocks.length === 0 ? [] : [{ id: 'appointment', title: context.t('report.appointment'), blocks }]
}

/** Each recommendation with its answer. That one has none yet is told as plainly as a no. */
const delivery = (setup: Setup, { t, dayName }: Context): readonly Document<View>[] => {
  const { recommendations } = setup
  if (recommendations.length === 0) return []
  const answered = recommendations.filter(isAnswered).length
  return [
    {
      ...{ id: 'delivery', title: t('report.delivery') },
      blocks: [
        ...saidIfAny(setup.title),
        said(t('delivery.told', { answered, all: recommendations.length })),
        ...tableOf(
          ['', t('recommendation'), t('answer.title'), t('answer.why'), t('answer.day')],
          recommendations.map(({ text, answer, why, day }, at) => [
            `${at + 1}`,
            text || '–',
            t(`answer.${answer}`),
            why || '–',
            day === null ? '–' : dayName(day),
          ]),
        ),
      ],
    },
  ]
}

const meetings = (told: ThisTold, context: Context): readonly Document<View>[] =>
  agreed(told, context).length === 0
    ? []
    : [{ id: 'meetings', title: context.t('report.meetings'), blocks: [everythingAgreed] }]

const forCase = (told: ThisTold, context: Context): readonly Document<View>[] => {
  const all = [
    ...termsDocument(told.setup, context),
    ...meetings(told, context),
    ...appointment(told.setup, context),
    ...delivery(told.setup, context),
  ]
  // A paper with nothing on it yet says so.
  return all.length > 0
    ? all
    : [{ id: 'terms', title: context.t('report.terms'), blocks: [said(context.t('terms.none'))] }]
}

/** What the tables wrote at one part, over all the meetings, in no order that tells whose it is. */
export const notesAt = ({ rounds }: Pick<ThisActivity, 'rounds'>, part: PartId): readonly string[] =>
  rounds
    .flatMap(({ tables }) => tables.flatMap(({ work }) => work?.notes ?? []))
    .filter((note) => note.part === part && note.text.trim() !== '')
    .map(({ text }) => text)
    .toSorted((one, other) => one.localeCompare(other, 'da'))

/** What a meeting took along stands among what it wrote. */
export const isTaken = ({ plenary }: Pick<ThisActivity, 'plenary'>, text: string): boolean =>
  plenary.lines.some((line) => line.text.trim() === text.trim())

const noteBlocks = (activity: ThisActivity, t: T): Lines =>
  ([wishPart, ...questions] as const).flatMap((part) =>
    under(askedAt(part, activity.setup, t), listOf(notesAt(activity, part).filter((text) => !isTaken(activity, text)))),
  )

const planBlocks = ({ milestones }: Setup, { t, dayName }: Context): Lines =>
  tableOf(
    [t('mile.text'), t('mile.who'), t('mile.day'), t('mile.done')],
    milestones.map((one) => [
      nameOf(one, t),
      one.who || '–',
      one.day === null ? '–' : dayName(one.day),
      t(one.done ? 'report.yes' : 'report.no'),
    ]),
  )

const versionBlocks = ({ versions }: Setup, { t, dayName, language }: Context): Lines =>
  listOf(
    versions.map(({ day, meeting, terms }, at) =>
      t('version.told', {
        ...{ number: at + 1, day: dayName(day), meeting: meeting.trim() || '–' },
        pages: spokenNumber(pagesOf(terms), language),
      }),
    ),
  )

const forUs = (activity: ThisActivity, context: Context): readonly Document<View>[] => {
  const { setup } = activity
  const { t } = context
  const view = wayView(setup, context)
  return [
    {
      ...{ id: 'plan', title: t('report.plan') },
      blocks: [
        ...saidIfAny(setup.title),
        ...saidIfAny(setup.need),
        { kind: 'picture', view, label: t('picture.way', { title: setup.title.trim() || t('untitled') }) },
        ...planBlocks(setup, context),
        ...under(t('prepare.versions'), versionBlocks(setup, context)),
        ...under(t('recruit.channels'), textLines(setup.channels).map(said)),
        ...under(t('recruit.notice'), textLines(setup.notice).map(said)),
        ...noteBlocks(activity, t),
      ],
    },
    ...forCase(activity, context),
  ]
}

/** What tables wrote is in *Til os selv* alone. */
export const documents: Documents<MethodTypes, View> = { case: forCase, ours: forUs }
