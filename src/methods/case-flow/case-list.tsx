import { useState } from 'react'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/field'
import { ScrollX } from '../../ui/scroll-x'
import { say } from '../../ui/toast'
import type { Id } from '../contract'
import { SelectField } from '../kit/select-field'
import { type Plan, standingOf } from './case-dates'
import { countsOf, picked, type Show, shows } from './case-filter'
import { CaseRow } from './case-row'
import { type Case, longest } from './model'
import type { Hands } from './props'

/** So many rows stand there at first, and come with each press. */
const few = 20
const heads = ['title', 'role', 'last', 'standing'] as const

interface Props extends Hands {
  readonly plan: Plan
  readonly cases: readonly Case[]
  /** Those that came last. */
  readonly fresh: readonly Case[]
}

interface Looked {
  readonly show: Show | 'fresh'
  readonly sought: string
  /** null for all, in the order that they were written in. */
  readonly ids: readonly Id[] | null
  readonly rows: number
  readonly fresh: readonly Case[]
}
const everything: Omit<Looked, 'fresh'> = { show: 'all', sought: '', ids: null, rows: few }

/** Of many those that somebody looks for; those that have just come, so that they can be given their meeting. */
const useLooked = ({ plan, cases, fresh, context }: Props) => {
  const [looked, look] = useState<Looked>({ ...everything, fresh })
  if (looked.fresh !== fresh) {
    const ids = fresh.map(({ id }) => id)
    look({ ...everything, fresh, ...(cases.length > few ? { show: 'fresh', ids } : {}) })
  }
  const search = (next: Partial<Pick<Looked, 'show' | 'sought'>>) => {
    const { show, sought } = { ...looked, ...next }
    const wanted = show === 'fresh' ? 'all' : show
    const isAll = wanted === 'all' && sought.trim() === ''
    look({
      show: wanted,
      sought,
      rows: few,
      fresh,
      ids: isAll ? null : picked(plan, cases, { show: wanted, sought }, context),
    })
  }
  const { show, sought, ids, rows } = looked
  const byId = ids && new Map(cases.map((one) => [one.id, one]))
  const found = ids && byId ? ids.flatMap((id) => byId.get(id) ?? []) : cases
  return { show, sought, found, rows, search, more: () => look({ ...looked, rows: rows + few }) }
}

/** The cases in a table; with many of them one chooses which. */
export const CaseList = (props: Props) => {
  const { plan, cases, change, context } = props
  const { t } = context
  const { show, sought, found, rows, search, more } = useLooked(props)
  const counts = cases.length > few ? countsOf(plan, cases, context) : null
  const shown = found.slice(0, rows)
  const removeOver = () => {
    const over = new Set(
      found.filter((one) => standingOf(plan, one, context.today).kind === 'over').map(({ id }) => id),
    )
    change((now) => ({ ...now, cases: now.cases.filter(({ id }) => !over.has(id)) }))
    say(t('case.said.removed.many', { count: over.size }))
  }
  return (
    <div className="stack">
      {counts && (
        <div className="flow-look">
          <SelectField<Show | 'fresh'>
            label={t('case.show')}
            value={show}
            options={(['all', ...(show === 'fresh' ? ['fresh' as const] : []), ...shows.slice(1)] as const).map(
              (value) => ({
                value,
                label: t(`case.show.${value}`, { count: value === 'fresh' ? found.length : counts[value] }),
              }),
            )}
            onChange={(next) => search({ show: next })}
          />
          <TextField
            label={t('case.search')}
            type="search"
            limit={longest.title}
            value={sought}
            onChange={(next) => search({ sought: next })}
          />
        </div>
      )}
      {counts && (
        <p role="status" className="small quiet">
          {t('case.shown', { count: shown.length, of: cases.length })}
        </p>
      )}
      {shown.length > 0 && (
        <ScrollX label={t('prepare.cases')}>
          <table className="flow-table flow-cases">
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {t(`case.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((one) => (
                <CaseRow key={one.id} plan={plan} change={change} context={context} one={one} />
              ))}
            </tbody>
          </table>
        </ScrollX>
      )}
      <div className="row">
        {found.length > shown.length && (
          <Button onClick={more}>{t('case.more', { count: Math.min(few, found.length - shown.length) })}</Button>
        )}
        {show === 'over' && found.length > 0 && (
          <Button onClick={removeOver}>{t('case.remove.over', { count: found.length })}</Button>
        )}
      </div>
    </div>
  )
}
