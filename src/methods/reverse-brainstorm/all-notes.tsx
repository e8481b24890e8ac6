import { memo, useCallback, useState } from 'react'
import { Button } from '../../ui/button'
import type { Id, RunProps, Translate } from '../contract'
import { cannotBeTurned, everyTurned, saidBefore } from './counts'
import { type MethodTypes, type Note, notesOf } from './model'

type Props = RunProps<MethodTypes> & {
  /** Whether an idea can be taken up: not before the round is closed. */
  readonly pickable: boolean
}

interface RowProps {
  readonly note: Note
  readonly state: 'turned' | 'cannot' | 'left'
  readonly again: boolean
  readonly pick: ((note: Id) => void) | null
  readonly t: Translate
}

const Row = memo(({ note, state, again, pick, t }: RowProps) => (
  <li className="all-note" data-state={state}>
    <span>{note.text}</span>
    {again && <small className="bad-again">{t('note.again')}</small>}
    {pick && state !== 'left' && <small className="quiet">{t(`all.${state}`)}</small>}
    {pick && (
      <Button small onClick={() => pick(note.id)}>
        {t('all.pick')}
        <span className="hidden-text">: {note.text}</span>
      </Button>
    )}
  </li>
))

/** Every bad idea of the room, where there is one; drawn only while it is opened. */
export const AllNotes = ({ activity, play, context, pickable }: Props) => {
  const [open, setOpen] = useState(false)
  const { t } = context
  const notes = notesOf(activity)
  const again = saidBefore(notes)
  const turned = new Set(everyTurned(activity).map(({ note }) => note))
  const cannot = cannotBeTurned(activity)
  const pick = useCallback((note: Id) => play({ type: 'pick', note }), [play])
  if (notes.length === 0) return null
  return (
    <details className="card" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('all.title', { count: notes.length })}</summary>
      {open && (
        <ol className="all-notes">
          {notes.map((note) => (
            <Row
              key={note.id}
              note={note}
              again={again.has(note.id)}
              state={turned.has(note.id) ? 'turned' : cannot.has(note.id) ? 'cannot' : 'left'}
              pick={pickable ? pick : null}
              t={t}
            />
          ))}
        </ol>
      )}
    </details>
  )
}
