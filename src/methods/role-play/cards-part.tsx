import { newId } from '../../lib/ids'
import { TextArea, TextField } from '../../ui/field'
import type { PrepareProps } from '../contract'
import { fieldsOf } from '../kit/fields'
import { changed, without } from '../kit/lists'
import { Remove } from '../kit/written-row'
import { longest, type MethodTypes, most } from './model'
import { Fold, isFew, Rows } from './rows'

const empty = { title: '', what: '', when: '', says: '', follows: '', source: '', year: '', ours: '' }

/** Procedure cards. What is written under *sådan er det hos os* stands on the projector and on paper. */
export const CardsPart = ({ setup, edit, context: { t } }: PrepareProps<MethodTypes>) => {
  const { cards } = setup
  const set = (next: typeof cards) => edit({ ...setup, cards: next })
  return (
    <Rows
      title={t('prepare.cards')}
      lead={t('prepare.cards.lead')}
      all={t('cards.all', { count: cards.length })}
      list={cards}
      most={most.cards}
      name={t('card.add')}
      add={() => set([...cards, { id: newId(), ...empty }])}
    >
      {(card) => {
        const field = fieldsOf(card, ({ id, ...next }) => set(changed(cards, id, next)))
        return (
          <>
            <div className="role-item-head">
              <TextField label={t('card.title')} limit={longest.title} {...field('title')} />
              <Remove name={t('card.remove', { title: card.title })} act={() => set(without(cards, card.id))} />
            </div>
            <TextArea label={t('card.ours')} hint={t('card.check')} rows={1} limit={longest.card} {...field('ours')} />
            <Fold title={t('card.rest')} begins={isFew(cards)}>
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
          </>
        )
      }}
    </Rows>
  )
}
