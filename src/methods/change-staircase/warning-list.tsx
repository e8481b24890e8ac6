import { Button } from '../../ui/button'
import { markDone } from './edits'
import { standingOf, warningsOf } from './occurrences'
import type { PlanProps as Props } from './props'
import { shortDay } from './stairs-layout'

/** So many warnings are told at once. */
const most = 8

/** *Skal begynde nu*: what is late, must begin, or begins soon. */
export const WarningList = ({ setup, edit, context }: Props) => {
  const { t, today } = context
  const warnings = warningsOf(setup, today)
  if (warnings.length === 0) return null
  return (
    <section className="card stack" aria-label={t('warning.title')}>
      <h2>{t('warning.title')}</h2>
      <ul className="stairs-warnings">
        {warnings.slice(0, most).map((one) => {
          const standing = standingOf(one, today)
          return (
            <li key={one.id} data-standing={standing}>
              <strong className={standing === 'soon' ? 'tag' : 'tag tag-warn'}>{t(`standing.${standing}`)}</strong>
              <span>
                {one.item.text || t('item.unnamed')}
                <span className="quiet small">
                  {' '}
                  {t(`warning.${standing === 'late' ? 'late' : 'begin'}`, {
                    day: shortDay(standing === 'late' ? one.day : one.begin, t),
                  })}
                </span>
              </span>
              <Button
                small
                aria-label={t('item.done-named', { text: one.item.text || t('item.unnamed') })}
                onClick={() => edit(markDone(setup, one, true))}
              >
                {t('item.done')}
              </Button>
            </li>
          )
        })}
      </ul>
      {warnings.length > most && <p className="hint">{t('legend.more', { count: warnings.length - most })}</p>}
    </section>
  )
}
