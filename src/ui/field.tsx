import { type ReactNode, useId, useState } from 'react'

interface Shared {
  readonly label: string
  readonly hint?: string
  readonly problem?: string | null
  /** For narrow rows, where the column says it: read aloud, not shown. */
  readonly quietLabel?: boolean
}

const Frame = ({ label, hint, problem, quietLabel, id, children }: Shared & { id: string; children: ReactNode }) => (
  <div className="field">
    <label htmlFor={id} className={quietLabel ? 'hidden-text' : 'label'}>
      {label}
    </label>
    {children}
    {hint && (
      <span className="hint" id={`${id}-hint`}>
        {hint}
      </span>
    )}
    {problem && (
      <span className="problem" id={`${id}-problem`}>
        {problem}
      </span>
    )}
  </div>
)

const described = (id: string, { hint, problem }: Shared) =>
  [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined

interface TextProps extends Shared {
  readonly value: string
  onChange(value: string): void
  readonly type?: 'text' | 'date' | 'time' | 'search'
  readonly placeholder?: string
  readonly maxLength?: number
  /** In a dialog: the pen lies here when it opens. */
  readonly autoFocus?: boolean
  readonly list?: string
  readonly disabled?: boolean
}

export const TextField = ({ value, onChange, type = 'text', ...props }: TextProps) => {
  const id = useId()
  return (
    <Frame {...props} id={id}>
      <input
        id={id}
        className="input"
        type={type}
        value={value}
        placeholder={props.placeholder}
        maxLength={props.maxLength ?? 300}
        disabled={props.disabled}
        data-autofocus={props.autoFocus || undefined}
        aria-invalid={props.problem ? true : undefined}
        aria-describedby={described(id, props)}
        onChange={(event) => onChange(event.target.value)}
      />
    </Frame>
  )
}

export const TextArea = ({
  value,
  onChange,
  ...props
}: Omit<TextProps, 'type' | 'list'> & { readonly rows?: number }) => {
  const id = useId()
  return (
    <Frame {...props} id={id}>
      <textarea
        id={id}
        className="input"
        rows={props.rows ?? 2}
        value={value}
        placeholder={props.placeholder}
        maxLength={props.maxLength ?? 20_000}
        disabled={props.disabled}
        data-autofocus={props.autoFocus || undefined}
        aria-invalid={props.problem ? true : undefined}
        aria-describedby={described(id, props)}
        onChange={(event) => onChange(event.target.value)}
      />
    </Frame>
  )
}

interface NumberProps extends Shared {
  readonly value: number
  onChange(value: number): void
  readonly min?: number
  readonly max?: number
  readonly step?: number
}

export const NumberField = ({ value, onChange, min = 0, max = 999, step = 1, ...props }: NumberProps) => {
  const id = useId()
  // An emptied field is a number on its way: the last whole one counts until the next is typed.
  const [draft, setDraft] = useState<string | null>(null)
  return (
    <Frame {...props} id={id}>
      <input
        id={id}
        className="input input-number"
        type="number"
        inputMode={step < 1 ? 'decimal' : 'numeric'}
        value={draft ?? value}
        min={min}
        max={max}
        step={step}
        aria-invalid={props.problem ? true : undefined}
        aria-describedby={described(id, props)}
        onBlur={() => setDraft(null)}
        onChange={(event) => {
          setDraft(event.target.value)
          const number = event.target.valueAsNumber
          if (!Number.isNaN(number)) onChange(Math.min(max, Math.max(min, number)))
        }}
      />
    </Frame>
  )
}

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly quietLabel?: boolean
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
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
