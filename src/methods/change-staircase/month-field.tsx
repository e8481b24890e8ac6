import { useId } from 'react'
import type { Context } from '../contract'
import { type Month, monthInYear, toMonth, yearOf } from './calendar'

interface Props {
  readonly label: string
  readonly quietLabel?: boolean
  readonly value: Month
  onChange(month: Month): void
  /** Years to choose between; the year it has is always among them. */
  readonly years: readonly number[]
  /** Short names, where there is little room. */
  readonly short?: boolean
  readonly context: Context
}

/** A month and a year, as two lists: not every browser knows a field for months. */
export const MonthField = ({ label, quietLabel, value, onChange, years, short, context: { t } }: Props) => {
  const id = useId()
  const [year, month] = [yearOf(value), monthInYear(value)]
  const all = [...new Set([...years, year])].sort((a, b) => a - b)
  return (
    <fieldset className="month-field">
      <legend id={id} className={quietLabel ? 'hidden-text' : 'label'}>
        {label}
      </legend>
      <select
        className="input input-small"
        aria-label={t('month.of', { label })}
        value={month}
        onChange={(event) => onChange(toMonth(year, Number(event.target.value)))}
      >
        {Array.from({ length: 12 }, (_, at) => (
          <option key={at} value={at + 1}>
            {t(short ? `month.${at + 1}.short` : `month.${at + 1}`)}
          </option>
        ))}
      </select>
      <select
        className="input input-small"
        aria-label={t('year.of', { label })}
        value={year}
        onChange={(event) => onChange(toMonth(Number(event.target.value), month))}
      >
        {all.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </fieldset>
  )
}
