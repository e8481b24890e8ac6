import { Fragment, memo, useCallback, useDeferredValue, useMemo, useState } from 'react'
import { newId } from '../../lib/ids'
import { CsvKey } from '../../ui/csv-key'
import { screenPalette } from '../../ui/palette'
import { ScrollX } from '../../ui/scroll-x'
import type { Id } from '../contract'
import { listed } from '../kit/lists'
import { ManyForm } from '../kit/many-form'
import { Part } from '../kit/part'
import { flowView } from './audience'
import { addStep, newStep } from './edits'
import { sheetParts } from './flow-part'
import { longest, most } from './model'
import { ownPart } from './own-part'
import { Picture } from './picture'
import { flowProblems } from './problems'
import type { PartProps } from './props'
import { StepMore } from './step-more'
import { StepRow } from './step-row'
import { leadsOf, stepColumns } from './table'
import { withRows } from './table-in'
import { useRoom } from './use-room'

const keys = ['title', 'lanes', 'steps', 'arrows', 'names'] as const
type Props = PartProps<(typeof keys)[number]>

const heads = ['number', 'text', 'lane', 'kind', 'when', 'leads'] as const

const Table = ({ setup, change, context }: Props) => {
  const { t } = context
  const { lanes, steps, names } = setup
  const [unfolded, unfold] = useState<readonly Id[]>([])
  const fold = useCallback((id: Id) => unfold((all) => listed(all, id, !all.includes(id))), [])
  const hands = { change, context }
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
          {steps.map((step, at) => {
            const open = unfolded.includes(step.id)
            const row = { step, at, of: steps.length, lanes, names, leads: leadsOf(setup, step, t), open, fold }
            return (
              <Fragment key={step.id}>
                <StepRow {...hands} {...row} />
                {open && (
                  <tr className="flow-open">
                    <td colSpan={7}>
                      <StepMore {...hands} setup={setup} step={step} />
                    </td>
                  </tr>
                )}
              </Fragment>
            )
          })}
        </tbody>
      </table>
    </ScrollX>
  )
}

/** The drawing follows what is typed when there is time for it. */
const Drawing = ({ setup, plenary, context }: Pick<Props, 'setup' | 'plenary' | 'context'>) => {
  const { t } = context
  const { title, lanes, steps, arrows, names } = setup
  const room = useRoom()
  const views = useMemo(() => {
    const way = { setup: { title, lanes, steps, arrows, names }, plenary }
    return sheetParts(way.setup).map((part) => ({ ...flowView(way, t, { part }), kind: 'sheet' as const, room }))
  }, [title, lanes, steps, arrows, names, plenary, room, t])
  return useDeferredValue(views).map((view) => (
    <Drawn key={view.part?.from ?? 0} view={view} palette={screenPalette} context={context} />
  ))
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
const Steps = (props: Props) => {
  const { setup, change, context, plenary } = props
  const { t } = context
  const [amiss, tell] = useState<readonly string[]>([])
  const add = (texts: readonly string[]) =>
    change((now) =>
      texts.reduce(
        (all, text) =>
          addStep(all, newStep(newId(), { text, lane: all.steps.at(-1)?.lane ?? all.lanes[0]?.id ?? null }), newId()),
        now,
      ),
    )
  return (
    <Part title={t('prepare.steps')} at="steps">
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
        take={(rows, places) =>
          change((now) => {
            const came = withRows(now, rows, newId, t, places)
            tell(came.amiss)
            return came.setup
          })
        }
      />
      <div role="status">
        <Problems title={t('csv.amiss')} of={amiss} />
      </div>
      {setup.steps.length > 0 && (
        <div className="flow-figure">
          <Drawing setup={setup} plenary={plenary} context={context} />
        </div>
      )}
    </Part>
  )
}

export const StepPart = ownPart(keys, true, Steps)
