import { useId } from 'react'
import './worded-choice.css'

interface Props<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly {
    readonly value: Value
    readonly name: string
    readonly line: string
    /** What there is to say of one now: that it is proposed. */
    readonly mark?: string | undefined
  }[]
  onChange(value: Value): void
}

/** One of a few ways to go about it, each with a line on what it means. */
export const WordedChoice = <Value extends string>({ label, value, options, onChange }: Props<Value>) => {
  const group = useId()
  return (
    <fieldset className="worded-choice">
      <legend className="label">{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={group} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>
            <strong>
              {option.name} {option.mark && <span className="tag">{option.mark}</span>}
            </strong>{' '}
            {option.line}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
