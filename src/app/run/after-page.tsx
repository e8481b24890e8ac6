import { useCallback } from 'react'
import { Link } from 'react-router'
import { CountGrid } from '../../gather/count-grid'
import { useLanguage, useText } from '../../i18n/language'
import type { Play, Step, Table } from '../../methods/contract'
import { type AnyMethod, methodName } from '../../methods/registry'
import { isMadeUp } from '../../workshop/evening/made-up'
import { cover, holdAfterwards } from '../../workshop/evening/presses'
import type { Session } from '../../workshop/evening/session'
import { useActivity, useDocument, usePlenary, useWork } from '../../workshop/evening/use'
import { ActionBar } from '../frame/bars'
import { type loadHeld, useLoaded } from '../frame/loading'
import { PageBar } from '../frame/page-bar'
import { paths } from '../frame/paths'
import { keeperOf } from '../frame/pictures'
import { useWayBack } from '../frame/way-back'
import { gridTables, typeCounts } from './grid'
import { InPicture } from './in-picture'
import { LayAside } from './lay-aside'

export { loadHeld as loader } from '../frame/loading'

interface TableProps {
  readonly session: Session
  readonly table: Table<unknown>
  readonly Group: NonNullable<AnyMethod['table']>['Group']
  /** Before anything is typed in. */
  typed(): void
}

/** The same function as long as what it is made of is the same: else each key would draw every row anew. */
const useTyped = (typed: () => void, play: Play<object>): Play<object> =>
  useCallback(
    (move) => {
      typed()
      play(move)
    },
    [typed, play],
  )

/** What one table made, part by part. */
const TableParts = ({ session, table, Group, typed }: TableProps) => {
  const play = useTyped(typed, useWork(session, table.id))
  const brief = session.brief()
  return session.parts().map((part) => (
    <div key={part.id} className="stack">
      <h3>{part.title}</h3>
      <Group
        brief={brief}
        table={table}
        part={part.id}
        play={play}
        keepPicture={keeperOf(session)}
        context={session.context()}
      />
    </div>
  ))
}

/** The day it was held: what is typed in the next morning was made the evening before. */
const dayHeld = (session: Session): string => {
  const { today } = session.context()
  const day = session.here.event?.store.getState().data.day ?? ''
  return day !== '' && day < today ? day : today
}

/** What the room did together: the last step of it, and a list to open where a method names several. */
const RoomSteps = ({ session, typed }: Pick<TableProps, 'session' | 'typed'>) => {
  const text = useText()
  const activity = useActivity(session)
  const { Run } = session.method.screens
  const steps = session.steps()
  const later = steps.filter((step) => step.later)
  const play = useTyped(typed, usePlenary(session, dayHeld(session)))
  const panel = (step: Step) => (
    <Run
      activity={activity}
      step={step}
      afterwards
      play={play}
      edit={(next: unknown) => session.record.edit({ ...session.record.store.getState().data, setup: next })}
      keepPicture={keeperOf(session)}
      context={session.context()}
    />
  )
  if (later.length > 0)
    return (
      <section className="stack">
        <h2>{text('after.room')}</h2>
        {later.map((step) => (
          <details key={step.id} className="card">
            <summary>{step.title}</summary>
            <div className="stack">{panel(step)}</div>
          </details>
        ))}
      </section>
    )
  const last = steps.at(-1)
  return (
    last && (
      <section className="stack">
        <h2>{text('after.room')}</h2>
        {panel(last)}
      </section>
    )
  )
}

/** *Skriv ind bagefter*: all counts in one grid, all that the tables wrote, and what the room agreed. */
export const Component = () => {
  const { workshop, workshopId, session } = useLoaded<typeof loadHeld>()
  const text = useText()
  const language = useLanguage()
  useActivity(session)
  const event = useDocument(workshop).data
  const back = useWayBack(event, workshopId)
  const parts = session.parts()
  const polls = parts.flatMap((part) => part.polls)
  const tables = session.ownTables().at(-1) ?? []
  const Group = session.method.table?.Group
  const typed = useCallback(() => holdAfterwards(session, dayHeld(session)), [session])
  return (
    <div style={{ '--hue': session.manifest.hue } as object}>
      <PageBar
        back={back}
        title={methodName(session.manifest.id, language)}
        documents={[session.record, workshop, ...session.works.values()]}
        rehearsal={isMadeUp(event, session)}
      />
      <main className="page stack">
        <h1>{text('after.title')}</h1>
        <p className="lead">{text('after.lead')}</p>
        {polls.length > 0 && (
          <section className="stack">
            <h2>{text('grid.title')}</h2>
            <CountGrid
              polls={polls}
              tables={gridTables(session)}
              type={(...counts) => {
                typed()
                typeCounts(session)(...counts)
              }}
              unseal={({ id }) => cover(session, id)}
            />
            <InPicture session={session} polls={polls} />
            <p>
              <Link to={paths.second(workshopId, session.id)}>{text('second.title')}</Link>
            </p>
          </section>
        )}
        {Group && (
          <section className="stack">
            <h2>{text('after.tables')}</h2>
            {tables.map((table) => (
              <details key={table.id} className="card">
                <summary>{table.name}</summary>
                <div className="stack">
                  <TableParts {...{ session, table, Group, typed }} />
                </div>
              </details>
            ))}
          </section>
        )}
        <LayAside session={session} />
        <RoomSteps session={session} typed={typed} />
      </main>
      <ActionBar>
        <Link className="button button-primary push" to={paths.summary(workshopId, session.id)}>
          {text('item.summary')}
        </Link>
      </ActionBar>
    </div>
  )
}
