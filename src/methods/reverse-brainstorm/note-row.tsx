import { RotateCcw, Trash2 } from 'lucide-react'
import { memo } from 'react'
import { Button } from '../../ui/button'
import { TextArea } from '../../ui/field'
import type { Play, Translate } from '../contract'
import { longest, type Note, type WorkMove } from './model'

interface Props {
  readonly note: Note
  /** Written before by the same table: pointed out, never dropped. */
  readonly again: boolean
  readonly play: Play<WorkMove>
  readonly t: Translate
}

/** One bad idea. Drawn anew only when it has changed itself: a table may have hundreds. */
export const NoteRow = memo(({ note, again, play, t }: Props) => (
  <li className="bad-note" data-away={note.away || undefined}>
    {note.away ? (
      <>
        <s>{note.text}</s>
        <Button
          small
          icon={<RotateCcw aria-hidden="true" />}
          aria-label={t('note.bring-back', { text: note.text })}
          onClick={() => play({ type: 'bringBack', note: note.id })}
        >
          {t('note.back')}
        </Button>
      </>
    ) : (
      <>
        <TextArea
          label={t('note.edit')}
          quietLabel
          rows={1}
          limit={longest.text}
          value={note.text}
          onChange={(text) => play({ type: 'rewordNote', note: note.id, text: text.replace(/\n+/g, ' ') })}
        />
        <Button
          look="plain"
          icon={<Trash2 aria-hidden="true" />}
          aria-label={t('note.put-away', { text: note.text })}
          onClick={() => play({ type: 'putAway', note: note.id })}
        />
        {again && <small className="bad-again">{t('note.again')}</small>}
      </>
    )}
  </li>
))
