import { AddForm } from '../../ui/add-form'
import { Button } from '../../ui/button'
import type { Id, RunProps } from '../contract'
import { SelectField } from '../kit/select-field'
import { WrittenRow } from '../kit/written-row'
import { daysText, litByHand, stepName } from './audience'
import { Improvements } from './improvements'
import { Marks } from './marks'
import { heaps, longest, type MarkKind, type MethodTypes, most, type Task } from './model'
import { flowProblems } from './problems'
import { Problems } from './step-part'
import './run.css'

type Props = RunProps<MethodTypes>

/** One step is lit in the drawing, and read in large. */
const Light = ({ activity, step, play, context: { t } }: Props) => {
  const { steps } = activity.setup
  const now = litByHand(activity)
  const at = now ? steps.indexOf(now) : -1
  const light = (id: Id | null) => play({ type: 'light', task: step.task, step: id })
  const beside = (by: number) => steps[at + by]?.id ?? null
  return (
    <div className="row flow-light">
      <SelectField
        label={t('run.light')}
        value={now?.id ?? ''}
        options={[
          { value: '', label: t('run.light.none') },
          ...steps.map((one, nth) => ({ value: one.id, label: `${nth + 1}. ${stepName(one, t)}` })),
        ]}
        onChange={(id) => light(id === '' ? null : id)}
      />
      <Button small disabled={at <= 0} onClick={() => light(beside(-1))}>
        {t('run.light.before')}
      </Button>
      <Button small disabled={at >= steps.length - 1} onClick={() => light(beside(1))}>
        {t('run.light.next')}
      </Button>
    </div>
  )
}

/** The deadlines in a row, to be held against the year's dates. */
const Deadlines = ({ activity: { setup }, context: { t } }: Props) => {
  const dated = setup.steps.filter((one) => one.before !== null || one.kind === 'meet')
  return (
    <ol className="bullets">
      {dated.map((one) => (
        <li key={one.id}>
          {setup.steps.indexOf(one) + 1}. {stepName(one, t)}: <strong>{daysText(setup, one, t)}</strong>
        </li>
      ))}
    </ol>
  )
}

/** What we write differently from now on. */
const Lines = ({ activity, play, context: { t } }: Props) => {
  const { lines } = activity.plenary
  return (
    <div className="stack">
      <ul className="flow-lanes">
        {lines.map(({ id, text }) => (
          <li key={id} className="written-row">
            <WrittenRow
              label={t('line.text')}
              quietLabel
              limit={longest.line}
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
        label={t('line.add')}
        save={t('add')}
        limit={longest.line}
        room={{ has: lines.length, most: most.lines }}
        add={(text) => play({ type: 'line', text })}
      />
    </div>
  )
}

/** The item that is read out now, with its three heaps. */
const NextItem = ({ activity: { setup, plenary }, play, context: { t } }: Props) => {
  const next = setup.past.find(({ id, text }) => text.trim() !== '' && !plenary.heaps.some((one) => one.id === id))
  if (!next) return null
  return (
    <section className="flow-now stack" aria-label={t('heaps.now')}>
      <h3>{next.text}</h3>
      <div className="row">
        {heaps.map((heap) => (
          <Button
            key={heap}
            aria-label={t('heap.lay', { heap: t(`heap.${heap}`), text: next.text })}
            onClick={() => play({ type: 'heap', past: next.id, heap })}
          >
            {t(`heap.${heap}`)}
          </Button>
        ))}
      </div>
    </section>
  )
}

/** Old items, each laid on one of three heaps. */
const Heaps = ({ activity: { setup, plenary }, play, context: { t } }: Props) => (
  <ol className="flow-past">
    {setup.past.map(({ id, text }, at) => {
      const now = plenary.heaps.find((one) => one.id === id)?.heap
      return (
        <li key={id} data-laid={now !== undefined || undefined}>
          <span>
            {at + 1}. {text}
          </span>
          <span className="row">
            {heaps.map((heap) => (
              <Button
                key={heap}
                small
                aria-pressed={now === heap}
                aria-label={t('heap.lay', { heap: t(`heap.${heap}`), text })}
                onClick={() => play({ type: 'heap', past: id, heap: now === heap ? null : heap })}
              >
                {t(`heap.${heap}`)}
              </Button>
            ))}
          </span>
        </li>
      )
    })}
  </ol>
)

const marksOf: Readonly<Partial<Record<Task, readonly MarkKind[]>>> = {
  reader: ['reader'],
  beside: ['differs', 'wanted'],
  deadlines: ['wanted'],
  hurts: ['hurts'],
  improve: ['hurts', 'wanted'],
}
const lit: readonly Task[] = ['frame', 'beside', 'deadlines', 'hurts', 'improve']

const OfTask = (props: Props) => {
  const { activity, play, context, step } = props
  switch (step.task) {
    case 'improve':
    case 'close':
    case 'plan':
      return <Improvements plenary={activity.plenary} play={play} context={context} />
    case 'deadlines':
      return <Deadlines {...props} />
    case 'line':
    case 'rewrite':
      return <Lines {...props} />
    case 'heaps':
    case 'talk':
      return (
        <>
          <NextItem {...props} />
          <Heaps {...props} />
        </>
      )
    case 'beside':
      return <Problems title={context.t('problem.title')} of={flowProblems(activity.setup, context.t)} />
    default:
      return null
  }
}

/** What only the facilitator sees: which step is lit, the notes that are typed in, and what the room agrees on. */
export const Run = (props: Props) => {
  const { activity, step, afterwards, play, context } = props
  const kinds = marksOf[step.task] ?? []
  return (
    <div className="stack flow-run">
      {!afterwards && lit.includes(step.task) && activity.setup.steps.length > 0 && <Light {...props} />}
      <OfTask {...props} />
      {kinds.map((kind) => (
        <Marks key={kind} kind={kind} setup={activity.setup} plenary={activity.plenary} play={play} context={context} />
      ))}
    </div>
  )
}
