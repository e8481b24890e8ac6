import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useText } from '../i18n/language'
import type { Limit, Room } from '../lib/limits'
import { pastedList } from '../lib/pasted-list'
import { Button } from './button'
import { TextArea, TextField } from './field'
import { fitPasted } from './fit-pasted'
import { say } from './toast'

interface Props {
  readonly label: string
  /** What stands on the key. */
  readonly save: string
  readonly className: string
  add(text: string): void
  /** A pasted list makes many; left out, its lines stay one text. */
  addMany?(lines: readonly string[]): void
  readonly area?: boolean
  readonly hint?: string
  readonly placeholder?: string
  readonly limit: Limit
  /** When it is full, nothing more is written, and the form says why. */
  readonly room: Room
  readonly look?: 'primary'
  /** More that is said with it, between the field and its key. */
  readonly children?: ReactNode
}

/**
 * One field for one more. What is typed is meant: Enter and the key add it, and so does leaving the field, or the page turning
 * to something else. Nothing that is half said is lost.
 */
export const AddForm = (props: Props) => {
  const { label, save, className, add, addMany, area = false, look, room, children, ...field } = props
  const words = useText()
  const full = room.has >= room.most
  const [text, setText] = useState('')
  const half = useRef('')
  const type = (next: string) => {
    half.current = next
    setText(next)
  }
  const take = () => {
    // Read from the pen, not from the page: what adds it may take the form away before it is drawn anew.
    const said = half.current
    if (said.trim() === '') return
    type('')
    add(said)
  }
  const latest = useRef(take)
  useEffect(() => {
    latest.current = take
  })
  useEffect(() => () => latest.current(), [])
  const Field = area ? TextArea : TextField
  const key = (
    <Button type="submit" disabled={text.trim() === ''} {...(look ? { look } : {})}>
      {save}
    </Button>
  )
  return (
    <form
      className={className}
      onBlur={({ currentTarget, relatedTarget }) => {
        // Another window in front is no goodbye: the pen is still in the field.
        if (!currentTarget.contains(relatedTarget ?? document.activeElement)) take()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        take()
        // The key cannot be pressed while the field is empty: the next is written where this one was.
        event.currentTarget.querySelector<HTMLElement>('input, textarea')?.focus()
      }}
      onPaste={(event) => {
        const lines = addMany ? pastedList(event.clipboardData.getData('text')) : []
        if (lines.length < 2) return
        event.preventDefault()
        const { taken, said } = fitPasted(lines, field.limit, room)
        if (taken.length > 0) addMany?.(taken)
        if (said !== '') say(said)
      }}
    >
      <Field
        label={label}
        value={text}
        onChange={type}
        {...field}
        disabled={full}
        problem={full ? words('list.full', { most: room.most }) : null}
      />
      {children}
      {area ? <div>{key}</div> : key}
    </form>
  )
}
