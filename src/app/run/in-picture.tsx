import { useText } from '../../i18n/language'
import type { Poll } from '../../methods/contract'
import { Button } from '../../ui/button'
import { outFor } from '../../workshop/evening/answers'
import { apartIn, comingApart } from '../../workshop/evening/apart'
import { coming, show } from '../../workshop/evening/presses'
import type { Session } from '../../workshop/evening/session'
import type { Batch } from '../../workshop/evening/showing'
import type { Stage } from '../stage/controller'
import { setAside } from './grid'

const tablesIn = (batch: Batch): number => new Set(batch.map(({ seat }) => seat)).size

const namesOf = (session: Session, seats: readonly string[]): string =>
  session
    .round()
    .seats.filter(({ id }) => seats.includes(id))
    .map(({ name }) => name)
    .join(', ')

/** Answers that came in to other words than those that stand now: whose, and where they are read. */
export const GivenApart = ({ session }: { readonly session: Session }) => {
  const text = useText()
  const tables = [...new Set(apartIn(session.round()).flatMap((one) => one.tables))]
  return tables.length > 0 && <p className="notice">{text('run.apart', { names: tables.join(', ') })}</p>
}

interface OfPoll {
  readonly session: Session
  readonly poll: Poll
}

/** What waits outside a picture, and why: nothing comes into it without a press, and nothing too little to be told apart. */
export const Waiting = ({
  session,
  stage,
  poll,
  shows,
}: OfPoll & { readonly stage: Stage; readonly shows: boolean }) => {
  const text = useText()
  const { batch, left } = coming(session, poll.id)
  const isShown = session.round().round.shown.includes(poll.id)
  const out = outFor(session.round(), poll.id)
  const aside = setAside(session, poll.id)
  const isSeen = (session.round().round.pictures[poll.id] ?? []).length > 0
  return (
    <>
      {isShown && batch.length > 0 && (
        <div>
          <Button small onClick={() => stage.allows() && show(session, poll.id)}>
            {text('run.update-picture', { count: tablesIn(batch) })}
          </Button>
        </div>
      )}
      {isShown && left.length > 0 && (
        <p className="hint">
          {text('run.too-few-waiting', {
            names: namesOf(
              session,
              left.map(({ seat }) => seat),
            ),
          })}
        </p>
      )}
      {!isShown && shows && batch.length > 0 && out.length > 0 && <p className="hint">{text('run.show-early')}</p>}
      {aside.length > 0 && (
        <p className="hint">{text(isSeen ? 'run.set-aside-seen' : 'run.set-aside', { names: aside.join(', ') })}</p>
      )}
    </>
  )
}

/** Afterwards: what has been typed since comes into the pictures, and so into the documents, by one press. */
export const InPicture = ({ session, polls }: { readonly session: Session; readonly polls: readonly Poll[] }) => {
  const text = useText()
  const round = session.round().round
  const waiting = polls.filter(({ id }) => {
    const { batch } = coming(session, id)
    const apart = comingApart(session.round(), id).some((one) => one.length > 0)
    return batch.length > 0 || apart || (!round.shown.includes(id) && (round.pictures[id] ?? []).length > 0)
  })
  const left = [...new Set(polls.flatMap(({ id }) => coming(session, id).left.map(({ seat }) => seat)))]
  return (
    <div className="stack">
      {waiting.length > 0 && (
        <div>
          <Button
            onClick={() => {
              for (const { id } of waiting) show(session, id)
            }}
          >
            {text('after.take-in')}
          </Button>
        </div>
      )}
      {left.length > 0 && <p className="hint">{text('run.too-few-waiting', { names: namesOf(session, left) })}</p>}
      <GivenApart session={session} />
    </div>
  )
}
