import { useText } from '../../i18n/language'
import { limits } from '../../lib/limits'
import { TextArea } from '../../ui/field'
import { stepNow } from '../../workshop/evening/presses'
import type { AnyActivity, Session } from '../../workshop/evening/session'
import { useDocument, usePlenary } from '../../workshop/evening/use'
import type { Document } from '../../workshop/record/document'
import type { Settings } from '../../workshop/record/settings'
import { keeperOf } from '../frame/pictures'
import { RunPages, RunSkip, RunSkipped } from './run-parts'
import { SpeakingTime } from './speaking-time'

/** One more line in the notes of the item. */
const noteDown = ({ record }: Session, said: string): void => {
  const { data } = record.store.getState()
  record.set({ ...data, notes: [data.notes.trimEnd(), said].filter(Boolean).join('\n') })
}

interface Props {
  readonly session: Session
  readonly activity: AnyActivity
  readonly settings: Document<Settings>
}

/** *Kun for dig*: what to say now, the method's own panel, and notes that go nowhere. */
export const RunNotes = ({ session, activity, settings }: Props) => {
  const text = useText()
  const { data } = useDocument(session.record)
  const step = stepNow(session)
  const play = usePlenary(session)
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
          play={play}
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
      <SpeakingTime item={session.id} settings={settings} note={(said) => noteDown(session, said)} />
    </section>
  )
}
