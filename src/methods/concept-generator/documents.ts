import type { Agreed, Block, Context, Documents } from '../contract'
import { everythingAgreed, heading, listOf, said, tableOf, under } from '../kit/documents'
import { newestPath, type Turned, turnedOn, type View } from './audience'
import {
  type Concept,
  fields,
  findings,
  laneIds,
  type MethodTypes,
  type ThisActivity,
  type ThisTold,
  type Trial,
  type Work,
  wayThrough,
} from './model'
import { isBuilt } from './trials'

type Lines = readonly Block<View>[]
type T = Context['t']

const filled = ([, text = '']: readonly string[]): boolean => text.trim() !== ''

const sheetTable = (lines: readonly (readonly [string, string])[], t: T): Lines =>
  tableOf([t('report.line'), t('report.words')], lines.filter(filled))

const numberOf = ({ plenary }: ThisTold): number => plenary.versions.length + 1

/** The concept in a line. Its parts, and how it came to be, are said in the documents. */
export const agreed = (told: ThisTold, { t }: Context): readonly Agreed[] => {
  const { concept } = told.plenary
  if (!concept) return []
  const { headline, sentence } = concept.sheet
  const text = [headline.text, sentence.text].filter((one) => one.trim() !== '').join(': ')
  return text === ''
    ? []
    : [{ id: 'concept', under: t('report.concept', { number: numberOf(told) }), text, day: concept.day }]
}

/** A version in words: its lines, its way through, and what the room laid aside. */
const conceptBlocks = (concept: Concept, t: T): Lines => {
  const sheet = fields.map((field) => [t(`sheet.${field}`), concept.sheet[field].text] as const)
  const rows = laneIds.flatMap((lane) =>
    concept.parts.filter((part) => part.lane === lane).map(({ text }) => [t(`lane.${lane}`), text]),
  )
  return [...sheetTable(sheet, t), ...tableOf([t('report.lane'), t('ideas.idea')], rows.filter(filled))]
}

const dialBlocks = (turned: readonly Turned[], t: T): Lines =>
  tableOf(
    [t('report.feature'), t('report.turned'), t('report.because')],
    turned.map(({ name, to, because }) => [name, t(`dial.${to}.done`), because || '–']),
  )

const earlier = (told: ThisTold, { t, dayName }: Context): Lines =>
  told.plenary.versions
    .map((version, index) => ({ ...version, number: index + 1 }))
    .reverse()
    .flatMap(({ number, day, concept }): Lines => {
      const dial = dialBlocks(turnedOn(told, number), t)
      return [
        heading(t('version.of', { number, day: dayName(day) })),
        ...conceptBlocks(concept, t),
        ...(dial.length > 0 ? [said(t('report.led-to', { number: number + 1 })), ...dial] : []),
      ]
    })

/** The concept as it stands, with its dial, and the versions before it. */
const outcome = (told: ThisTold, context: Context): Lines => {
  const { t } = context
  const { concept } = told.plenary
  if (!concept) return [said(t('report.nothing'))]
  const number = numberOf(told)
  return [
    everythingAgreed,
    ...conceptBlocks(concept, t),
    ...under(t('report.dial', { number }), dialBlocks(turnedOn(told, number), t)),
    ...earlier(told, context),
  ]
}

const frame = ({ setup }: ThisTold, { t }: Context): Lines => [
  said(t('report.what', { title: setup.title })),
  said(t('report.challenge', { challenge: setup.challenge })),
  ...(setup.whom.trim() === '' ? [] : [said(t('report.whom', { whom: setup.whom }))]),
]

/** Only what the tables did is said, and of so many tables as did it. */
const how = (activity: ThisActivity, { t }: Context): Lines => {
  const tables = activity.rounds.flatMap((round) => round.tables)
  const countOf = (did: (work: Work) => boolean) =>
    new Set(tables.filter(({ work }) => work !== null && did(work)).map(({ id }) => id)).size
  const counts = {
    sorted: countOf(({ ideas }) => ideas.some(({ lane }) => wayThrough.some((way) => way === lane))),
    built: countOf(({ trials }) => trials.some(isBuilt)),
    argued: countOf(({ trials }) => trials.some((trial) => trial.arguments.length > 0)),
  }
  const done = (['sorted', 'built', 'argued'] as const).filter((name) => counts[name] > 0)
  return done.length === 0 ? [] : [said(done.map((name) => t(`report.how.${name}`, { count: counts[name] })).join(' '))]
}

const argued = (trial: Trial, t: T): Lines =>
  tableOf(
    [t('report.feature'), t('report.side'), t('report.said')],
    trial.arguments.map(({ name, side, text }) => [name, t(`argue.${side}.title`), text]),
  )

const trialBlocks = (trial: Trial, table: string, { t }: Context): Lines => {
  const names = (on: boolean) =>
    trial.features
      .filter((feature) => feature.on === on)
      .map(({ name }) => name)
      .join(', ')
  const name = trial.name || t('prototype.untitled')
  return [
    said(t('report.prototype', { table, number: trial.lap, name })),
    ...sheetTable(
      [
        [t('prototype.kind'), trial.kind ? t(`kind.${trial.kind}`) : ''],
        [t('feature.title'), names(true)],
        [t('report.not-stressed'), names(false)],
        ...findings.map((finding): readonly [string, string] => [t(`test.${finding}`), trial.test[finding]]),
      ],
      t,
    ),
    ...argued(trial, t),
    ...(trial.picture === null
      ? []
      : [
          {
            kind: 'picture' as const,
            view: { kind: 'photo' as const, picture: trial.picture, name },
            label: t('photo.of', { name }),
          },
        ]),
  ]
}

/** All that a table made: its sheet, where each idea lies, its prototypes and what came of them. */
const tableBlocks = (name: string, work: Work, context: Context): Lines => {
  const { t } = context
  const rows = [...laneIds, null].flatMap((lane) =>
    work.ideas
      .filter((idea) => idea.lane === lane)
      .map(({ text, lap }) => [
        t(lane === null ? 'lane.tray' : `lane.${lane}`),
        lap === null ? text : t('report.from-test', { text }),
      ]),
  )
  return [
    heading(name),
    ...sheetTable(
      fields.map((field) => [t(`sheet.${field}`), work.sheet[field]]),
      t,
    ),
    ...tableOf([t('report.lane'), t('ideas.idea')], rows),
    ...work.trials.flatMap((trial) => trialBlocks(trial, name, context)),
  ]
}

/** The ideas of the collection, and where they came from. */
const collection = ({ setup }: ThisActivity, { t }: Context): Lines =>
  under(
    t('report.collection'),
    listOf(setup.ideas.map(({ text, origin }) => (origin ? t('report.fetched', { text }) : text))),
  )

const everyRound = (activity: ThisActivity, context: Context): Lines =>
  activity.rounds.flatMap(({ day, tables }): Lines => {
    const made = tables.flatMap(({ name, work }) => (work ? tableBlocks(name, work, context) : []))
    return activity.rounds.length > 1 ? under(context.t('report.round', { day: context.dayName(day) }), made) : made
  })

/** *Til sagen*: the concept, its versions and the dial. *Til os selv*: the picture and all that the tables made, too. */
export const documents: Documents<MethodTypes, View> = {
  case: (told, context) => {
    const blocks = [...frame(told, context), ...outcome(told, context)]
    return [{ id: 'case', title: context.t('report.concept', { number: numberOf(told) }), blocks }]
  },
  ours: (activity, context) => {
    const { t } = context
    const view = newestPath(activity, 'version')
    const blocks: Lines = [
      ...frame(activity, context),
      ...how(activity, context),
      ...outcome(activity, context),
      ...(view ? [{ kind: 'picture' as const, view, label: t('report.picture', { headline: view.headline }) }] : []),
      ...everyRound(activity, context),
      ...collection(activity, context),
    ]
    return [{ id: 'ours', title: t('report.concept', { number: numberOf(activity) }), blocks }]
  },
}
