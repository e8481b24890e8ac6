import { newId } from '../../lib/ids'
import { limits } from '../../lib/limits'
import { AddButton } from '../../ui/add-button'
import { Button } from '../../ui/button'
import { Choice, TextArea, TextField } from '../../ui/field'
import { fieldsOf } from '../kit/fields'
import { Part } from '../kit/part'
import { monthInYear, yearOf } from './calendar'
import { addPhase, changeField, changePhase, removePhase } from './edits'
import { type FieldName, fieldNames, type Phase, type Reach, where } from './model'
import { MonthField } from './month-field'
import { yearsIn } from './occurrences'
import type { PlanProps as Props } from './props'
import { most } from './ranges'

/** One text of a step, marked for us or for the room. */
const FieldEditor = ({ setup, edit, context: { t }, phase, name }: Props & { phase: Phase; name: FieldName }) => {
  const { text, for: reach } = phase.fields[name]
  return (
    <div className="stairs-field" data-for={reach}>
      <TextArea
        limit={limits.text}
        label={t(`field.${name}`)}
        value={text}
        onChange={(next) => edit(changeField(setup, phase.id, name, { text: next }))}
      />
      <Choice<Reach>
        label={t('reach.of', { field: t(`field.${name}`), name: phase.name })}
        quietLabel
        value={reach}
        onChange={(next) => edit(changeField(setup, phase.id, name, { for: next }))}
        options={[
          { value: 'us', label: t('reach.us') },
          { value: 'room', label: t('reach.room') },
        ]}
      />
    </div>
  )
}

const PhaseEditor = (props: Props & { phase: Phase; number: number }) => {
  const { setup, edit, context, phase, number, answered } = props
  const { t } = context
  const field = fieldsOf(phase, ({ id, ...next }) => edit(changePhase(setup, id, next)))
  const last = number === setup.phases.length
  return (
    <details className="card stairs-phase-card">
      <summary>
        <span className="stairs-number">{number}</span> <strong>{phase.name || t('phase.unnamed')}</strong>{' '}
        <span className="quiet">
          {t('phase.from', { month: t(`month.${monthInYear(phase.from)}`), year: yearOf(phase.from) })}
        </span>
      </summary>
      <div className="stack">
        <div className="stairs-phase-head">
          <TextField limit={limits.line} label={t('phase.name')} {...field('name')} />
          <TextField limit={limits.line} label={t('phase.stage-name')} {...field('stageName')} />
          <TextField limit={limits.line} label={t('phase.line')} {...field('line')} />
          <MonthField label={t('phase.begins')} years={yearsIn(setup.term)} context={context} {...field('from')} />
        </div>
        {last && (
          <div className="notice">
            <p>
              <strong>{t('neutral.title')}</strong> {t('neutral.text')}{' '}
              <span className="small">{t('neutral.source')}</span>
            </p>
          </div>
        )}
        <div className="stairs-fields">
          {fieldNames.map((name) => (
            <FieldEditor key={name} {...props} name={name} />
          ))}
        </div>
        <Button
          small
          look="plain"
          disabled={answered.includes(where)}
          aria-label={t('phase.remove-named', { name: phase.name })}
          onClick={() => edit(removePhase(setup, phase.id))}
        >
          {t('phase.remove')}
        </Button>
        {answered.includes(where) && <span className="hint">{t('phase.answered')}</span>}
      </div>
    </details>
  )
}

/** The steps, each with its month and its six texts. */
export const PhaseList = (props: Props) => {
  const { setup, edit, context } = props
  const { t } = context
  return (
    <Part title={t('phase.title')} at="phases">
      <p className="hint">{t('phase.hint')}</p>
      {setup.phases.map((phase, at) => (
        <PhaseEditor key={phase.id} {...props} phase={phase} number={at + 1} />
      ))}
      <div>
        <AddButton
          room={{ has: setup.phases.length, most: most.phases }}
          onClick={() => edit(addPhase(setup, newId(), context))}
        >
          {t('phase.add')}
        </AddButton>
      </div>
    </Part>
  )
}
