import { useState } from 'react'
import { newId } from '../../lib/ids'
import { Button } from '../../ui/button'
import { Check, TextArea, TextField } from '../../ui/field'
import type { Id } from '../contract'
import { fieldsOf } from '../kit/fields'
import { SelectField } from '../kit/select-field'
import { Remove } from '../kit/written-row'
import { stepName } from './audience'
import { addArrow, changeStep, removeArrow, turnArrow } from './edits'
import { longest, most, type Setup, type Step } from './model'
import type { PartProps } from './props'

export type MoreProps = Pick<PartProps<'steps' | 'arrows'>, 'setup' | 'change' | 'context'> & { readonly step: Step }

const numbered = ({ steps }: Pick<Setup, 'steps'>, step: Step, t: MoreProps['context']['t']): string =>
  `${steps.indexOf(step) + 1}. ${stepName(step, t)}`

/** What this step leads to, and what is sent back from it. */
const Leads = ({ setup, change, context: { t }, step }: MoreProps) => {
  const [to, choose] = useState<Id | ''>('')
  const arrows = setup.arrows.filter(({ from }) => from === step.id)
  const others = setup.steps.filter(({ id }) => id !== step.id && !arrows.some((arrow) => arrow.to === id))
  const add = () => {
    if (to === '') return
    const back = setup.steps.findIndex(({ id }) => id === to) < setup.steps.indexOf(step)
    change((now) => addArrow(now, { id: newId(), from: step.id, to, back }))
    choose('')
  }
  return (
    <fieldset className="stack flow-leads">
      <legend className="label">{t('arrow.title')}</legend>
      {arrows.length > 0 && (
        <ul>
          {arrows.map((arrow) => {
            const target = setup.steps.find(({ id }) => id === arrow.to)
            const name = target ? numbered(setup, target, t) : '–'
            return (
              <li key={arrow.id} className="row">
                <span>{name}</span>
                <Check
                  label={
                    <>
                      {t('arrow.back')} <span className="hidden-text">{name}</span>
                    </>
                  }
                  checked={arrow.back}
                  onChange={(back) => change((now) => turnArrow(now, arrow.id, back))}
                />
                <Remove
                  small
                  name={t('arrow.remove', { name })}
                  act={() => change((now) => removeArrow(now, arrow.id))}
                />
              </li>
            )
          })}
        </ul>
      )}
      {others.length > 0 && setup.arrows.length < most.arrows && (
        <div className="row flow-lead-add">
          <SelectField<Id | ''>
            label={t('arrow.to')}
            value={to}
            options={[
              { value: '', label: t('arrow.choose') },
              ...others.map((one) => ({ value: one.id, label: numbered(setup, one, t) })),
            ]}
            onChange={choose}
          />
          <Button small onClick={add}>
            {t('arrow.add')}
          </Button>
        </div>
      )}
    </fieldset>
  )
}

/** What is rarely needed of a step: who, how, and where it leads. */
export const StepMore = (props: MoreProps) => {
  const { change, context, step } = props
  const { t } = context
  const field = fieldsOf(step, ({ id, ...next }) => change((now) => changeStep(now, id, next)))
  return (
    <div className="flow-more">
      <TextField label={t('step.role')} limit={longest.role} {...field('role')} />
      <TextField label={t('step.template')} limit={longest.note} {...field('template')} />
      <TextArea label={t('step.good')} limit={longest.note} {...field('good')} />
      <TextArea label={t('step.snag')} limit={longest.note} {...field('snag')} />
      <Leads {...props} />
    </div>
  )
}
