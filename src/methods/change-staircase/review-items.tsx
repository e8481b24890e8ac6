import { memo, useMemo, useState } from 'react'
import { newId } from '../../lib/ids'
import { AddForm } from '../../ui/add-form'
import { Button } from '../../ui/button'
import { useDrawn } from '../../ui/long-list'
import { useLatest } from '../../ui/use-latest'
import type { Context, Day } from '../contract'
import { addMonths, monthInYear, monthOf, yearOf } from './calendar'
import { addItems, drop, keep, markDone, move, newItem } from './edits'
import { type Occurrence, standingOf } from './occurrences'
import type { ReviewProps as Props } from './props'
import { longest, most } from './ranges'

/** How far an item is moved with one press, in months. */
const steps = [1, 3, 6] as const

interface Hands {
  keep(one: Occurrence): void
  drop(one: Occurrence): void
  done(one: Occurrence): void
  move(one: Occurrence, months: number): void
}

/** The same functions all the time: a press on one item draws no other. */
const useHands = (props: Props): Hands => {
  const latest = useLatest(props)
  return useMemo(() => {
    const now = () => {
      const { activity, edit, context } = latest.current
      return { setup: activity.setup, round: activity.round.id, edit, today: context.today }
    }
    return {
      keep: (one) => now().edit(keep(now().setup, one, now().round)),
      drop: (one) => now().edit(drop(now().setup, one, now().round)),
      done: (one) => now().edit(markDone(now().setup, one, true)),
      move: (one, months) => now().edit(move(now().setup, one, months, now().round, now().today)),
    }
  }, [latest])
}

interface RowProps {
  readonly one: Occurrence
  readonly round: string
  readonly hands: Hands
  readonly t: Context['t']
  readonly today: Day
}

/** One item and its keys: keep, move, drop, done. */
const ReviewRow = memo(({ one, round, hands, t, today }: RowProps) => {
  const [moving, setMoving] = useState(false)
  const standing = standingOf(one, today)
  const text = one.item.text || t('item.unnamed')
  const kept = one.item.seen === round
  const named = (key: string) => `${key}: ${text}`
  return (
    <li className="stairs-review-row" data-standing={standing} data-kept={kept || undefined}>
      <span>
        {(standing === 'late' || standing === 'now') && (
          <strong className="tag tag-warn">{t(`standing.${standing}`)}</strong>
        )}{' '}
        {text}{' '}
        <span className="small quiet">
          {t('month.year', { month: t(`month.${monthInYear(one.day)}`), year: yearOf(one.day) })}
          {one.item.for === 'us' && ` · ${t('reach.us')}`}
        </span>
      </span>
      <span className="row">
        <Button small aria-pressed={kept} aria-label={named(t('review.keep'))} onClick={() => hands.keep(one)}>
          {t('review.keep')}
        </Button>
        <Button small aria-expanded={moving} aria-label={named(t('review.move'))} onClick={() => setMoving(!moving)}>
          {t('review.move')}
        </Button>
        <Button small aria-label={named(t('review.drop'))} onClick={() => hands.drop(one)}>
          {t('review.drop')}
        </Button>
        <Button small look="plain" aria-label={named(t('item.done'))} onClick={() => hands.done(one)}>
          {t('item.done')}
        </Button>
      </span>
      {moving && (
        <fieldset className="row" aria-label={named(t('review.move'))}>
          {steps.map((months) => (
            <Button
              key={months}
              small
              onClick={() => {
                hands.move(one, months)
                setMoving(false)
              }}
            >
              {t('review.move-by', { count: months })}
            </Button>
          ))}
        </fieldset>
      )}
    </li>
  )
})

/** A new item, said in the room: it lies next month, and can be moved from there. */
const NewItem = ({ activity, edit, context: { t, today } }: Props) => (
  <AddForm
    limit={longest.item}
    room={{ has: activity.setup.items.length, most: most.items }}
    className="row stairs-new"
    label={t('review.new')}
    save={t('review.add')}
    add={(text) => edit(addItems(activity.setup, [newItem(newId(), addMonths(monthOf(today), 1), text.trim())]))}
  />
)

/** The next six months' items, what must begin first; one press for each. */
export const ReviewItems = (props: Props & { readonly items: readonly Occurrence[] }) => {
  const { activity, items, context } = props
  const { t, today } = context
  const hands = useHands(props)
  const round = activity.round.id
  const drawn = useDrawn(items.length)
  const left = items.filter(({ item }) => item.seen !== round).length
  return (
    <section className="stack" aria-label={t('list.next')}>
      <p className="small quiet" role="status">
        {items.length === 0 ? t('list.nothing') : t('review.left', { count: left, of: items.length })}
      </p>
      <ul className="stairs-review long-list">
        {items.slice(0, drawn).map((one) => (
          <ReviewRow key={one.id} one={one} round={round} hands={hands} t={t} today={today} />
        ))}
      </ul>
      <NewItem {...props} />
    </section>
  )
}
