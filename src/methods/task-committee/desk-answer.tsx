import { decimals } from '../../i18n/format'
import type { Allocation } from '../../lib/d-hondt'
import { Button } from '../../ui/button'
import { ScrollX } from '../../ui/scroll-x'
import type { Context } from '../contract'
import { linesOf } from './calculation'
import { difference, type Outcome, type Reckoned, type Said, type Unit } from './desk'
import { Troubles } from './troubles'

type T = Context['t']

interface CountingProps {
  readonly title: string
  readonly units: readonly Unit[]
  readonly allocation: Allocation
  readonly t: T
}

const two = (value: number): string => decimals(Math.round(value * 100) / 100)

/** The seats, every quotient that mattered, and the lot where one is needed: it is never drawn here. */
const Counting = ({ title, units, allocation, t }: CountingProps) => {
  const lines = linesOf(units, allocation)
  const { lots, seats } = allocation
  const names = units.filter(({ id }) => lots?.among.includes(id)).map(({ name }) => name)
  return (
    <section className="stack" aria-label={title}>
      <h4>{title}</h4>
      <p className="committee-outcome">{units.map(({ id, name }) => `${name}: ${seats[id] ?? 0}`).join(' · ')}</p>
      {lots && <p className="notice">{t('counting.lot', { count: lots.seats, groups: names.join(', ') })}</p>}
      <ScrollX label={title}>
        <table className="committee-counting">
          <thead>
            <tr>
              <th scope="col">{t('group.name')}</th>
              <th scope="col">{t('group.present')}</th>
              {lines[0]?.quotients.map(({ divisor }) => (
                <th key={divisor} scope="col">
                  : {divisor}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ id, name, present, quotients }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{present}</td>
                {quotients.map(({ votes, divisor, seat }) => (
                  <td key={divisor} data-gives={seat === null ? undefined : seat === 'lot' ? 'lot' : 'seat'}>
                    {two(votes / divisor)}
                    {seat !== null && <small>{seat === 'lot' ? t('desk.lot') : t('desk.seat', { seat })}</small>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
    </section>
  )
}

/** All in one go, and beside it politicians and citizens each for themselves. */
const Countings = ({ of, t }: { readonly of: Reckoned; readonly t: T }) => {
  const { units, politicians, citizens, together, apart } = of
  const differs = difference(of)
  return (
    <>
      <Counting
        title={t('desk.together', { count: politicians + citizens })}
        units={units}
        allocation={together}
        t={t}
      />
      {apart && (
        <details className="committee-fold">
          <summary>{t('desk.apart')}</summary>
          <div className="stack">
            <Counting
              title={t('desk.apart.politicians', { count: politicians })}
              units={units}
              allocation={apart.politicians}
              t={t}
            />
            <Counting
              title={t('desk.apart.citizens', { count: citizens })}
              units={units}
              allocation={apart.citizens}
              t={t}
            />
          </div>
        </details>
      )}
      {apart && (
        <p>
          {differs.length === 0
            ? t('desk.same')
            : t('desk.differs', {
                groups: differs.map(({ name, more }) => `${name} ${more > 0 ? '+' : '−'}${Math.abs(more)}`).join(', '),
              })}
        </p>
      )}
      <p className="hint">{t('law.count')}</p>
      <p className="hint">{t('law.blocs')}</p>
    </>
  )
}

interface Props {
  readonly outcome: Outcome
  /** Nothing has been typed yet. */
  readonly empty: boolean
  readonly has: boolean
  take(inOneGo: boolean): void
  readonly t: T
}

/** What the typed groups would have, or what stands in the way. */
export const DeskAnswer = ({ outcome, empty, has, take, t }: Props) => {
  const said = (all: readonly Said[]) => all.map(({ key, values }) => t(key, values))
  if (outcome.kind === 'faults') return <Troubles live stops={!empty} of={said(outcome.faults)} />
  return (
    <>
      <Troubles live of={said(outcome.notes)} />
      <Countings of={outcome.of} t={t} />
      <div className="stack">
        <p className="quiet">{t(has ? 'desk.keep.again' : 'desk.keep.lead')}</p>
        <div className="row">
          <Button onClick={() => take(true)}>{t(outcome.of.apart ? 'desk.keep.together' : 'desk.keep')}</Button>
          {outcome.of.apart && <Button onClick={() => take(false)}>{t('desk.keep.apart')}</Button>}
        </div>
      </div>
    </>
  )
}
