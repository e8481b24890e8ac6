import { memo, useDeferredValue, useMemo, useState } from 'react'
import { newId } from '../../lib/ids'
import { CsvKey } from '../../ui/csv-key'
import { screenPalette } from '../../ui/palette'
import { ScrollX } from '../../ui/scroll-x'
import type { PrepareProps } from '../contract'
import { ManyForm } from '../kit/many-form'
import { Part } from '../kit/part'
import { flowView } from './audience'
import { addStep, newStep } from './edits'
import { longest, type MethodTypes, most } from './model'
import { Picture } from './picture'
import { flowProblems } from './problems'
import { StepRow } from './step-row'
import { stepColumns, withRows } from './table'

type Props = Pick<PrepareProps<MethodTypes>, 'setup' | 'edit' | 'context' | 'told'>

const heads = ['number', 'text', 'lane', 'kind', 'when', 'leads'] as const

const Table = (props: Props) => {
  const { setup, context } = props
  const { t } = context
  return (
    <ScrollX label={t('prepare.steps')}>
      <table className="flow-table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(`csv.${head}`)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {setup.steps.map((step) => (
            <StepRow key={step.id} {...props} step={step} />
          ))}
        </tbody>
      </table>
    </ScrollX>
  )
}

/** The drawing follows what is typed when there is time for it. */
const Drawing = ({ setup, told: { plenary }, context }: Pick<Props, 'setup' | 'told' | 'context'>) => {
  const { t } = context
  const { title, lanes, steps, arrows, names } = setup
  // biome-ignore lint/correctness/useExhaustiveDependencies: no more of the set-up is drawn than this
  const view = useMemo(() => flowView({ setup, plenary }, t), [title, lanes, steps, arrows, names, plenary.marks, t])
  return <Drawn view={useDeferredValue(view)} palette={screenPalette} context={context} />
}
const Drawn = memo(Picture, (one, other) => one.view === other.view && one.context.t === other.context.t)

/** What looks odd, each in a sentence. Nothing is stopped by it. */
export const Problems = ({ title, of }: { readonly title: string; readonly of: readonly string[] }) =>
  of.length === 0 ? null : (
    <section className="notice" aria-label={title}>
      <div className="stack">
        <strong>{title}</strong>
        <ul className="bullets">
          {of.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </div>
    </section>
  )

/** The table first; the drawing is made of it. */
export const StepPart = (props: Props) => {
  const { setup, edit, context, told } = props
  const { t } = context
  const [amiss, tell] = useState<readonly string[]>([])
  const add = (texts: readonly string[]) =>
    edit(
      texts.reduce(
        (all, text) =>
          addStep(all, newStep(newId(), { text, lane: all.steps.at(-1)?.lane ?? all.lanes[0]?.id ?? null }), newId()),
        setup,
      ),
    )
  return (
    <Part title={t('prepare.steps')}>
      <p className="quiet">{t('prepare.steps.lead')}</p>
      {setup.steps.length > 0 && <Table {...props} />}
      <div className="flow-narrow">
        <ManyForm
          label={t('step.add')}
          save={t('add')}
          hint={t('step.add.hint')}
          limit={longest.step}
          room={{ has: setup.steps.length, most: most.steps }}
          add={add}
          said={(texts) => t('step.said.added', { count: texts.length })}
        />
      </div>
      <Problems title={t('problem.title')} of={flowProblems(setup, t)} />
      <CsvKey
        label={t('csv.steps')}
        columns={stepColumns(t)}
        room={{ has: setup.steps.length, most: most.steps }}
        take={(rows, places) => {
          const came = withRows(setup, rows, newId, t, places)
          edit(came.setup)
          tell(came.amiss)
        }}
      />
      <div role="status">
        <Problems title={t('csv.amiss')} of={amiss} />
      </div>
      {setup.steps.length > 0 && (
        <div className="flow-figure">
          <Drawing setup={setup} told={told} context={context} />
        </div>
      )}
    </Part>
  )
}
