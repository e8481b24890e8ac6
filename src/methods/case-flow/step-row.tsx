import { ArrowDown, ArrowUp, Ellipsis, Plus, Trash2 } from 'lucide-react'
import { memo } from 'react'
import { newId } from '../../lib/ids'
import { Button } from '../../ui/button'
import { TextArea } from '../../ui/field'
import { Menu } from '../../ui/menu'
import { NumberField } from '../../ui/number-field'
import { say } from '../../ui/toast'
import { SelectField } from '../kit/select-field'
import { stepName } from './audience'
import { addStep, changeStep, newStep, removeStep, shiftStep } from './edits'
import {
  type Body,
  bodies,
  daysBefore,
  kinds,
  type Lane,
  longest,
  most,
  type Setup,
  type Step,
  type Unit,
  units,
} from './model'
import type { Hands } from './props'

interface RowProps extends Hands {
  readonly step: Step
  /** Its place in the table, from 0, and how many there are. */
  readonly at: number
  readonly of: number
  readonly lanes: readonly Lane[]
  readonly names: Setup['names']
  /** What it leads to, in numbers. */
  readonly leads: string
  /** What is rarely needed of it stands folded out below. */
  readonly open: boolean
  fold(step: Step['id']): void
}

const StepMenu = ({ change, context: { t }, step, at, of }: RowProps) => {
  const name = stepName(step, t)
  const remove = () => {
    change((now) => removeStep(now, step.id))
    say(t('step.said.removed', { name }))
  }
  const moves = [
    ...(at > 0 ? [{ label: t('up'), icon: <ArrowUp aria-hidden="true" />, by: -1 }] : []),
    ...(at < of - 1 ? [{ label: t('down'), icon: <ArrowDown aria-hidden="true" />, by: 1 }] : []),
  ]
  return (
    <Menu
      label={t('more')}
      name={t('more.of', { name: `${at + 1}. ${name}` })}
      icon={<Ellipsis aria-hidden="true" />}
      items={[
        ...moves.map(({ label, icon, by }) => ({
          ...{ label, icon },
          act: () => change((now) => shiftStep(now, step.id, by)),
        })),
        ...(of < most.steps
          ? [
              {
                label: t('step.after'),
                icon: <Plus aria-hidden="true" />,
                act: () => change((now) => addStep(now, newStep(newId(), { lane: step.lane }), newId(), step.id)),
              },
            ]
          : []),
        { label: t('step.remove'), icon: <Trash2 aria-hidden="true" />, act: remove },
      ]}
    />
  )
}

/** How long before which meeting; a meeting is itself one of the three. */
const When = ({ change, context: { t }, step, names }: RowProps) => {
  const put = (next: Partial<Omit<Step, 'id'>>) => change((now) => changeStep(now, step.id, next))
  const name = stepName(step, t)
  const body = (
    <SelectField<Body>
      label={t('step.body.of', { name })}
      quietLabel
      value={step.body}
      options={bodies.map((value) => ({
        value,
        label: t(step.kind === 'meet' ? 'step.is' : 'step.before.body', {
          body: names[value].trim() || t(`body.${value}`),
        }),
      }))}
      onChange={(next) => put({ body: next })}
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
          onChange={(before) => put({ before })}
        />
      )}
      <SelectField<Unit | 'none'>
        label={t('step.unit.of', { name })}
        quietLabel
        value={step.before === null ? 'none' : step.unit}
        options={(['none', ...units] as const).map((value) => ({ value, label: t(`unit.${value}`) }))}
        onChange={(unit) => put(unit === 'none' ? { before: null } : { unit, before: step.before ?? 5 })}
      />
      {step.before !== null && body}
    </div>
  )
}

/** A step in the table. What is rarely needed lies folded behind it. */
const StepLine = (props: RowProps) => {
  const { change, context, step, at, lanes, leads, open, fold } = props
  const { t } = context
  const name = stepName(step, t)
  const put = (next: Partial<Omit<Step, 'id'>>) => change((now) => changeStep(now, step.id, next))
  return (
    <tr data-adrift={step.lane === null || undefined}>
      <td className="flow-number">{at + 1}</td>
      <th scope="row">
        <TextArea
          label={t('step.text.of', { number: at + 1 })}
          quietLabel
          rows={1}
          limit={longest.step}
          value={step.text}
          onChange={(text) => put({ text: text.replace(/\n/g, ' ') })}
        />
      </th>
      <td className="flow-lane">
        <SelectField
          label={t('step.lane.of', { name })}
          quietLabel
          value={step.lane ?? ''}
          options={[
            ...(step.lane === null ? [{ value: '', label: t('lane.choose') }] : []),
            ...lanes.map(({ id, label }, nth) => ({
              value: id,
              label: label.trim() || t('lane.number', { number: nth + 1 }),
            })),
          ]}
          onChange={(lane) => put({ lane: lane === '' ? null : lane })}
        />
      </td>
      <td>
        <SelectField
          label={t('step.kind.of', { name })}
          quietLabel
          value={step.kind}
          options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          onChange={(kind) => put({ kind })}
        />
      </td>
      <td>
        <When {...props} />
      </td>
      <td className="flow-to">{leads || '–'}</td>
      <td>
        <div className="row flow-acts">
          <Button
            small
            look="plain"
            aria-expanded={open}
            aria-label={t('step.unfold.of', { name })}
            onClick={() => fold(step.id)}
          >
            {t('step.unfold')}
          </Button>
          <StepMenu {...props} />
        </div>
      </td>
    </tr>
  )
}

export const StepRow = memo(StepLine)
