import { useId } from 'react'
import type { Range } from '../lib/limits'
import { described, Frame, type Shared } from './field-frame'
import { useTypedNumber } from './use-typed-number'

interface Props extends Shared {
  readonly value: number
  onChange(value: number): void
  /** What is taken, which is what can be stored. */
  readonly range: Range
}

export const NumberField = (props: Props) => {
  const id = useId()
  const { notice, input } = useTypedNumber(props)
  return (
    <Frame {...props} id={id} notice={notice}>
      <input
        id={id}
        className="input input-number"
        {...input}
        aria-invalid={props.problem ? true : input['aria-invalid']}
        aria-describedby={described(id, props, notice)}
      />
    </Frame>
  )
}
