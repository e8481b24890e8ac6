import { useState } from 'react'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Choice, TextField } from '../../ui/field'
import { say } from '../../ui/toast'
import type { Context, Id, PrepareProps } from '../contract'
import { pickFive, takeCards } from './deck'
import { type Setup, type Story, type Theme, themes } from './model'

interface CardProps {
  readonly card: Story
  readonly there: boolean
  readonly picked: boolean
  pick(picked: boolean): void
  readonly t: Context['t']
}

const Card = ({ card, there, picked, pick, t }: CardProps) => {
  const id = `pick-${card.id}`
  return (
    <li>
      <label className="pick-card" data-there={there || undefined}>
        <span className="pick-head">
          <input
            type="checkbox"
            aria-labelledby={id}
            aria-describedby={`${id}-text`}
            checked={there || picked}
            disabled={there}
            onChange={(event) => pick(event.target.checked)}
          />
          <strong id={id}>{card.title}</strong>
        </span>
        <span className="pick-text" id={`${id}-text`}>
          <span className="prep-who">{card.who}</span> {card.text}
        </span>
        <span className="row">
          <span className="tag">{t(`theme.${card.theme}`)}</span>
          {card.rule && <span className="tag">{t('prepare.pick.rule')}</span>}
          {there && <span className="tag tag-warn">{t('prepare.pick.in')}</span>}
        </span>
      </label>
    </li>
  )
}

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
          <TextField type="search" label={t('prepare.pick.search')} value={wanted} onChange={setWanted} />
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
        <ul className="pick-cards">
          {shown.map((card) => (
            <Card
              key={card.id}
              card={card}
              there={setup.stories.some(({ id }) => id === card.id)}
              picked={picked.includes(card.id)}
              pick={(yes) => setPicked(yes ? [...picked, card.id] : picked.filter((id) => id !== card.id))}
              t={t}
            />
          ))}
        </ul>
      </div>
    </Dialog>
  )
}
