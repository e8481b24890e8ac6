import { limits } from '../../lib/limits'
import { Button } from '../../ui/button'
import { Choice, TextField } from '../../ui/field'
import { SelectField } from '../kit/select-field'
import { type Look, looks } from './model'
import { nextHalfYear } from './occurrences'
import { Prompts } from './prompts'
import type { ReviewProps as Props } from './props'
import { ReviewItems } from './review-items'
import './run.css'

/** The three views of the plan, for the room. */
const LookPart = ({ activity, play, context: { t } }: Props) => {
  const step = activity.now.task
  const now = activity.plenary.look?.step === step ? activity.plenary.look.view : null
  return (
    <fieldset className="row">
      <legend className="label">{t('look.room')}</legend>
      {looks.map((view: Look) => (
        <Button key={view} small aria-pressed={now === view} onClick={() => play({ type: 'look', step, view })}>
          {t(`look.${view}`)}
        </Button>
      ))}
    </fieldset>
  )
}

/** Where the administration thinks the committee is: written before the placings are shown, shown with them. */
const BidPart = ({ activity, play, context: { t } }: Props) => {
  const round = activity.round.id
  const now = activity.plenary.bids.find((one) => one.round === round)?.phase ?? ''
  return (
    <div className="stack">
      <SelectField
        label={t('bid.label')}
        value={now}
        options={[
          { value: '', label: t('bid.none') },
          ...activity.setup.phases.map(({ id, name }, at) => ({ value: id, label: `${at + 1}. ${name}` })),
        ]}
        onChange={(phase) => play({ type: 'bid', round, phase: phase === '' ? null : phase })}
      />
      <p className="hint">{t('bid.hint')}</p>
    </div>
  )
}

/** The step and the one sentence that all in the room agree on. */
const AgreePart = ({ activity, afterwards, play, context: { t } }: Props) => {
  const round = activity.round.id
  const now = activity.plenary.agreed.find((one) => one.round === round)
  const phase = now?.phase ?? null
  const text = now?.text ?? ''
  return (
    <div className="stack">
      <Choice
        label={t('agree.phase')}
        value={phase ?? ''}
        options={[
          { value: '', label: t('agree.none') },
          ...activity.setup.phases.map(({ id, stageName }, at) => ({ value: id, label: `${at + 1}. ${stageName}` })),
        ]}
        onChange={(next) => play({ type: 'agree', round, phase: next === '' ? null : next, text })}
      />
      <TextField
        limit={limits.line}
        label={t('agree.text')}
        hint={afterwards ? undefined : t('agree.hint')}
        value={text}
        onChange={(next) => play({ type: 'agree', round, phase, text: next })}
      />
    </div>
  )
}

/** What only the facilitator sees at each step of the review. */
export const Run = (props: Props) => {
  const { activity, step, afterwards, context } = props
  const asking = step.id === 'where' || step.id === 'show'
  return (
    <div className="stack stairs-run">
      {(step.id === 'frame' || step.id === 'phases' || asking) && <BidPart {...props} />}
      {step.id === 'talk' && <Prompts activity={activity} context={context} />}
      {(step.id === 'talk' || step.id === 'sentence') && <AgreePart {...props} />}
      {step.id === 'write' && <AgreePart {...props} />}
      {(step.id === 'items' || step.id === 'since' || step.id === 'write') && (
        <ReviewItems {...props} items={nextHalfYear(activity.setup, context.today)} />
      )}
      {!asking && !afterwards && <LookPart {...props} />}
    </div>
  )
}
