import type { Context, Dated } from '../contract'
import { electionsIn } from './calendar'
import type { ThisTold } from './model'
import { fixedIn, occurrencesOf, standingOf, yearsIn } from './occurrences'

/** Everything that belongs in a calendar: items that are not dropped, fixed points, and the election. */
export const dates = ({ setup }: ThisTold, { t, today }: Context): readonly Dated[] => [
  ...occurrencesOf(setup, today).map((one) => {
    const { id, item, day, begin, done } = one
    return {
      id,
      title: item.text.trim() || t('item.unnamed'),
      note: [item.role, t(`kind.${item.kind}`), item.date === null ? t('item.some-day') : '']
        .filter(Boolean)
        .join(' · '),
      day,
      begin,
      done: done || standingOf(one, today) === 'passed',
    }
  }),
  ...yearsIn(setup.term).flatMap((year) =>
    fixedIn(setup, year).map(({ id, fixed, day }) => ({
      id,
      title: fixed.text.trim() || t('item.unnamed'),
      note: [fixed.source, t('fixed.check')].filter(Boolean).join(' · '),
      day,
      begin: null,
      done: false,
    })),
  ),
  ...electionsIn(setup.term).map((day) => ({
    id: `election-${day.slice(0, 4)}`,
    title: t('election'),
    note: t('election.source'),
    day,
    begin: null,
    done: false,
  })),
]
