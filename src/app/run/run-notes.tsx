import { useText } from '../../i18n/language'
import { limits } from '../../lib/limits'
import { TextArea } from '../../ui/field'
import { stepNow } from '../../workshop/evening/playing'
import type { AnyActivity, Session } from '../../workshop/evening/session'
import { useDocument } from '../../workshop/evening/use'
import { keeperOf } from '../frame/pictures'
import { RunPages, RunSkip, RunSkipped } from './run-parts'

/** *Kun for dig*: what to say now, the method's own panel, and notes that go nowhere. */
export const RunNotes = ({ session, activity }: { readonly session: Session; readonly activity: AnyActivity }) => {
  const text = useText()
  const { data } = useDocument(session.record)
  const step = stepNow(session)
  const { Run } = session.method.screens
  return (
    <section className="stack run-notes" aria-label={text('run.for-you')}>
      <h2 className="label">{text('run.for-you')}</h2>
      {step && (
        <div className="run-say">
          <h3>{step.title}</h3>
          <p>{step.say}</p>
        </div>
      )}
      <RunPages session={session} />
      {step && (
        <Run
          activity={activity}
          step={step}
          play={(move: object) => session.playPlenary(move)}
          edit={(setup: unknown) => session.record.edit({ ...session.record.store.getState().data, setup })}
          keepPicture={keeperOf(session)}
          context={session.context()}
        />
      )}
      <RunSkip session={session} />
      <TextArea
        limit={limits.text}
        label={text('run.notes')}
        value={data.notes}
        onChange={(notes) => session.record.set({ ...data, notes })}
      />
      <RunSkipped session={session} />
    </section>
  )
}
