import type { Block, Context, Reader, Report } from '../contract'
import { lineView, type View } from './audience'
import { answersTo, discussed, reasonsFor } from './counts'
import { headings, type Play, type Story, sides, tablesOf } from './model'

type Line = Block<View>

const agreedBlocks = ({ plenary }: Play, { t, today, dayName }: Context): readonly Line[] => {
  const under = headings.flatMap((heading): readonly Line[] => {
    const items = plenary.agreed.filter((one) => one.under === heading).map(({ text }) => text)
    return items.length === 0
      ? []
      : [
          { kind: 'heading', text: t(`heading.${heading}`) },
          { kind: 'list', items },
        ]
  })
  return under.length === 0
    ? [{ kind: 'text', text: t('report.nothing-agreed') }]
    : [
        { kind: 'heading', text: t('report.agreed') },
        { kind: 'text', text: t('report.today', { today: dayName(today) }) },
        ...under,
      ]
}

const how = (activity: Play, { t }: Context): readonly Line[] => {
  const count = discussed(activity).length
  return count === 0 ? [] : [{ kind: 'text', text: t('report.how', { count }) }]
}

const storyBlocks = (activity: Play, story: Story, { t }: Context): readonly Line[] => {
  // The first answers: what the room said before the talk.
  const view = lineView({ ...activity, shown: [story.id] }, story)
  const counted: readonly Line[] =
    view.kind !== 'line'
      ? [
          {
            kind: 'text',
            text: t(answersTo(activity, story.id)?.state === 'few' ? 'report.few' : 'report.not-counted'),
          },
        ]
      : [
          { kind: 'picture', view, label: t('picture.label', { over: view.over, under: view.under }) },
          {
            kind: 'table',
            head: [t('report.answers'), t('side.over'), t('side.under')],
            rows: [
              [t('report.room'), String(view.over), String(view.under)],
              ...view.tables.map((row) => [row.name, String(row.over), String(row.under)]),
            ],
          },
        ]
  const reasons = sides.flatMap((side): readonly Line[] => {
    const items = reasonsFor(activity, story.id)
      .filter((reason) => reason.side === side)
      .map(({ text }) => text)
    return items.length === 0
      ? []
      : [
          { kind: 'text', text: t(`report.reasons.${side}`) },
          { kind: 'list', items },
        ]
  })
  return [{ kind: 'heading', text: story.title }, { kind: 'text', text: story.text }, ...counted, ...reasons]
}

const tableExpectations = (activity: Play, { t }: Context): readonly Line[] => {
  const rows = tablesOf(activity).flatMap(({ name, work }) =>
    (work?.expectations ?? []).map(({ text }) => [name, text]),
  )
  return rows.length === 0
    ? []
    : [
        { kind: 'heading', text: t('report.expectations') },
        { kind: 'table', head: [t('report.table'), t('report.expectation')], rows },
      ]
}

/** *Til sagen* carries what was agreed and nothing that anybody answered; *Til os selv* carries everything. */
export const report = (activity: Play, context: Context, reader: Reader): Report<View> => {
  const { t } = context
  const agreed = agreedBlocks(activity, context)
  const purpose: Line = { kind: 'text', text: t('report.purpose') }
  if (reader === 'case') return [purpose, ...how(activity, context), ...agreed]
  return [
    ...agreed,
    ...tableExpectations(activity, context),
    ...how(activity, context),
    ...discussed(activity).flatMap((story) => storyBlocks(activity, story, context)),
  ]
}
