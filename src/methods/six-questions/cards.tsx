import { Layers, Plus } from 'lucide-react'
import { useState } from 'react'
import { newId } from '../../lib/ids'
import { moveItem } from '../../lib/move-item'
import { AddButton } from '../../ui/add-button'
import { Button } from '../../ui/button'
import { say } from '../../ui/toast'
import type { PrepareProps } from '../contract'
import { changed, without } from '../kit/lists'
import { Part } from '../kit/part'
import { Beside, LooseBrought } from './brought'
import { CardEditor } from './card-editor'
import { DeckPicker } from './deck-picker'
import { type Card, emptyCard, enoughCards, type MethodTypes, most, nameOf } from './model'

type Props = PrepareProps<MethodTypes>

/** The chosen postcards, written on where they lie. */
export const Cards = (props: Props) => {
  const { setup, edit, deck, context } = props
  const { t } = context
  const [picking, setPicking] = useState(false)
  const { cards } = setup
  const set = (next: readonly Card[]) => edit({ ...setup, cards: next })
  const remove = (card: Card) => {
    set(without(cards, card.id))
    say(t('prepare.said.removed', { card: nameOf(card) || t('card.untitled') }))
  }
  return (
    <Part title={t('prepare.cards')}>
      <p className="quiet">{cards.length === 0 ? t('prepare.cards.empty') : t('prepare.cards.lead')}</p>
      {cards.length > enoughCards && <p className="notice">{t('prepare.many', { count: cards.length })}</p>}
      <LooseBrought setup={setup} edit={edit} context={context} />
      <ol className="six-cards">
        {cards.map((card, at) => (
          <CardEditor
            key={card.id}
            card={card}
            number={at + 1}
            last={at === cards.length - 1}
            change={({ id, ...next }) => set(changed(cards, id, next))}
            move={(by) => set(moveItem(cards, at, at + by))}
            remove={() => remove(card)}
            t={t}
          >
            <Beside setup={setup} edit={edit} context={context} card={card} />
          </CardEditor>
        ))}
      </ol>
      <div className="row" data-at="cards">
        <Button
          look={cards.length === 0 ? 'primary' : 'normal'}
          icon={<Layers aria-hidden="true" />}
          disabled={deck.length === 0}
          onClick={() => setPicking(true)}
        >
          {t('prepare.pick')}
        </Button>
        <AddButton
          room={{ has: cards.length, most: most.cards }}
          icon={<Plus aria-hidden="true" />}
          onClick={() => set([...cards, emptyCard(newId())])}
        >
          {t('prepare.own')}
        </AddButton>
      </div>
      {picking && <DeckPicker {...props} close={() => setPicking(false)} />}
    </Part>
  )
}
