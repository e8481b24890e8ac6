import { useState } from 'react'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TextArea } from '../../ui/field'
import type { Context } from '../contract'
import { longest } from './model'

interface Props {
  readonly text: string
  save(text: string): void
  close(): void
  readonly context: Context
}

/** New words for a card. */
export const Reword = ({ text, save, close, context: { t } }: Props) => {
  const [draft, setDraft] = useState(text)
  return (
    <Dialog
      title={t('ideas.reword')}
      close={t('ideas.close')}
      onClose={close}
      actions={
        <Button
          look="primary"
          disabled={draft.trim() === ''}
          onClick={() => {
            save(draft.trim())
            close()
          }}
        >
          {t('ideas.reword.save')}
        </Button>
      }
    >
      <TextArea label={t('ideas.idea')} autoFocus limit={longest.text} value={draft} onChange={setDraft} />
    </Dialog>
  )
}
