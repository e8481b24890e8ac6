import { useState } from 'react'
import { Button } from '../../ui/button'
import type { RunProps } from '../contract'
import type { MethodTypes, Sprint } from './model'
import { BeginPart } from './plan-part'
import { Correction, LookingBack } from './review-part'
import { isOpen, isRunning, labelOf, lastNow, plannedNow } from './sprints'

type Props = RunProps<MethodTypes>
type Own = Props & { readonly sprint: Sprint }

/** What came of it. One that was never evaluated is, before the next is begun: what was made, and whether the goal was met. */
const LastOne = (props: Own) => {
  const { activity, sprint, play, context } = props
  const { t } = context
  // It stays open under the hand that answers.
  const [asked] = useState(isRunning(sprint))
  const own = { sprint, both: activity, play, context }
  const label = labelOf(activity, sprint, t)
  return (
    <section className="stack" aria-label={label}>
      <h3>{label}</h3>
      <p>{sprint.goal}</p>
      {isRunning(sprint) && <p className="notice">{t('last.running')}</p>}
      {asked ? (
        <LookingBack {...own} />
      ) : (
        <>
          <p>{t(`met.${sprint.met ?? 'none'}`)}</p>
          {sprint.result.trim() !== '' && <p className="quiet">{sprint.result}</p>}
          <Correction {...own} />
        </>
      )}
    </section>
  )
}

export const LastPart = (props: Props) => {
  const { activity, context } = props
  const last = lastNow(activity)
  const planned = plannedNow(activity)
  return (
    <div className="stack">
      {last === null ? (
        <p className="hint">{context.t('last.none')}</p>
      ) : (
        <LastOne key={last.id} {...props} sprint={last} />
      )}
      {planned === null && <BeginPart {...props} />}
      {planned !== null && isOpen(planned) && <Cancel {...props} sprint={planned} />}
    </div>
  )
}

/** One that was begun by mistake. */
const Cancel = ({ activity, sprint, play, context: { t } }: Own) => (
  <div className="row spread">
    <p className="hint">{t('sprint.begun', { sprint: labelOf(activity, sprint, t) })}</p>
    <Button small look="plain" onClick={() => play({ type: 'cancel', sprint: sprint.id })}>
      {t('sprint.cancel')}
    </Button>
  </div>
)
