import { useState } from 'react'
import { limits } from '../../lib/limits'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Choice, TextField } from '../../ui/field'
import { type Pickable, PickCards } from '../../ui/pick-cards'
import { say } from '../../ui/toast'
import type { Context, Id, PrepareProps } from '../contract'
import { pickFive, takeCards } from './deck'
import { type Setup, type Story, type Theme, themes } from './model'

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

type Props = PrepareProps<Setup, Story> & { close(): void }

/** The deck laid out on the table: several cards are picked at a time. */
export const DeckPicker = ({ setup, edit, deck, context: { t }, close }: Props) => {
  const [picked, setPicked] = useState<readonly Id[]>([])
  const [theme, setTheme] = useState<Theme | 'all'>('all')
  const [wanted, setWanted] = useState('')
  const word = wanted.trim().toLocaleLowerCase()
  const shown = deck.filter(
    (card) =>
      (theme === 'all' || card.theme === theme) &&
      `${card.title} ${card.who} ${card.text}`.toLocaleLowerCase().includes(word),
  )
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
  const actions = (
    <>
      <Button onClick={() => setPicked(pickFive(deck, setup).map(({ id }) => id))}>{t('prepare.five')}</Button>
      <Button look="primary" disabled={picked.length === 0} onClick={take}>
        {picked.length === 0 ? t('prepare.pick.take') : t('prepare.pick.take-count', { count: picked.length })}
      </Button>
    </>
  )
  return (
    <Dialog title={t('prepare.deck')} close={t('prepare.close')} onClose={close} wide actions={actions}>
      <div className="stack">
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
        <PickCards cards={shown.map((card) => asPickable(card, setup, t))} picked={picked} change={setPicked} />
      </div>
    </Dialog>
  )
}
