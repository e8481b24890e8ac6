import { useState } from 'react'
import { limits } from '../../lib/limits'
import { AddForm } from '../../ui/add-form'
import type { Context, Id, Play } from '../contract'
import { SelectField } from '../kit/select-field'
import { mostAdjustments, scale, type WorkMove } from './model'

interface Props {
  readonly version: Id
  /** How many there are. */
  readonly has: number
  readonly play: Play<Extract<WorkMove, { type: 'suggest' }>>
  readonly context: Context
}

/** Something to adjust, tied to a number on the scale, or to none: said at a table, and in the room. */
export const AddAdjustment = ({ version, has, play, context: { t } }: Props) => {
  const [number, setNumber] = useState('')
  return (
    <AddForm
      limit={limits.text}
      room={{ has, most: mostAdjustments }}
      className="stack"
      area
      label={t('adjustment.add')}
      save={t('adjustment.save')}
      add={(text) => {
        play({ type: 'suggest', version, number: number === '' ? null : Number(number), text })
        setNumber('')
      }}
    >
      <SelectField
        label={t('adjustment.number')}
        value={number}
        options={[
          { value: '', label: t('adjustment.no-number') },
          ...scale.map(String).map((value) => ({ value, label: value })),
        ]}
        onChange={setNumber}
      />
    </AddForm>
  )
}
