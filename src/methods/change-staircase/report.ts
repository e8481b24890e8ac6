import type { Block, Context, Day, Reader, Report } from '../contract'
import type { View } from './audience'
import { monthInYear, monthOf, yearOf } from './calendar'
import { bidOf, placingOf } from './counts'
import { handover } from './handover'
import { type Agreed, fieldNames, type Play, type Setup, where } from './model'
import { daysOf, fixedIn, nextHalfYear, type Occurrence, occurrencesOf, phaseOf, standingOf } from './occurrences'
import { forRoom } from './room-setup'
import { shortDay } from './stairs-layout'
import { placingText } from './steps-layout'
import { stairsView, wheelView } from './views'

type Line = Block<View>

const heading = (text: string): Line => ({ kind: 'heading', text })
const said = (text: string): Line => ({ kind: 'text', text })
const table = (title: string, head: readonly string[], rows: readonly (readonly string[])[]): readonly Line[] =>
  rows.length === 0 ? [] : [heading(title), { kind: 'table', head, rows }]

const monthText = (day: Day, { t }: Context): string =>
  t('month.year', { month: t(`month.${monthInYear(day)}`), year: yearOf(day) })

const when = ({ item, day }: Occurrence, context: Context): string =>
  item.date === null ? monthText(day, context) : context.dayName(day)

/** Three tables: what the next six months bring, what comes later, and what has been done. */
const itemTables = (setup: Setup, context: Context): readonly Line[] => {
  const { t, today } = context
  const next = nextHalfYear(setup, today)
  const all = occurrencesOf(setup, today)
  const head = [t('report.what'), t('report.when')]
  const rows = (list: readonly Occurrence[]) => list.map((one) => [one.item.text, when(one, context)])
  return [
    ...table(t('report.next'), head, rows(next)),
    ...table(t('report.later'), head, rows(all.filter((one) => !one.done && !next.some(({ id }) => id === one.id)))),
    ...table(t('report.done'), head, rows(all.filter(({ done }) => done))),
  ]
}

const phaseName = ({ setup }: Play, { phase }: Pick<Agreed, 'phase'>): string | null =>
  setup.phases.find(({ id }) => id === phase)?.name ?? null

/** What the room agreed on, sitting by sitting. */
const agreedLines = (activity: Play, { t, dayName }: Context): readonly Line[] => {
  const items = activity.rounds.flatMap(({ id, day }) =>
    activity.plenary.agreed
      .filter(({ round }) => round === id)
      .map((one) => {
        const name = phaseName(activity, one)
        return name === null
          ? t('report.agreed.said', { day: dayName(day), text: one.text })
          : t('report.agreed.at', { day: dayName(day), name, text: one.text })
      }),
  )
  return items.length === 0 ? [] : [heading(t('report.agreed')), { kind: 'list', items }]
}

const caseReport = (activity: Play, context: Context): Report<View> => {
  const { t } = context
  const { share, body } = activity.setup
  const items = itemTables(activity.setup, context)
  return [
    said(body.trim() === '' ? t('report.purpose') : t('report.purpose.of', { body })),
    ...(items.length === 0 ? [said(t('report.nothing'))] : items),
    ...(share.phase ? agreedLines(activity, context) : []),
    ...(share.handover ? handover(activity, context) : []),
  ]
}

const everyItem = (setup: Setup, context: Context): readonly Line[] => {
  const { t, today } = context
  // Two things to a cell: eight columns would run off an A4.
  const rows = occurrencesOf(setup, today).map((one) => {
    const effort =
      one.item.days === null ? t(`effort.${one.item.effort}`) : t('effort.days', { count: daysOf(one.item) })
    return [
      one.item.text,
      phaseOf(setup, one.item)?.name ?? '',
      one.item.date === null ? monthText(one.day, context) : shortDay(one.day, t),
      shortDay(one.begin, t),
      `${effort}, ${t(`kind.${one.item.kind}`)}`,
      [one.item.role, t(`standing.${standingOf(one, today)}`)].filter(Boolean).join(', '),
    ]
  })
  const head = [
    ...[t('item.text'), t('item.phase'), t('item.month'), t('item.begin')],
    ...[`${t('item.effort')}, ${t('item.kind')}`, `${t('item.role')}, ${t('item.standing')}`],
  ]
  const dropped = setup.items.filter((item) => item.dropped).map(({ text }) => text)
  return [
    ...table(t('report.items'), head, rows),
    ...(dropped.length > 0 ? [heading(t('report.dropped')), { kind: 'list' as const, items: dropped }] : []),
  ]
}

const everyPhase = ({ phases }: Setup, context: Context): readonly Line[] => {
  const { t } = context
  return phases.flatMap((phase, at): readonly Line[] => [
    heading(t('report.phase', { number: at + 1, name: phase.name, month: monthText(`${phase.from}-01`, context) })),
    said(t('report.phase.stage', { name: phase.stageName, line: phase.line })),
    ...fieldNames.flatMap((name) => {
      const { text, for: reach } = phase.fields[name]
      return text.trim() === '' ? [] : [said(t(`report.field.${reach}`, { field: t(`field.${name}`), text }))]
    }),
  ])
}

const placings = (activity: Play, { t, dayName }: Context): readonly Line[] => {
  const now = activity.rounds.at(-1)?.id
  const rows = activity.rounds
    .filter(({ id }) => id !== now || activity.shown.includes(where))
    .flatMap((sitting) => {
      const placing = placingOf(activity.setup.phases, sitting)
      const bid = bidOf(activity, sitting.id)
      return placing.kind === 'nothing' && bid === null
        ? []
        : [[dayName(sitting.day), placingText(placing, t), bid === null ? '' : t('places.step', { number: bid + 1 })]]
    })
  return table(t('report.placings'), [t('report.when'), t('report.committee'), t('report.administration')], rows)
}

const fixedTable = (setup: Setup, context: Context): readonly Line[] => {
  const { t, dayName, today } = context
  const rows = fixedIn(setup, yearOf(today)).map(({ fixed, day }) => [
    fixed.text,
    fixed.date === null ? monthText(day, context) : dayName(day),
    fixed.source,
  ])
  return table(t('fixed.title'), [t('report.what'), t('report.when'), t('fixed.source')], rows)
}

const earlierTerms = ({ earlier }: Setup, context: Context): readonly Line[] =>
  earlier.flatMap(({ from, to, handover: words, items }): readonly Line[] => [
    heading(context.t('report.earlier', { from: from.slice(0, 4), to: to.slice(0, 4) })),
    ...(words.trim() === '' ? [] : [said(words)]),
    ...(items.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            head: [context.t('report.what'), context.t('report.when'), context.t('item.standing')],
            rows: items.map(({ text, month, done }) => [
              text,
              monthText(`${month}-01`, context),
              context.t(done ? 'standing.done' : 'report.not-done'),
            ]),
          },
        ]),
  ])

/** *Til sagen* carries the items for the room, and the step only where that is chosen; *Til os selv* carries all of it. */
export const report = (activity: Play, context: Context, reader: Reader): Report<View> => {
  const room = { ...activity, setup: forRoom(activity.setup) }
  if (reader === 'case') return caseReport(room, context)
  const { setup, plenary, rounds } = activity
  const { t, today } = context
  const months = monthOf(today)
  return [
    said(t('report.purpose.own', { month: monthText(`${months}-01`, context) })),
    ...(setup.phases.length === 0
      ? []
      : [
          {
            kind: 'picture' as const,
            view: stairsView(setup, today, plenary.agreed, rounds),
            label: t('picture.stairs', { count: setup.phases.length }),
          },
        ]),
    {
      kind: 'picture',
      view: wheelView(setup, yearOf(today), today, t),
      label: t('picture.wheel.label', { year: yearOf(today) }),
    },
    ...agreedLines(activity, context),
    ...placings(activity, context),
    ...everyItem(setup, context),
    ...everyPhase(setup, context),
    ...fixedTable(setup, context),
    heading(t('neutral.title')),
    said(t('neutral.text')),
    said(t('neutral.source')),
    ...handover(room, context),
    ...earlierTerms(setup, context),
  ]
}
