import { Trash2 } from 'lucide-react'
import { memo, useState } from 'react'
import { Button } from '../../ui/button'
import { Check, Choice, TextField } from '../../ui/field'
import { say } from '../../ui/toast'
import type { Context } from '../contract'
import { fieldsOf } from '../kit/fields'
import { listed, without } from '../kit/lists'
import { SelectField } from '../kit/select-field'
import { daysOf, meetingsOf, openDays, type Plan, standingOf } from './case-dates'
import { caseName, dayTitle, standingText } from './case-table'
import { changeCase, verdictOf } from './edits'
import { bodies, type Case, gates, longest, type Reply, replies, type Setup } from './model'

interface CaseProps {
  /** The same object for as long as nothing that days are counted by changes: then a row is not drawn anew. */
  readonly plan: Plan
  /** What is done is done to what stands there by then. */
  change(make: (now: Setup) => Setup): void
  readonly context: Context
  readonly one: Case
}

/** Is it to go up at all? Four questions, and what follows from them. */
const Gate = ({ change, context: { t }, one }: CaseProps) => (
  <fieldset className="stack flow-gate">
    <legend>
      <h3>{t('gate.title')}</h3>
    </legend>
    {gates.map((gate) => (
      <Choice<Reply>
        key={gate}
        label={t(`gate.${gate}`)}
        value={one.gate[gate]}
        options={replies.map((value) => ({ value, label: t(`reply.${value}`) }))}
        onChange={(reply) => change((now) => changeCase(now, one.id, { gate: { ...one.gate, [gate]: reply } }))}
      />
    ))}
    <p className={verdictOf(one) === 'up' ? 'good' : 'quiet'}>{t(`verdict.${verdictOf(one)}.line`)}</p>
  </fieldset>
)

/** Every day of it, in the order of the calendar; what is done is ticked. */
const Days = ({ plan, change, context, one }: CaseProps) => {
  const { t, today, dayName } = context
  const days = daysOf(plan, one)
  const open = openDays(plan, one, today)
  if (days.length === 0) return <p className="quiet">{t('case.no-days')}</p>
  return (
    <ol className="flow-case-days">
      {days.map((day) => {
        const waits = day.kind === 'step' ? !day.done : open.some(({ id }) => id === day.id)
        const late = waits && day.day < today
        const what = dayTitle(plan, day, t)
        return (
          <li key={day.id} data-kind={day.step?.kind === 'meet' ? 'meeting' : day.kind}>
            <span>{dayName(day.day)}</span>
            {day.kind !== 'meeting' ? (
              <Check
                label={what}
                checked={day.done}
                onChange={(on) => change((now) => changeCase(now, one.id, { done: listed(one.done, day.id, on) }))}
              />
            ) : (
              <span>{what}</span>
            )}
            <span className="quiet small">{day.step?.role}</span>
            {late && <span className="tag tag-warn">{t('case.late')}</span>}
          </li>
        )
      })}
    </ol>
  )
}

const LastMeeting = ({ plan, change, context, one }: CaseProps) => {
  const { t, today, dayName } = context
  const ahead = plan.meetings.last.filter((day) => day >= today || day === one.last)
  const all = one.last !== null && !ahead.includes(one.last) ? [one.last, ...ahead] : ahead
  return (
    <SelectField
      label={t('case.last.of', { title: caseName(one, t) })}
      quietLabel
      value={one.last ?? ''}
      options={[{ value: '', label: t('case.last.none') }, ...all.map((day) => ({ value: day, label: dayName(day) }))]}
      onChange={(day) => change((now) => changeCase(now, one.id, { last: day === '' ? null : day }))}
    />
  )
}

/** A case in the table; folded out its gate and its days. */
const CaseLine = (props: CaseProps) => {
  const { plan, change, context, one } = props
  const { t, today, dayName } = context
  const [open, setOpen] = useState(false)
  const field = fieldsOf(one, ({ id, ...next }) => change((now) => changeCase(now, id, next)))
  const name = caseName(one, t)
  const meetings = meetingsOf(plan, one.last)
  const { kind } = standingOf(plan, one, today)
  const remove = () => {
    change((now) => ({ ...now, cases: without(now.cases, one.id) }))
    say(t('case.said.removed', { name }))
  }
  return (
    <>
      <tr>
        <th scope="row">
          <TextField label={t('case.title')} quietLabel limit={longest.title} {...field('title')} />
          <div className="row flow-acts">
            <Button
              small
              look="plain"
              aria-expanded={open}
              aria-label={t('case.unfold.of', { name })}
              onClick={() => setOpen(!open)}
            >
              {t('case.unfold')}
            </Button>
            <Button
              small
              look="plain"
              icon={<Trash2 aria-hidden="true" />}
              aria-label={t('case.remove', { name })}
              onClick={remove}
            />
          </div>
        </th>
        <td>
          <TextField label={t('case.role.of', { name })} quietLabel limit={longest.role} {...field('role')} />
        </td>
        <td>
          <LastMeeting {...props} />
          {one.last !== null &&
            bodies
              .filter((body) => body !== 'last' && plan.meetings[body].length > 0)
              .map((body) => {
                const day = meetings[body]
                return (
                  <p key={body} className="small quiet">
                    {plan.names[body].trim() || t(`body.${body}`)}: {day === null ? t('case.no-meeting') : dayName(day)}
                  </p>
                )
              })}
        </td>
        <td>
          <p className={kind === 'late' || kind === 'missing' ? 'problem' : 'small'}>
            {standingText(plan, one, context)}
          </p>
          <p className="small quiet">{t(`verdict.${verdictOf(one)}`)}</p>
        </td>
      </tr>
      {open && (
        <tr className="flow-open">
          <td colSpan={4}>
            <div className="flow-case">
              <Gate {...props} />
              <Days {...props} />
            </div>
          </td>
        </tr>
      )}
    </>
  )
}

export const CaseRow = memo(CaseLine)
