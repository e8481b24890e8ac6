import { type Pickable, PickCards } from '../../ui/pick-cards'
import type { Context, PrepareProps } from '../contract'
import { DeckDialog } from '../kit/deck-dialog'
import { takeCards } from './deck'
import { type Card, enoughCards, type MethodTypes, type Setup } from './model'

const decks = ['six', 'four'] as const
const deckOf = ({ origin }: Card): (typeof decks)[number] => (origin === 'dis' ? 'four' : 'six')

const asPickable = (card: Card, setup: Setup, t: Context['t']): Pickable => ({
  id: card.id,
  title: card.theme,
  text: card.question,
  tags: card.origin === 'dis' ? [] : [t(`origin.${card.origin}`)],
  there: setup.cards.some(({ id }) => id === card.id) ? t('prepare.pick.in') : null,
})

/** Both decks laid out on the table; how many cards there are then is said at once. */
export const DeckPicker = (props: PrepareProps<MethodTypes> & { close(): void }) => {
  const { setup, edit, deck, context, close } = props
  const { t } = context
  const counted = (count: number) => t(count > enoughCards ? 'prepare.pick.many' : 'prepare.pick.count', { count })
  return (
    <DeckDialog
      title={t('prepare.pick')}
      close={t('prepare.close')}
      onClose={close}
      deck={deck}
      take={(cards) => edit(takeCards(setup, cards))}
      takeLabel={(count) => t('prepare.pick.take', { count })}
      said={(count) => t('prepare.said.taken', { count })}
      beside={({ picked }) => (
        <span role="status" className="quiet six-count">
          {counted(setup.cards.length + picked.length)}
        </span>
      )}
    >
      {({ picked, pick }) =>
        decks.map((name) => (
          <section key={name} className="stack" aria-labelledby={`deck-${name}`}>
            <h3 id={`deck-${name}`}>{t(`deck.${name}`)}</h3>
            <p className="quiet">{t(`deck.${name}.line`)}</p>
            <PickCards
              cards={deck.filter((card) => deckOf(card) === name).map((card) => asPickable(card, setup, t))}
              picked={picked}
              change={pick}
            />
          </section>
        ))
      }
    </DeckDialog>
  )
}
