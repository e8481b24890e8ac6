import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { longDay } from '../../i18n/format'
import { useText } from '../../i18n/language'
import { Button } from '../../ui/button'
import { beginAt } from '../../workshop/evening/begin-at'
import type { Session } from '../../workshop/evening/session'
import { type Place, roundNow } from '../../workshop/record/records'

interface Props {
  readonly bar: ReactNode
  readonly session: Session
}

/** What is missing before the item can start. */
export const NotReady = ({ bar, session, prepare }: Props & { readonly prepare: string }) => {
  const text = useText()
  return (
    <>
      {bar}
      <main className="page page-narrow stack">
        <h1>{text('run.not-ready')}</h1>
        <ul className="stack">
          {session.gaps().map(({ key, where }) => (
            <li key={`${key} ${where}`}>{session.context().t(key)}</li>
          ))}
        </ul>
        <div>
          <Link className="button button-primary" to={prepare}>
            {text('item.prepare')}
          </Link>
        </div>
      </main>
    </>
  )
}

/** What lives, where it was last started in another workshop: *Start* here is a new round, and what was stays what it was. */
export const AgainHere = ({ bar, session, place }: Props & { readonly place: Place }) => {
  const text = useText()
  const { day } = roundNow(session.record.store.getState().data)
  return (
    <>
      {bar}
      <main className="page page-narrow stack">
        <h1>{text('run.again')}</h1>
        <p>{text('run.again.text', { day: longDay(day) })}</p>
        <div>
          <Button look="primary" onClick={() => beginAt(session, place)}>
            {text('run.start')}
          </Button>
        </div>
      </main>
    </>
  )
}
