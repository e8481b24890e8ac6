import { Minus, Plus } from 'lucide-react'
import { memo, type ReactNode, useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import { CountGrid } from '../../gather/count-grid'
import { useText } from '../../i18n/language'
import type { Table, Way } from '../../methods/contract'
import { Button } from '../../ui/button'
import { Check } from '../../ui/field'
import { askedAt, revealed } from '../../workshop/evening/asked'
import { hasHandedInAgain, takeHandedIn } from '../../workshop/evening/copies'
import { chooseWay, cover, seatPeople, stepNow } from '../../workshop/evening/presses'
import type { Session } from '../../workshop/evening/session'
import { useActivity, usePart } from '../../workshop/evening/use'
import { paths } from '../frame/paths'
import type { Stage } from '../stage/controller'
import { gridTables, typeCounts } from './grid'
import { HandOut } from './hand-out'
import { GivenApart, Waiting } from './in-picture'
import { LayAside } from './lay-aside'

const ways: readonly Way[] = ['cards', 'hands', 'tablet', 'paper']

const boxState = (session: Session, seat: string, poll: string | undefined, text: ReturnType<typeof useText>) => {
  const boxes = (poll === undefined ? [] : (session.round().at.get(poll) ?? [])).filter((one) => one.seat === seat)
  const open = boxes.map(({ box }) => box).find((box) => box.state === 'open')
  if (open) return text('grid.open', { given: open.turns, of: open.of })
  if (boxes.length === 0) return ''
  return text(boxes.some(({ box }) => box.state === 'closed') ? 'table.in' : 'table.withheld')
}

const WayOf = ({ session, table }: { readonly session: Session; readonly table: Table<unknown> }) => {
  const text = useText()
  return (
    <label>
      <span className="hidden-text">{text('way.of', { name: table.name })}</span>
      <select
        className="input input-small"
        value={table.way}
        onChange={(event) => {
          const way = ways.find((one) => one === event.target.value)
          if (way) chooseWay(session, table.seat, way)
        }}
      >
        {ways.map((way) => (
          <option key={way} value={way}>
            {text(`way.${way}`)}
          </option>
        ))}
      </select>
    </label>
  )
}

interface RowProps {
  readonly session: Session
  readonly table: Table<unknown>
  readonly poll: string | undefined
  /** There is something to answer here or next, and so a way to answer it. */
  readonly asks: boolean
  readonly workshopId: string
}

/** Drawn anew when the table is another, or the question: what the room does together changes neither. */
const TableRow = memo(({ session, table, poll, asks, workshopId }: RowProps) => {
  const text = useText()
  const own = table.id === table.seat
  const passed = asks && table.way === 'tablet'
  return (
    <li className="run-table">
      <strong>
        <bdi>{table.name}</bdi>
      </strong>
      {own && (
        <span className="row run-people">
          <Button
            small
            aria-label={text('seat.fewer', { name: table.name })}
            icon={<Minus aria-hidden="true" />}
            disabled={table.people === 0}
            onClick={() => seatPeople(session, table.seat, table.people - 1)}
          />
          <span className="run-number">{table.people}</span>
          <Button
            small
            aria-label={text('seat.more', { name: table.name })}
            icon={<Plus aria-hidden="true" />}
            onClick={() => seatPeople(session, table.seat, table.people + 1)}
          />
        </span>
      )}
      {asks ? <WayOf session={session} table={table} /> : <span />}
      <span className="small">{boxState(session, table.seat, poll, text)}</span>
      {hasHandedInAgain(session, table) && (
        <span className="small">
          {text('table.again')}{' '}
          <Button small look="plain" onClick={() => takeHandedIn(session, table)}>
            {text('table.take-own')}
            <span className="hidden-text"> {table.name}</span>
          </Button>
        </span>
      )}
      {(passed || session.method.table) && (
        <Link className="small" to={paths.group(workshopId, session.id, table.id)}>
          {text(passed ? 'way.tablet' : 'table.write')}
          <span className="hidden-text"> {table.name}</span>
        </Link>
      )}
    </li>
  )
})

/** In plenary nobody answers at the tables: they are folded away. */
const TableList = ({ quiet, children }: { readonly quiet: boolean; readonly children: ReactNode }) => {
  const text = useText()
  return quiet ? (
    <details>
      <summary>{text('run.tables')}</summary>
      {children}
    </details>
  ) : (
    children
  )
}

/** Opens with the pen in the first cell, in sight. */
const Opened = ({ children }: { readonly children: ReactNode }) => {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' })
    place.current?.querySelector('input')?.focus()
  }, [])
  return (
    <div ref={place} className="stack">
      {children}
    </div>
  )
}

interface Props {
  readonly session: Session
  readonly stage: Stage
  readonly workshopId: string
}

/** The tables of the item: how many sit there, how they answer, and the counts of the question the room is at. */
export const RunTables = ({ session, stage, workshopId }: Props) => {
  const text = useText()
  const activity = useActivity(session)
  const perTable = usePart(session.record, (record) => record.perTable)
  const [typing, setTyping] = useState(false)
  const tables = activity.rounds.at(-1)?.tables ?? []
  const step = stepNow(session)
  const polls = askedAt(step).flatMap((id) => session.poll(id) ?? [])
  const [poll] = polls
  const steps = session.steps()
  // From the steps that lead up to questions until those that show them: at others no table answers anything.
  const part = steps.slice(steps.findIndex(({ id }) => id === step?.id)).find((one) => one.part !== undefined)?.part
  const asks = session.parts().some(({ id, polls }) => id === part && polls.length > 0)
  return (
    <section className="stack" aria-label={text('run.tables')}>
      {poll && (
        <div className="row spread">
          <Button small aria-expanded={typing} onClick={() => setTyping(!typing)}>
            {text('grid.open-grid')}
          </Button>
        </div>
      )}
      {poll && typing && (
        <Opened>
          <CountGrid
            polls={polls}
            tables={gridTables(session)}
            type={typeCounts(session)}
            unseal={({ id }) => cover(session, id)}
          />
        </Opened>
      )}
      {polls.map((one) => (
        <Waiting
          key={one.id}
          session={session}
          stage={stage}
          poll={one}
          shows={step !== null && revealed(step).includes(one.id)}
        />
      ))}
      <GivenApart session={session} />
      <TableList quiet={step?.who === 'plenary' && poll === undefined}>
        <ul className="run-tables">
          {tables.map((table) => (
            <TableRow
              key={table.id}
              session={session}
              table={table}
              poll={poll?.id}
              asks={asks}
              workshopId={workshopId}
            />
          ))}
        </ul>
        <HandOut session={session} />
      </TableList>
      <LayAside session={session} />
      {poll && !poll.asOne && (
        <Check
          label={text('run.per-table')}
          checked={perTable}
          onChange={(on) => session.record.set({ ...session.record.store.getState().data, perTable: on })}
        />
      )}
    </section>
  )
}
