import { newId } from '../../lib/ids'
import { Button } from '../../ui/button'
import { say } from '../../ui/toast'
import type { RunProps } from '../contract'
import { Adjustments } from './adjustments'
import { spanOf } from './audience'
import { answersTo, atLeast, cloudIn, given, sittings } from './counts'
import { statistics } from './documents'
import { DraftPart } from './draft-part'
import { adopt } from './edits'
import { draftOf, type MethodTypes, numberOf, type Version } from './model'
import './run.css'

export type Props = RunProps<MethodTypes>

const FewNumbers = ({ activity, version, play, context: { t } }: Props & { version: Version }) => {
  const on = activity.plenary.spans.includes(version.id)
  return (
    <div className="stack">
      <p className="notice">{t('run.few')}</p>
      {spanOf(activity, version.id) && (
        <div>
          <Button small aria-pressed={on} onClick={() => play({ type: 'showSpan', version: version.id, on: !on })}>
            {t(on ? 'run.span.off' : 'run.span.on')}
          </Button>
        </div>
      )}
    </div>
  )
}

/** Median and spread, for the facilitator alone, once the numbers have been shown. */
const Numbers = (props: Props & { version: Version }) => {
  const { activity, version, context } = props
  const { t } = context
  if (!activity.round.shown.includes(version.id)) return <p className="quiet">{t('run.not-shown')}</p>
  const answers = answersTo(activity, version.id)
  if (answers?.state !== 'counts') return <FewNumbers {...props} />
  const cloud = cloudIn(answers.counts)
  const { threshold } = activity.setup
  return (
    <section className="stack run-numbers" aria-label={t('run.numbers')}>
      <p>{statistics(cloud, context)}</p>
      {threshold !== null && (
        <p>{t('run.threshold', { count: atLeast(cloud, threshold), of: given(cloud), threshold })}</p>
      )}
    </section>
  )
}

const Movement = ({ activity, context }: Props) => {
  const { t, dayName } = context
  const seen = sittings(activity)
  if (seen.length < 2) return null
  return (
    <details>
      <summary>{t('run.movement')}</summary>
      <ol className="stack">
        {seen.map(({ round, version, day, cloud }) => (
          <li key={`${round} ${version}`}>
            <strong>{t('report.round', { number: numberOf(activity.setup, version), day: dayName(day) })}:</strong>{' '}
            {statistics(cloud, context) ?? t('report.few')}
          </li>
        ))}
      </ol>
    </details>
  )
}

const NextRound = ({ activity, edit, context: { t } }: Props) => {
  const draft = draftOf(activity)
  const { setup } = activity
  const last = setup.versions.at(-1)
  if (!last) return null
  const text = draft?.text ?? last.text
  const empty = text.trim() === '' && (draft ?? last).picture === null
  const ask = () => {
    edit(adopt(setup, newId(), draft ?? last))
    say(t('run.next-round.said', { number: setup.versions.length + 1 }))
  }
  return (
    <section className="stack">
      <p className="hint">{t(draft ? 'run.next-round.draft' : 'run.next-round.same')}</p>
      <div>
        <Button disabled={empty} onClick={ask}>
          {t('run.next-round', { number: setup.versions.length + 1 })}
        </Button>
      </div>
    </section>
  )
}

/** What only the facilitator sees: the numbers in figures, the adjustments, and the wording being written. */
export const Run = (props: Props) => {
  const { activity, step } = props
  const version = activity.setup.versions.find(({ id }) => id === step.part)
  const name = step.id.split('/')[1]
  if (!version || (name !== 'talk' && name !== 'adjust')) return null
  const newest = version.id === activity.setup.versions.at(-1)?.id
  return (
    <div className="stack">
      <Numbers {...props} version={version} />
      <Movement {...props} />
      <Adjustments {...props} version={version} />
      {name === 'adjust' && newest && (
        <>
          <DraftPart {...props} version={version} />
          <NextRound {...props} />
        </>
      )}
    </div>
  )
}
