import { Lock } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Button } from '../../ui/button'
import { say } from '../../ui/toast'
import type { Context, Play } from '../contract'
import type { PlenaryMove, Sprint } from './model'
import { closingFaults, type Fault, isOpen, untaken } from './sprints'

interface Props {
  readonly sprint: Sprint
  readonly play: Play<PlenaryMove>
  readonly context: Context
}

/** A log that is open again, because the press that closed it was taken back, says so. */
const useSaidOpen = ({ sprint, context: { t } }: Props) => {
  const before = useRef(sprint)
  useEffect(() => {
    const was = before.current
    before.current = sprint
    if (was.id === sprint.id && !isOpen(was) && isOpen(sprint)) say(t('close.said.open'))
  }, [sprint, t])
}

const faultText = (sprint: Sprint, fault: Fault, t: Context['t']): string =>
  t(`close.${fault}`, { count: untaken(sprint).length })

/** The log is closed by one press, when each task has somebody who takes it home. Until then it says what is missing. */
export const ClosePart = (props: Props) => {
  const { sprint, play, context } = props
  const { t, dayName } = context
  useSaidOpen(props)
  const faults = closingFaults(sprint)
  const nobody = untaken(sprint)
  if (sprint.closed)
    return (
      <div className="stack">
        <p className="notice">{t('closed.stands', { day: dayName(sprint.closed.day) })}</p>
        <p className="hint">{t('closed.undo')}</p>
      </div>
    )
  return (
    <div className="stack">
      {faults.length > 0 && (
        <>
          <p>{t('close.not-yet')}</p>
          <ul className="bullets">
            {faults.map((fault) => (
              <li key={fault}>
                {faultText(sprint, fault, t)}
                {fault === 'takers' && (
                  <ul className="bullets">
                    {nobody.map(({ id, text }) => (
                      <li key={id}>{text}</li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <div>
        <Button
          look="primary"
          disabled={faults.length > 0}
          icon={<Lock aria-hidden="true" />}
          onClick={() => {
            play({ type: 'close', sprint: sprint.id })
            say(t('close.said'))
          }}
        >
          {t('close.key')}
        </Button>
      </div>
      <p className="hint">{t('close.hint')}</p>
    </div>
  )
}
