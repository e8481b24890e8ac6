import { useText } from '../../i18n/language'
import { dayOf } from '../../lib/clock'
import { newId } from '../../lib/ids'
import { Button } from '../../ui/button'
import { Check } from '../../ui/field'
import { rehearse } from '../../workshop/evening/example'
import { openRound, seatApart } from '../../workshop/evening/presses'
import { seats } from '../../workshop/evening/seated'
import type { Session } from '../../workshop/evening/session'
import { useDocument, useTold } from '../../workshop/evening/use'
import { roundNow } from '../../workshop/record/records'
import { AddSeat, SeatList } from '../frame/seats'

interface RoundProps {
  readonly session: Session
  /** Where it is only tried, the new round comes with made-up answers as the first did. */
  readonly rehearsal?: boolean
}

/** "Again in six months": what was stays as it was, and a new round begins. */
export const NewRound = ({ session, rehearsal = false }: RoundProps) => {
  const text = useText()
  const record = useDocument(session.record).data
  const { rounds } = record
  if (roundNow(record).at === '') return null
  const open = async () => {
    openRound(session, newId(), dayOf(new Date()))
    if (rehearsal) await rehearse(session)
  }
  return (
    <div className="stack">
      <p className="hint">{text(rehearsal ? 'round.text.rehearsal' : 'round.text', { number: rounds.length })}</p>
      <div>
        <Button small onClick={open}>
          {text('round.new')}
        </Button>
      </div>
    </div>
  )
}

/** Tables for this item alone, when they are others than the rest of the evening's; and under them, where the room can meet again. */
export const ItemTables = ({ session, rehearsal }: RoundProps) => {
  const text = useText()
  useTold(session)
  const own = roundNow(useDocument(session.record).data).tables
  return (
    <>
      <details className="card">
        <summary>{text('item.tables')}</summary>
        <div className="stack">
          <Check
            label={text('item.tables.own')}
            checked={own !== null}
            onChange={(apart) => seatApart(session, apart ? seats(session) : null)}
          />
          {own && (
            <>
              <SeatList seats={own} change={(next) => seatApart(session, next)} />
              <div>
                <AddSeat seats={own} change={(next) => seatApart(session, next)} />
              </div>
            </>
          )}
        </div>
      </details>
      {!session.method.next && <NewRound session={session} rehearsal={rehearsal} />}
    </>
  )
}
