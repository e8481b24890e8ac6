import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { longDay } from '../../i18n/format'
import { useText } from '../../i18n/language'
import { Button } from '../../ui/button'
import { begin } from '../../workshop/evening/presses'
import { type Session, toldIn } from '../../workshop/evening/session'
import { roundNow } from '../../workshop/record/records'
import type { Stage } from '../stage/controller'

interface Props {
  readonly bar: ReactNode
  readonly session: Session
}

/** What is missing before the item can start. */
export const NotReady = ({ bar, session, prepare }: Props & { readonly prepare: string }) => {
  const text = useText()
  const gaps = session.gaps()
  const at = (where: string | undefined) => ({ to: prepare, state: { at: where } })
  return (
    <>
      {bar}
      <main className="page page-narrow stack">
        <h1>{text('run.not-ready')}</h1>
        <ul className="stack">
          {gaps.map(({ key, where }) => (
            <li key={`${key} ${where}`}>
              <Link {...at(where)}>{session.context().t(key)}</Link>
            </li>
          ))}
        </ul>
        <div>
          <Link className="button button-primary" {...at(gaps[0]?.where)}>
            {text('item.prepare')}
          </Link>
        </div>
      </main>
    </>
  )
}

/** What lives, where it was last started in another workshop: *Start* here is a new round, and what was stays what it was. */
export const AgainHere = ({
  bar,
  session,
  stage,
  summary,
}: Props & { readonly stage: Stage; readonly summary: string }) => {
  const text = useText()
  const { day } = roundNow(session.record.store.getState().data)
  return (
    <>
      {bar}
      <main className="page page-narrow stack">
        <h1>{text('run.again')}</h1>
        <p>{text('run.again.text', { day: longDay(day) })}</p>
        <div className="row">
          <Button look="primary" onClick={() => stage.allows() && begin(session)}>
            {text('run.start')}
          </Button>
          {toldIn(session).activity().round.begun && <Link to={summary}>{text('summary.title')}</Link>}
        </div>
      </main>
    </>
  )
}
