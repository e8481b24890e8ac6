import { memo } from 'react'
import { useText } from '../../i18n/language'
import { limits } from '../../lib/limits'
import { TextArea } from '../../ui/field'
import { turnTo } from '../../workshop/evening/pages'
import { stepNow } from '../../workshop/evening/presses'
import type { Session } from '../../workshop/evening/session'
import { Following } from '../../workshop/evening/unhurried'
import { useActivity, usePart, usePlenary } from '../../workshop/evening/use'
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

/** The method's own panel: what is typed beside it draws it no more than what is typed elsewhere. */
const Panel = memo(({ session }: { readonly session: Session }) => {
  const activity = useActivity(session)
  const step = stepNow(session)
  const play = usePlenary(session)
  const { Run } = session.method.screens
  const { begun, shown } = activity.round
  return (
    step && (
      <Following at={[step.id, begun, activity.now.page, ...shown].join(' ')}>
        <Run
          activity={activity}
          step={step}
          play={play}
          edit={(setup: unknown) => session.record.edit({ ...session.record.store.getState().data, setup })}
          turn={(page) => turnTo(session, page)}
          keepPicture={keeperOf(session)}
          context={session.context()}
        />
      </Following>
    )
  )
})

const Notes = ({ session: { record } }: { readonly session: Session }) => {
  const text = useText()
  return (
    <TextArea
      limit={limits.text}
      label={text('run.notes')}
      value={usePart(record, ({ notes }) => notes)}
      onChange={(notes) => record.set({ ...record.store.getState().data, notes })}
    />
  )
}

interface Props {
  readonly session: Session
  readonly settings: Document<Settings>
}

/** *Kun for dig*: what to say now, the method's own panel, and notes that go nowhere. */
export const RunNotes = ({ session, settings }: Props) => {
  const text = useText()
  useActivity(session)
  const step = stepNow(session)
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
      <Panel session={session} />
      <RunSkip session={session} />
      <Notes session={session} />
      <RunSkipped session={session} />
      <SpeakingTime item={session.id} settings={settings} note={(said) => noteDown(session, said)} />
    </section>
  )
}
