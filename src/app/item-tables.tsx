import { useText } from '../i18n/language'
import { Check } from '../ui/field'
import { seatApart, seats } from '../workshop/playing'
import type { Session } from '../workshop/session'
import { useActivity, useDocument } from '../workshop/use'
import { AddSeat, SeatList } from './workshop-details'

/** Tables for this item alone, when they are others than the rest of the evening's. */
export const ItemTables = ({ session }: { readonly session: Session }) => {
  const text = useText()
  useActivity(session)
  const own = useDocument(session.record).data.rounds.at(-1)?.tables ?? null
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
    </details>
  )
}
