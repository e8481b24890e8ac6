import { DayField } from '../../ui/day-field'
import type { SprintProps } from './props'
import { isTurned } from './sprints'

/** From–to. Days in the wrong order are told where they stand, and stay as they were typed. */
export const SprintDays = ({ sprint, play, context: { t } }: SprintProps) => {
  const { id, from, to } = sprint
  const days = (change: { from?: string; to?: string }) => {
    const next = { from: change.from ?? from ?? '', to: change.to ?? to ?? '' }
    play({ type: 'days', sprint: id, from: next.from || null, to: next.to || null })
  }
  return (
    <div className="sprint-days">
      <DayField label={t('sprint.from')} value={from ?? ''} onChange={(day) => days({ from: day })} />
      <DayField
        label={t('sprint.to')}
        value={to ?? ''}
        problem={isTurned(from, to) ? t('sprint.turned') : null}
        onChange={(day) => days({ to: day })}
      />
    </div>
  )
}
