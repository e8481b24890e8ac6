import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/field'
import type { Context } from '../contract'
import { isAsking } from './asking'
import { helpFor, loadLexicon } from './help'
import { Aimed, type Asked, Drafts } from './help-panel'
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

/** A draft that was taken, and what stood in the field before it. */
interface Taken {
  readonly draft: string
  readonly before: string
}

const focusField = (form: RefObject<HTMLFormElement | null>) => form.current?.querySelector('input')?.focus()

/** What is written, and the draft that can be put back as long as it stands unchanged. */
const useWriting = (start: string, form: RefObject<HTMLFormElement | null>) => {
  const [text, setText] = useState(start)
  const [taken, setTaken] = useState<Taken | null>(null)
  const fresh = taken?.draft === text ? taken : null
  const write = (next: string, take: Taken | null) => {
    setText(next)
    setTaken(take)
    focusField(form)
  }
  const putBack = fresh && (() => write(fresh.before, null))
  return {
    text,
    setText,
    clear: () => setText(''),
    take: (draft: string) => write(draft, { draft, before: fresh?.before ?? text }),
    putBack,
    // A browser's own undo knows nothing of a text that it was not typed into.
    onKeyDown: (event: KeyboardEvent) => {
      if (!putBack || event.shiftKey || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return
      event.preventDefault()
      putBack()
    },
  }
}

/** The empty field first; Enter keeps what is written, and the next Enter goes on. Help is one step from the field. */
export const TurnForm = ({ text: idea, start = '', turn, cannot, next, context }: Props) => {
  const { t, language } = context
  const form = useRef<HTMLFormElement>(null)
  const onward = useRef<HTMLButtonElement>(null)
  const [asked, setAsked] = useState<Asked>('not')
  const { text, setText, clear, take, putBack, onKeyDown } = useWriting(start, form)
  const empty = text.trim() === ''
  useEffect(() => focusField(form), [])
  const keep = (kind: Kind) => {
    if (empty) return
    turn(kind, text)
    clear()
    onward.current?.focus()
  }
  const ask = async () => {
    const next = await loadLexicon(language).then(
      (lexicon): Asked => ({ lexicon, idea, help: helpFor(idea, lexicon), subject: null, open: false }),
      () => 'failed' as const,
    )
    setAsked(next)
    // The button is gone: the pen goes back to the field, unless it is asked what the idea is about.
    if (typeof next === 'string' || !isAsking(next)) focusField(form)
  }
  return (
    <form
      ref={form}
      className="stack"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        keep('principle')
      }}
    >
      <div className="inverter-write">
        <TextField label={t('turn.field')} limit={longest.line} value={text} onChange={setText} />
        {asked === 'not' && <Button onClick={() => ask()}>{t('turn.help')}</Button>}
        {putBack && <Button onClick={putBack}>{t('turn.draft.undo')}</Button>}
      </div>
      <div className="row">
        <Button type="submit" disabled={empty}>
          {t('turn.keep.principle')}
        </Button>
        <Button disabled={empty} onClick={() => keep('solution')}>
          {t('turn.keep.solution')}
        </Button>
      </div>
      <Aimed asked={asked} say={setAsked} leave={() => focusField(form)} t={t} />
      <Drafts asked={asked} take={take} t={t} />
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
