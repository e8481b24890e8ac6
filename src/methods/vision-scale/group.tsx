import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { limits } from '../../lib/limits'
import { AddForm } from '../../ui/add-form'
import { Button } from '../../ui/button'
import { TextArea } from '../../ui/field'
import type { GroupProps } from '../contract'
import type { Brief, Work, WorkMove } from './model'
import { NumberPicker } from './number-picker'
import { VisionText } from './vision-text'
import './run.css'

type Props = GroupProps<Brief, Work, WorkMove>

const Add = ({ version, play, context }: Props & { version: string }) => {
  const { t } = context
  const [number, setNumber] = useState<number | null>(null)
  return (
    <AddForm
      limit={limits.text}
      className="stack"
      area
      label={t('adjustment.add')}
      save={t('adjustment.save')}
      add={(text) => {
        play({ type: 'suggest', version, number, text })
        setNumber(null)
      }}
    >
      <NumberPicker value={number} change={setNumber} context={context} />
    </AddForm>
  )
}

/** What one table would adjust: written down together, after the numbers have been turned. */
export const Group = (props: Props) => {
  const { part, brief, table, play, context } = props
  const { t } = context
  const version = brief.versions.find(({ id }) => id === part)
  if (!version) return null
  const adjustments = (table.work?.adjustments ?? []).filter((one) => one.version === version.id)
  return (
    <div className="stack">
      <VisionText version={version} context={context} />
      <p className="lead">{brief.ask}</p>
      <p className="hint">{t('adjustment.hint')}</p>
      <ul className="stack">
        {adjustments.map(({ id, text, number }) => (
          <li key={id} className="adjustment-row">
            <TextArea
              limit={limits.text}
              label={number === null ? t('adjustment.text') : t('adjustment.text-at', { number })}
              value={text}
              onChange={(next) => play({ type: 'reword', adjustment: id, text: next })}
            />
            <Button
              look="plain"
              small
              aria-label={t('adjustment.remove', { text })}
              icon={<Trash2 aria-hidden="true" />}
              onClick={() => play({ type: 'withdraw', adjustment: id })}
            />
          </li>
        ))}
      </ul>
      <Add {...props} version={version.id} />
    </div>
  )
}
