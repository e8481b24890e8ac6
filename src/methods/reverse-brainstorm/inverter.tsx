import { type RefObject, useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/button'
import { Check, TextField } from '../../ui/field'
import type { RunProps } from '../contract'
import { leftToTurn } from './counts'
import { draftOf, loadLexicon } from './draft'
import {
  type Kind,
  type Note,
  notesOf,
  type Plenary,
  type PlenaryMove,
  type Setup,
  type Turned,
  type Work,
} from './model'

type Props = RunProps<Setup, Work, Plenary, PlenaryMove>
type NoteProps = Props & { readonly note: Note; next(): void }

type Draft =
  | { readonly state: 'none' }
  | { readonly state: 'silent' }
  | { readonly state: 'found'; readonly text: string }

/** A first draft, only when somebody asks for one, and only here: never on stage. */
const DraftHelp = ({
  note,
  take,
  write,
  context: { t, language },
}: NoteProps & { take(text: string): void; write(): void }) => {
  const [draft, setDraft] = useState<Draft>({ state: 'none' })
  const ask = async () => {
    const text = draftOf(note.text, await loadLexicon(language))
    setDraft(text === null ? { state: 'silent' } : { state: 'found', text })
    // The button is gone: the pen goes back to the field.
    write()
  }
  return (
    <div className="stack inverter-draft" role="status">
      {draft.state === 'none' && (
        <div>
          <Button small look="plain" onClick={() => void ask()}>
            {t('turn.draft')}
          </Button>
        </div>
      )}
      {draft.state === 'silent' && <p className="small">{t('turn.draft.none')}</p>}
      {draft.state === 'found' && (
        <>
          <p>
            <span className="tag tag-warn">{t('turn.draft.mark')}</span> {draft.text}
          </p>
          <p className="hint">{t('turn.draft.hint')}</p>
          <div>
            <Button small onClick={() => take(draft.text)}>
              {t('turn.draft.use')}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}

const focusField = (form: RefObject<HTMLFormElement | null>) => form.current?.querySelector('input')?.focus()

/** The empty field first; Enter keeps what is written, and the next Enter goes on. */
const TurnForm = (props: NoteProps) => {
  const { note, next, play, context } = props
  const { t } = context
  const [text, setText] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const onward = useRef<HTMLButtonElement>(null)
  useEffect(() => focusField(form), [])
  const keep = (kind: Kind) => {
    if (text.trim() === '') return
    play({ type: 'turn', note: note.id, kind, text })
    setText('')
    onward.current?.focus()
  }
  return (
    <form
      ref={form}
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        keep('principle')
      }}
    >
      <TextField label={t('turn.field')} maxLength={500} value={text} onChange={setText} />
      <div className="row">
        <Button type="submit" disabled={text.trim() === ''}>
          {t('turn.keep.principle')}
        </Button>
        <Button disabled={text.trim() === ''} onClick={() => keep('solution')}>
          {t('turn.keep.solution')}
        </Button>
      </div>
      <ul className="bullets small">
        <li>{t('turn.prompt.1')}</li>
        <li>{t('turn.prompt.2')}</li>
        <li>{t('turn.prompt.3')}</li>
      </ul>
      <DraftHelp
        {...props}
        write={() => focusField(form)}
        take={(draft) => {
          setText(draft)
          focusField(form)
        }}
      />
      <div className="row">
        <Button
          small
          onClick={() => {
            play({ type: 'cannotTurn', note: note.id })
            next()
          }}
        >
          {t('turn.cannot')}
        </Button>
        <button type="button" className="button button-primary push" ref={onward} onClick={next}>
          {t('turn.next')}
        </button>
      </div>
    </form>
  )
}

const Insight = ({ one, play, context: { t } }: { readonly one: Turned } & Pick<Props, 'play' | 'context'>) => (
  <li className="insight">
    <span className="tag">{t(`kind.${one.kind}`)}</span>
    <TextField
      label={t('turn.edit')}
      quietLabel
      maxLength={500}
      value={one.text}
      onChange={(text) => play({ type: 'rewordTurned', turned: one.id, text })}
    />
    <Button small look="plain" onClick={() => play({ type: 'dropTurned', turned: one.id })}>
      {t('turn.drop')}
      <span className="hidden-text">: {one.text}</span>
    </Button>
  </li>
)

const OnTheTable = (props: NoteProps) => {
  const { note, activity, play, context } = props
  const { t } = context
  const { turned, cannot, known } = activity.plenary
  const own = turned.filter((one) => one.note === note.id)
  return (
    <>
      <p className="inverter-bad" data-turned={own.length > 0 || undefined}>
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
      {cannot.includes(note.id) && (
        <p className="row">
          <span className="tag">{t('turn.cannot.said')}</span>
          <Button small look="plain" onClick={() => play({ type: 'tryAgain', note: note.id })}>
            {t('turn.try-again')}
          </Button>
        </p>
      )}
      {own.length > 0 && (
        <ul className="stack">
          {own.map((one) => (
            <Insight key={one.id} one={one} play={play} context={context} />
          ))}
        </ul>
      )}
      <TurnForm key={note.id} {...props} />
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
  const next = () => {
    const from = notes.findIndex(({ id }) => id === note?.id)
    const others = left.filter(({ id }) => id !== note?.id)
    const after = others.find((one) => notes.indexOf(one) > from) ?? others[0]
    play({ type: 'pick', note: after?.id ?? null })
  }
  return (
    <section className="stack inverter" aria-label={t('step.turn')}>
      <p className="quiet" role="status">
        {t('turn.left', { left: left.length, of: notes.length })}
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
