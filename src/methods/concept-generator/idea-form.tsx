import { useState } from 'react'
import { pastedLines } from '../../lib/plain-text'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/field'
import type { Context } from '../contract'
import { longest } from './model'
import './idea-form.css'

interface Props {
  readonly label: string
  readonly hint?: string
  add(texts: readonly string[]): void
  readonly context: Context
}

/** One idea a line: Enter makes the next, a pasted list makes many. */
export const IdeaForm = ({ label, hint, add, context: { t } }: Props) => {
  const [text, setText] = useState('')
  const [said, setSaid] = useState(0)
  const [last, setLast] = useState('')
  const take = (texts: readonly string[]) => {
    add(texts)
    setSaid(texts.length)
    setLast(texts[0] ?? '')
  }
  return (
    <form
      className="idea-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() === '') return
        take([text])
        setText('')
        // The key beside it cannot be pressed while the field is empty: the next idea is written where this one was.
        event.currentTarget.querySelector('input')?.focus()
      }}
      onPaste={(event) => {
        const lines = pastedLines(event.clipboardData.getData('text'))
        if (lines.length < 2) return
        event.preventDefault()
        take(lines)
      }}
    >
      <TextField
        label={label}
        {...(hint === undefined ? {} : { hint })}
        maxLength={longest.text}
        value={text}
        onChange={setText}
      />
      <Button type="submit" disabled={text.trim() === ''}>
        {t('ideas.add')}
      </Button>
      <p role="status" className={said > 1 ? 'small' : 'hidden-text'}>
        {said > 1 ? t('ideas.pasted', { count: said }) : said === 1 ? t('ideas.came', { text: last }) : ''}
      </p>
    </form>
  )
}
