import { AddForm } from '../../ui/add-form'
import { TextArea } from '../../ui/field'
import type { Context, Play } from '../contract'
import { Remove } from '../kit/written-row'
import { longest, most, type PlenaryMove, type Sprint, type Task, taskFields } from './model'
import { isOpen, untaken } from './sprints'

interface Props {
  readonly sprint: Sprint
  readonly play: Play<PlenaryMove>
  readonly context: Context
}
const limits = { text: longest.task, when: longest.when, who: longest.who } as const

/** A task is written where it stands, until the log is closed. */
const TaskRow = ({ sprint, play, context: { t }, task, number }: Props & { task: Task; number: number }) => (
  <li className="sprint-task" data-nobody={task.who.trim() === '' || undefined}>
    <strong>{number}</strong>
    {taskFields.map((field) => (
      <TextArea
        key={field}
        label={t(`task.${field}`)}
        rows={1}
        limit={limits[field]}
        value={task[field]}
        onChange={(text) =>
          play({ type: 'write', sprint: sprint.id, task: task.id, field, text: text.replace(/\n/g, ' ') })
        }
      />
    ))}
    <Remove
      name={t('task.remove', { text: task.text })}
      act={() => play({ type: 'removeTask', sprint: sprint.id, task: task.id })}
    />
  </li>
)

/** What was picked, each with the tasks that come of it. */
const NewTasks = ({ sprint, play, context: { t } }: Props) => {
  const room = { has: sprint.log.length, most: most.tasks }
  const targets = [...sprint.picks, { id: null, text: t('task.loose') }]
  return (
    <fieldset className="stack">
      <legend className="label">{t('task.new')}</legend>
      {targets.map(({ id, text }) => (
        <AddForm
          key={id ?? 'loose'}
          className="written-row"
          label={text}
          save={t('add')}
          limit={longest.task}
          room={room}
          add={(said) => play({ type: 'task', sprint: sprint.id, pick: id, text: said })}
        />
      ))}
    </fieldset>
  )
}

/** A closed log: the words stand, and a task can get another who takes it, never nobody. */
const ClosedRow = ({ sprint, play, context: { t }, task, number }: Props & { task: Task; number: number }) => (
  <li className="sprint-task-closed">
    <span>
      <strong>{number}</strong> {task.text} {task.when !== '' && <small className="quiet">{task.when}</small>}
    </span>
    <span>{task.who}</span>
    <details>
      <summary>
        {t('task.hand')} <span className="hidden-text">{task.text}</span>
      </summary>
      <AddForm
        className="written-row"
        label={t('task.hand.to')}
        save={t('task.hand.save')}
        limit={longest.who}
        room={{ has: 0, most: 1 }}
        add={(text) => play({ type: 'write', sprint: sprint.id, task: task.id, field: 'who', text })}
      />
    </details>
  </li>
)

/** The log of a sprint: open it is written in, closed it stands. */
export const LogEditor = (props: Props) => {
  const { sprint, context } = props
  const { t, dayName } = context
  const open = isOpen(sprint)
  const nobody = untaken(sprint).length
  return (
    <section className="stack" aria-label={t('step.tasks')}>
      {!open && (
        <p className="notice">{t('closed.stands', { day: sprint.closed ? dayName(sprint.closed.day) : '' })}</p>
      )}
      {open && sprint.log.length > 0 && (
        <p role="status" className={nobody === 0 ? 'quiet' : 'notice'}>
          {nobody === 0 ? t('tasks.all-taken') : t('close.takers', { count: nobody })}
        </p>
      )}
      {open && <NewTasks {...props} />}
      <ol className="sprint-tasks">
        {sprint.log.map((task, at) =>
          open ? (
            <TaskRow key={task.id} {...props} task={task} number={at + 1} />
          ) : (
            <ClosedRow key={task.id} {...props} task={task} number={at + 1} />
          ),
        )}
      </ol>
    </section>
  )
}
