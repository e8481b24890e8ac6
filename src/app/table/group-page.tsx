import { useEffect, useState } from 'react'
import { Link, type LoaderFunctionArgs, useNavigate } from 'react-router'
import { useText } from '../../i18n/language'
import type { Box, Poll, Table } from '../../methods/contract'
import { askedAt } from '../../workshop/evening/asked'
import { stepNow } from '../../workshop/evening/presses'
import type { Session } from '../../workshop/evening/session'

import { ownBoxes } from '../../workshop/evening/tables'
import { useActivity, useClaim, useDocument, useSaving, useWork } from '../../workshop/evening/use'
import { deskClaim, keys, roundNow } from '../../workshop/record/records'

import { useExplained } from '../frame/explained'
import { loadHeld, useLoaded } from '../frame/loading'
import { isTurnedHere, turnedHere, unlock } from '../frame/lock'
import { paths } from '../frame/paths'
import { keeperOf } from '../frame/pictures'
import { useWayBack } from '../frame/way-back'
import { halfDone } from './half-done'
import { type Ballot, HandView, Leave } from './hand-view'

export const loader = async (args: LoaderFunctionArgs) => ({
  ...(await loadHeld(args)),
  group: args.params.group ?? '',
})

type Boxes = Readonly<Record<string, Box>>

const boxAt = ({ id, record }: Session, table: string, poll: string): string =>
  keys.box(id, roundNow(record.store.getState().data).id, table, deskClaim, poll)

const ballotOf = (session: Session, table: string): Ballot => {
  const { id, record, boxes } = session
  const round = roundNow(record.store.getState().data).id
  const place = { activity: id, round, table, claim: deskClaim }
  return {
    open: (poll, of) => boxes.open(place, poll, of),
    cast: (poll, options) => boxes.cast(place, poll, options),
    skip: (poll) => boxes.skip(place, poll),
    close: async (poll, show) => {
      if (show) turnedHere(boxAt(session, table, poll.id))
      await boxes.close(place, poll, show)
    },
  }
}

/** This is the facilitator's device: what a table turned is seen by that table, and by others when all have been shown it. */
const isCovered = (session: Session, table: string, boxes: Boxes, poll: string): boolean =>
  boxes[poll]?.state === 'closed' &&
  !roundNow(session.record.store.getState().data).shown.includes(poll) &&
  !isTurnedHere(boxAt(session, table, poll))

/** The question for the tablet: the one that the room is at, where the table is at its part; else the first not turned. */
const asked = (session: Session, table: Table<unknown>, boxes: Boxes, part: string | null): Poll | null => {
  if (table.way !== 'tablet') return null
  const polls = session.parts().find(({ id }) => id === part)?.polls ?? []
  const step = stepNow(session)
  const led = step?.part === part ? polls.find(({ id }) => id === (step.poll ?? step.shows)) : undefined
  return led ?? polls.find(({ id }) => (boxes[id]?.state ?? 'open') === 'open') ?? null
}

/** Somebody has taken the table away: nothing is left to hold on to. */
const Gone = ({ to, label }: ReturnType<typeof useWayBack>) => {
  const text = useText()
  useEffect(unlock, [])
  return (
    <main className="page page-narrow stack">
      <h1>{text('group.gone.title')}</h1>
      <p>{text('group.gone')}</p>
      <p>
        <Link to={to}>{label}</Link>
      </p>
    </main>
  )
}

/** A table's screen on the facilitator's own device. It follows the room, or the part the table has chosen itself. */
export const Component = () => {
  const { session, workshop, workshopId, group } = useLoaded<typeof loader>()
  const back = useWayBack(useDocument(workshop).data, workshopId)
  const text = useText()
  const navigate = useNavigate()
  useActivity(session)
  const play = useWork(session, group)
  const record = useDocument(session.record).data
  const { at, id: round } = roundNow(record)
  const [chosen, setChosen] = useState<{ readonly part: string; readonly at: string } | null>(null)
  // While the facilitator writes for a table in the only window, the stage and the clicker go on from here.
  useClaim([session.record])
  const table = session
    .ownTables()
    .at(-1)
    ?.find(({ id }) => id === group)
  const documents = [session.record, ...session.works.values()]
  const saving = useSaving(documents)
  useExplained(documents)
  if (!table) return <Gone {...back} />
  const boxes = ownBoxes(session.boxes.store.getState(), session.id, round, table.seat, deskClaim)
  const step = stepNow(session)
  // A round that has begun is gone on with: nobody loses what they are at because the room has moved on.
  const begun = halfDone(session.parts(), boxes)
  // What the table has chosen holds until the room moves on.
  const part = begun?.part ?? (chosen?.at === at ? chosen.part : (step?.part ?? chosen?.part ?? null))
  const covered = (id: string) => isCovered(session, table.seat, boxes, id)
  const next = begun?.poll ?? asked(session, table, boxes, part)
  const poll = next && covered(next.id) ? null : next
  const leave = () => {
    unlock()
    void navigate(paths.run(workshopId, session.id), { replace: true })
  }
  return (
    <HandView
      hue={session.manifest.hue}
      method={session.method}
      brief={session.brief()}
      parts={session.parts()}
      table={table}
      part={part}
      choose={(next) => setChosen({ part: next, at })}
      boxes={Object.fromEntries(Object.entries(boxes).filter(([id]) => !covered(id)))}
      covered={session.parts().some(({ id, polls }) => id === part && polls.some((one) => covered(one.id)))}
      poll={poll}
      late={begun !== null && !askedAt(step).includes(begun.poll.id)}
      paused={roundNow(record).timer?.state === 'paused'}
      ballot={ballotOf(session, table.seat)}
      play={play}
      keepPicture={keeperOf(session)}
      context={session.context()}
      saving={saving}
      lock={{ path: paths.group(workshopId, session.id, group), reach: 'tab' }}
      ways={[{ label: text('group.leave'), act: leave }]}
      leave={(tried) => <Leave tried={tried} act={leave} />}
    />
  )
}
