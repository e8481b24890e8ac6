import type { Activity, Agreed, Block, Context, Documents, Told } from '../contract'
import { everythingAgreed, heading, listOf, said, tableOf, under } from '../kit/documents'
import { lineView, type View } from './audience'
import { answersTo, discussed, reasonsFor, type Split } from './counts'
import { headings, type MethodTypes, type Story, sides, type ThisActivity } from './model'

type Lines = readonly Block<View>[]
type ThisTold = Told<MethodTypes>

export const agreed = ({ plenary }: ThisTold, { t }: Context): readonly Agreed[] =>
  headings.flatMap((one) =>
    plenary.agreed
      .filter((text) => text.under === one)
      .map(({ id, text, day }) => ({ id, under: t(`heading.${one}`), text, day })),
  )

/** What is said of the evening: as many stories as the room has seen the answers to, and the plenary where it came to words. */
const how = ({ setup, plenary, round }: ThisTold, { t }: Context): Lines => {
  const { shown } = round
  const count = setup.stories.filter(({ id }) => shown.includes(id)).length
  return [
    ...(count === 0 ? [] : [said(t('report.how', { count }))]),
    ...(plenary.agreed.length === 0 ? [] : [said(t('report.gathered'))]),
  ]
}

const counted = (activity: ThisActivity, story: Story, { t }: Context): Lines => {
  // The first answers: what the room said before the talk.
  const view = lineView(activity, story, false)
  if (view.kind !== 'line')
    return [said(t(answersTo(activity, story.id)?.state === 'few' ? 'report.few' : 'report.not-counted'))]
  const row = ({ over, under: below }: Split): readonly string[] => [String(over), String(below)]
  // The whole room is said only where every table is in.
  const room = view.partly ? t('report.tables', { ...view.partly, count: view.partly.of }) : t('report.room')
  return [
    { kind: 'picture', view, label: t('picture.label', { over: view.over, under: view.under }) },
    ...tableOf(
      [t('report.answers'), t('side.over'), t('side.under')],
      [[room, ...row(view)], ...view.tables.map((one) => [one.name, ...row(one)])],
    ),
  ]
}

const storyBlocks = (activity: ThisActivity, story: Story, context: Context): Lines => [
  heading(story.title),
  said(story.text),
  ...counted(activity, story, context),
  ...sides.flatMap((side): Lines => {
    const reasons = reasonsFor(activity, story.id).filter((reason) => reason.side === side)
    const items = listOf(reasons.map(({ text }) => text))
    return items.length === 0 ? [] : [said(context.t(`report.reasons.${side}`)), ...items]
  }),
]

const tableExpectations = (activity: ThisActivity, { t }: Context): Lines => {
  const rows = activity.round.tables.flatMap(({ name, work }) =>
    (work?.expectations ?? []).map(({ text }) => [name, text]),
  )
  return under(t('report.expectations'), tableOf([t('report.table'), t('report.expectation')], rows))
}

/** *Til sagen* carries what was agreed and nothing that anybody answered; *Til os selv* carries everything. */
export const documents: Documents<MethodTypes, View> = {
  case: (told, context) => [
    {
      id: 'case',
      title: context.t('report.agreed'),
      blocks: [
        said(context.t('report.purpose')),
        ...how(told, context),
        heading(context.t('report.agreed')),
        everythingAgreed,
      ],
    },
  ],
  ours: (activity: Activity<MethodTypes>, context) => [
    {
      id: 'ours',
      title: context.t('report.agreed'),
      blocks: [
        heading(context.t('report.agreed')),
        everythingAgreed,
        ...tableExpectations(activity, context),
        ...how(activity, context),
        ...discussed(activity).flatMap((story) => storyBlocks(activity, story, context)),
      ],
    },
  ],
}
