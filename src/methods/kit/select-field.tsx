import { useId } from 'react'

interface Props<Value extends string> {
  readonly label: string
  /** Read aloud, not shown. */
  readonly quietLabel?: boolean
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  onChange(value: Value): void
}

/** A list to choose one from. */
export const SelectField = <Value extends string>({ label, quietLabel, value, options, onChange }: Props<Value>) => {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id} className={quietLabel ? 'hidden-text' : 'label'}>
        {label}
      </label>
      <select
        id={id}
        className="input input-small"
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value)
          if (chosen) onChange(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
