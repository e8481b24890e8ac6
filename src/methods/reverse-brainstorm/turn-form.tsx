import { type RefObject, useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/field'
import type { Context } from '../contract'
import { draftOf, loadLexicon } from './draft'
import { type Kind, longest } from './model'
import './turn-form.css'

interface Props {
  /** The bad idea. */
  readonly text: string
  /** What stands in the field at first; left out, nothing. */
  readonly start?: string
  turn(kind: Kind, text: string): void
  cannot(): void
  next(): void
  readonly context: Context
}

type Draft =
  | { readonly state: 'none' }
  | { readonly state: 'silent' }
  | { readonly state: 'found'; readonly text: string }

/** A first draft, only when somebody asks for one, and only here: never on stage. */
const DraftHelp = ({
  text,
  take,
  write,
  context: { t, language },
}: Pick<Props, 'text' | 'context'> & { take(text: string): void; write(): void }) => {
  const [draft, setDraft] = useState<Draft>({ state: 'none' })
  const ask = async () => {
    const found = draftOf(text, await loadLexicon(language))
    setDraft(found === null ? { state: 'silent' } : { state: 'found', text: found })
    // The button is gone: the pen goes back to the field.
    write()
  }
  return (
    <div className="stack inverter-draft" role="status">
      {draft.state === 'none' && (
        <div>
          <Button small look="plain" onClick={() => ask()}>
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
export const TurnForm = ({ text: idea, start = '', turn, cannot, next, context }: Props) => {
  const { t } = context
  const [text, setText] = useState(start)
  const form = useRef<HTMLFormElement>(null)
  const onward = useRef<HTMLButtonElement>(null)
  useEffect(() => focusField(form), [])
  const keep = (kind: Kind) => {
    if (text.trim() === '') return
    turn(kind, text)
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
      <TextField label={t('turn.field')} limit={longest.line} value={text} onChange={setText} />
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
        text={idea}
        context={context}
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
            cannot()
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
