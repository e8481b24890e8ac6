import { limits } from '../../lib/limits'
import { DayField } from '../../ui/day-field'
import { Choice, TextField } from '../../ui/field'
import { fieldsOf } from '../kit/fields'
import { electionsIn, isDay, termOf } from './calendar'
import { forBody } from './edits'
import type { Setup } from './model'
import type { PlanProps as Props } from './props'

/** Whose plan it is, and for which years. */
export const BodyPart = ({ setup, edit, context }: Props) => {
  const { t, dayName, today } = context
  const { term } = setup
  const end = fieldsOf(term, (next) => edit({ ...setup, term: next }))
  const elections = electionsIn(term)
  const usual = termOf(today)
  const isUsual = term.from === usual.from && term.to === usual.to
  return (
    <section className="card stack" aria-label={t('body.title')}>
      <div className="stairs-body-fields">
        <TextField
          limit={limits.line}
          label={t('body.name')}
          placeholder={t('example.body')}
          {...fieldsOf(setup, edit)('body')}
        />
        <Choice<Setup['kind']>
          label={t('body.kind')}
          value={setup.kind}
          onChange={(kind) => edit(forBody(setup, kind, context))}
          options={[
            { value: 'committee', label: t('body.committee') },
            { value: 'council', label: t('body.council') },
          ]}
        />
      </div>
      <details open={!isUsual}>
        <summary>
          {isDay(term.from) && isDay(term.to)
            ? t('term.line', { from: dayName(term.from), to: dayName(term.to) })
            : t('term.unknown')}
        </summary>
        <div className="row stairs-term" data-at="term">
          <DayField label={t('term.from')} {...end('from')} />
          <DayField label={t('term.to')} {...end('to')} />
        </div>
        {elections.length > 0 && (
          <p className="hint">
            {t('election')}: {elections.map((day) => dayName(day)).join(', ')}. {t('election.source')}
          </p>
        )}
      </details>
    </section>
  )
}
