import { type ReactNode, useState } from 'react'
import { Button } from '../../ui/button'
import type { Context, Play } from '../contract'
import type { Note, Turned, TurningMove } from './model'
import { TurnForm } from './turn-form'
import { TurnedIdea } from './turned-idea'

interface IdeaProps {
  readonly note: Note
  readonly made: readonly Turned[]
  /** It has been given up. */
  readonly given: boolean
  /** Who may take it up again: not the room, where a table gave it up. */
  readonly tries: boolean
  /** Whether what it was turned into may be taken back here. */
  drops(one: Turned): boolean
  readonly play: Play<TurningMove>
  next(): void
  /** In the room, where undo brings back what was taken back; at a table it lies in the field. */
  readonly inRoom?: boolean
  readonly context: Context
  /** What else is asked of it. */
  readonly children?: ReactNode
}

/** A bad idea, large, with what it has become. */
export const IdeaOnTable = ({ note, made, given, tries, drops, play, next, inRoom = false, ...more }: IdeaProps) => {
  const { context, children } = more
  const { t } = context
  const [back, setBack] = useState('')
  return (
    <>
      <p className="inverter-bad" data-turned={made.length > 0 || undefined}>
        <small>{t('turn.bad')}</small>
        {note.text}
      </p>
      {children}
      {given && (
        <p className="row">
          <span className="tag">{t('turn.cannot.said')}</span>
          {tries && (
            <Button small={inRoom} look="plain" onClick={() => play({ type: 'tryAgain', note: note.id })}>
              {t('turn.try-again')}
            </Button>
          )}
        </p>
      )}
      {made.length > 0 && (
        <ul className="stack">
          {made.map((one) => {
            const drop = () => {
              play({ type: 'dropTurned', turned: one.id })
              if (!inRoom) setBack(one.text)
            }
            return <TurnedIdea key={one.id} one={one} play={play} drop={drops(one) ? drop : null} t={t} />
          })}
        </ul>
      )}
      <TurnForm
        key={back}
        text={note.text}
        start={back}
        turn={(kind, text) => play({ type: 'turn', note: note.id, kind, text })}
        cannot={() => play({ type: 'cannotTurn', note: note.id })}
        next={next}
        context={context}
      />
    </>
  )
}

interface TableProps {
  readonly label: string
  readonly notes: readonly Note[]
  readonly left: readonly Note[]
  next(): void
  /** What is said where nothing is left. */
  readonly done: ReactNode
  readonly context: Context
  /** The idea that lies there; null where none does yet. */
  readonly idea: ReactNode
  readonly children?: ReactNode
}

/** One bad idea at a time, and how many are left. */
export const TurningTable = ({ label, notes, left, next, done, context: { t }, idea, children }: TableProps) => (
  <section className="stack inverter" aria-label={label}>
    <p className="quiet" role="status">
      {t('turn.left', { left: left.length, of: notes.length, count: notes.length })}
    </p>
    {idea ??
      (left.length > 0 ? (
        <div>
          <Button look="primary" onClick={next}>
            {t('turn.begin')}
          </Button>
        </div>
      ) : (
        done
      ))}
    {children}
  </section>
)
