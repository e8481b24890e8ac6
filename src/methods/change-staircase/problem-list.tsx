import type { Context } from '../contract'
import type { Setup } from './model'
import { problemsOf } from './problems'

/** What looks odd, each named where it is. Nothing is changed by itself, and nothing is stopped. */
export const ProblemList = ({ setup, context: { t } }: { readonly setup: Setup; readonly context: Context }) => {
  const problems = problemsOf(setup)
  if (problems.length === 0) return null
  return (
    <section className="notice" aria-label={t('problem.title')}>
      <div className="stack">
        <strong>{t('problem.title')}</strong>
        <ul className="stairs-problems">
          {problems.slice(0, 12).map(({ key, where, values }) => (
            <li key={`${key} ${where}`}>{t(key, values)}</li>
          ))}
        </ul>
        {problems.length > 12 && <p>{t('problem.more', { count: problems.length - 12 })}</p>}
      </div>
    </section>
  )
}
