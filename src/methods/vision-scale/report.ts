import { wordChanges } from '../../lib/word-changes'
import type { Block, Context, Reader, Report } from '../contract'
import { beamView, type View, visionView } from './audience'
import { type Cloud, given, median, middleHalf, reach, sittings } from './counts'
import { numberOf, type Play, standing, type Verdict } from './model'

type Line = Block<View>

const heading = (text: string): Line => ({ kind: 'heading', text })
const said = (text: string): Line => ({ kind: 'text', text })

const listOf = (title: string, items: readonly string[]): readonly Line[] =>
  items.length === 0 ? [] : [heading(title), { kind: 'list', items }]

const settled = ({ plenary }: Play, verdict: Verdict): readonly string[] =>
  plenary.adjustments.filter((one) => one.verdict === verdict).map(({ text }) => text)

/** The vision as it stands, and what the room has agreed to adjust. */
const agreed = (activity: Play, { t, today, dayName }: Context): readonly Line[] => {
  const now = standing(activity)
  return [
    heading(t('report.vision')),
    said(t('report.today', { today: dayName(today) })),
    ...(now && now.text.trim() !== '' ? [said(now.text)] : []),
    ...(now?.picture ? [said(t('report.image'))] : []),
    ...listOf(t('report.accepted'), settled(activity, 'accepted')),
    ...listOf(t('report.later'), settled(activity, 'later')),
  ]
}

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

const numbersTable = (cloud: Cloud, { t }: Context): Line => ({
  kind: 'table',
  head: [t('report.number'), ...cloud.map((_, number) => String(number))],
  rows: [[t('report.people'), ...cloud.map(String)]],
})

const sittingBlocks = (activity: Play, context: Context): readonly Line[] =>
  sittings(activity).flatMap(({ version, cloud, day, round }): readonly Line[] => {
    const { t, dayName } = context
    const found = activity.setup.versions.find(({ id }) => id === version)
    const rounds = activity.rounds.slice(0, activity.rounds.findIndex(({ id }) => id === round) + 1)
    const view = found && beamView({ ...activity, rounds }, found)
    const title = heading(t('report.round', { number: numberOf(activity.setup, version), day: dayName(day) }))
    const words = statistics(cloud, context)
    if (view?.kind !== 'beam' || words === null) return [title, said(t('report.few'))]
    const reaches = view.tables.map(({ name, from, to }) => t('report.table-reach', { name, from, to }))
    return [
      title,
      { kind: 'picture', view, label: words },
      said(words),
      numbersTable(cloud, context),
      ...(reaches.length > 0 ? [{ kind: 'list' as const, items: reaches }] : []),
    ]
  })

/** What changed, in words, for a document that cannot strike through. */
const changesInWords = (before: string, after: string, { t }: Context): string =>
  wordChanges(before, after)
    .map(({ kind, text }) =>
      kind === 'same' || text.trim() === '' ? text : t(`report.changes.${kind}`, { text: text.trim() }),
    )
    .join('')

const versionBlocks = (activity: Play, context: Context): readonly Line[] => {
  const { t } = context
  const now = standing(activity)
  const texts = activity.setup.versions.map(({ text }) => text)
  const all = now && now.text !== texts.at(-1) ? [...texts, now.text] : texts
  const { versions } = activity.setup
  const images = versions.flatMap((version, index): readonly Line[] =>
    version.picture === null || version.picture === versions[index - 1]?.picture
      ? []
      : [{ kind: 'picture', view: visionView(activity, version, null), label: t('picture.image') }],
  )
  const words = all.flatMap((after, index): readonly Line[] => {
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

const everyAdjustment = (activity: Play, context: Context): readonly Line[] => {
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
    ...(rows.length === 0
      ? []
      : [
          heading(t('report.adjustments')),
          { kind: 'table' as const, head: [t('report.when'), t('report.what'), t('report.verdict')], rows },
        ]),
    ...listOf(t('report.from-tables'), tables),
  ]
}

/** *Til sagen* carries the vision and what was agreed to adjust; *Til os selv* carries every round. */
export const report = (activity: Play, context: Context, reader: Reader): Report<View> => {
  const { t } = context
  const how = said(t('report.how', { count: activity.setup.versions.length, question: activity.setup.question }))
  const own = agreed(activity, context)
  if (reader === 'case') return [said(t('report.purpose')), how, ...own]
  return [
    ...own,
    how,
    ...sittingBlocks(activity, context),
    ...everyAdjustment(activity, context),
    ...versionBlocks(activity, context),
  ]
}
