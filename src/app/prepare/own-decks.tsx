import { Download, FileDown, Trash2 } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import { useText } from '../../i18n/language'
import { limits } from '../../lib/limits'
import { Button } from '../../ui/button'
import { attempt, late } from '../../ui/deed'
import { Check, TextField } from '../../ui/field'
import { say } from '../../ui/toast'
import type { Session } from '../../workshop/evening/session'
import { useDocument } from '../../workshop/evening/use'
import { binDeck } from '../../workshop/files/bin'
import { listDecks, type OwnDeck, saveDeck } from '../../workshop/record/decks'
import type { House } from '../../workshop/record/house'
import { saveDeckFile } from '../frame/save-copy'

/** The cards of this preparation, saved under a name for other evenings. */
const SaveDeck = ({ session, save }: { readonly session: Session; save(title: string): Promise<void> }) => {
  const text = useText()
  const [title, setTitle] = useState('')
  const { setup } = useDocument(session.record).data
  const count = session.method.extras?.deck?.cards(setup).length ?? 0
  if (count === 0) return <p className="quiet">{text('deck.nothing')}</p>
  return (
    <form
      className="row deck-save"
      onSubmit={(event) => {
        event.preventDefault()
        attempt(async () => {
          await save(title.trim())
          setTitle('')
        })
      }}
    >
      <TextField limit={limits.line} label={text('deck.name', { count })} value={title} onChange={setTitle} />
      <Button type="submit" disabled={title.trim() === ''}>
        {text('deck.save')}
      </Button>
    </form>
  )
}

interface DeckProps {
  readonly house: House
  readonly deck: OwnDeck
  readonly session: Session
  remove(): void
}

/** One deck: its cards to pick from, several at a time. */
const Deck = ({ house, deck, session, remove }: DeckProps) => {
  const text = useText()
  const [left, setLeft] = useState<readonly number[]>([])
  const cards = session.method.extras?.deck
  const picked = deck.cards.filter((_, at) => !left.includes(at))
  const take = () => {
    const { data } = session.record.store.getState()
    const setup: unknown = cards?.take(data.setup, picked) ?? data.setup
    say(text(setup === data.setup ? 'deck.there' : 'deck.taken', { title: deck.title }))
    session.record.edit({ ...data, setup })
  }
  const file = () => saveDeckFile(house, deck.key, deck.title)
  return (
    <details className="deck">
      <summary>
        {deck.title} <span className="quiet">{text('deck.count', { count: deck.cards.length })}</span>
      </summary>
      <div className="stack">
        <div>
          {deck.cards.map((card, at) => (
            <Check
              key={at}
              label={cards?.title(card) || text('group.untitled')}
              checked={!left.includes(at)}
              onChange={(on) => setLeft(on ? left.filter((one) => one !== at) : [...left, at])}
            />
          ))}
        </div>
        <div className="row">
          <Button icon={<Download aria-hidden="true" />} disabled={picked.length === 0} onClick={take}>
            {text('deck.take', { count: picked.length })}
          </Button>
          <Button look="plain" icon={<FileDown aria-hidden="true" />} onClick={() => file()}>
            {text('data.save-file')} <span className="hidden-text">{deck.title}</span>
          </Button>
          <Button look="plain" icon={<Trash2 aria-hidden="true" />} onClick={remove}>
            {text('deck.remove')} <span className="hidden-text">{deck.title}</span>
          </Button>
        </div>
      </div>
    </details>
  )
}

/** *Gem som kortsæt* and *Jeres kortsæt*: for every method that has cards. */
export const OwnDecks = ({ house, session }: { readonly house: House; readonly session: Session }) => {
  const text = useText()
  const [decks, setDecks] = useState<readonly OwnDeck[]>([])
  const { manifest, method } = session
  const refresh = useCallback(() => listDecks(house, manifest.id, method).then(setDecks), [house, manifest.id, method])
  useEffect(() => {
    late(refresh())
    return house.link.hear((message) => {
      if (message.type === 'saved' && message.keys.some((key) => key.startsWith('deck/'))) late(refresh())
    })
  }, [house, refresh])
  const save = async (title: string) => {
    const same = decks.find((deck) => deck.title === title)
    if (same) await binDeck(house, same.key, same.title)
    await saveDeck(house, manifest.id, method, title, session.record.store.getState().data.setup)
    say(text(same ? 'deck.replaced' : 'deck.saved', { title }))
    await refresh()
  }
  const remove = async ({ key, title }: OwnDeck) => {
    await binDeck(house, key, title)
    say(text('deck.removed', { title }))
    await refresh()
  }
  return (
    <details className="card">
      <summary>
        {text('deck.title')} {decks.length > 0 && <span className="quiet">({decks.length})</span>}
      </summary>
      <div className="stack">
        {decks.length === 0 && <p className="quiet">{text('deck.none')}</p>}
        {decks.map((deck) => (
          <Deck key={deck.key} house={house} deck={deck} session={session} remove={() => remove(deck)} />
        ))}
        <SaveDeck session={session} save={save} />
      </div>
    </details>
  )
}
