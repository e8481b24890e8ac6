import type { Translate } from '../contract'
import type { Family, Setup } from './model'

/** The task and its negative twin, built around the initiative. */
export const builtQuestions = (
  initiative: string,
  family: Family,
  t: Translate,
): Pick<Setup, 'positive' | 'negative'> => {
  const named = initiative.trim().replace(/[.?!]+$/, '')
  if (named === '') return { positive: '', negative: '' }
  return {
    positive: t(`question.${family}.positive`, { initiative: named }),
    negative: t(`question.${family}.negative`, { initiative: named }),
  }
}

/** Another initiative or family: the questions follow, unless they have been worded by hand. */
export const rebuilt = (setup: Setup, change: Partial<Pick<Setup, 'initiative' | 'family'>>, t: Translate): Setup => {
  const next = { ...setup, ...change }
  const before = builtQuestions(setup.initiative, setup.family, t)
  const after = builtQuestions(next.initiative, next.family, t)
  const follow = (field: 'positive' | 'negative') =>
    setup[field].trim() === '' || setup[field] === before[field] ? after[field] : setup[field]
  return { ...next, positive: follow('positive'), negative: follow('negative') }
}
