import { useState } from 'react'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { type Pickable, PickCards } from '../../ui/pick-cards'
import { say } from '../../ui/toast'
import type { Context, Id, PrepareProps } from '../contract'
import { takeCards } from './deck'
import { type Card, enoughCards, type Setup } from './model'

const decks = ['six', 'four'] as const
const deckOf = ({ origin }: Card): (typeof decks)[number] => (origin === 'dis' ? 'four' : 'six')

const asPickable = (card: Card, setup: Setup, t: Context['t']): Pickable => ({
  id: card.id,
  title: card.theme,
  text: card.question,
  tags: card.origin === 'dis' ? [] : [t(`origin.${card.origin}`)],
  there: setup.cards.some(({ id }) => id === card.id) ? t('prepare.pick.in') : null,
})

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
            <PickCards
              cards={deck.filter((card) => deckOf(card) === name).map((card) => asPickable(card, setup, t))}
              picked={picked}
              change={setPicked}
            />
          </section>
        ))}
      </div>
    </Dialog>
  )
}
