import type { GridBox, GridTable } from '../../gather/count-grid'
import { text } from '../../i18n/language'
import type { Poll } from '../../methods/contract'
import { attempt } from '../../ui/deed'
import { say } from '../../ui/toast'
import { type AtSeat, turnedIn } from '../../workshop/evening/round-boxes'
import type { Session } from '../../workshop/evening/session'
import { deskClaim } from '../../workshop/record/records'

/** What the grid may know of a table's boxes: what was typed, or how far its tablets have come. */
const gridBox = (boxes: readonly AtSeat[], sealed: boolean, stands: boolean): GridBox | null => {
  const typed = boxes.find(({ box }) => box.by === 'typed')?.box
  if (typed?.state === 'closed') return { by: 'typed', counts: typed.counts, sealed, stands }
  const counted = boxes.map(({ box }) => box).filter(({ by }) => by === 'tablet')
  if (counted.length === 0) return null
  const turns = counted.reduce((sum, box) => sum + box.turns, 0)
  if (counted.every(({ state }) => state === 'withheld')) return { by: 'tablet', state: 'withheld', turns, of: turns }
  const open = counted.find((box) => box.state === 'open')
  const of = counted.reduce((sum, box) => sum + (box.state === 'open' ? box.of : box.turns), 0)
  return { by: 'tablet', state: open ? 'open' : 'closed', turns, of }
}

/** The tables as the grid for counts needs them, one for each seat. */
export const gridTables = (session: Session): readonly GridTable[] => {
  const of = session.round()
  const polls = session.parts().flatMap((part) => part.polls)
  return of.seats.map(({ id, name, people }) => ({
    id,
    name,
    people,
    boxes: Object.fromEntries(
      polls.flatMap((poll) => {
        const isShown = of.round.shown.includes(poll.id)
        const stands = (of.round.pictures[poll.id] ?? []).flat().some(({ seat }) => seat === id)
        const box = gridBox(
          (of.at.get(poll.id) ?? []).filter(({ seat }) => seat === id),
          isShown && stands,
          stands,
        )
        return box ? [[poll.id, box] as const] : []
      }),
    ),
  }))
}

/** The names of tables that have handed in answers of their own beside numbers that were typed for them: the typed ones count. */
export const setAside = (session: Session, poll: string): readonly string[] => {
  const of = session.round()
  const seats = turnedIn(of, poll).aside.map(({ seat }) => seat)
  return of.seats.filter(({ id }) => seats.includes(id)).map(({ name }) => name)
}

/** Stores what is typed in the grid. */
export const typeCounts =
  (session: Session) =>
  (table: string, poll: Poll, counts: Readonly<Record<string, number>> | null): void => {
    const place = { activity: session.id, round: session.round().round.id, table, claim: deskClaim }
    void attempt(() => session.boxes.type(place, poll, counts).catch(() => say(text('grid.failed'))))
  }
