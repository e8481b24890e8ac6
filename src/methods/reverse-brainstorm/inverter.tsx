import { Check } from '../../ui/field'
import type { RunProps } from '../contract'
import { cannotBeTurned, everyTurned, leftToTurn, nextToTurn } from './counts'
import { type MethodTypes, notesOf } from './model'
import { IdeaOnTable, TurningTable } from './turning-table'

/** *Vend*: one bad idea at a time, large, and an empty field. */
export const Inverter = ({ activity, play, context }: RunProps<MethodTypes>) => {
  const { t } = context
  const { picked, turned, cannot, known } = activity.plenary
  const notes = notesOf(activity)
  const left = leftToTurn(activity)
  const note = notes.find(({ id }) => id === picked)
  const next = () => play({ type: 'pick', note: nextToTurn(notes, left, note) })
  const idea = note && (
    <IdeaOnTable
      key={note.id}
      note={note}
      made={everyTurned(activity).filter((one) => one.note === note.id)}
      given={cannotBeTurned(activity).has(note.id)}
      tries={cannot.includes(note.id)}
      drops={(one) => turned.includes(one)}
      play={play}
      next={next}
      inRoom
      context={context}
    >
      {activity.setup.asksKnown && (
        <Check
          label={t('turn.known')}
          checked={known.includes(note.id)}
          onChange={(on) => play({ type: 'know', note: note.id, known: on })}
        />
      )}
    </IdeaOnTable>
  )
  return (
    <TurningTable
      label={t('step.turn')}
      notes={notes}
      left={left}
      next={next}
      done={<p>{t(notes.length > 0 ? 'turn.all' : 'turn.nothing')}</p>}
      context={context}
      idea={idea}
    />
  )
}
