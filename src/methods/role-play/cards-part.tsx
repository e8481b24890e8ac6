import { Plus } from 'lucide-react'
import { newId } from '../../lib/ids'
import { AddButton } from '../../ui/add-button'
import { TextArea, TextField } from '../../ui/field'
import type { PrepareProps } from '../contract'
import { fieldsOf } from '../kit/fields'
import { changed, without } from '../kit/lists'
import { Part } from '../kit/part'
import { Remove } from '../kit/written-row'
import { Fold, isShort } from './fold'
import { type Card, longest, type MethodTypes, most } from './model'

type Props = PrepareProps<MethodTypes>

const few = 4

const CardRow = ({
  card,
  change,
  remove,
  open,
  t,
}: {
  readonly card: Card
  change(card: Card): void
  remove(): void
  readonly open: boolean
  readonly t: Props['context']['t']
}) => {
  const field = fieldsOf(card, change)
  return (
    <li className="role-item-card">
      <div className="role-item-head">
        <TextField label={t('card.title')} limit={longest.title} {...field('title')} />
        <Remove name={t('card.remove', { title: card.title })} act={remove} />
      </div>
      <TextArea label={t('card.ours')} hint={t('card.check')} rows={1} limit={longest.card} {...field('ours')} />
      <Fold title={t('card.rest')} begins={open}>
        {() => (
          <>
            {(['what', 'when', 'says', 'follows'] as const).map((key) => (
              <TextArea key={key} label={t(`card.${key}`)} rows={2} limit={longest.card} {...field(key)} />
            ))}
            <TextField label={t('card.source')} limit={longest.source} {...field('source')} />
            <TextField label={t('card.year')} limit={longest.year} {...field('year')} />
          </>
        )}
      </Fold>
    </li>
  )
}

/** Procedure cards. What is written under *sådan er det hos os* stands on the projector and on paper. */
export const CardsPart = ({ setup, edit, context: { t } }: Props) => {
  const set = (cards: readonly Card[]) => edit({ ...setup, cards })
  const empty = { title: '', what: '', when: '', says: '', follows: '', source: '', year: '', ours: '' }
  return (
    <Part title={t('prepare.cards')} className="stack">
      <p className="quiet">{t('prepare.cards.lead')}</p>
      <Fold title={t('cards.all', { count: setup.cards.length })} begins={isShort(setup.cards, few)}>
        {() => (
          <ul className="role-items">
            {setup.cards.map((card) => (
              <CardRow
                key={card.id}
                card={card}
                change={({ id, ...next }) => set(changed(setup.cards, id, next))}
                remove={() => set(without(setup.cards, card.id))}
                open={setup.cards.length <= few}
                t={t}
              />
            ))}
          </ul>
        )}
      </Fold>
      <div>
        <AddButton
          small
          room={{ has: setup.cards.length, most: most.cards }}
          icon={<Plus aria-hidden="true" />}
          onClick={() => set([...setup.cards, { id: newId(), ...empty }])}
        >
          {t('card.add')}
        </AddButton>
      </div>
    </Part>
  )
}
