import { useState } from 'react'
import { type LoaderFunctionArgs, useNavigate } from 'react-router'
import { PassTablet, TableSplit } from '../gather/pass-tablet'
import { useText } from '../i18n/language'
import type { Poll, Table } from '../methods/contract'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { stepNow } from '../workshop/playing'
import { deskClaim, keys } from '../workshop/records'
import type { Session } from '../workshop/session'
import { useActivity, useDocument } from '../workshop/use'
import { enter, loadActivity, loadWorkshop, useLoaded } from './loading'
import './group.css'

export const loader = async ({ params }: LoaderFunctionArgs) => {
  await enter()
  await loadWorkshop(params.workshop)
  const session = await loadActivity(params.activity)
  return { session, workshopId: params.workshop ?? '', group: params.group ?? '' }
}

const Ballot = ({ session, table, poll }: { session: Session; table: Table<unknown>; poll: Poll }) => {
  const round = session.record.store.getState().data.rounds.at(-1)
  const place = { activity: session.id, round: round?.id ?? '', table: table.id, claim: deskClaim }
  const turns =
    session.boxes.store.getState()[keys.box(session.id, place.round, table.id, deskClaim, poll.id)]?.turns ?? 0
  return (
    <PassTablet
      key={poll.id}
      poll={poll}
      box={table.boxes[poll.id] ?? null}
      turns={turns}
      people={table.people}
      open={(of) => session.boxes.open(place, poll, of)}
      cast={(option) => session.boxes.cast(place, poll, [option])}
      skip={() => session.boxes.skip(place, poll)}
      close={(show) => session.boxes.close(place, poll, show)}
    />
  )
}

/** The part the table is at: the room's where the projector leads, else the one it has chosen itself. */
const usePart = (session: Session) => {
  const [chosen, setChosen] = useState<string | null>(null)
  const room = stepNow(session)
  const led = room?.part ?? null
  return { part: chosen ?? led, step: room, choose: setChosen, led }
}

const Parts = ({ session, part, choose }: { session: Session; part: string | null; choose(part: string): void }) => {
  const text = useText()
  return (
    <nav aria-label={text('group.parts')} className="group-parts">
      {session.parts().map(({ id, title }) => (
        <Button key={id} small aria-current={id === part ? 'step' : undefined} onClick={() => choose(id)}>
          {title || text('group.untitled')}
        </Button>
      ))}
    </nav>
  )
}

/** Whether a poll at this table is being answered by the tablet, and not yet turned. */
const asked = (session: Session, table: Table<unknown>, part: string | null): Poll | null => {
  if (table.way !== 'tablet') return null
  const polls = session.parts().find(({ id }) => id === part)?.polls ?? []
  const step = stepNow(session)
  const now = step?.part === part ? polls.find(({ id }) => id === (step.poll ?? step.shows)) : undefined
  return (
    now ??
    polls.find(({ id }) => {
      const state = table.boxes[id]?.state
      return state === undefined || state === 'open'
    }) ??
    null
  )
}

const Leave = ({ to }: { readonly to: string }) => {
  const text = useText()
  const navigate = useNavigate()
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button look="plain" small onClick={() => setAsking(true)}>
        {text('group.leave')}
      </Button>
      {asking && (
        <Dialog
          title={text('group.leave.title')}
          close={text('close')}
          onClose={() => setAsking(false)}
          actions={<Button onClick={() => void navigate(to)}>{text('group.leave.yes')}</Button>}
        >
          <p>{text('group.leave.text')}</p>
        </Dialog>
      )}
    </>
  )
}

/** The table's own screen: one question at a time, private turns, then what the table writes together. */
export const Component = () => {
  const { session, workshopId, group } = useLoaded<typeof loader>()
  const text = useText()
  const activity = useActivity(session)
  useDocument(session.record)
  const { part, choose } = usePart(session)
  const table = activity.rounds.at(-1)?.tables.find(({ id }) => id === group)
  if (!table) return <main className="page">{text('group.gone')}</main>
  const poll = asked(session, table, part)
  const box = poll ? table.boxes[poll.id] : undefined
  const open = poll !== null && (box === undefined || box.state === 'open')
  const closed = session
    .parts()
    .find(({ id }) => id === part)
    ?.polls.flatMap((one) => {
      const own = table.boxes[one.id]
      return own?.state === 'closed' ? [{ poll: one, box: own }] : []
    })
    .at(-1)
  const Group = session.method.table?.Group
  const title = session.parts().find(({ id }) => id === part)?.title
  return (
    <div className="group-page" style={{ '--hue': session.manifest.hue } as object}>
      <header className="bar">
        <strong className="bar-name">{table.name}</strong>
        {!open && <Leave to={`/w/${workshopId}/a/${session.id}/run`} />}
      </header>
      <main className="group-main">
        {open && poll ? (
          <Ballot session={session} table={table} poll={poll} />
        ) : (
          <div className="stack group-work">
            <Parts session={session} part={part} choose={choose} />
            <h1>{title ?? text('group.choose')}</h1>
            {closed && <TableSplit poll={closed.poll} box={closed.box} />}
            {box?.state === 'withheld' && <p className="lead">{text('pass.kept')}</p>}
            {Group && part && (
              <Group
                brief={session.method.brief(session.record.store.getState().data.setup)}
                table={table}
                part={part}
                play={(move: object) => session.playWork(table.id, move)}
                context={session.context()}
              />
            )}
          </div>
        )}
      </main>
    </div>
  )
}
