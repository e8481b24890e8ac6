import { useCallback, useMemo } from 'react'
import { newId } from '../../lib/ids'
import { CsvKey } from '../../ui/csv-key'
import { attempt } from '../../ui/deed'
import { ScrollX } from '../../ui/scroll-x'
import { say } from '../../ui/toast'
import { useLatest } from '../../ui/use-latest'
import { ManyForm } from '../kit/many-form'
import { Part } from '../kit/part'
import { CaseRow } from './case-row'
import { caseColumns, withCases } from './case-table'
import { newCase } from './edits'
import { quoted, readDays } from './meetings'
import { longest, most, type Setup } from './model'
import type { Props } from './props'
import './case-part.css'

/** The cases that are on their way: choose the last meeting, and every day is counted back. */
export const CasePart = (props: Props) => {
  const { setup, edit, context } = props
  const { t, today } = context
  const latest = useLatest(props)
  const change = useCallback((make: (now: Setup) => Setup) => latest.current.edit(make(latest.current.setup)), [latest])
  const { steps, meetings, names, closed, assumed } = setup
  const plan = useMemo(() => ({ steps, meetings, names, closed, assumed }), [steps, meetings, names, closed, assumed])
  const { dayName } = context
  const words = useMemo(() => ({ t, today, dayName }), [t, today, dayName])
  return (
    <Part title={t('prepare.cases')}>
      <p className="quiet">{t(setup.meetings.last.length === 0 ? 'prepare.cases.no-dates' : 'prepare.cases.lead')}</p>
      {setup.cases.length > 0 && (
        <ScrollX label={t('prepare.cases')}>
          <table className="flow-table flow-cases">
            <thead>
              <tr>
                {(['title', 'role', 'last', 'standing'] as const).map((head) => (
                  <th key={head} scope="col">
                    {t(`case.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {setup.cases.map((one) => (
                <CaseRow key={one.id} plan={plan} change={change} words={words} one={one} />
              ))}
            </tbody>
          </table>
        </ScrollX>
      )}
      <div className="flow-narrow">
        <ManyForm
          label={t('case.add')}
          save={t('add')}
          limit={longest.title}
          room={{ has: setup.cases.length, most: most.cases }}
          add={(titles) =>
            edit({ ...setup, cases: [...setup.cases, ...titles.map((title) => newCase(newId(), { title }))] })
          }
          said={(titles) => t('case.said.added', { count: titles.length })}
        />
      </div>
      <CsvKey
        label={t('csv.cases')}
        columns={caseColumns(t)}
        room={{ has: setup.cases.length, most: most.cases }}
        take={(rows) =>
          attempt(async () => {
            const days = await readDays(
              rows.map(({ last }) => last),
              today,
            )
            const here = latest.current
            here.edit(withCases(here.setup, rows, newId, (said) => days.get(said) ?? null))
            const unread = [...days].flatMap(([said, day]) => (said !== '' && day === null ? [said] : []))
            if (unread.length > 0) say(t('case.said.unread', { texts: quoted(unread, t) }))
          })
        }
      />
    </Part>
  )
}
