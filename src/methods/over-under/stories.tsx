import { useState } from 'react'
import { newId } from '../../lib/ids'
import { limits } from '../../lib/limits'
import { isFoundIn } from '../../lib/names'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/field'
import { say } from '../../ui/toast'
import type { Id, PrepareProps } from '../contract'
import { pickFive, takeCards } from './deck'
import { DeckPicker } from './deck-picker'
import { addStories } from './edits'
import { emptyStory, gaps, type MethodTypes, most, type Story } from './model'
import { PasteDialog } from './paste-dialog'
import { StoryCard } from './story-card'
import { DeckButton, OwnButtons, type Tool } from './story-tools'
import { useStoryHands } from './use-story-hands'
import { emptyAnswers, WriteTogether } from './write-together'
import './prepare-dialogs.css'

type Props = PrepareProps<MethodTypes>

/** More stories than these want a way to find one; more than an evening can carry want a word about it. */
const findable = 12
const enough = 8
/** So many cards are drawn at a time: thousands would stop the page. */
const drawn = 100

const matches = ({ title, text, who }: Story, wanted: string) => isFoundIn(`${title} ${text} ${who}`, wanted)

const Missing = ({ setup, context: { t }, show }: Props & { show(id: Id): void }) => {
  const missing = gaps(setup).flatMap(({ where }) => where ?? [])
  const [first] = missing
  if (!first) return null
  return (
    <div className="notice">
      <p>{t('prepare.missing', { count: missing.length })}</p>
      <Button small onClick={() => show(first)}>
        {t('prepare.missing.open')}
      </Button>
    </div>
  )
}

const Nothing = ({ setup, edit, deck, context: { t }, use }: Props & { use(tool: Tool): void }) => (
  <div className="prep-empty">
    <div className="prep-fan" aria-hidden="true">
      <span />
      <span />
      <span />
    </div>
    <div className="stack">
      <h3>{t('prepare.empty')}</h3>
      <p>{t('prepare.empty.lead')}</p>
      <div className="row" data-at="stories">
        <Button
          look="primary"
          disabled={deck.length === 0}
          onClick={() => {
            const five = pickFive(deck, setup)
            edit(takeCards(setup, five))
            say(t('prepare.said.taken', { count: five.length }))
          }}
        >
          {t('prepare.five')}
        </Button>
        <DeckButton use={use} t={t} room={{ has: setup.stories.length, most: most.stories }} />
      </div>
      <p className="quiet">{t('prepare.five.hint')}</p>
    </div>
  </div>
)

/** The stories of the evening as a hand of cards, in the order they are played. */
export const Stories = (props: Props) => {
  const { setup, edit, deck, context } = props
  const { t } = context
  const [tool, setTool] = useState<Tool | null>(null)
  const [wanted, setWanted] = useState('')
  const [shown, setShown] = useState(drawn)
  // Kept here, so that a dialog closed by mistake has lost nothing.
  const [pasted, setPasted] = useState('')
  const [answers, setAnswers] = useState(emptyAnswers)
  const { open, show, hands } = useStoryHands(props)
  const { stories } = setup
  const close = () => setTool(null)
  const use = (next: Tool) => {
    if (next !== 'own') return setTool(next)
    const story = emptyStory(newId())
    setWanted('')
    edit(addStories(setup, [story]))
    show(story.id)
  }
  const found = wanted.trim() === '' ? stories : stories.filter((story) => story.id === open || matches(story, wanted))
  return (
    <section className="prep-stories stack" aria-labelledby="prep-stories">
      <div className="prep-head">
        <h2 id="prep-stories" tabIndex={-1}>
          {t('prepare.stories')} {stories.length > 0 && <span className="prep-count">{stories.length}</span>}
        </h2>
        {stories.length > 0 && <p className="quiet">{t('prepare.stories.lead')}</p>}
      </div>
      {stories.length === 0 && (
        <>
          <Nothing {...props} use={use} />
          <p className="quiet">{t('prepare.empty.own')}</p>
        </>
      )}
      <div className="row">
        {stories.length > 0 && <DeckButton use={use} t={t} room={{ has: setup.stories.length, most: most.stories }} />}
        <OwnButtons use={use} t={t} room={{ has: stories.length, most: most.stories }} />
      </div>
      {stories.length > enough && <p className="prep-many">{t('prepare.many', { count: stories.length })}</p>}
      <Missing
        {...props}
        show={(id) => {
          setWanted('')
          show(id)
        }}
      />
      {stories.length > findable && (
        <TextField limit={limits.line} type="search" label={t('prepare.find')} value={wanted} onChange={setWanted} />
      )}
      {stories.length > 0 && found.length === 0 && <p>{t('prepare.find.none')}</p>}
      <ol className="prep-list" aria-labelledby="prep-stories" data-many={found.length > 30 || undefined}>
        {found
          .filter(({ id }, at) => at < shown || id === open)
          .map((story) => (
            <StoryCard
              key={story.id}
              story={story}
              index={stories.indexOf(story)}
              of={stories.length}
              open={story.id === open}
              hands={hands}
              t={t}
              today={context.today}
            />
          ))}
      </ol>
      {found.length > shown && (
        <Button onClick={() => setShown(shown + drawn)}>
          {t('prepare.more-cards', { count: found.length - shown })}
        </Button>
      )}
      {tool === 'deck' && <DeckPicker {...props} close={close} deck={deck} />}
      {tool === 'paste' && <PasteDialog {...props} close={close} pasted={pasted} setPasted={setPasted} />}
      {tool === 'write' && <WriteTogether {...props} close={close} answers={answers} setAnswers={setAnswers} />}
    </section>
  )
}
