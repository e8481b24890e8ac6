import type { Context } from '../contract'
import { monthOf } from './calendar'
import { fieldNames, type ThisActivity } from './model'
import { plannedAt } from './occurrences'

/** What we have written of the step the talk is about: also what is only for us, so it stands here and nowhere else. */
export const Prompts = ({
  activity,
  context: { t, today },
}: {
  readonly activity: ThisActivity
  readonly context: Context
}) => {
  const { setup, plenary } = activity
  const round = activity.round.id
  const chosen = plenary.agreed.find((one) => one.round === round)?.phase
  const phase = setup.phases.find(({ id }) => id === chosen) ?? plannedAt(setup, monthOf(today))
  if (!phase) return null
  const told = fieldNames.filter((name) => phase.fields[name].text.trim() !== '')
  return (
    <details>
      <summary>{t('prompts.title', { name: phase.name })}</summary>
      <dl className="stairs-prompts">
        {told.map((name) => (
          <div key={name}>
            <dt>
              {t(`field.${name}`)} {phase.fields[name].for === 'us' && <span className="tag">{t('reach.us')}</span>}
            </dt>
            <dd>{phase.fields[name].text}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
