import type { Agreed, Block, Context, Day, Documents } from '../contract'
import { everythingAgreed, heading, listOf, said, saidIfAny, tableOf, under } from '../kit/documents'
import type { View } from './audience'
import { monthInYear, monthOf, yearOf } from './calendar'
import { bidOf, placingOf } from './counts'
import { handover } from './handover'
import { fieldNames, type MethodTypes, type Setup, type ThisActivity, type ThisTold, where } from './model'
import { daysOf, fixedIn, nextHalfYear, type Occurrence, occurrencesOf, phaseOf, standingOf } from './occurrences'
import { forRoom } from './room-setup'
import { shortDay } from './stairs-layout'
import { placingText } from './steps-layout'
import { stairsView, wheelView } from './views'

type Line = Block<View>

const table = (title: string, head: readonly string[], rows: readonly (readonly string[])[]): readonly Line[] =>
  under(title, tableOf(head, rows))

const monthText = (day: Day, { t }: Context): string =>
  t('month.year', { month: t(`month.${monthInYear(day)}`), year: yearOf(day) })

const when = ({ item, day }: Occurrence, context: Context): string =>
  item.date === null ? monthText(day, context) : context.dayName(day)

/** What the next six months bring, what ought to be done already, what comes later, and what has been done. */
const itemTables = (setup: Setup, context: Context): readonly Line[] => {
  const { t, today } = context
  const coming = nextHalfYear(setup, today)
  const isLate = (one: Occurrence) => standingOf(one, today) === 'late'
  const [next, late] = [coming.filter((one) => !isLate(one)), coming.filter(isLate)]
  const all = occurrencesOf(setup, today)
  const later = all.filter(
    (one) => !one.done && standingOf(one, today) !== 'passed' && !coming.some(({ id }) => id === one.id),
  )
  const head = [t('report.what'), t('report.when')]
  const rows = (list: readonly Occurrence[]) => list.map((one) => [one.item.text, when(one, context)])
  return [
    ...table(t('report.next'), head, rows(next)),
    ...table(t('standing.late'), head, rows(late)),
    ...table(t('report.later'), head, rows(later)),
    ...table(t('report.done'), head, rows(all.filter(({ done }) => done))),
  ]
}

/** What the room agreed on, sitting by sitting; a step is called by the name that the room knows. */
export const agreed = ({ setup, plenary }: ThisTold, { t }: Context): readonly Agreed[] => {
  const { phases } = forRoom(setup)
  return [...plenary.agreed]
    .sort((one, other) => (one.day < other.day ? -1 : 1))
    .map(({ id, phase, text, day }) => {
      const name = phases.find((one) => one.id === phase)?.name.trim() ?? ''
      const words = name === '' || text.trim() === '' ? name || text : t('report.agreed.at', { name, text })
      return { id, under: t('report.agreed'), text: words, day }
    })
    .filter(({ text }) => text.trim() !== '')
}

const forCase = (told: ThisTold, context: Context): readonly Line[] => {
  const room = { ...told, setup: forRoom(told.setup) }
  const { t } = context
  const { share, body } = room.setup
  const items = itemTables(room.setup, context)
  return [
    said(body.trim() === '' ? t('report.purpose') : t('report.purpose.of', { body })),
    ...(items.length === 0 ? [said(t('report.nothing'))] : items),
    ...(share.phase ? [everythingAgreed] : []),
    ...(share.handover ? handover(room, context) : []),
  ]
}

const everyItem = (setup: Setup, context: Context): readonly Line[] => {
  const { t, today } = context
  // Two things to a cell: eight columns would run off an A4, and of six the words are broken.
  const rows = occurrencesOf(setup, today).map((one) => {
    const effort =
      one.item.days === null ? t(`effort.${one.item.effort}`) : t('effort.days', { count: daysOf(one.item) })
    return [
      one.item.text,
      phaseOf(setup, one.item)?.name ?? '',
      [one.item.date === null ? monthText(one.day, context) : shortDay(one.day, t), shortDay(one.begin, t)].join(', '),
      `${effort}, ${t(`kind.${one.item.kind}`)}`,
      [one.item.role, t(`standing.${standingOf(one, today)}`)].filter(Boolean).join(', '),
    ]
  })
  const head = [
    ...[t('item.text'), t('item.phase'), `${t('item.month')}, ${t('item.begin')}`],
    ...[`${t('item.effort')}, ${t('item.kind')}`, `${t('item.role')}, ${t('item.standing')}`],
  ]
  const dropped = setup.items.filter((item) => item.dropped).map(({ text }) => text)
  return [...table(t('report.items'), head, rows), ...under(t('report.dropped'), listOf(dropped))]
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

const placings = (activity: ThisActivity, { t, dayName }: Context): readonly Line[] => {
  const now = activity.round.id
  const rows = activity.rounds
    .filter(({ id }) => id !== now || activity.round.shown.includes(where))
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

const earlierTerms = ({ earlier }: Setup, context: Context): readonly Line[] => {
  const { t } = context
  const head = [t('report.what'), t('report.when'), t('item.standing')]
  return earlier.flatMap(({ from, to, handover: words, items }): readonly Line[] => {
    const rows = items.map(({ text, month, done }) => [
      text,
      monthText(`${month}-01`, context),
      t(done ? 'standing.done' : 'report.not-done'),
    ])
    return [
      heading(t('report.earlier', { from: from.slice(0, 4), to: to.slice(0, 4) })),
      ...saidIfAny(words),
      ...tableOf(head, rows),
    ]
  })
}

const pictures = ({ setup, plenary, rounds }: ThisActivity, { t, today }: Context): readonly Line[] => {
  const [count, year] = [setup.phases.length, yearOf(today)]
  const stairs = stairsView(setup, today, plenary.agreed, rounds)
  return [
    ...(count === 0 ? [] : [{ kind: 'picture' as const, view: stairs, label: t('picture.stairs', { count }) }]),
    { kind: 'picture', view: wheelView(setup, year, today, t), label: t('picture.wheel.label', { year }) },
  ]
}

const forUs = (activity: ThisActivity, context: Context): readonly Line[] => {
  const { setup } = activity
  const { t, today } = context
  return [
    said(t('report.purpose.own', { month: monthText(`${monthOf(today)}-01`, context) })),
    ...pictures(activity, context),
    ...(activity.plenary.agreed.length === 0 ? [] : [everythingAgreed]),
    ...placings(activity, context),
    ...everyItem(setup, context),
    ...everyPhase(setup, context),
    ...fixedTable(setup, context),
    heading(t('neutral.title')),
    said(t('neutral.text')),
    said(t('neutral.source')),
    ...handover({ ...activity, setup: forRoom(setup) }, context),
    ...earlierTerms(setup, context),
  ]
}

/** *Til sagen* carries the items for the room, and the step only where that is chosen; *Til os selv* carries all of it. */
export const documents: Documents<MethodTypes, View> = {
  case: (told, context) => [{ id: 'case', title: context.t('report.next'), blocks: forCase(told, context) }],
  ours: (activity, context) => [{ id: 'ours', title: context.t('report.items'), blocks: forUs(activity, context) }],
}
