import { useDeferredValue, useMemo, useState } from 'react'
import { newId } from '../../lib/ids'
import { CsvKey } from '../../ui/csv-key'
import { attempt } from '../../ui/deed'
import { ManyForm } from '../kit/many-form'
import { Part } from '../kit/part'
import { planOf } from './case-dates'
import { CaseList } from './case-list'
import { type CaseHead, caseColumns, casesFrom, readLast } from './case-table'
import { newCase } from './edits'
import { type Case, longest, most } from './model'
import { ownPart } from './own-part'
import type { PartProps } from './props'
import { Problems } from './step-part'
import './case-part.css'

const keys = ['steps', 'meetings', 'names', 'closed', 'assumed', 'cases'] as const

/** The cases that are on their way: choose the last meeting, and every day is counted back. */
const Cases = ({ setup, change, context }: PartProps<(typeof keys)[number]>) => {
  const { t } = context
  const { cases, meetings } = setup
  const [amiss, tell] = useState<readonly string[]>([])
  const [fresh, setFresh] = useState<readonly Case[]>([])
  // What is typed in a step stands there before all cases are counted anew.
  const plan = useDeferredValue(planOf(setup))
  const room = { has: cases.length, most: most.cases }
  const add = (more: readonly Case[]) => {
    change((now) => ({ ...now, cases: [...now.cases, ...more] }))
    setFresh(more)
  }
  return (
    <Part title={t('prepare.cases')}>
      <p className="quiet">{t(meetings.last.length === 0 ? 'prepare.cases.no-dates' : 'prepare.cases.lead')}</p>
      {cases.length > 0 && <CaseList plan={plan} cases={cases} fresh={fresh} change={change} context={context} />}
      <div className="flow-narrow">
        <ManyForm
          label={t('case.add')}
          save={t('add')}
          limit={longest.title}
          room={room}
          add={(titles) => add(titles.map((title) => newCase(newId(), { title })))}
          said={(titles) => t('case.said.added', { count: titles.length })}
        />
      </div>
      <CsvKey<CaseHead>
        label={t('csv.cases')}
        columns={useMemo(() => caseColumns(t), [t])}
        room={room}
        take={(rows) =>
          attempt(async () => {
            const came = casesFrom(rows, newId, await readLast(rows, context.today), context)
            add(came.cases)
            tell(came.amiss)
          })
        }
      />
      <div role="status">
        <Problems title={t('csv.amiss')} of={amiss} />
      </div>
    </Part>
  )
}

export const CasePart = ownPart(keys, false, Cases)
