import { useId } from 'react'
import { seatPeople } from '../lib/limits'
import { useTypedNumber } from '../ui/use-typed-number'

interface Props {
  /** Read aloud; what is seen is `short`. */
  readonly label: string
  readonly short: string
  readonly value: number | null
  /** What an emptied field means. */
  readonly empty: 0 | null
  change(value: number | null): void
}

/** How many chose one answer at one table. */
export const CountField = ({ label, short, value, empty, change }: Props) => {
  const id = useId()
  const { notice, input } = useTypedNumber<number | null>({ value, range: seatPeople, empty, onChange: change })
  return (
    <span className="grid-field">
      <label htmlFor={id}>
        <span className="hidden-text">{label}</span>
        <span aria-hidden="true" className="grid-label">
          {short}
        </span>
      </label>
      <input id={id} className="input input-number" {...input} aria-describedby={notice ? `${id}-notice` : undefined} />
      {notice && (
        <span className="problem" id={`${id}-notice`} role="alert">
          {notice}
        </span>
      )}
    </span>
  )
}
