import { Button } from '../../ui/button'
import { TextArea } from '../../ui/field'
import { NumberField } from '../../ui/number-field'
import type { RunProps } from '../contract'
import { goalText } from './audience'
import { Free } from './free-ideas'
import { LogEditor } from './log-editor'
import { amount, longest, type MethodTypes, most, type Sprint } from './model'
import { SprintDays } from './sprint-days'
import { groupAt, groupName, isOpen, sprintsOf } from './sprints'

type Props = RunProps<MethodTypes>
type Own = Props & { readonly sprint: Sprint }

/** The log is closed: what stands, stands. */
const Sealed = ({ sprint, context: { t, dayName } }: Pick<Own, 'sprint' | 'context'>) => (
  <p className="notice">{t('closed.stands', { day: sprint.closed ? dayName(sprint.closed.day) : '' })}</p>
)

/** The next sprint of the group is begun by a press. */
export const BeginPart = ({ activity, play, context: { t } }: Props) => {
  const { setup, plenary } = activity
  const group = groupAt(activity)
  if (group === null) return <p className="notice">{t('gap.group')}</p>
  const full = plenary.sprints.length >= most.sprints
  return (
    <div className="stack">
      <p className="hint">{full ? t('sprint.full', { most: most.sprints }) : t('sprint.begin.hint')}</p>
      <div>
        <Button look="primary" disabled={full} onClick={() => play({ type: 'begin', group })}>
          {t('sprint.begin', {
            group: groupName(setup, group, t),
            number: sprintsOf(plenary, group).length + 1,
          })}
        </Button>
      </div>
    </div>
  )
}

/** How many hands there are, how many evenings, and from when to when. */
export const HandsPart = (props: Own) => {
  const { sprint, play, context } = props
  const { t } = context
  const { hands, evenings } = sprint
  const set = (change: { readonly hands?: number; readonly evenings?: number }) =>
    play({ type: 'hands', sprint: sprint.id, hands, evenings, ...change })
  if (!isOpen(sprint)) return <Sealed {...props} />
  return (
    <div className="stack">
      <div className="sprint-days">
        <NumberField label={t('sprint.hands')} range={amount} value={hands} onChange={(next) => set({ hands: next })} />
        <NumberField
          label={t('sprint.evenings')}
          range={amount}
          value={evenings}
          onChange={(next) => set({ evenings: next })}
        />
      </div>
      <SprintDays sprint={sprint} play={play} context={context} />
      <p className="hint">{t('sprint.days.hint')}</p>
    </div>
  )
}

const Picked = ({ activity, sprint, play, context: { t } }: Own) => (
  <section className="stack" aria-label={t('stage.picked', { count: sprint.picks.length })}>
    <h3>{t('stage.picked', { count: sprint.picks.length })}</h3>
    <ul className="sprint-rows">
      {sprint.picks.map(({ id, text, goal }) => (
        <li key={id}>
          <span>
            {text} <small className="quiet">{goalText(activity.setup.goals, goal)}</small>
          </span>
          {isOpen(sprint) && (
            <Button
              small
              aria-label={t('pick.drop.of', { text })}
              onClick={() => play({ type: 'drop', sprint: sprint.id, pick: id })}
            >
              {t('pick.drop')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  </section>
)

export const PickPart = (props: Own) => (
  <div className="stack">
    <Picked {...props} />
    {isOpen(props.sprint) ? <Free {...props} /> : <Sealed {...props} />}
  </div>
)

/** One sentence that says what is different when the sprint is over. */
export const AimPart = (props: Own) => {
  const { sprint, play, context } = props
  const { t } = context
  if (!isOpen(sprint)) return <Sealed {...props} />
  return (
    <TextArea
      label={t('sprint.goal')}
      hint={t('sprint.goal.hint')}
      rows={2}
      limit={longest.aim}
      value={sprint.goal}
      onChange={(text) => play({ type: 'goal', sprint: sprint.id, text })}
    />
  )
}

/** Too much? Who has how many, and what can go back. */
export const MuchPart = (props: Own) => {
  const { sprint, context } = props
  const { t } = context
  const { log, hands, evenings } = sprint
  return (
    <div className="stack">
      <p>
        {t('much.sum', {
          tasks: t('count.tasks', { count: log.length }),
          hands: t('count.hands', { count: hands }),
          evenings: t('count.evenings', { count: evenings }),
        })}
      </p>
      <LogEditor {...props} />
    </div>
  )
}
