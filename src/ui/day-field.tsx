import { type ChangeEvent, type FocusEvent, useId, useState } from 'react'
import { type HouseKey, useText } from '../i18n/language'
import { minutesOf } from '../lib/clock'
import { days, isFieldDay } from '../lib/limits'
import { described, Frame, type Shared } from './field-frame'

interface Props extends Shared {
  /** '' where none is set. */
  readonly value: string
  onChange(value: string): void
}

interface Kind {
  readonly type: 'date' | 'time'
  readonly min?: string
  readonly max?: string
  holds(typed: string): boolean
  readonly wrong: HouseKey
}

/** A day or a time that is being typed, or that cannot be, is not given away: what stood there stands. */
const PickField = ({ kind, ...props }: Props & { readonly kind: Kind }) => {
  const text = useText()
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const [wrong, setWrong] = useState(false)
  const notice = wrong ? text(kind.wrong) : null
  const isWrong = ({ value, validity }: HTMLInputElement) => (value === '' ? validity.badInput : !kind.holds(value))
  return (
    <Frame {...props} id={id} notice={notice}>
      <input
        id={id}
        className="input"
        type={kind.type}
        min={kind.min}
        max={kind.max}
        value={draft ?? props.value}
        aria-invalid={props.problem || wrong ? true : undefined}
        aria-describedby={described(id, props, notice)}
        onChange={({ target }: ChangeEvent<HTMLInputElement>) => {
          setDraft(target.value)
          setWrong(false)
          if (!isWrong(target) && target.value !== props.value) props.onChange(target.value)
        }}
        onBlur={({ target }: FocusEvent<HTMLInputElement>) => {
          setWrong(isWrong(target))
          if (!isWrong(target)) setDraft(null)
        }}
      />
    </Frame>
  )
}

const day: Kind = { type: 'date', min: days.from, max: days.to, holds: isFieldDay, wrong: 'field.day' }
const time: Kind = { type: 'time', holds: (typed) => minutesOf(typed) !== null, wrong: 'field.time' }

/** A day of the calendar, YYYY-MM-DD. */
export const DayField = (props: Props) => <PickField {...props} kind={day} />

/** A time of day, HH:MM. */
export const TimeField = (props: Props) => <PickField {...props} kind={time} />
