import { useState } from 'react'
import { Button } from '../../ui/button'
import type { Context, Id, Play, Translate } from '../contract'
import { nextToTurn } from './counts'
import type { Note, Work, WorkMove } from './model'
import { IdeaOnTable, TurningTable } from './turning-table'

interface Props {
  readonly work: Work
  readonly play: Play<WorkMove>
  readonly context: Context
}

interface ListProps {
  readonly notes: readonly Note[]
  readonly left: readonly Note[]
  readonly cannot: readonly Id[]
  pick(note: Id): void
  readonly t: Translate
}

/** The table's ideas, to be taken up again; drawn only while the list is open. */
const OwnNotes = ({ notes, left, cannot, pick, t }: ListProps) => {
  const [open, setOpen] = useState(false)
  const waiting = new Set(left)
  return (
    <details className="card" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('all.title', { count: notes.length })}</summary>
      <ol className="own-notes">
        {(open ? notes : []).map((note) => (
          <li key={note.id}>
            <span>{note.text}</span>
            {!waiting.has(note) && (
              <small className="quiet">{t(cannot.includes(note.id) ? 'all.cannot' : 'all.turned')}</small>
            )}
            <Button onClick={() => pick(note.id)}>
              {t('all.pick')}
              <span className="hidden-text">: {note.text}</span>
            </Button>
          </li>
        ))}
      </ol>
    </details>
  )
}

const Turning = ({ work, play, context, first }: Props & { readonly first: Id | null }) => {
  const { t } = context
  const [picked, pick] = useState(first)
  const notes = work.notes.filter(({ text, away }) => !away && text.trim() !== '')
  const done = new Set([...work.turned.map(({ note }) => note), ...work.cannot])
  const left = notes.filter(({ id }) => !done.has(id))
  const note = notes.find(({ id }) => id === picked)
  const next = () => pick(nextToTurn(notes, left, note))
  const idea = note && (
    <IdeaOnTable
      key={note.id}
      note={note}
      made={work.turned.filter((one) => one.note === note.id)}
      given={work.cannot.includes(note.id)}
      tries
      drops={() => true}
      play={play}
      next={next}
      context={context}
    />
  )
  return (
    <TurningTable
      label={t('part.turn')}
      notes={notes}
      left={left}
      next={next}
      done={<p className="lead">{t('group.turn.all')}</p>}
      context={context}
      idea={idea}
    >
      <OwnNotes notes={notes} left={left} cannot={work.cannot} pick={pick} t={t} />
      <Button look="plain" onClick={() => play({ type: 'reopenRound' })}>
        {t('group.reopen')}
      </Button>
    </TurningTable>
  )
}

/**
 * The table turns its own ideas, when it has closed its negative round. It closes it itself: a tablet of its own hears
 * nothing of the room. Until then nothing here can be turned, judged or sorted, and the ideas are not even shown.
 */
export const GroupTurn = ({ work, play, context }: Props) => {
  const { t } = context
  const [first, setFirst] = useState<Id | null>(null)
  if (work.closed) return <Turning work={work} play={play} context={context} first={first} />
  const notes = work.notes.filter(({ text, away }) => !away && text.trim() !== '')
  if (notes.length === 0) return <p className="lead">{t('group.turn.nothing')}</p>
  return (
    <section className="stack">
      <p className="bad-question">{t('group.close.title')}</p>
      <p>{t('group.close.text')}</p>
      <Button
        look="primary"
        onClick={() => {
          setFirst(notes[0]?.id ?? null)
          play({ type: 'closeRound' })
        }}
      >
        {t('group.close')}
      </Button>
    </section>
  )
}
