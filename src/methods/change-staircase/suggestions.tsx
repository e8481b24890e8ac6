import { Button } from '../../ui/button'
import { addMonths, isDay, monthInYear, monthOf, yearOf } from './calendar'
import { declineCard, isPast, openCards, takeToday } from './deck'
import type { Card } from './model'
import { plannedAt } from './occurrences'
import type { PlanProps as Props } from './props'

const Suggestion = ({ setup, edit, context: { t, today }, card }: Props & { card: Card }) => {
  const month = addMonths(isDay(setup.term.from) ? monthOf(setup.term.from) : '2026-01', card.at)
  return (
    <li>
      <span>
        {card.text}{' '}
        <span className="small quiet">
          {t('month.year', { month: t(`month.${monthInYear(month)}`), year: yearOf(month) })} · {card.role}
          {isPast(setup, card, today) && ` · ${t('suggest.past')}`}
          {card.yearly && ` · ${t('item.yearly')}`}
          {card.for === 'us' && ` · ${t('reach.us')}`}
        </span>
      </span>
      <span className="row">
        <Button
          small
          aria-label={t('suggest.take-named', { text: card.text })}
          onClick={() => edit(takeToday(setup, [card], today))}
        >
          {t('suggest.take')}
        </Button>
        <Button
          small
          look="plain"
          aria-label={t('suggest.decline-named', { text: card.text })}
          onClick={() => edit(declineCard(setup, card.id))}
        >
          {t('suggest.decline')}
        </Button>
      </span>
    </li>
  )
}

/** Typical things to do, step by step: each is accepted or declined. */
export const Suggestions = (props: Props) => {
  const { setup, edit, deck, context } = props
  const { t, today } = context
  const open = openCards(setup, deck)
  const start = isDay(setup.term.from) ? monthOf(setup.term.from) : '2026-01'
  const declined = setup.declined.length
  const coming = open.filter((card) => !isPast(setup, card, today))
  if (open.length === 0 && declined === 0) return null
  const groups = setup.phases
    .map((phase) => ({
      phase,
      cards: open.filter((card) => plannedAt(setup, addMonths(start, card.at))?.id === phase.id),
    }))
    .filter(({ cards }) => cards.length > 0)
  return (
    <section className="stack" aria-labelledby="stairs-suggest">
      <div className="row spread">
        <h2 id="stairs-suggest">{t('suggest.title')}</h2>
        {coming.length > 0 && (
          <Button onClick={() => edit(takeToday(setup, coming, today))}>
            {t('suggest.all', { count: coming.length })}
          </Button>
        )}
      </div>
      <p className="hint">{t('suggest.hint')}</p>
      {groups.map(({ phase, cards }) => (
        <details key={phase.id} className="card" open={setup.items.length === 0 && phase.id === groups[0]?.phase.id}>
          <summary>
            <strong>{phase.name || t('phase.unnamed')}</strong>{' '}
            <span className="quiet">{t('suggest.count', { count: cards.length })}</span>
          </summary>
          <ul className="stairs-suggest">
            {cards.map((card) => (
              <Suggestion key={card.id} {...props} card={card} />
            ))}
          </ul>
        </details>
      ))}
      {declined > 0 && (
        <div>
          <Button look="plain" onClick={() => edit({ ...setup, declined: [] })}>
            {t('suggest.again', { count: declined })}
          </Button>
        </div>
      )}
    </section>
  )
}
