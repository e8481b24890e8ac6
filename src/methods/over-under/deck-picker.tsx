import { useState } from 'react'
import { limits } from '../../lib/limits'
import { isFoundIn } from '../../lib/names'
import { Button } from '../../ui/button'
import { Choice, TextField } from '../../ui/field'
import { type Pickable, PickCards } from '../../ui/pick-cards'
import type { Context, PrepareProps } from '../contract'
import { DeckDialog } from '../kit/deck-dialog'
import { pickFive, takeCards } from './deck'
import { type MethodTypes, type Setup, type Story, type Theme, themes } from './model'

const asPickable = (card: Story, setup: Setup, t: Context['t']): Pickable => ({
  id: card.id,
  title: card.title,
  text: (
    <>
      <span className="prep-who">{card.who}</span> {card.text}
    </>
  ),
  tags: [t(`theme.${card.theme}`), ...(card.rule ? [t('prepare.pick.rule')] : [])],
  there: setup.stories.some(({ id }) => id === card.id) ? t('prepare.pick.in') : null,
})

/** The deck laid out on the table: by theme, and by the words in it. */
export const DeckPicker = (props: PrepareProps<MethodTypes> & { close(): void }) => {
  const { setup, edit, deck, context, close } = props
  const { t } = context
  const [theme, setTheme] = useState<Theme | 'all'>('all')
  const [wanted, setWanted] = useState('')
  const shown = deck.filter(
    (card) => (theme === 'all' || card.theme === theme) && isFoundIn(`${card.title} ${card.who} ${card.text}`, wanted),
  )
  return (
    <DeckDialog
      title={t('prepare.deck')}
      close={t('prepare.close')}
      onClose={close}
      deck={deck}
      take={(cards) => edit(takeCards(setup, cards))}
      takeLabel={(count) => (count === 0 ? t('prepare.pick.take') : t('prepare.pick.take-count', { count }))}
      said={(count) => t('prepare.said.taken', { count })}
      beside={({ pick }) => (
        <Button onClick={() => pick(pickFive(deck, setup).map(({ id }) => id))}>{t('prepare.five')}</Button>
      )}
    >
      {({ picked, pick }) => (
        <>
          <div className="pick-filter">
            <TextField
              limit={limits.line}
              type="search"
              label={t('prepare.pick.search')}
              value={wanted}
              onChange={setWanted}
            />
            <Choice<Theme | 'all'>
              label={t('prepare.pick.themes')}
              value={theme}
              options={[
                { value: 'all', label: t('prepare.pick.all') },
                ...themes.map((value) => ({ value, label: t(`theme.${value}`) })),
              ]}
              onChange={setTheme}
            />
          </div>
          <p role="status" className="quiet">
            {shown.length === 0 ? t('prepare.pick.none') : t('prepare.pick.shown', { count: shown.length })}
          </p>
          <PickCards cards={shown.map((card) => asPickable(card, setup, t))} picked={picked} change={pick} />
        </>
      )}
    </DeckDialog>
  )
}
