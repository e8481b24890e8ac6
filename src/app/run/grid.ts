import type { GridTable } from '../../gather/count-grid'
import { text } from '../../i18n/language'
import type { Poll } from '../../methods/contract'
import { say } from '../../ui/toast'
import type { Session } from '../../workshop/evening/session'
import { deskClaim } from '../../workshop/record/records'

/** The tables as the grid for counts needs them. */
export const gridTables = (session: Session): readonly GridTable[] =>
  (session.activity().rounds.at(-1)?.tables ?? []).map(({ id, name, people, boxes, way }) => ({
    id,
    name,
    people,
    boxes,
    counted: id.includes('~') && way === 'tablet',
  }))

/** Stores what is typed in the grid. */
export const typeCounts =
  (session: Session) =>
  (table: string, poll: Poll, counts: Readonly<Record<string, number>> | null): void => {
    const round = session.record.store.getState().data.rounds.at(-1)
    if (!round) return
    session.boxes
      .type({ activity: session.id, round: round.id, table, claim: deskClaim }, poll, counts)
      .catch(() => say(text('grid.failed')))
  }
