import type { Block, Context, Reader, Report } from '../contract'
import { newestPath, type Turned, turnedOn, type View } from './audience'
import { type Concept, fields, findings, laneIds, type Play, type Trial, type Work } from './model'
import { isBuilt } from './trials'

type Line = Block<View>
type T = Context['t']

const heading = (text: string): Line => ({ kind: 'heading', text })
const say = (text: string): Line => ({ kind: 'text', text })
const list = (items: readonly string[]): readonly Line[] => (items.length === 0 ? [] : [{ kind: 'list', items }])

const sheetTable = (lines: readonly (readonly [string, string])[], t: T): readonly Line[] => {
  const rows = lines.filter(([, text]) => text.trim() !== '')
  return rows.length === 0 ? [] : [{ kind: 'table', head: [t('report.line'), t('report.words')], rows }]
}

/** A version in words: its lines, its way through, and what the room laid aside. */
const conceptBlocks = (concept: Concept, t: T): readonly Line[] => {
  const rows = laneIds.flatMap((lane) =>
    concept.parts
      .filter((part) => part.lane === lane && part.text.trim() !== '')
      .map(({ text }) => [t(`lane.${lane}`), text]),
  )
  return [
    ...sheetTable(
      fields.map((field) => [t(`sheet.${field}`), concept.sheet[field].text]),
      t,
    ),
    ...(rows.length === 0 ? [] : [{ kind: 'table' as const, head: [t('report.lane'), t('ideas.idea')], rows }]),
  ]
}

/** What is said of it at the closing: the only list in the document for the case. */
const inShort = ({ sheet: { headline, sentence } }: Concept): readonly Line[] =>
  list([[headline.text, sentence.text].filter((text) => text.trim() !== '').join(': ')].filter((text) => text !== ''))

const dialBlocks = (turned: readonly Turned[], t: T): readonly Line[] =>
  turned.length === 0
    ? []
    : [
        {
          kind: 'table',
          head: [t('report.feature'), t('report.turned'), t('report.because')],
          rows: turned.map(({ name, to, because }) => [name, t(`dial.${to}.done`), because || '–']),
        },
      ]

/** What the room agreed on: the concept as it stands, with its dial, and the versions before it. */
const agreed = (activity: Play, { t, today, dayName }: Context): readonly Line[] => {
  const { concept, versions } = activity.plenary
  if (!concept) return [say(t('report.nothing'))]
  const now = versions.length + 1
  return [
    heading(t('report.concept', { number: now })),
    say(t('report.today', { today: dayName(today) })),
    ...inShort(concept),
    ...conceptBlocks(concept, t),
    ...(turnedOn(activity, now).length > 0 ? [heading(t('report.dial', { number: now }))] : []),
    ...dialBlocks(turnedOn(activity, now), t),
    ...versions
      .map((version, index) => ({ ...version, number: index + 1 }))
      .reverse()
      .flatMap((version): readonly Line[] => [
        heading(t('version.of', { number: version.number, day: dayName(version.day) })),
        ...conceptBlocks(version.concept, t),
        ...(turnedOn(activity, version.number).length > 0
          ? [say(t('report.led-to', { number: version.number + 1 }))]
          : []),
        ...dialBlocks(turnedOn(activity, version.number), t),
      ]),
  ]
}

/** Only what the tables did is said of them. */
const howOf = (rounds: Play['rounds']): string => {
  const trials = rounds.flatMap(({ tables }) => tables.flatMap(({ work }) => work?.trials ?? []))
  if (trials.some((trial) => trial.arguments.length > 0)) return 'report.how'
  return trials.some(isBuilt) ? 'report.how.built' : 'report.how.sorted'
}

const frame = ({ setup, rounds }: Play, { t }: Context): readonly Line[] => [
  say(t('report.what', { title: setup.title })),
  say(t('report.challenge', { challenge: setup.challenge })),
  ...(setup.whom.trim() === '' ? [] : [say(t('report.whom', { whom: setup.whom }))]),
  say(t(howOf(rounds), { count: rounds.at(-1)?.tables.length ?? 0 })),
]

const argued = (trial: Trial, t: T): readonly Line[] =>
  trial.arguments.length === 0
    ? []
    : [
        {
          kind: 'table',
          head: [t('report.feature'), t('report.side'), t('report.said')],
          rows: trial.arguments.map(({ name, side, text }) => [name, t(`argue.${side}.title`), text]),
        },
      ]

const trialBlocks = (trial: Trial, table: string, { t }: Context): readonly Line[] => {
  const names = (on: boolean) =>
    trial.features
      .filter((feature) => feature.on === on)
      .map(({ name }) => name)
      .join(', ')
  const name = trial.name || t('prototype.untitled')
  return [
    say(t('report.prototype', { table, number: trial.lap, name })),
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
const tableBlocks = (name: string, work: Work, context: Context): readonly Line[] => {
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
    ...(rows.length === 0 ? [] : [{ kind: 'table' as const, head: [t('report.lane'), t('ideas.idea')], rows }]),
    ...work.trials.flatMap((trial) => trialBlocks(trial, name, context)),
  ]
}

/** The ideas of the collection, and where they came from. */
const collection = ({ setup }: Play, { t }: Context): readonly Line[] =>
  setup.ideas.length === 0
    ? []
    : [
        heading(t('report.collection')),
        ...list(setup.ideas.map(({ text, origin }) => (origin ? t('report.fetched', { text }) : text))),
      ]

/** *Til sagen*: the concept, its versions and the dial. *Til os selv*: the picture and all that the tables made, too. */
export const report = (activity: Play, context: Context, reader: Reader): Report<View> => {
  const { t, dayName } = context
  const own = [...frame(activity, context), ...agreed(activity, context)]
  if (reader === 'case') return own
  const path = newestPath(activity, 'version')
  const rounds = activity.rounds.flatMap(({ day, tables }): readonly Line[] => {
    const made = tables.flatMap(({ name, work }) => (work ? tableBlocks(name, work, context) : []))
    return activity.rounds.length > 1 && made.length > 0
      ? [heading(t('report.round', { day: dayName(day) })), ...made]
      : made
  })
  return [
    ...own,
    ...(path
      ? [{ kind: 'picture' as const, view: path, label: t('report.picture', { headline: path.headline }) }]
      : []),
    ...rounds,
    ...collection(activity, context),
  ]
}
