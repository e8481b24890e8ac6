import { halves, timeSeparator } from '../../i18n/format'
import { useText } from '../../i18n/language'
import { timeOf } from '../../lib/clock'
import { Button } from '../../ui/button'
import { TimeField } from '../../ui/day-field'
import { doneOf } from '../../workshop/evening/done'
import type { ExpectedItem } from '../../workshop/evening/expected'
import type { RunSheet } from '../../workshop/evening/run-sheet'
import { doneText } from '../../workshop/files/course-paper'
import type { Item, Workshop } from '../../workshop/record/records'
import type { EveningHere } from '../stage/use-evening'

const clock = (minutes: number) => timeOf(minutes, timeSeparator())
/** What has been was at the minute that a clock on the wall showed then. */
const wall = (minutes: number) => clock(Math.floor(minutes))

/** The time that an item is fixed at, where it is. */
export const FixedTime = ({ item, name, change }: { item: Item; name: string; change(item: Item): void }) => {
  const text = useText()
  if (!item.at) return null
  return (
    <span className="row item-fixed">
      <TimeField
        label={text('item.fixed', { name })}
        value={item.at.replace('.', ':').padStart(5, '0')}
        onChange={(at) => change({ ...item, at })}
      />
      <Button look="plain" small onClick={() => change({ ...item, at: '' })}>
        {text('item.unfix')}
      </Button>
    </span>
  )
}

interface Props {
  readonly item: Item
  readonly workshop: Workshop
  readonly evening: EveningHere
}

/** How an item stands beside its plan: that it is running, what it took, or when it is expected now. */
export const ItemCourse = ({ item, workshop, evening }: Props) => {
  const text = useText()
  const found = evening.expected.items.find(({ id }) => id === item.id)
  if (!workshop.course || !found) return null
  const session = item.kind === 'method' ? evening.sessions.find(({ id }) => id === item.activity) : undefined
  const done = session && found.state === 'done' ? doneText(doneOf(session), text) : ''
  return (
    <span className="item-course" data-state={found.state}>
      <Told found={found} timely={evening.timely} />
      {done && <span>{text('course.did', { what: done })}</span>}
      {evening.timely && found.short >= 1 && (
        <span className="tag tag-warn">{text('item.short', { minutes: halves(Math.round(found.short)) })}</span>
      )}
    </span>
  )
}

const Told = ({ found, timely }: { readonly found: ExpectedItem; readonly timely: boolean }) => {
  const text = useText()
  const { state, begins, minutes, plannedMinutes, planned } = found
  if (state === 'passed') return <span>{text('course.not-held')}</span>
  if (begins === null) return null
  const time = state === 'ahead' ? clock(begins) : wall(begins)
  if (state === 'running' && !timely)
    return <strong className="tag item-running">{text('item.since', { time })}</strong>
  if (state === 'running')
    return <strong className="tag item-running">{text('item.running', { time, end: clock(begins + minutes) })}</strong>
  // Nobody knows when it ended.
  if (state === 'done' && minutes === 0)
    return <span>{text('item.began', { time, planned: halves(plannedMinutes) })}</span>
  if (state === 'done')
    return (
      <span>
        {text('item.done', { time, minutes: Math.max(1, Math.round(minutes)), planned: halves(plannedMinutes) })}
      </span>
    )
  if (!timely || Math.abs(begins - planned) < 1) return null
  return <span>{text('item.expected', { time, planned: clock(planned) })}</span>
}

/** When the evening ends: as planned before it, as expected while it runs, and as it was. */
export const SheetEnd = ({
  sheet,
  workshop,
  evening: { expected, timely },
}: {
  readonly sheet: RunSheet
  readonly workshop: Workshop
  readonly evening: EveningHere
}) => {
  const text = useText()
  const { spare } = sheet
  const planned = clock(expected.plannedEnd)
  if (workshop.course && expected.state === 'over')
    return <p className="sheet-end">{text('sheet.ended', { time: wall(expected.ends), planned })}</p>
  if (workshop.course && expected.state === 'on' && timely)
    return <p className="sheet-end">{text('sheet.expected', { time: clock(expected.ends), planned })}</p>
  return (
    <p className={spare !== null && spare < 0 ? 'sheet-end sheet-late' : 'sheet-end'} role="status">
      {text('sheet.ends', { time: clock(sheet.ends) })}
      {spare !== null &&
        ` · ${spare < 0 ? text('sheet.too-long', { minutes: halves(-spare) }) : text('sheet.spare', { minutes: halves(spare) })}`}
    </p>
  )
}
