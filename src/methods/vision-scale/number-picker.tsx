import { useId } from 'react'
import type { Context } from '../contract'
import { scale } from './model'

interface Props {
  readonly value: number | null
  change(number: number | null): void
  readonly context: Context
}

/** Ties an adjustment to a number on the scale, or to none. */
export const NumberPicker = ({ value, change, context: { t } }: Props) => {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id} className="label">
        {t('adjustment.number')}
      </label>
      <select
        id={id}
        className="input input-small"
        value={value ?? ''}
        onChange={(event) => change(event.target.value === '' ? null : Number(event.target.value))}
      >
        <option value="">{t('adjustment.no-number')}</option>
        {scale.map((number) => (
          <option key={number} value={number}>
            {number}
          </option>
        ))}
      </select>
    </div>
  )
}
