import { Check } from '../../ui/field'

interface Props {
  readonly name: string
  /** What it means. */
  readonly line: string
  readonly checked: boolean
  onChange(on: boolean): void
}

/** A box to tick, with a line on what it means. */
export const WordedCheck = ({ name, line, ...box }: Props) => (
  <Check
    label={
      <>
        <strong>{name}</strong> {line}
      </>
    }
    {...box}
  />
)
