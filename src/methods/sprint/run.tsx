import type { RunProps } from '../contract'
import { MoreIdeas } from './catalogue-part'
import { ClosePart } from './close-part'
import { GatherPart, TiePart } from './fill-part'
import { GroupChoice } from './group-choice'
import { LastPart } from './last-part'
import { LogEditor } from './log-editor'
import { NotesPart, ProgressPart } from './midway-part'
import type { MethodTypes, NoteKind, StepName } from './model'
import { AimPart, BeginPart, HandsPart, MuchPart, PickPart } from './plan-part'
import { MadePart, MetPart, ResultPart, ThingPart } from './review-part'
import { groupAt, groupName, isOpen, plannedNow, sprintNow } from './sprints'
import './run.css'

type Props = RunProps<MethodTypes>

/** Steps that are about the sprint being planned. */
const planned: readonly StepName[] = ['hands', 'pick', 'aim', 'tasks', 'much', 'close']

const PlanStep = (props: Props) => {
  const { activity, step } = props
  const sprint = plannedNow(activity)
  if (!sprint) return <BeginPart {...props} />
  const own = { ...props, sprint }
  switch (step.task) {
    case 'hands':
      return <HandsPart {...own} />
    case 'pick':
      return <PickPart {...own} />
    case 'aim':
      return <AimPart {...own} />
    case 'much':
      return <MuchPart {...own} />
    case 'close':
      return <ClosePart {...own} />
    default:
      return <LogEditor {...own} />
  }
}

/** Halfway and at the end: of a log that is closed. */
const SprintStep = (props: Props) => {
  const { activity, step, context } = props
  const sprint = sprintNow(activity)
  if (!sprint || isOpen(sprint)) return <p className="notice">{context.t('gap.closed')}</p>
  const own = { ...props, sprint }
  switch (step.task) {
    case 'done':
      return <ProgressPart {...own} />
    case 'stuck':
    case 'need':
      return <NotesPart {...own} kind={step.task satisfies NoteKind} />
    case 'show':
      return <ThingPart {...own} />
    case 'met':
      return <MetPart {...own} />
    case 'made':
      return <MadePart {...own} both={activity} />
    default:
      return <ResultPart {...own} />
  }
}

const StepPart = (props: Props) => {
  const { step } = props
  switch (step.task) {
    case 'frame':
    case 'alone':
    case 'pairs':
    case 'new':
      return null
    case 'gather':
      return <GatherPart {...props} />
    case 'tie':
      return <TiePart {...props} />
    case 'last':
      return <LastPart {...props} />
    default:
      return planned.includes(step.task) ? <PlanStep {...props} /> : <SprintStep {...props} />
  }
}

/** Whenever an idea comes it is welcome in the catalogue. Where the log is closed, that is said. */
const NewIdea = ({ activity, edit, context }: Props) => {
  const { t } = context
  const { setup, round } = activity
  const sprint = round.sitting === 'fill' ? null : sprintNow(activity)
  const closed = sprint !== null && !isOpen(sprint)
  return (
    <section className="stack" aria-label={t('new.title')}>
      <MoreIdeas
        setup={setup}
        edit={edit}
        context={context}
        label={t('new.add')}
        hint={t(closed ? 'new.closed' : 'new.open')}
        from={t(`sitting.${round.sitting}`)}
        {...(closed ? { thanks: () => t('new.said') } : {})}
      />
    </section>
  )
}

/** What only the facilitator sees: what the room decides at this step, and a place for ideas that come in between. */
export const Run = (props: Props) => {
  const { activity, step, edit, context } = props
  const { t } = context
  const { setup, round } = activity
  return (
    <div className="stack sprint-run">
      {step.id === 'begin' && round.sitting !== 'fill' && (
        <details>
          <summary>{groupName(setup, groupAt(activity), t)}</summary>
          <GroupChoice {...{ setup, edit, context }} group={groupAt(activity)} before={activity.rounds.slice(0, -1)} />
        </details>
      )}
      <StepPart {...props} />
      {step.task !== 'frame' && step.task !== 'show' && <NewIdea {...props} />}
    </div>
  )
}
