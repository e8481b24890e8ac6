import { useState } from 'react'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { say } from '../../ui/toast'
import type { Context, Id, PrepareProps } from '../contract'
import { takeCards } from './deck'
import { type Card, enoughCards, type Setup } from './model'

interface CardProps {
  readonly card: Card
  readonly there: boolean
  readonly picked: boolean
  pick(picked: boolean): void
  readonly t: Context['t']
}

const Pick = ({ card, there, picked, pick, t }: CardProps) => {
  const id = `pick-${card.id}`
  return (
    <li>
      <label className="six-pick" data-there={there || undefined}>
        <span className="six-pick-head">
          <input
            type="checkbox"
            aria-labelledby={id}
            aria-describedby={`${id}-text`}
            checked={there || picked}
            disabled={there}
            onChange={(event) => pick(event.target.checked)}
          />
          <strong id={id}>{card.theme}</strong>
        </span>
        <span id={`${id}-text`}>{card.question}</span>
        <span className="row">
          {card.origin !== 'dis' && <span className="tag">{t(`origin.${card.origin}`)}</span>}
          {there && <span className="tag tag-warn">{t('prepare.pick.in')}</span>}
        </span>
      </label>
    </li>
  )
}

const decks = ['six', 'four'] as const
const deckOf = ({ origin }: Card): (typeof decks)[number] => (origin === 'dis' ? 'four' : 'six')

type Props = PrepareProps<Setup, Card> & { close(): void }

/** Both decks laid out on the table: several cards are picked at a time. */
export const DeckPicker = ({ setup, edit, deck, context: { t }, close }: Props) => {
  const [picked, setPicked] = useState<readonly Id[]>([])
  const whole = setup.cards.length + picked.length
  const take = () => {
    edit(
      takeCards(
        setup,
        deck.filter(({ id }) => picked.includes(id)),
      ),
    )
    say(t('prepare.said.taken', { count: picked.length }))
    close()
  }
  return (
    <Dialog
      title={t('prepare.pick')}
      close={t('prepare.close')}
      onClose={close}
      wide
      actions={
        <>
          <span role="status" className="quiet six-count">
            {t(whole > enoughCards ? 'prepare.pick.many' : 'prepare.pick.count', { count: whole })}
          </span>
          <Button look="primary" disabled={picked.length === 0} onClick={take}>
            {t('prepare.pick.take', { count: picked.length })}
          </Button>
        </>
      }
    >
      <div className="stack">
        {decks.map((name) => (
          <section key={name} className="stack" aria-labelledby={`deck-${name}`}>
            <h3 id={`deck-${name}`}>{t(`deck.${name}`)}</h3>
            <p className="quiet">{t(`deck.${name}.line`)}</p>
            <ul className="six-picks">
              {deck
                .filter((card) => deckOf(card) === name)
                .map((card) => (
                  <Pick
                    key={card.id}
                    card={card}
                    there={setup.cards.some(({ id }) => id === card.id)}
                    picked={picked.includes(card.id)}
                    pick={(yes) => setPicked(yes ? [...picked, card.id] : picked.filter((id) => id !== card.id))}
                    t={t}
                  />
                ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
