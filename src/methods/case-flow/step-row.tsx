import { ArrowDown, ArrowUp, Ellipsis, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { newId } from '../../lib/ids'
import { Button } from '../../ui/button'
import { TextArea } from '../../ui/field'
import { Menu } from '../../ui/menu'
import { NumberField } from '../../ui/number-field'
import { say } from '../../ui/toast'
import { SelectField } from '../kit/select-field'
import { stepName } from './audience'
import { addStep, changeStep, newStep, removeStep, shiftStep } from './edits'
import { type Body, bodies, daysBefore, kinds, longest, most, type Step, type Unit, units } from './model'
import type { StepProps } from './props'
import { StepMore } from './step-more'

const StepMenu = ({ setup, edit, context: { t }, step }: StepProps) => {
  const at = setup.steps.indexOf(step)
  const name = stepName(step, t)
  const remove = () => {
    edit(removeStep(setup, step.id))
    say(t('step.said.removed', { name }))
  }
  const moves = [
    ...(at > 0 ? [{ label: t('up'), icon: <ArrowUp aria-hidden="true" />, by: -1 }] : []),
    ...(at < setup.steps.length - 1 ? [{ label: t('down'), icon: <ArrowDown aria-hidden="true" />, by: 1 }] : []),
  ]
  return (
    <Menu
      label={t('more')}
      name={t('more.of', { name: `${at + 1}. ${name}` })}
      icon={<Ellipsis aria-hidden="true" />}
      items={[
        ...moves.map(({ label, icon, by }) => ({ label, icon, act: () => edit(shiftStep(setup, step.id, by)) })),
        ...(setup.steps.length < most.steps
          ? [
              {
                label: t('step.after'),
                icon: <Plus aria-hidden="true" />,
                act: () => edit(addStep(setup, newStep(newId(), { lane: step.lane }), newId(), step.id)),
              },
            ]
          : []),
        { label: t('step.remove'), icon: <Trash2 aria-hidden="true" />, act: remove },
      ]}
    />
  )
}

/** How long before which meeting; a meeting is itself one of the three. */
const When = ({ setup, edit, context: { t }, step }: StepProps) => {
  const change = (next: Partial<Omit<Step, 'id'>>) => edit(changeStep(setup, step.id, next))
  const name = stepName(step, t)
  const body = (
    <SelectField<Body>
      label={t('step.body.of', { name })}
      quietLabel
      value={step.body}
      options={bodies.map((value) => ({
        value,
        label: t(step.kind === 'meet' ? 'step.is' : 'step.before.body', {
          body: setup.names[value].trim() || t(`body.${value}`),
        }),
      }))}
      onChange={(next) => change({ body: next })}
    />
  )
  if (step.kind === 'meet') return <div className="flow-when">{body}</div>
  return (
    <div className="flow-when">
      {step.before !== null && (
        <NumberField
          label={t('step.before.of', { name })}
          quietLabel
          range={daysBefore}
          value={step.before}
          onChange={(before) => change({ before })}
        />
      )}
      <SelectField<Unit | 'none'>
        label={t('step.unit.of', { name })}
        quietLabel
        value={step.before === null ? 'none' : step.unit}
        options={(['none', ...units] as const).map((value) => ({ value, label: t(`unit.${value}`) }))}
        onChange={(unit) => change(unit === 'none' ? { before: null } : { unit, before: step.before ?? 5 })}
      />
      {step.before !== null && body}
    </div>
  )
}

const leadsTo = ({ setup, step, context: { t } }: StepProps): string =>
  setup.arrows
    .filter(({ from }) => from === step.id)
    .map(({ to, back }) => {
      const number = setup.steps.findIndex(({ id }) => id === to) + 1
      return back ? `${number} (${t('arrow.back')})` : `${number}`
    })
    .join(', ')

/** A step in the table. What is rarely needed lies folded behind it. */
export const StepRow = (props: StepProps) => {
  const { setup, edit, context, step } = props
  const { t } = context
  const [open, setOpen] = useState(false)
  const at = setup.steps.indexOf(step)
  const name = stepName(step, t)
  const change = (next: Partial<Omit<Step, 'id'>>) => edit(changeStep(setup, step.id, next))
  return (
    <>
      <tr data-adrift={step.lane === null || undefined}>
        <td className="flow-number">{at + 1}</td>
        <th scope="row">
          <TextArea
            label={t('step.text.of', { number: at + 1 })}
            quietLabel
            rows={1}
            limit={longest.step}
            value={step.text}
            onChange={(text) => change({ text: text.replace(/\n/g, ' ') })}
          />
        </th>
        <td className="flow-lane">
          <SelectField
            label={t('step.lane.of', { name })}
            quietLabel
            value={step.lane ?? ''}
            options={[
              ...(step.lane === null ? [{ value: '', label: t('lane.choose') }] : []),
              ...setup.lanes.map(({ id, label }, nth) => ({
                value: id,
                label: label.trim() || t('lane.number', { number: nth + 1 }),
              })),
            ]}
            onChange={(lane) => change({ lane: lane === '' ? null : lane })}
          />
        </td>
        <td>
          <SelectField
            label={t('step.kind.of', { name })}
            quietLabel
            value={step.kind}
            options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
            onChange={(kind) => change({ kind })}
          />
        </td>
        <td>
          <When {...props} />
        </td>
        <td className="flow-to">{leadsTo(props) || '–'}</td>
        <td>
          <div className="row flow-acts">
            <Button
              small
              look="plain"
              aria-expanded={open}
              aria-label={t('step.unfold.of', { name })}
              onClick={() => setOpen(!open)}
            >
              {t('step.unfold')}
            </Button>
            <StepMenu {...props} />
          </div>
        </td>
      </tr>
      {open && (
        <tr className="flow-open">
          <td colSpan={7}>
            <StepMore {...props} />
          </td>
        </tr>
      )}
    </>
  )
}
