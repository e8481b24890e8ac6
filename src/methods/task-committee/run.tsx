import { AddForm } from '../../ui/add-form'
import { Button } from '../../ui/button'
import type { RunProps } from '../contract'
import { WrittenRow } from '../kit/written-row'
import { isTaken, notesAt } from './documents'
import { comingUp, nameOf } from './milestones'
import { longest, type MethodTypes, most, type PartId, questions, type Sitting, type Task, wishPart } from './model'
import { askedAt } from './parts'
import './run.css'

type Props = RunProps<MethodTypes>

/** What the tables have written, to be read out and taken along; whose it is is not told. */
const Notes = ({ activity, play, context: { t }, part, from }: Props & { part: PartId; from: Sitting }) => {
  const notes = notesAt(activity, part)
  const { lines } = activity.plenary
  if (notes.length === 0) return <p className="quiet">{t('run.notes.none')}</p>
  return (
    <section className="stack" aria-label={askedAt(part, activity.setup, t)}>
      <h3>{t('run.notes')}</h3>
      <ul className="committee-notes">
        {notes.map((text, at) => (
          <li key={`${at} ${text}`}>
            <span>{text}</span>
            {isTaken(activity, text) ? (
              <span className="quiet small">{t('run.taken')}</span>
            ) : (
              <Button
                small
                aria-label={t('run.take.of', { text })}
                disabled={lines.length >= most.lines}
                onClick={() => play({ type: 'line', from, text })}
              >
                {t('run.take')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the meeting writes down together. */
const Lines = ({ activity, play, context: { t }, from }: Props & { from: Sitting }) => {
  const { lines } = activity.plenary
  return (
    <section className="stack" aria-label={t(`stage.lines.${from}`)}>
      <h3>{t(`stage.lines.${from}`)}</h3>
      <ul className="stack">
        {lines
          .filter((line) => line.from === from)
          .map(({ id, text }) => (
            <li key={id} className="written-row">
              <WrittenRow
                label={t('line.text')}
                quietLabel
                limit={longest.wish}
                text={text}
                reword={(next) => play({ type: 'rewordLine', line: id, text: next })}
                removeName={t('line.remove', { text })}
                remove={() => play({ type: 'removeLine', line: id })}
              />
            </li>
          ))}
      </ul>
      <AddForm
        className="written-row"
        label={t(`line.add.${from}`)}
        save={t('add')}
        limit={longest.wish}
        room={{ has: lines.length, most: most.lines }}
        add={(text) => play({ type: 'line', from, text })}
      />
    </section>
  )
}

/** What comes after this meeting, by the plan. */
const Next = ({ activity, context: { t, dayName } }: Props) => (
  <ul className="bullets">
    {comingUp(activity.setup)
      .slice(0, 5)
      .map((one) => (
        <li key={one.id}>
          {nameOf(one, t)}
          {one.day !== null && `: ${dayName(one.day)}`}
          {one.who.trim() !== '' && ` (${one.who.trim()})`}
        </li>
      ))}
  </ul>
)

const lineTasks: Partial<Readonly<Record<Task, Sitting>>> = {
  ...{ agree: 'roles', gather: 'joint', send: 'joint', work: 'first' },
}

/** Beside the projector: what tables wrote, what the meeting wrote down, and what comes next. */
export const Run = (props: Props) => {
  const { step } = props
  const part = questions.find((one) => one === step.part)
  const from = lineTasks[step.task]
  return (
    <div className="stack">
      {(step.task === 'tables' || step.task === 'gather') && <Notes {...props} part={wishPart} from="joint" />}
      {step.task === 'ask' && part && (
        <>
          <Notes {...props} part={part} from="first" />
          <Lines {...props} from="first" />
        </>
      )}
      {from && <Lines {...props} from={from} />}
      {(step.task === 'next' || step.task === 'last') && <Next {...props} />}
    </div>
  )
}
