import { Button } from '../../ui/button'
import { Check } from '../../ui/field'
import type { RunProps } from '../contract'
import { cannotBeTurned, everyTurned, leftToTurn, nextToTurn } from './counts'
import { type MethodTypes, type Note, notesOf } from './model'
import { TurnForm } from './turn-form'
import { TurnedIdea } from './turned-idea'

type Props = RunProps<MethodTypes>
type NoteProps = Props & { readonly note: Note; next(): void }

const OnTheTable = (props: NoteProps) => {
  const { note, next, activity, play, context } = props
  const { t } = context
  const { turned, cannot, known } = activity.plenary
  const made = everyTurned(activity).filter((one) => one.note === note.id)
  return (
    <>
      <p className="inverter-bad" data-turned={made.length > 0 || undefined}>
        <small>{t('turn.bad')}</small>
        {note.text}
      </p>
      {activity.setup.asksKnown && (
        <Check
          label={t('turn.known')}
          checked={known.includes(note.id)}
          onChange={(on) => play({ type: 'know', note: note.id, known: on })}
        />
      )}
      {cannotBeTurned(activity).has(note.id) && (
        <p className="row">
          <span className="tag">{t('turn.cannot.said')}</span>
          {cannot.includes(note.id) && (
            <Button small look="plain" onClick={() => play({ type: 'tryAgain', note: note.id })}>
              {t('turn.try-again')}
            </Button>
          )}
        </p>
      )}
      {made.length > 0 && (
        <ul className="stack">
          {made.map((one) => (
            <TurnedIdea
              key={one.id}
              one={one}
              play={play}
              drop={turned.includes(one) ? () => play({ type: 'dropTurned', turned: one.id }) : null}
              t={t}
            />
          ))}
        </ul>
      )}
      <TurnForm
        key={note.id}
        text={note.text}
        turn={(kind, text) => play({ type: 'turn', note: note.id, kind, text })}
        cannot={() => play({ type: 'cannotTurn', note: note.id })}
        next={next}
        context={context}
      />
    </>
  )
}

/** *Vend*: one bad idea at a time, large, and an empty field. */
export const Inverter = (props: Props) => {
  const { activity, play, context } = props
  const { t } = context
  const notes = notesOf(activity)
  const left = leftToTurn(activity)
  const note = notes.find(({ id }) => id === activity.plenary.picked)
  const next = () => play({ type: 'pick', note: nextToTurn(notes, left, note) })
  return (
    <section className="stack inverter" aria-label={t('step.turn')}>
      <p className="quiet" role="status">
        {t('turn.left', { left: left.length, of: notes.length, count: notes.length })}
      </p>
      {note ? (
        <OnTheTable {...props} note={note} next={next} />
      ) : left.length > 0 ? (
        <div>
          <Button look="primary" onClick={next}>
            {t('turn.begin')}
          </Button>
        </div>
      ) : (
        <p>{t(notes.length > 0 ? 'turn.all' : 'turn.nothing')}</p>
      )}
    </section>
  )
}
