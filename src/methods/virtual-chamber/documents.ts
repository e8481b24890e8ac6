import type { Agreed, Block, Context, Document, Documents } from '../contract'
import { everythingAgreed, listOf, said, saidIfAny, tableOf, under } from '../kit/documents'
import { linesOf } from '../kit/sheets'
import { roomView } from './audience'
import {
  type MethodTypes,
  type PlaceKind,
  type Prompt,
  placesOf,
  prompts,
  type Setup,
  type ThisActivity,
  type ThisTold,
} from './model'
import { asked } from './quiz'
import { placeName } from './troubles'
import type { View } from './views'
import { whenSaid } from './when'

type Lines = readonly Block<View>[]

/** The ground rules that the room added to those that were prepared. */
export const agreed = ({ plenary }: ThisTold, { t }: Context): readonly Agreed[] =>
  plenary.rules
    .filter(({ text }) => text.trim() !== '')
    .map(({ id, text, day }) => ({ id, under: t('rules.added'), text: text.trim(), day }))

/** All cards that were typed in, in the order of their words: whose they were is not told. */
export const cardsFor = ({ rounds }: Pick<ThisActivity, 'rounds'>, prompt: Prompt): readonly string[] =>
  rounds
    .flatMap(({ tables }) => tables.flatMap(({ work }) => work?.cards ?? []))
    .filter((card) => card.prompt === prompt && card.text.trim() !== '')
    .map(({ text }) => text)
    .sort()

const linesAt = ({ places }: Setup, kind: PlaceKind): readonly string[] =>
  placesOf(places, kind).flatMap(({ text }) => linesOf(text))

const when = (setup: Setup, context: Context): Lines => {
  const { day, way } = setup
  return [
    said(
      context.t(day === null ? `report.met.${way}.some-day` : `report.met.${way}`, { day: whenSaid(setup, context) }),
    ),
  ]
}

/** Programme, process plan and ground rules: what belongs in the case file. */
const papers = (told: ThisTold, context: Context): Lines => {
  const { t } = context
  const { setup } = told
  return [
    ...saidIfAny(setup.title),
    ...when(setup, context),
    ...under(t('place.programme'), listOf(linesAt(setup, 'programme'))),
    ...under(t('place.process'), listOf(linesAt(setup, 'process'))),
    ...under(t('place.rules'), listOf(linesAt(setup, 'rules'))),
    ...(agreed(told, context).length > 0 ? [everythingAgreed] : []),
  ]
}

/** What stands in the documents already, as lists of their own. */
const toldApart: readonly PlaceKind[] = ['programme', 'process', 'rules']

const roomBlocks = (setup: Setup, { t }: Context): Lines => {
  if (setup.places.length === 0) return []
  const rows = setup.places
    .map((place, at) => ({ place, term: `${at + 1}. ${placeName(place, t)}` }))
    .filter(({ place }) => !toldApart.includes(place.kind))
    .map(
      ({ place, term }) =>
        [term, [place.text, place.link.replace(/^(tel|mailto):/i, '')].filter(Boolean).join('\n') || '–'] as const,
    )
  return under<View>(t('report.room'), [
    { kind: 'picture', view: roomView(setup, t), label: t('picture.label', { title: setup.title }) },
    ...(rows.length > 0 ? [{ kind: 'definitions' as const, rows }] : []),
  ])
}

/** The cards as they were brought, without a sender and in no order. */
const cardBlocks = (activity: ThisActivity, { t }: Context): Lines =>
  prompts.flatMap((prompt) =>
    under(activity.setup.prompts[prompt].trim() || t(`card.${prompt}`), listOf(cardsFor(activity, prompt))),
  )

const choreBlocks = ({ chores }: Setup, { t, dayName }: Context): Lines =>
  tableOf(
    [t('chore.text'), t('chore.who'), t('chore.day'), t('chore.done')],
    chores.map(({ text, kind, who, day, done }) => [
      text.trim() || t(`chore.kind.${kind}`),
      who || '–',
      day === null ? '–' : dayName(day),
      t(done ? 'report.yes' : 'report.no'),
    ]),
  )

const quizBlocks = ({ quiz }: Setup, { t }: Context): Lines =>
  tableOf(
    [t('quiz.asks'), t('quiz.right'), t('quiz.why')],
    asked(quiz).map(({ text, answers, right, why }) => [
      text,
      right === null ? '–' : (answers[right] ?? '–'),
      why || '–',
    ]),
  )

const tableBlocks = ({ tables }: Setup, { t }: Context): Lines =>
  tableOf(
    [t('table.name'), t('table.roles')],
    tables.map(({ name, roles }) => [name || '–', linesOf(roles).join(', ') || '–']),
  )

const forCase = (told: ThisTold, context: Context): readonly Document<View>[] => [
  { id: 'room', title: context.t('report.title'), blocks: papers(told, context) },
]

const forUs = (activity: ThisActivity, context: Context): readonly Document<View>[] => {
  const { setup } = activity
  const { t } = context
  return [
    {
      id: 'room',
      title: t('report.title'),
      blocks: [
        ...papers(activity, context),
        ...cardBlocks(activity, context),
        ...under(t('prepare.chores'), choreBlocks(setup, context)),
        ...under(t('prepare.tables'), tableBlocks(setup, context)),
        ...under(t('parcel.letter'), linesOf(setup.letter).map(said)),
        ...under(t('parcel.snacks'), listOf(linesOf(setup.snacks))),
        ...roomBlocks(setup, context),
        ...under(t('prepare.quiz'), quizBlocks(setup, context)),
      ],
    },
  ]
}

/** Cards are in *Til os selv* alone. */
export const documents: Documents<MethodTypes, View> = { case: forCase, ours: forUs }
