import { useText } from '../../i18n/language'
import { dayOf } from '../../lib/clock'
import { newId } from '../../lib/ids'
import { Button } from '../../ui/button'
import { Check } from '../../ui/field'
import { openRound, seatApart, seats } from '../../workshop/evening/presses'
import type { Session } from '../../workshop/evening/session'
import { useActivity, useDocument } from '../../workshop/evening/use'
import { roundNow } from '../../workshop/record/records'
import { AddSeat, SeatList } from '../frame/seats'

/** "Again in six months": what was stays as it was, and a new round begins. */
export const NewRound = ({ session }: { readonly session: Session }) => {
  const text = useText()
  const record = useDocument(session.record).data
  const { rounds } = record
  if (roundNow(record).at === '') return null
  return (
    <div className="stack">
      <p className="hint">{text('round.text', { number: rounds.length })}</p>
      <div>
        <Button small onClick={() => openRound(session, newId(), dayOf(new Date()))}>
          {text('round.new')}
        </Button>
      </div>
    </div>
  )
}

/** Tables for this item alone, when they are others than the rest of the evening's. */
export const ItemTables = ({ session }: { readonly session: Session }) => {
  const text = useText()
  useActivity(session)
  const own = roundNow(useDocument(session.record).data).tables
  return (
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
      <NewRound session={session} />
    </details>
  )
}
