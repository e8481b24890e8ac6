import { wordChanges } from '../../lib/word-changes'
import type { Agreed, Block, Context, Documents, Id } from '../contract'
import { everythingAgreed, heading, listOf, said, saidIfAny, tableOf, under } from '../kit/documents'
import { beamView, type View, visionView } from './audience'
import { type Cloud, given, median, middleHalf, reach, sittings } from './counts'
import { type MethodTypes, numberOf, standing, type ThisActivity, type ThisTold } from './model'

type Lines = readonly Block<View>[]

/** What the room took in. What waits for later is not agreed. */
export const agreed = ({ plenary }: ThisTold, { t }: Context): readonly Agreed[] =>
  plenary.adjustments
    .filter(({ verdict, text }) => verdict === 'accepted' && text.trim() !== '')
    .map(({ id, text, day }) => ({ id, under: t('report.accepted'), text, day }))

/** The vision as it stands, what the room has agreed to adjust, and what it has kept for later. */
const outcome = (told: ThisTold, { t }: Context): Lines => {
  const now = standing(told)
  const later = told.plenary.adjustments.filter(({ verdict }) => verdict === 'later').map(({ text }) => text)
  return [
    ...under(t('report.vision'), [...saidIfAny(now?.text ?? ''), ...(now?.picture ? [said(t('report.image'))] : [])]),
    everythingAgreed,
    ...under(t('report.later'), listOf(later)),
  ]
}

/** What is said of the evening, once the room has seen its numbers. */
const how = ({ setup, round: { shown } }: ThisTold, { t }: Context): Lines =>
  setup.versions.some(({ id }) => shown.includes(id)) ? [said(t('report.how', { question: setup.question }))] : []

const plain = (number: number, { language }: Context): string => {
  const text = String(number)
  return language === 'da' ? text.replace('.', ',') : text
}

/** The statistics of a cloud in words; null where there are too few numbers to say any. */
export const statistics = (cloud: Cloud, context: Context): string | null => {
  const [middle, half, all] = [median(cloud), middleHalf(cloud), reach(cloud)]
  if (middle === null || !half || !all) return null
  return context.t('report.statistics', {
    given: given(cloud),
    median: plain(middle, context),
    from: plain(half.from, context),
    to: plain(half.to, context),
    low: all.from,
    high: all.to,
  })
}

const numbersTable = (cloud: Cloud, { t }: Context): Block<View> => ({
  kind: 'table',
  head: [t('report.number'), ...cloud.map((_, number) => String(number))],
  rows: [[t('report.people'), ...cloud.map(String)]],
})

/** As it was when this round was the one in hand. */
const asOf = (activity: ThisActivity, id: Id): ThisActivity => {
  const at = activity.rounds.findIndex((round) => round.id === id)
  return { ...activity, rounds: activity.rounds.slice(0, at + 1), round: activity.rounds[at] ?? activity.round }
}

const sittingBlocks = (activity: ThisActivity, context: Context): Lines =>
  sittings(activity).flatMap(({ version, cloud, day, round }): Lines => {
    const { t, dayName } = context
    const found = activity.setup.versions.find(({ id }) => id === version)
    const view = found && beamView(asOf(activity, round), found)
    const title = heading(t('report.round', { number: numberOf(activity.setup, version), day: dayName(day) }))
    const words = statistics(cloud, context)
    if (view?.kind !== 'beam' || words === null) return [title, said(t('report.few'))]
    const reaches = view.tables.map(({ name, from, to }) => t('report.table-reach', { name, from, to }))
    return [
      title,
      { kind: 'picture', view, label: words },
      said(words),
      numbersTable(cloud, context),
      ...listOf(reaches),
    ]
  })

/** What changed, in words, for a document that cannot strike through. */
const changesInWords = (before: string, after: string, { t }: Context): string =>
  wordChanges(before, after)
    .map(({ kind, text }) =>
      kind === 'same' || text.trim() === '' ? text : ` ${t(`report.changes.${kind}`, { text: text.trim() })} `,
    )
    .join('')
    .replace(/ {2,}/g, ' ')
    .replace(/\] (?=[\s.,;:!?]|$)/g, ']')
    .trim()

const versionBlocks = (activity: ThisActivity, context: Context): Lines => {
  const { t } = context
  const now = standing(activity)
  const texts = activity.setup.versions.map(({ text }) => text)
  const all = now && now.text !== texts.at(-1) ? [...texts, now.text] : texts
  const { versions } = activity.setup
  const images = versions.flatMap(
    (version, index): Lines =>
      version.picture === null || version.picture === versions[index - 1]?.picture
        ? []
        : [{ kind: 'picture', view: visionView(activity, version, null), label: t('picture.image') }],
  )
  const words = all.flatMap((after, index): Lines => {
    const before = all[index - 1]
    const title = heading(t('report.version', { number: index + 1 }))
    if (before === undefined) return [title, said(after)]
    return before === after
      ? [title, said(t('changes.none'))]
      : [
          title,
          { kind: 'picture', view: { kind: 'changes', before, after }, label: changesInWords(before, after, context) },
        ]
  })
  return [...words, ...images]
}

const atNumber = (number: number | null, text: string, { t }: Context): string =>
  number === null ? text : t('adjustment.at', { number, text })

const everyAdjustment = (activity: ThisActivity, context: Context): Lines => {
  const { t } = context
  const rows = activity.plenary.adjustments.map(({ version, number, text, verdict }) => [
    t('round', { number: numberOf(activity.setup, version) }),
    atNumber(number, text, context),
    t(`verdict.${verdict}`),
  ])
  // From all tables together, in the order of the words: which table said it is not told.
  const tables = activity.rounds
    .flatMap((round) => round.tables.flatMap(({ work }) => work?.adjustments ?? []))
    .map(({ number, text }) => atNumber(number, text, context))
    .sort()
  return [
    ...under(t('report.adjustments'), tableOf([t('report.when'), t('report.what'), t('report.verdict')], rows)),
    ...under(t('report.from-tables'), listOf(tables)),
  ]
}

/** *Til sagen* carries the vision and what was agreed to adjust; *Til os selv* carries every round. */
export const documents: Documents<MethodTypes, View> = {
  case: (told, context) => {
    const { t } = context
    const blocks = [said(t('report.purpose')), ...how(told, context), ...outcome(told, context)]
    return [{ id: 'case', title: t('report.vision'), blocks }]
  },
  ours: (activity, context) => {
    const blocks = [
      ...outcome(activity, context),
      ...how(activity, context),
      ...sittingBlocks(activity, context),
      ...everyAdjustment(activity, context),
      ...versionBlocks(activity, context),
    ]
    return [{ id: 'ours', title: context.t('report.vision'), blocks }]
  },
}
