import { useState } from 'react'
import type { Room } from '../../lib/limits'
import { AddForm } from '../../ui/add-form'
import type { Context } from '../contract'
import { longest } from './model'
import './idea-form.css'

interface Props {
  readonly label: string
  readonly hint?: string
  add(texts: readonly string[]): void
  readonly room: Room
  readonly context: Context
}

/** One idea a line: Enter makes the next, a pasted list makes many. */
export const IdeaForm = ({ label, hint, add, room, context: { t } }: Props) => {
  const [said, setSaid] = useState<readonly string[]>([])
  const take = (texts: readonly string[]) => {
    add(texts)
    setSaid(texts)
  }
  return (
    <>
      <AddForm
        className="idea-form"
        label={label}
        {...(hint === undefined ? {} : { hint })}
        save={t('ideas.add')}
        limit={longest.text}
        room={room}
        add={(text) => take([text])}
        addMany={take}
      />
      <p role="status" className={said.length > 1 ? 'small' : 'hidden-text'}>
        {said.length > 1 && t('ideas.pasted', { count: said.length })}
        {said.length === 1 && t('ideas.came', { text: said[0] ?? '' })}
      </p>
    </>
  )
}
