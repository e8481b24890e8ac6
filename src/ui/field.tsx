import { type ReactNode, useId } from 'react'
import type { Limit } from '../lib/limits'
import { described, Frame, type Shared } from './field-frame'
import { useTypedText } from './use-typed-text'

interface TextProps extends Shared {
  readonly value: string
  onChange(value: string): void
  /** The longest that is taken, which is the longest that can be stored. */
  readonly limit: Limit
  readonly type?: 'text' | 'search'
  readonly placeholder?: string
  /** In a dialog: the pen lies here when it opens. */
  readonly autoFocus?: boolean
  readonly disabled?: boolean
}

export const TextField = ({ type = 'text', ...props }: TextProps) => {
  const id = useId()
  const { notice, input } = useTypedText(props)
  return (
    <Frame {...props} id={id} notice={notice}>
      <input
        id={id}
        className="input"
        type={type}
        placeholder={props.placeholder}
        disabled={props.disabled}
        data-autofocus={props.autoFocus || undefined}
        aria-invalid={props.problem ? true : undefined}
        aria-describedby={described(id, props, notice)}
        {...input}
      />
    </Frame>
  )
}

export const TextArea = (props: Omit<TextProps, 'type'> & { readonly rows?: number }) => {
  const id = useId()
  const { notice, input } = useTypedText(props)
  return (
    <Frame {...props} id={id} notice={notice}>
      <textarea
        id={id}
        className="input"
        rows={props.rows ?? 2}
        placeholder={props.placeholder}
        disabled={props.disabled}
        data-autofocus={props.autoFocus || undefined}
        aria-invalid={props.problem ? true : undefined}
        aria-describedby={described(id, props, notice)}
        {...input}
      />
    </Frame>
  )
}

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly quietLabel?: boolean
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: ReactNode }[]
  onChange(value: Value): void
}

export const Choice = <Value extends string>({ label, quietLabel, value, options, onChange }: ChoiceProps<Value>) => {
  const name = useId()
  return (
    <fieldset>
      <legend className={quietLabel ? 'hidden-text' : 'label'}>{label}</legend>
      <div className="choice">
        {options.map((option) => (
          <label key={option.value}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

export const Check = ({
  label,
  checked,
  onChange,
}: {
  readonly label: ReactNode
  readonly checked: boolean
  onChange(checked: boolean): void
}) => (
  <label className="check">
    <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
    <span>{label}</span>
  </label>
)
